/// One run of days or months as it is written: `май`, `15 октября 2022`, `с 1 по 15 мая`.
struct TermSpan {
  /// One end of it, as far as it is written.
  private struct End {
    var day: Int?
    var month: Int?
    var year: Int?

    /// Whether it lies in the calendar year in which a school year begins.
    var isInAutumn: Bool { month.map { $0 >= 9 } == true }
  }

  private let first: End
  private let last: End

  init?(_ tokens: ArraySlice<TermToken>) {
    let ends = tokens.split(omittingEmptySubsequences: false) { $0 == .dash || $0 == .to }
    guard (1...2).contains(ends.count) else { return nil }
    guard let first = Self.end(ends[0]), let last = Self.end(ends[ends.count - 1]) else {
      return nil
    }
    self.first = first
    self.last = last
    guard (first.day == nil) == (last.day == nil), last.month != nil else { return nil }
  }

  private static func end(_ tokens: ArraySlice<TermToken>) -> End? {
    var end = End()
    for token in tokens {
      switch token {
      case .date(let day) where tokens.count == 1:
        end = End(day: day.day, month: day.month, year: day.year)
      case .number(let day, 1...2) where end.day == nil && end.month == nil: end.day = day
      case .month(let month) where end.month == nil: end.month = month
      case .number(let year, 4) where end.month != nil && end.year == nil: end.year = year
      default: return nil
      }
    }
    return end.day == nil && end.month == nil ? nil : end
  }

  /// The days; `year` is that of what follows in the list, where the span has none of its own.
  func resolved(year: Int?, in tokens: TermTokens) -> ClosedRange<CalendarDay>? {
    let (first, last) = filled(year: year, in: tokens)
    guard let from = Self.days(of: first)?.lowerBound, let to = Self.days(of: last)?.upperBound,
      from <= to, from.year >= 1_990, to.year <= 2_101
    else { return nil }
    return from...to
  }

  /// Both ends with their years: own ones, those of what follows, or of the two years at the end.
  private func filled(year: Int?, in tokens: TermTokens) -> (End, End) {
    var (first, last) = (first, last)
    first.month = first.month ?? last.month
    guard let start = tokens.years, first.year == nil, last.year == nil else {
      last.year = last.year ?? year
      first.year = first.year ?? last.year
      return (first, last)
    }
    if tokens.isSchoolYear {
      first.year = first.isInAutumn ? start : start + 1
      last.year = last.isInAutumn ? start : start + 1
    } else if self.first.month != self.last.month {
      first.year = start
      last.year = start + 1
    }
    return (first, last)
  }

  private static func days(of end: End) -> ClosedRange<CalendarDay>? {
    guard let year = end.year, let number = end.month,
      let month = CalendarMonth(year: year, month: number)
    else { return nil }
    guard let number = end.day else { return month.first...month.last }
    return CalendarDay(year: year, month: month.month, day: number).map { $0...$0 }
  }
}
