/// A part of a month as people name it; its ends are soft, so the days are the widest that are meant.
enum TermPart: Hashable, Sendable {
  /// The first, second or third ten days: the third goes on to the end of the month.
  case beginning, middle, end
  /// The same by its number, 1 to 3.
  case decade(Int)
  /// To the 15th, or from the 16th on; 1 or 2.
  case half(Int)
  /// Seven days by their number, 1 to 5, counted from the first of the month; −1 are its last seven.
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

  /// Some count the days before the first Monday as a week, some do not: seven days from the first
  /// are between the two, and always a week.
  private static func week(_ number: Int, in month: CalendarMonth) -> ClosedRange<CalendarDay>? {
    guard number > 0 else { return days(month.length - 6...month.length, in: month) }
    return days(number * 7 - 6...number * 7, in: month)
  }
}
