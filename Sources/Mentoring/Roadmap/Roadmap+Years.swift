extension Roadmap {
  /// The school year for which the terms are written, where that is not `year`: none of its terms
  /// falls into `year`, nor do all of them into the months of its preparation, and its last one ends
  /// in the school year returned.
  ///
  /// Preparation begins in March of the spring before the school year (DOMAIN 1.1): a roadmap all of
  /// whose terms lie between March and August of one year prepares the school year that follows,
  /// unless its title names the one that ends there.
  public func otherYear(than year: SchoolYear) -> SchoolYear? {
    guard let span, !span.overlaps(year.first.calendarMonth...year.last.calendarMonth),
      !year.preparation.contains(span.lowerBound) || !year.preparation.contains(span.upperBound)
    else { return nil }
    let last = span.upperBound
    let isInSpring =
      span.lowerBound >= CalendarMonth(unchecked: last.year, 3)
      && SchoolYear(titled: title)?.start != last.year - 1
    let start = last.month >= 9 || isInSpring ? last.year : last.year - 1
    return start == year.start ? nil : SchoolYear(start: start)
  }
}

extension SchoolYear {
  /// The months in which the year may be prepared: from January to August before it.
  public var preparation: ClosedRange<CalendarMonth> {
    let september = first.calendarMonth
    return september.adding(months: -8)...september.adding(months: -1)
  }
}
