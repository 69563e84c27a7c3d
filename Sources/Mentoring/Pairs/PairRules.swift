/// Who may be paired: the one place where the consent gate and the other hard rules stand.
///
/// The board asks it of every two (``Board/obstacles(mentee:mentor:)``), the file of every pair
/// that is to be kept.
public enum PairRules {
  /// What has to be known of the two before they are paired.
  public struct Facts: Hashable, Sendable {
    /// The mentee.
    public var mentee: Person
    /// The mentor.
    public var mentor: Person
    /// The mentee's consent to the processing of personal data.
    public var menteeConsent: ConsentStanding
    /// The mentor's consent to the processing of personal data.
    public var mentorConsent: ConsentStanding
    /// Whether another accepted pair has this mentee.
    public var menteeIsPaired: Bool
    /// How many other pairs take places of the mentor.
    public var mentorLoad: Int
    /// How many mentees the mentor takes.
    public var mentorCapacity: Int
    /// Whether the coordinator has forbidden the pair.
    public var isBanned: Bool

    /// Creates facts.
    public init(
      mentee: Person, mentor: Person, menteeConsent: ConsentStanding,
      mentorConsent: ConsentStanding, menteeIsPaired: Bool, mentorLoad: Int, mentorCapacity: Int,
      isBanned: Bool = false
    ) {
      self.mentee = mentee
      self.mentor = mentor
      self.menteeConsent = menteeConsent
      self.mentorConsent = mentorConsent
      self.menteeIsPaired = menteeIsPaired
      self.mentorLoad = mentorLoad
      self.mentorCapacity = mentorCapacity
      self.isBanned = isBanned
    }
  }

  /// Everything that forbids the two: what lasts (``lastingObstacles(_:)``), then another pair of
  /// the mentee, then a mentor without a place.
  public static func obstacles(_ facts: Facts) -> [Obstacle] {
    lastingObstacles(facts) + (facts.menteeIsPaired ? [.alreadyPaired] : [])
      + (facts.mentorLoad < facts.mentorCapacity ? [] : [.noPlaceLeft(facts.mentorCapacity)])
  }

  /// What forbids the two whoever else is paired: that they are one person, a consent that is not
  /// in force, the mentee's first, and a ban.
  public static func lastingObstacles(_ facts: Facts) -> [Obstacle] {
    (isOnePerson(facts.mentee.id, facts.mentor.id) ? [.samePerson] : [])
      + [obstacle(facts.menteeConsent, .mentee), obstacle(facts.mentorConsent, .mentor)]
      .compactMap { $0 } + (facts.isBanned ? [.banned] : [])
  }

  /// Whether ``lastingObstacles(_:)`` finds nothing, told without a list for the sake of a board
  /// with a million seats.
  static func allows(
    mentee: Person.ID?, _ menteeConsent: ConsentStanding, mentor: Person.ID?,
    _ mentorConsent: ConsentStanding, isBanned: Bool
  ) -> Bool {
    menteeConsent.isGiven && mentorConsent.isGiven && !isOnePerson(mentee, mentor) && !isBanned
  }

  /// What keeps somebody on `side` with that consent from any pair.
  static func obstacle(_ consent: ConsentStanding, _ side: Side) -> Obstacle? {
    switch consent {
    case .given: nil
    case .missing: .noConsent(side)
    case .withdrawn(let day): .consentWithdrawn(side, day)
    }
  }

  /// Whether two cards are of one person; people who are not kept yet are not the same.
  static func isOnePerson(_ mentee: Person.ID?, _ mentor: Person.ID?) -> Bool {
    mentee != nil && mentee == mentor
  }
}

extension PairRules {
  /// Checks that the pair may be accepted.
  ///
  /// - Throws: the first of ``obstacles(_:)`` as a ``BrokenRule`` that names the people.
  public static func check(_ facts: Facts) throws(BrokenRule) {
    if let rule = obstacles(facts).lazy.compactMap({ facts.rule($0) }).first { throw rule }
  }

  /// Checks that an accepted pair that was taken apart may stand again, as when an undo brings it
  /// back.
  ///
  /// An accepted pair may lose a consent or be banned and stands nevertheless, and no order with it
  /// is signed then; so it may also come back like that. No edits bring about a person paired with
  /// themselves, a mentee in two pairs, or more pairs than places.
  ///
  /// - Throws: the first of those as a ``BrokenRule``.
  public static func checkReturn(_ facts: Facts) throws(BrokenRule) {
    let hard = obstacles(facts).filter { !$0.mayComeLater }
    if let rule = hard.lazy.compactMap({ facts.rule($0) }).first { throw rule }
  }

  /// Checks that an accepted pair may be taken apart; `number` is that of the signed order that
  /// holds it, where one does.
  ///
  /// - Throws: ``BrokenRule/signedOrderHolds(_:)``.
  public static func checkDissolving(frozenBy number: String?) throws(BrokenRule) {
    if let number { throw .signedOrderHolds(number) }
  }
}

extension Obstacle {
  /// Whether an accepted pair may come to have it.
  fileprivate var mayComeLater: Bool {
    switch self {
    case .noConsent, .consentWithdrawn, .banned, .pinnedElsewhere: true
    case .samePerson, .alreadyPaired, .noPlaceLeft: false
    }
  }
}

extension PairRules.Facts {
  /// The rule that an obstacle stands for; a pin to somebody else forbids nothing by itself.
  fileprivate func rule(_ obstacle: Obstacle) -> BrokenRule? {
    switch obstacle {
    case .samePerson: .pairsWithSelf(mentee.name)
    case .noConsent(.mentee), .consentWithdrawn(.mentee, _): .consentMissing(mentee.name)
    case .noConsent(.mentor), .consentWithdrawn(.mentor, _): .consentMissing(mentor.name)
    case .banned: .pairIsBanned(mentee.name, mentor.name)
    case .alreadyPaired: .alreadyPaired(mentee.name)
    case .noPlaceLeft(let capacity): .noPlaceLeft(mentor.name, capacity)
    case .pinnedElsewhere: nil
    }
  }
}
