extension Term {
  /// How many days a run may have at the most for its weekends and holidays to matter.
  static let shortRun = 14

  /// The runs of its days that are so short that weekends and holidays matter: at most two weeks.
  public var shortRuns: [ClosedRange<CalendarDay>] {
    runs.filter { $0.lowerBound.days(to: $0.upperBound) < Self.shortRun }
  }
}

extension WorkingCalendar {
  /// The short runs of a term in which there is no working day.
  public func freeRuns(of term: Term) -> [ClosedRange<CalendarDay>] {
    term.shortRuns.filter { !hasWorkingDay(in: $0) }
  }
}
