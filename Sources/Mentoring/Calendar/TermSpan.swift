/// One run of days or months as it is written: `май`, `15 октября 2022`, `с 1 по 15 мая`,
/// `II квартал 2027`.
struct TermSpan {
  /// What a month may be cut into, or joined to.
  enum Unit: Hashable {
    case halfYear(Int)
    case quarter(Int)
    case part(TermPart)
    case weekday(Int, ordinal: Int)
  }

  /// One end of it, as far as it is written.
  private struct End {
    var day: Int?
    var month: Int?
    var year: Int?
    var unit: Unit?

    /// Whether it lies in the calendar year in which a school year begins.
    var isInAutumn: Bool { month.map { $0 >= 9 } == true }

    /// Whether it is one day of its month.
    var isDay: Bool {
      if case .weekday = unit { true } else { day != nil }
    }
  }

  private let first: End
  private let last: End
  /// The unit, where the span is one alone.
  let unit: Unit?
  /// Whether it is written in days, not in months.
  var isOfDays: Bool { first.isDay }

  init?(_ tokens: ArraySlice<TermToken>) {
    let ends = tokens.split(omittingEmptySubsequences: false) { $0 == .dash || $0 == .to }
    guard (1...2).contains(ends.count) else { return nil }
    let last = Self.end(ends[ends.count - 1])
    guard let first = Self.end(ends[0]), let last else { return nil }
    self.first = first
    self.last = last
    unit = ends.count == 1 ? last.unit : nil
    guard first.isDay == last.isDay, last.month != nil else { return nil }
  }

  private static func end(_ tokens: ArraySlice<TermToken>) -> End? {
    var end = End()
    for token in tokens {
      let isBare = end.day == nil && end.month == nil && end.unit == nil
      switch token {
      case .date(let day) where tokens.count == 1:
        end = End(day: day.day, month: day.month, year: day.year)
      case .number(let day, 1...2) where isBare: end.day = day
      case .part(let part) where isBare: end.unit = .part(part)
      case .weekday(let weekday, let ordinal) where isBare:
        end.unit = .weekday(weekday, ordinal: ordinal)
      case .halfYear(let number) where isBare:
        end.unit = .halfYear(number)
        end.month = number * 6 - 5
      case .quarter(let number) where isBare:
        end.unit = .quarter(number)
        end.month = number * 3 - 2
      case .month(let month) where end.month == nil: end.month = month
      case .number(let year, 4) where end.month != nil && end.year == nil: end.year = year
      default: return nil
      }
    }
    guard end.unit == nil || end.month != nil else { return nil }
    return end.day == nil && end.month == nil ? nil : end
  }

  /// The days; `year` is that of what follows in the list, where the span has none of its own.
  func resolved(year: Int?, in tokens: TermTokens) -> ClosedRange<CalendarDay>? {
    // The halves of a school year are others than those of a calendar year.
    if case .halfYear(let number)? = unit, tokens.years != nil || tokens.isSchoolYear {
      return tokens.schoolYear.map { $0.half(number) }
    }
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
      let isAcross = isAcrossStart(in: tokens)
      first.year = first.isInAutumn || isAcross ? start : start + 1
      last.year = last.isInAutumn || isAcross ? start : start + 1
    } else if self.first.month != self.last.month {
      first.year = start
      last.year = start + 1
    }
    return (first, last)
  }

  /// Whether it lies around the first day of the school year: from the summer before into the autumn.
  ///
  /// A third quarter alone does; in a list it is the one that follows the others.
  private func isAcrossStart(in tokens: TermTokens) -> Bool {
    if unit == .quarter(3) { return tokens.takesYear && !tokens.list.contains(.and) }
    return last.isInAutumn && first.month.map { (6...8).contains($0) } == true
  }

  private static func days(of end: End) -> ClosedRange<CalendarDay>? {
    guard let year = end.year, let number = end.month,
      let month = CalendarMonth(year: year, month: number)
    else { return nil }
    switch end.unit {
    case .halfYear: return month.first...month.adding(months: 5).last
    case .quarter: return month.first...month.adding(months: 2).last
    case .part(let part): return part.days(in: month)
    case .weekday(let weekday, let ordinal):
      return month.day(weekday: weekday, ordinal: ordinal).map { $0...$0 }
    case nil: break
    }
    guard let number = end.day else { return month.first...month.last }
    return CalendarDay(year: year, month: month.month, day: number).map { $0...$0 }
  }
}
