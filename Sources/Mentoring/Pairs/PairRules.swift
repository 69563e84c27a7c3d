/// Who may be paired (the consent gate and the other hard rules).
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
    /// How many other accepted pairs the mentor has.
    public var mentorLoad: Int
    /// How many mentees the mentor takes.
    public var mentorCapacity: Int

    /// Creates facts.
    public init(
      mentee: Person, mentor: Person, menteeConsent: ConsentStanding,
      mentorConsent: ConsentStanding, menteeIsPaired: Bool, mentorLoad: Int, mentorCapacity: Int
    ) {
      self.mentee = mentee
      self.mentor = mentor
      self.menteeConsent = menteeConsent
      self.mentorConsent = mentorConsent
      self.menteeIsPaired = menteeIsPaired
      self.mentorLoad = mentorLoad
      self.mentorCapacity = mentorCapacity
    }
  }

  /// Checks that the pair may be accepted.
  ///
  /// - Throws: ``BrokenRule/pairsWithSelf(_:)``, ``BrokenRule/consentMissing(_:)``, the mentee's
  ///   first, ``BrokenRule/alreadyPaired(_:)`` or ``BrokenRule/noPlaceLeft(_:_:)``, in this order.
  public static func check(_ pair: Pair, _ facts: Facts) throws(BrokenRule) {
    if let id = facts.mentee.id, id == facts.mentor.id { throw .pairsWithSelf(facts.mentee.name) }
    guard facts.menteeConsent.isGiven else { throw .consentMissing(facts.mentee.name) }
    guard facts.mentorConsent.isGiven else { throw .consentMissing(facts.mentor.name) }
    guard !facts.menteeIsPaired else { throw .alreadyPaired(facts.mentee.name) }
    guard facts.mentorLoad < facts.mentorCapacity else {
      throw .noPlaceLeft(facts.mentor.name, facts.mentorCapacity)
    }
  }

  /// Checks that an accepted pair may be taken apart; `number` is that of the signed order that
  /// holds it, where one does.
  ///
  /// - Throws: ``BrokenRule/signedOrderHolds(_:)``.
  public static func checkDissolving(frozenBy number: String?) throws(BrokenRule) {
    if let number { throw .signedOrderHolds(number) }
  }
}
