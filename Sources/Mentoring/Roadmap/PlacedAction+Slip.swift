extension PlacedAction {
  /// The last day on which it was to be done when the roadmap was taken over; nothing where no term
  /// fixed a day.
  public var plannedEnd: CalendarDay? {
    (action.baseline.isEmpty ? terms : action.baseline).compactMap(\.last).max()
  }

  /// By how many days it is done, or will be at the earliest, after it was planned when the roadmap
  /// was taken over; negative where its terms were moved forward, nothing where no term fixes a day.
  public func slip(on today: CalendarDay) -> Int? {
    guard let planned = plannedEnd else { return nil }
    if let done = action.done { return max(0, planned.days(to: done.date)) }
    guard let last = terms.compactMap(\.last).max() else { return nil }
    return planned.days(
      to: isDone ? last : max(last, min(today, last.adding(days: lateness(today)))))
  }

  private func lateness(_ today: CalendarDay) -> Int {
    if case .late(let days) = state(on: today) { days } else { 0 }
  }
}
