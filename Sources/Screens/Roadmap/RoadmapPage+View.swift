import Mentoring
import PlainText
import TerminalKit

extension RoadmapPage {
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    switch mode {
    case .editing(let form):
      FormSheet(heading: form.heading(context.words), form: form.form).draw(
        in: area, on: &grid, context)
    case .choosingFile(let form):
      FormSheet(heading: context.words.roadmap.load.title, form: form)
        .draw(in: area, on: &grid, context)
    case .reading: drawReading(in: area, on: &grid, context)
    case .reviewing: drawReview(in: area, on: &grid, context)
    case .checking(let cursor):
      if let outline {
        RoadmapFindings(outline, cursor, context).draw(in: area, on: &grid)
      }
    case .browsing, .finding, .asking: drawRoadmap(in: area, on: &grid, context)
    }
    if case .asking(let question) = mode {
      question.dialog.draw(over: &grid, leaving: Program.foot)
    }
  }

  private func drawRoadmap(in area: Rect, on grid: inout Grid, _ context: Context) {
    guard let outline else {
      let text =
        isLoaded ? context.words.roadmap.empty(context.keyNames) : context.words.shell.loading
      let place = area.inset(columns: 1, lines: 1)
      Paragraph(text, role: isLoaded ? .text : .muted).draw(in: place, on: &grid)
      grid.cursor = place.origin
      return
    }
    let frame = frame(in: area, context)
    let parts = frame.division.parts(split)
    let layout = RoadmapLayout(outline, timeline, in: parts.first)
    let picture = RoadmapPicture(
      outline: outline, tree: tree, marks: marks, moved: movedTerms(layout.axis))
    layout.drawHeader(outline, on: &grid, context)
    layout.draw(picture, on: &grid, context)
    drawCounts(outline, in: frame.counts, on: &grid, context)
    Paragraph(warning(context), role: .warning).draw(in: frame.warning, on: &grid)
    drawDetail(outline, parts, on: &grid, context)
    split.draw(in: frame.division.area, frame.division.measures, on: &grid)
    if case .finding = mode {
      query.draw(finding: context.words.roadmap.find.label, in: frame.counts, on: &grid)
    }
  }

  private func drawCounts(
    _ outline: RoadmapOutline, in line: Rect, on grid: inout Grid, _ context: Context
  ) {
    let progress = outline.progress
    let day = context.words.now.today(context.today)
    let sentence = counted(outline, in: line.width, context)
    let used = grid.write(sentence, in: line, role: progress.late > 0 ? .warning : .text)
    let rest = line.split(atColumn: used + 1).tail
    // Where there is no room for the day, the chart marks it alone.
    guard DisplayWidth.of(day) <= rest.width else { return }
    grid.write(day, in: rest, role: .muted, alignment: .trailing)
  }

  /// How many actions are in sight and by what, how many are marked; how far all are, and how much
  /// the linter finds: the last as far as there is room.
  private func counted(_ outline: RoadmapOutline, in width: Int, _ context: Context) -> String {
    let (words, progress) = (context.words, outline.progress)
    let narrowed = isNarrowed ? [words.timeline.shown(outline.lines.count)] + filters(words) : []
    let marked = marks.isEmpty ? [] : [words.timeline.marked(marks.count)]
    let counts = words.roadmap.counts(progress.all, progress.done, progress.late)
    let found = outline.flaws
    let parts = narrowed + marked + [counts] + (found > 0 ? [words.timeline.findings(found)] : [])
    return (1...parts.count).reversed().lazy
      .map { parts.prefix($0).joined(separator: " · ") }
      .first { DisplayWidth.of($0) <= width } ?? parts[0]
  }

  /// What is searched and filtered by, in words.
  private func filters(_ words: Words) -> [String] {
    [
      query.isEmpty ? nil : "«\(query.text.fitted(to: 24))»",
      filter.state.map(words.timeline.filterStateName),
      filter.responsible.map { $0.fitted(to: 24) }, filter.stage.map(words.timeline.inStage),
      filter.isOfMonth ? words.timeline.onlyMonth : nil,
    ].compactMap { $0 }
  }
}
