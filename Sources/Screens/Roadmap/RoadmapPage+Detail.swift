import Mentoring
import PlainText
import TerminalKit

extension RoadmapPage {
  /// What is to be known about the whole roadmap before its lateness; empty where all is well.
  func warning(_ context: Context) -> String {
    guard let roadmap = outline?.roadmap, let year = context.programme?.year,
      let other = roadmap.otherYear(than: year)
    else { return "" }
    let words = context.words.roadmap
    return words.otherYear(other, year) + words.otherYearOnMap(context.keyNames)
  }

  /// The detail of the focused line; beside the list there is place for what presses, too.
  func drawDetail(
    _ outline: RoadmapOutline, _ parts: Split.Parts, on grid: inout Grid, _ context: Context
  ) {
    let place = parts.second.inset(columns: 1)
    guard let row = focused else {
      grid.write(context.words.roadmap.nothingFound, in: place.line(0), role: .muted)
      return
    }
    var rest = place
    for run in detail(of: row, outline, context) where !rest.isEmpty {
      let isRoomy = parts.isBeside || place.height > 7
      let used = Paragraph(run.text, role: run.role)
        .draw(in: isRoomy ? rest : rest.split(atLine: 2).head, on: &grid)
      rest = rest.split(atLine: used + (parts.isBeside ? 1 : 0)).tail
    }
    if parts.isBeside { drawPressing(outline, in: rest, on: &grid, context) }
  }

  /// What is known of a line, the most important first.
  func detail(of row: RoadmapRow, _ outline: RoadmapOutline, _ context: Context) -> [TextRun] {
    let words = context.words.roadmap
    let terms = outline.terms(of: row).map(\.text).joined(separator: "; ")
    switch row {
    case .stage(let number):
      let progress = outline.roadmap.progress(ofStage: number, on: context.today)
      return [
        TextRun("\(number). \(outline.roadmap.stages[number - 1].title)", role: .title),
        TextRun(words.counts(progress.all, progress.done, progress.late)),
      ]
    case .measure(let stage, let number):
      let measure = outline.roadmap.stages[stage - 1].measures[number - 1]
      let title = measure.title.isEmpty ? words.untitledMeasure : measure.title
      return [
        TextRun("\(stage).\(number) \(title)", role: .title),
        TextRun(words.termsAndResponsibles(terms, measure.responsibles)),
      ]
    case .action(let action):
      let measure = outline.roadmap.stages[action.place.stage - 1]
        .measures[action.place.measure - 1]
      let state = action.state(on: context.today)
      return [
        TextRun("\(action.place.number) \(action.action.text)", role: .title),
        TextRun(words.state(state, action.action.done), role: RoadmapLayout.role(of: state)),
        TextRun(words.termsAndResponsibles(terms, action.responsibles)),
        TextRun(measure.title.isEmpty ? "" : words.ofMeasure(measure.title), role: .muted),
      ].filter { !$0.text.isEmpty }
    }
  }

  /// The actions that are late or due, the most pressing first, also those of folded stages.
  private func drawPressing(
    _ outline: RoadmapOutline, in area: Rect, on grid: inout Grid, _ context: Context
  ) {
    let words = context.words.roadmap
    let pressing = Self.pressing(outline.roadmap, context.today)
    guard !pressing.isEmpty, area.height > 3 else { return }
    grid.write(words.pressing, in: area.line(0), role: .header)
    let lines = area.split(atLine: 1).tail
    let shown = pressing.count > lines.height ? lines.height - 1 : pressing.count
    for (line, entry) in pressing.prefix(shown).enumerated() {
      let state = words.shortState(entry.state)
      let (text, place) = lines.line(line).split(lastColumns: DisplayWidth.of(state))
      let label = "\(entry.action.place.number) \(entry.action.action.text)"
      grid.write(label, in: text.split(lastColumns: 2).head)
      grid.write(state, in: place, role: RoadmapLayout.role(of: entry.state))
    }
    guard shown < pressing.count else { return }
    grid.write(words.more(pressing.count - shown), in: lines.line(shown), role: .muted)
  }

  private static func pressing(_ roadmap: Roadmap, _ today: CalendarDay)
    -> [(action: PlacedAction, state: ActionState)]
  {
    let states = roadmap.actions.map { (action: $0, state: $0.state(on: today)) }
    return states.filter { entry in
      switch entry.state {
      case .late, .due: true
      case .planned, .undated, .done: false
      }
    }.sorted { ActionState.isMorePressing($0.state, than: $1.state) }
  }
}

extension RoadmapPage: Reader {
  var openText: Reading? {
    get {
      switch mode {
      case .reading(let reading): reading
      case .reviewing(let review): review.reading
      case .browsing, .finding, .editing, .choosingFile, .asking: nil
      }
    }
    set {
      guard let newValue else { return }
      switch mode {
      case .reading: mode = .reading(newValue)
      case .reviewing(var review):
        review.reading = newValue
        mode = .reviewing(review)
      case .browsing, .finding, .editing, .choosingFile, .asking: break
      }
    }
  }

  func text(_ context: Context) -> [Pager.Line] {
    if case .reviewing(let review) = mode { return review.lines(context) }
    guard let row = focused, let outline else { return [] }
    let runs = detail(of: row, outline, context)
    return Array(runs.flatMap { [Pager.Line([$0]), Pager.Line("")] }.dropLast())
  }
}
