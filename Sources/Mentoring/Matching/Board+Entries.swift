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
    /// All points of the two together.
    public let total: Int
    /// How firmly it stands.
    public let standing: Standing
    /// The accepted pair, where it is one.
    public let pair: Pair.ID?
    /// What would forbid an accepted pair today: a consent withdrawn since, for instance.
    public let obstacles: [Obstacle]
    let ground: PairGround

    /// How well they fit, part by part; compared anew when it is asked for.
    public var score: PairScore {
      ground.scores.scorer.score(mentee: ground.seat.mentee, mentor: ground.seat.mentor)
    }
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

/// The comparing of any two of a board, for as long as anybody may ask for it.
final class PairScores: Sendable {
  let scorer: PairScorer

  init(_ scorer: PairScorer) { self.scorer = scorer }
}

/// Where a pair of a board is compared; it is no part of what the pair is.
struct PairGround: Sendable, Hashable {
  let seat: Seating.Seat
  let scores: PairScores

  static func == (lhs: PairGround, rhs: PairGround) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}

extension Board {
  /// One side of the board, each entry of which is made where it is looked at.
  public struct Entries<Entry: Sendable>: RandomAccessCollection, Sendable {
    /// The place of the first entry.
    public let startIndex = 0
    /// The place behind the last one.
    public let endIndex: Int
    private let make: @Sendable (Int) -> Entry

    init(count: Int, _ make: @escaping @Sendable (Int) -> Entry) {
      endIndex = count
      self.make = make
    }

    /// The entry at a place.
    public subscript(place: Int) -> Entry { make(place) }
  }
}
