/// A stretch of a base that is asked for: a base is read in slices, so that a change never waits
/// for all of it.
public struct PeopleAsked: Hashable, Sendable {
  /// Where the stretch begins.
  public enum Start: Hashable, Sendable {
    /// With the first of all.
    case beginning
    /// With whoever follows a place.
    case after(PeoplePlace)
    /// A few rows before a card; at the beginning where the card is gone.
    case around(card: Int64)
  }

  /// Which base.
  public var side: Side
  /// Where it begins.
  public var start: Start
  /// The last place that belongs to it, where the stretch ends before `limit` rows.
  public var through: PeoplePlace?
  /// How many rows at most; nothing means as many as there are up to ``through``.
  public var limit: Int?
  /// The questionnaire whose answers are counted.
  public var questionnaire: Questionnaire.Code?

  /// Asks for a stretch.
  public init(
    _ side: Side, from start: Start = .beginning, through: PeoplePlace? = nil, limit: Int? = nil,
    questionnaire: Questionnaire.Code? = nil
  ) {
    self.side = side
    self.start = start
    self.through = through
    self.limit = limit
    self.questionnaire = questionnaire
  }

  /// How many rows are read before the card that ``Start/around(card:)`` names.
  public static let rowsBefore = 50
}

/// How many there are of what the line over a base counts.
public struct PeopleCounts: Hashable, Sendable {
  /// Everybody.
  public var all: Int
  /// Those without a consent to the processing of personal data in force.
  public var withoutConsent: Int
  /// Those without an accepted pair.
  public var unpaired: Int
  /// How many more mentees the mentors take.
  public var freePlaces: Int

  /// Creates counts.
  public init(all: Int, withoutConsent: Int, unpaired: Int, freePlaces: Int) {
    self.all = all
    self.withoutConsent = withoutConsent
    self.unpaired = unpaired
    self.freePlaces = freePlaces
  }
}

/// Somebody who has a certain name, and the sides they take part on.
public struct Namesake: Hashable, Sendable {
  /// Who.
  public var person: Person
  /// The sides, the mentee's first.
  public var sides: [Side]

  /// Creates an entry.
  public init(person: Person, sides: [Side]) {
    self.person = person
    self.sides = sides
  }
}
