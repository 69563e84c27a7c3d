extension Term {
  /// How sharply the words fix the ends of their days: how every drawing of time shows them.
  public enum Sharpness: Hashable, Sendable, CaseIterable {
    /// To the day.
    case exact
    /// To the month, or to a part of it: the words say nothing of days.
    case soft
    /// Not at all: any time within them will do.
    case open
    /// Again and again within them.
    case recurring
  }

  /// How sharply the words fix one of the ``runs``.
  public func sharpness(of run: ClosedRange<CalendarDay>) -> Sharpness {
    switch precision {
    case .day: .exact
    case .part, .month, .quarter, .text: .soft
    case .range: Self.isOfMonths(run) && !(runs.count == 1 && namesDays) ? .soft : .exact
    case .year, .schoolYear, .asNeeded: .open
    case .recurring: .recurring
    }
  }

  private static func isOfMonths(_ run: ClosedRange<CalendarDay>) -> Bool {
    run.lowerBound.day == 1 && run.upperBound == run.upperBound.calendarMonth.last
  }

  /// Whether a day of a month is written: a number of two digits at most that counts no quarters or
  /// halves of a year.
  private var namesDays: Bool {
    let words = text.lowercased()
    guard !words.contains("кварт"), !words.contains("полугод") else { return false }
    return words.split { !$0.isASCII || !$0.isNumber }.contains { $0.count <= 2 }
  }
}
