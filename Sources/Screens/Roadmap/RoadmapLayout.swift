import Mentoring
import PlainText
import TerminalKit

/// Where the parts of the roadmap stand, and how a line of it is drawn.
struct RoadmapLayout {
  /// The lines of the list, under the header.
  let list: Rect
  private let names: Rect
  private let chart: Rect
  private let header: Rect
  /// Nothing where no term fixes a day.
  private let scale: MonthScale?
  private let isASCII: Bool
  private static let stateWidth = 12

  /// Divides `area`: names and states on the left, months on the right.
  init(_ roadmap: Roadmap, in area: Rect, isASCII: Bool) {
    self.isASCII = isASCII
    let (head, list) = area.split(atLine: 2)
    header = head
    self.list = list
    let span = roadmap.span
    let months = span.map { $0.lowerBound.months(to: $0.upperBound) + 1 } ?? 1
    let perMonth = max(1, area.width * 45 / 100 / months)
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
    grid.write(words.heading, in: header.line(1).inset(columns: 1), role: .header)
    guard chart.width > 0 else { return }
    Pane.divider(
      in: header.split(atColumn: names.width).tail.split(atColumn: 1).head, on: &grid)
    Pane.divider(in: list.split(atColumn: names.width).tail.split(atColumn: 1).head, on: &grid)
    scale?.drawHeader(
      in: header.split(atColumn: names.width + 1).tail, on: &grid, monthNames: words.months)
  }

  /// The rule of the present day.
  func drawToday(_ today: CalendarDay, on grid: inout Grid) {
    scale?.drawToday(Self.day(today), in: chart, on: &grid)
  }

  /// One line.
  func draw(
    _ row: RoadmapRow, of outline: RoadmapOutline, isFocused: Bool, line: Int,
    on grid: inout Grid, _ context: Context
  ) {
    let place = names.line(line)
    let progress = RoadmapProgress(of: outline.actions(of: row), on: context.today)
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
    drawBars(of: row, outline, progress, today: context.today, in: chart.line(line), on: &grid)
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

  private func drawBars(
    of row: RoadmapRow, _ outline: RoadmapOutline, _ progress: RoadmapProgress,
    today: CalendarDay, in line: Rect, on grid: inout Grid
  ) {
    guard let scale else { return }
    let terms = outline.terms(of: row)
    for days in terms.flatMap(\.bars) {
      bar(days, progress).draw(in: line, on: &grid, scale: scale)
    }
    guard progress.late > 0, case .action = row, let last = terms.compactMap(\.last).max(),
      last < today
    else { return }
    TimelineBar(
      from: Self.day(last.adding(days: 1)), to: Self.day(today), kind: .medium, role: .barLate
    ).draw(in: line, on: &grid, scale: scale)
  }

  private func bar(_ days: ClosedRange<CalendarDay>, _ progress: RoadmapProgress) -> TimelineBar {
    let isDone = progress.all > 0 && progress.done == progress.all
    let (kind, role): (TimelineBar.Kind, Role) =
      isDone ? (.full, .bar) : progress.late > 0 ? (.dense, .barLate) : (.light, .barPlanned)
    return TimelineBar(
      from: Self.day(days.lowerBound), to: Self.day(days.upperBound), kind: kind, role: role)
  }

  private static func day(_ day: CalendarDay) -> MonthScale.Day {
    MonthScale.Day(day.year, day.month, day.day)
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

extension Term {
  /// The days that the term draws: one run for each run of months, else all of its days.
  fileprivate var bars: [ClosedRange<CalendarDay>] {
    let runs = months
    if runs.count > 1 { return runs.map { $0.lowerBound.first...$0.upperBound.last } }
    return days.map { [$0] } ?? []
  }
}
