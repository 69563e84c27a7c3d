extension Roadmap {
  /// The school year for which the terms are written, where that is not `year`: none of its terms
  /// falls into `year`, and its last one ends in the school year returned.
  public func otherYear(than year: SchoolYear) -> SchoolYear? {
    guard let span, !span.overlaps(year.first.calendarMonth...year.last.calendarMonth) else {
      return nil
    }
    let last = span.upperBound
    return SchoolYear(start: last.month >= 9 ? last.year : last.year - 1)
  }
}
