import Mentoring

/// Days on a line: how far from the left each of them stands, in hundredths of a millimetre.
struct TimelineScale: Hashable, Sendable {
  let months: ClosedRange<CalendarMonth>
  let left: Int
  let width: Int

  /// Where a day begins, kept within the scale.
  func place(of day: CalendarDay) -> Int {
    let first = months.lowerBound.first
    let all = first.days(to: months.upperBound.last) + 1
    return left + width * min(max(first.days(to: day), 0), all) / max(1, all)
  }

  /// From the beginning of the first day to the end of the last.
  func places(of days: ClosedRange<CalendarDay>) -> Range<Int> {
    let start = place(of: days.lowerBound)
    return start..<max(start + 1, place(of: days.upperBound.adding(days: 1)))
  }

  /// Whether the day stands on it.
  func holds(_ day: CalendarDay) -> Bool { months.contains(day.calendarMonth) }

  /// Each month on it.
  var all: [CalendarMonth] {
    (0...months.lowerBound.months(to: months.upperBound)).map {
      months.lowerBound.adding(months: $0)
    }
  }

  /// What stands over a month: three letters of its name, its number where there is less place, else
  /// nothing.
  func label(of month: CalendarMonth) -> String {
    switch width / max(1, all.count) {
    case 650...: MonthNames.short[month.month - 1]
    case 380...: "\(month.month)"
    default: ""
    }
  }
}
