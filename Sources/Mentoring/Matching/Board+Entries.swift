extension Board {
  /// A mentee on the left side.
  public struct MenteeEntry: Hashable, Sendable {
    /// The mentee.
    public let id: Mentee.ID
    /// The row of the base.
    public let row: MenteeRow
    /// What keeps the mentee from any pair.
    public let obstacles: [Obstacle]
    /// What has to be thought of.
    public let reminders: [Reminder]
  }

  /// A mentor on the right side.
  public struct MentorEntry: Hashable, Sendable {
    /// The mentor.
    public let id: Mentor.ID
    /// The row of the base.
    public let row: MentorRow
    /// What keeps the mentor from any further pair.
    public let obstacles: [Obstacle]
    /// What has to be thought of.
    public let reminders: [Reminder]
    /// How many pairs of the board have the mentor.
    public let used: Int
    /// How many of these are accepted or frozen.
    public let accepted: Int

    /// How many mentees the mentor takes.
    public var capacity: Int { row.card.capacity }
  }

  /// How firmly a pair of the board stands.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    /// A signed order holds it.
    case frozen
    /// The coordinator has accepted it.
    case accepted
    /// The coordinator has pinned it.
    case pinned
    /// The program proposes it.
    case proposed
  }

  /// A pair of the board.
  public struct Proposal: Hashable, Sendable {
    /// The mentee.
    public let mentee: Mentee.ID
    /// The mentor.
    public let mentor: Mentor.ID
    /// How well they fit.
    public let score: PairScore
    /// How firmly it stands.
    public let standing: Standing
    /// The accepted pair, where it is one.
    public let pair: Pair.ID?
    /// What would forbid an accepted pair today: a consent withdrawn since, for instance.
    public let obstacles: [Obstacle]
  }

  /// A mentee without a pair.
  public struct Unpaired: Hashable, Sendable {
    /// Why, the first that holds.
    public enum Reason: Hashable, Sendable {
      /// The mentee's own consent is missing or withdrawn.
      case ownConsent(Obstacle)
      /// There is no mentor, or none but the mentee.
      case noMentors
      /// No mentor has a consent in force.
      case noMentorWithConsent
      /// Every mentor with a consent is forbidden.
      case bannedFromAll
      /// Every mentor who may be has all places taken.
      case allPlacesTaken
      /// There are too many people for all to be compared at once.
      case tooMany
    }

    /// The mentee.
    public let mentee: Mentee.ID
    /// Why there is no pair.
    public let reason: Reason
  }

  /// A pin that could not be kept.
  public struct UnheldPin: Hashable, Sendable {
    /// The wish.
    public let wish: PairWish
    /// What stands in its way.
    public let obstacles: [Obstacle]
  }
}
