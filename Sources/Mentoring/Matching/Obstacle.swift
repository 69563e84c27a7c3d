/// Why somebody cannot be paired, or two cannot be together; ``PairRules`` finds them.
public enum Obstacle: Hashable, Sendable {
  /// There is no consent to the processing of personal data of that side.
  case noConsent(Side)
  /// The consent of that side was withdrawn.
  case consentWithdrawn(Side, CalendarDay)
  /// Mentee and mentor are one person.
  case samePerson
  /// The coordinator has forbidden it.
  case banned
  /// The mentee is in an accepted pair with somebody else.
  case alreadyPaired
  /// The mentor's places are all taken by accepted or pinned pairs; carries the capacity.
  case noPlaceLeft(Int)
  /// The mentee is pinned to another mentor as well.
  case pinnedElsewhere
}

/// What does not forbid a pair but has to be thought of.
public enum Reminder: Hashable, Sendable {
  /// An employee of that side has not given the written consent of ТК РФ 351.8.
  case noWorkConsent(Side)
  /// Nobody has checked the mentor's training («не проверяется»): the program knows none yet.
  case trainingNotChecked
}
