extension Roadmap {
  /// The school year for which the terms are written, where that is not `year`: none of its terms
  /// falls into `year`, and its last one ends in the school year returned.
  ///
  /// Preparation begins in March of the spring before the school year (DOMAIN 1.1): a roadmap all of
  /// whose terms lie between March and August of one year prepares the school year that follows.
  public func otherYear(than year: SchoolYear) -> SchoolYear? {
    guard let span, !span.overlaps(year.first.calendarMonth...year.last.calendarMonth) else {
      return nil
    }
    let last = span.upperBound
    let isInSpring = span.lowerBound >= CalendarMonth(unchecked: last.year, 3)
    let start = last.month >= 9 || isInSpring ? last.year : last.year - 1
    return start == year.start ? nil : SchoolYear(start: start)
  }
}
