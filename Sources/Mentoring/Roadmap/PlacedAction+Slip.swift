extension PlacedAction {
  /// The last day on which it was to be done when the roadmap was taken over; nothing where no term
  /// fixed a day.
  public var plannedEnd: CalendarDay? {
    (action.baseline.isEmpty ? terms : action.baseline).compactMap(\.last).max()
  }

  /// By how many days its terms were moved since the roadmap was taken over; negative where they were
  /// moved forward, nothing where no term fixes a day.
  ///
  /// How late it is beyond its terms is another matter, which ``state(on:)`` tells.
  public var slip: Int? {
    guard let planned = plannedEnd, let last = terms.compactMap(\.last).max() else { return nil }
    return planned.days(to: last)
  }
}
