import Mentoring
import PlainText
import TerminalKit

/// Where the list and the months of the roadmap stand, and how their lines are drawn.
struct RoadmapLayout {
  /// The lines of the names of the months.
  static let headerLines = 2

  /// The lines of the list, under the header.
  let list: Rect
  private let names: Rect
  let chart: Rect
  private let header: Rect
  /// Nothing where no term fixes a day.
  let scale: MonthScale?
  private let isASCII: Bool
  private static let stateWidth = 12

  /// Divides `area`: names and states on the left, months on the right with up to `share` percent
  /// of the columns.
  init(_ roadmap: Roadmap, in area: Rect, share: Int, isASCII: Bool) {
    self.isASCII = isASCII
    let (head, list) = area.split(atLine: Self.headerLines)
    header = head
    self.list = list
    let span = roadmap.span
    let months = span.map { $0.lowerBound.months(to: $0.upperBound) + 1 } ?? 1
    let perMonth = max(1, area.width * share / 100 / months)
    let chartWidth = area.width < 60 ? 0 : min(perMonth * months, area.width / 2)
    names = list.split(lastColumns: chartWidth > 0 ? chartWidth + 1 : 0).head
    chart = list.split(lastColumns: chartWidth).tail
    scale = span.map { span in
      MonthScale(
        from: (span.lowerBound.year, span.lowerBound.month), months: months, width: chartWidth)
    }
  }

  /// The names of the months, and of the list.
  func drawHeader(on grid: inout Grid, _ context: Context) {
    let words = context.words.roadmap
    let (left, right) = header.split(atColumn: names.width)
    grid.write(words.heading, in: left.line(1).inset(columns: 1), role: .header)
    guard chart.width > 0 else { return }
    Pane.divider(in: right.split(atColumn: 1).head, on: &grid)
    Pane.divider(in: list.split(atColumn: names.width).tail.split(atColumn: 1).head, on: &grid)
    let months = right.split(atColumn: 1).tail
    scale?.drawHeader(in: months, on: &grid, monthNames: words.months)
    drawSignOfToday(context.today, in: months.line(0), on: &grid, words)
  }

  /// The lines of `window`, their terms, the rule of the present day, and the sign of what is
  /// late.
  func draw(
    _ window: Range<Int>, of outline: RoadmapOutline, focus: Int, on grid: inout Grid,
    _ context: Context
  ) {
    let progress = window.map {
      RoadmapProgress(of: outline.actions(of: outline.rows[$0]), on: context.today)
    }
    for (line, index) in window.enumerated() {
      let row = outline.rows[index]
      draw(
        row, of: outline, progress[line], isFocused: index == focus, line: line, on: &grid, context)
      drawBars(of: row, outline, progress[line], context.today, in: chart.line(line), on: &grid)
    }
    scale?.drawToday(Self.day(context.today), in: chart, on: &grid)
    for line in progress.indices where progress[line].late > 0 {
      drawSignOfLate(context.today, in: chart.line(line), on: &grid)
    }
  }

  private func draw(
    _ row: RoadmapRow, of outline: RoadmapOutline, _ progress: RoadmapProgress, isFocused: Bool,
    line: Int, on grid: inout Grid, _ context: Context
  ) {
    let place = names.line(line)
    let (role, stateRole) = roles(of: row, progress, isFocused: isFocused)
    if isFocused {
      grid.fill(place, role: .focus)
      grid.cursor = Point(x: place.x + 1, y: place.y)
    }
    grid.write(isFocused ? "›" : " ", in: place.inset(columns: 1), role: role)
    let (text, state) = place.split(atColumn: 3).tail.split(lastColumns: Self.stateWidth)
    grid.write(Self.label(of: row, outline, isASCII, context), in: text, role: role)
    grid.write(
      Self.state(of: row, progress, context), in: state.split(lastColumns: 1).head,
      role: stateRole, alignment: .trailing)
  }

  private func roles(of row: RoadmapRow, _ progress: RoadmapProgress, isFocused: Bool)
    -> (Role, Role)
  {
    guard !isFocused else { return (.focus, .focus) }
    let role = progress.state.map(Self.role) ?? .muted
    switch row {
    case .stage: return (.title, role)
    case .measure: return (.muted, role == .text ? .muted : role)
    case .action: return (progress.done == progress.all ? .muted : .text, role)
    }
  }

  private static func label(
    of row: RoadmapRow, _ outline: RoadmapOutline, _ isASCII: Bool, _ context: Context
  ) -> String {
    switch row {
    case .stage(let number):
      let isOpen = outline.openStages.contains(number)
      let sign = isASCII ? (isOpen ? "-" : "+") : (isOpen ? "▾" : "▸")
      return "\(sign) \(number) \(outline.roadmap.stages[number - 1].title)"
    case .measure(let stage, let number):
      let title = outline.roadmap.stages[stage - 1].measures[number - 1].title
      return "  \(stage).\(number) \(title.isEmpty ? context.words.roadmap.untitledMeasure : title)"
    case .action(let action): return "  \(action.place.number) \(action.action.text)"
    }
  }

  private static func state(of row: RoadmapRow, _ progress: RoadmapProgress, _ context: Context)
    -> String
  {
    if case .action = row { return progress.state.map(context.words.roadmap.shortState) ?? "" }
    guard progress.all > 0 else { return "" }
    return (progress.late > 0 ? "! " : "") + "\(progress.done)/\(progress.all)"
  }

  /// The role of a state.
  static func role(of state: ActionState) -> Role {
    switch state {
    case .done: .done
    case .late: .late
    case .due: .text
    case .planned, .undated: .muted
    }
  }
}
