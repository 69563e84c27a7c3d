/// A part of a month as people name it; its ends are soft, so the days are the widest that are meant.
enum TermPart: Hashable, Sendable {
  /// The first, second or third ten days: the third goes on to the end of the month.
  case beginning, middle, end
  /// The same by its number, 1 to 3.
  case decade(Int)
  /// To the 15th, or from the 16th on; 1 or 2.
  case half(Int)
  /// A week by its number, 1 to 5; −1 is the last.
  case week(Int)
}

extension TermPart {
  /// The days of it in a month; nothing where the month has no such part.
  func days(in month: CalendarMonth) -> ClosedRange<CalendarDay>? {
    switch self {
    case .beginning, .decade(1): Self.days(1...10, in: month)
    case .middle, .decade(2): Self.days(11...20, in: month)
    case .end, .decade(3), .decade(-1): Self.days(21...31, in: month)
    case .half(1): Self.days(1...15, in: month)
    case .half(2), .half(-1): Self.days(16...31, in: month)
    case .week(let number): Self.week(number, in: month)
    case .decade, .half: nil
    }
  }

  private static func days(_ days: ClosedRange<Int>, in month: CalendarMonth)
    -> ClosedRange<CalendarDay>?
  {
    let last = min(days.upperBound, month.length)
    guard days.lowerBound <= last else { return nil }
    let start = CalendarDay(unchecked: month.year, month.month, max(1, days.lowerBound))
    return start...CalendarDay(unchecked: month.year, month.month, last)
  }

  /// Some count the days before the first Monday as a week, some do not, and some count by sevens
  /// from the first day: the days of all three together.
  private static func week(_ number: Int, in month: CalendarMonth) -> ClosedRange<CalendarDay>? {
    let monday = (8 - month.first.weekday) % 7 + 1
    guard number > 0 else {
      let lastMonday = monday + (month.length - monday - 6) / 7 * 7
      return days(lastMonday...31, in: month)
    }
    let partial = monday == 1 ? 1 : monday - 7
    let starts = [1, partial, monday].map { $0 + 7 * (number - 1) }
    guard let first = starts.min(), let last = starts.max() else { return nil }
    return days(first...last + 6, in: month)
  }
}
