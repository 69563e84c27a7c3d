import Mentoring
import PlainText
import TerminalKit

extension RoadmapPage {
  /// What is to be known about the whole roadmap before its lateness; empty where all is well.
  func warning(_ context: Context) -> String {
    guard let year = context.programme?.year, let other = outline?.otherYear else { return "" }
    let words = context.words.roadmap
    return words.otherYear(other, year) + words.otherYearOnMap(context.keyNames)
  }

  /// The detail of the focused line; beside the list there is place for what presses, too.
  func drawDetail(
    _ outline: RoadmapOutline, _ parts: Split.Parts, on grid: inout Grid, _ context: Context
  ) {
    let place = parts.second.inset(columns: 1)
    guard let line = focusedLine else {
      let words = context.words
      let text = filter.isEmpty ? words.roadmap.nothingFound : words.timeline.nothingPasses
      grid.write(text, in: place.line(0), role: .muted)
      return
    }
    let detail = RoadmapDetail(line, outline, movedBy: moved(of: line, context), context)
    var rest = place
    let runs = detail.runs
    let heights = Self.heights(of: runs, in: place, gap: parts.isBeside ? 1 : 0)
    for (run, height) in zip(runs, heights) where height > 0 {
      let (own, below) = rest.split(atLine: height)
      Paragraph(run.text, role: run.role).draw(in: own, on: &grid)
      rest = below.split(atLine: parts.isBeside ? 1 : 0).tail
    }
    if parts.isBeside { drawPressing(outline, in: rest, on: &grid, context) }
  }

  /// The lines of each text: one for each as long as there are any, the rest for the first ones that
  /// need more.
  private static func heights(of runs: [TextRun], in area: Rect, gap: Int) -> [Int] {
    let wanted = runs.map { Paragraph.lines(of: $0.text, width: max(1, area.width)).count }
    var left = area.height
    var heights = wanted.map { _ in
      left -= 1 + gap
      return left + gap >= 0 ? 1 : 0
    }
    left = max(0, area.height - heights.reduce(0) { $0 + ($1 > 0 ? $1 + gap : 0) } + gap)
    for place in heights.indices where heights[place] > 0 {
      let more = min(left, wanted[place] - 1)
      heights[place] += more
      left -= more
    }
    return heights
  }

  /// The actions that are late or due, the most pressing first, also those of folded stages.
  private func drawPressing(
    _ outline: RoadmapOutline, in area: Rect, on grid: inout Grid, _ context: Context
  ) {
    let words = context.words.roadmap
    guard area.height > 3 else { return }
    let pressing = outline.pressing
    guard !pressing.isEmpty else { return }
    grid.write(words.pressing, in: area.line(0), role: .header)
    let lines = area.split(atLine: 1).tail
    let shown = pressing.count > lines.height ? lines.height - 1 : pressing.count
    for (index, line) in pressing.prefix(shown).enumerated() {
      let state = RoadmapLayout.state(of: line, outline, context)
      let (text, place) = lines.line(index).split(lastColumns: DisplayWidth.of(state))
      grid.write("\(line.row.number) \(line.title)", in: text.split(lastColumns: 2).head)
      let role = line.progress.state.map(RoadmapLayout.role) ?? .muted
      grid.write(state, in: place, role: role)
    }
    guard shown < pressing.count else { return }
    grid.write(words.more(pressing.count - shown), in: lines.line(shown), role: .muted)
  }
}

extension RoadmapPage: Reader {
  var openText: Reading? {
    get {
      switch mode {
      case .reading(let reading): reading
      case .reviewing: reviewText
      case .browsing, .finding, .editing, .choosingFile, .asking, .checking: nil
      }
    }
    set {
      guard let newValue else { return }
      switch mode {
      case .reading: mode = .reading(newValue)
      case .reviewing: reviewText = newValue
      case .browsing, .finding, .editing, .choosingFile, .asking, .checking: break
      }
    }
  }

  func text(_ context: Context) -> [Pager.Line] {
    if case .reviewing(let review) = mode { return review.lines(context) }
    guard let line = focusedLine, let outline else { return [] }
    let runs = RoadmapDetail(line, outline, isWhole: true, context).runs
    return Array(runs.flatMap { [Pager.Line([$0]), Pager.Line("")] }.dropLast())
  }
}
