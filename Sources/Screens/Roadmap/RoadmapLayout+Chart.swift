import Mentoring
import PlainText
import TerminalKit

extension RoadmapLayout {
  /// The terms of a line, and how far it is late.
  func drawBars(
    of row: RoadmapRow, _ outline: RoadmapOutline, _ progress: RoadmapProgress,
    _ today: CalendarDay, in line: Rect, on grid: inout Grid
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

  /// The sign of a line that is late, at the present day or where the months end before it.
  func drawSignOfLate(_ today: CalendarDay, in line: Rect, on grid: inout Grid) {
    guard let scale, chart.width > 0 else { return }
    let column = scale.column(of: Self.day(today)) ?? scale.width - 1
    grid.write("!", in: line.split(atColumn: column).tail, role: .barLate)
  }

  /// The sign of the present day over its rule, with the date where there is place; a year that
  /// stands there gives way and is told with the date.
  func drawSignOfToday(
    _ today: CalendarDay, in line: Rect, on grid: inout Grid, _ months: [String]
  ) {
    guard let column = scale?.column(of: Self.day(today)), !line.isEmpty else { return }
    let date = "\(today.day) \(months[today.month - 1])"
    for text in ["▾ \(date)", "\(date) ▾", "▾"] {
      let start = text.hasSuffix("▾") ? column - DisplayWidth.of(text) + 1 : column
      let (first, end) = (start - 1, start + DisplayWidth.of(text) + 1)
      guard start >= 0, end - 1 <= line.width else { continue }
      let cells = line.split(atColumn: end).head.split(atColumn: max(0, first)).tail
      guard (cells.x..<cells.right).allSatisfy({ grid[$0, line.y].glyph == .space }) else {
        continue
      }
      grid.write(text, in: line.split(atColumn: start).tail, role: .today)
      return
    }
    grid.fill(line.split(atColumn: column + 5).head.split(atColumn: column - 4).tail)
    grid.write("▾ \(today.year)", in: line.split(atColumn: column).tail, role: .today)
  }

  static func day(_ day: CalendarDay) -> MonthScale.Day {
    MonthScale.Day(day.year, day.month, day.day)
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
