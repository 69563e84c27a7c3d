import Mentoring
import PlainText
import TerminalKit

extension RoadmapAxis {
  /// The names over the scale, in two lines: years over quarters or months, or months over weeks,
  /// and the sign of the present day.
  func drawHeader(in area: Rect, on grid: inout Grid, _ today: CalendarDay, _ context: Context) {
    let words = context.words.timeline
    let names = context.isASCII ? context.words.roadmap.monthsInASCII : context.words.roadmap.months
    let upper = self.upper(names, words.quarters)
    let date = "\(today.day) \(names[today.month - 1])"
    guard column(of: today) != nil else {
      let isBefore = today < first
      let text = isBefore ? "‹ \(date)" : "\(date) ›"
      let start = isBefore ? 0 : max(0, width - DisplayWidth.of(text))
      let side = TickRow.Tick(start, text, role: .today)
      TickRow(upper + [side]).draw(in: area.line(0), on: &grid)
      return TickRow(lower(names, words)).draw(in: area.line(1), on: &grid)
    }
    let candidates = marks(of: today, date) + marks(of: today, "\(date) \(today.year)").prefix(2)
    let years = upper.filter { $0.role == .header }
    // One that hides a year tells its own.
    let mark =
      candidates.first { mark in !years.contains { Self.touches($0, mark) } }
      ?? candidates.first { $0.text.hasSuffix("\(today.year)") } ?? candidates.first
    TickRow([mark].compactMap { $0 } + upper).draw(in: area.line(0), on: &grid)
    TickRow(lower(names, words)).draw(in: area.line(1), on: &grid)
  }

  /// The present day over its rule, to the right of it or to the left, as far as there is room, the
  /// best first.
  private func marks(of today: CalendarDay, _ date: String) -> [TickRow.Tick] {
    guard let column = column(of: today) else { return [] }
    let length = DisplayWidth.of(date) + 2
    let all: [TickRow.Tick] = [
      .init(column, "▾ \(date)", role: .today),
      .init(column - length + 1, "\(date) ▾", role: .today), .init(column, "▾", role: .today),
    ]
    return all.filter { $0.column >= 0 && $0.column + DisplayWidth.of($0.text) <= width }
  }

  private static func touches(_ tick: TickRow.Tick, _ mark: TickRow.Tick) -> Bool {
    tick.column <= mark.column + DisplayWidth.of(mark.text)
      && mark.column <= tick.column + DisplayWidth.of(tick.text)
  }

  private var monthsInSight: [(column: Int, month: CalendarMonth)] {
    let count = width / max(1, columnsOfMonth) + 2
    return (0..<count).compactMap { index in
      let month = first.calendarMonth.adding(months: index)
      let column = scale.start(of: month.first.onScale) / 8
      guard column < width else { return nil }
      return index == 0 ? (max(0, column), month) : (column, month)
    }
  }

  private func upper(_ names: [String], _ quarters: [String]) -> [TickRow.Tick] {
    let months = monthsInSight
    guard zoom != .week else {
      // The month that goes on at the left edge gives way to the one that begins beside it.
      return months.dropFirst().map { tick($0.column, $0.month, names) }
        + months.prefix(1).map { tick($0.column, $0.month, names) }
    }
    let januaries = months.filter { $0.month.month == 1 }
    let years = (januaries + months.prefix(1)).map {
      TickRow.Tick($0.column, "\($0.month.year)")
    }
    guard zoom == .quarter else { return years }
    let starts = months.filter { $0.month.month % 3 == 1 && $0.month.month > 1 }
    return years
      + starts.map {
        TickRow.Tick($0.column, quarters[$0.month.month / 3], role: .muted)
      }
  }

  private func tick(_ column: Int, _ month: CalendarMonth, _ names: [String]) -> TickRow.Tick {
    TickRow.Tick(column, "\(names[month.month - 1]) \(month.year)")
  }

  private func lower(_ names: [String], _ words: TimelineWords) -> [TickRow.Tick] {
    guard zoom != .week else {
      return (0..<width).compactMap { column in
        let day = first.adding(days: column)
        return day.weekday == 1 ? TickRow.Tick(column, "\(day.day)") : nil
      }
    }
    let step =
      switch zoom {
      case .year: 6
      case .quarter: 3
      case .month, .week: 1
      }
    return monthsInSight.filter { ($0.month.month - 1) % step == 0 }
      .map { TickRow.Tick($0.column, names[$0.month.month - 1]) }
  }
}
