import Testing

@testable import Mentoring

@Suite struct PairRulesTests {
  private let good = PairRules.Facts(
    mentee: .sample(1, "Ёлкина"), mentor: .sample(2, "Титова"),
    menteeConsent: .given(day("2026-09-01")), mentorConsent: .given(day("2026-09-01")),
    menteeIsPaired: false, mentorLoad: 1, mentorCapacity: 2)

  private func expect(_ rule: BrokenRule, _ change: (inout PairRules.Facts) -> Void) {
    var facts = good
    change(&facts)
    #expect(throws: rule) { try PairRules.check(facts) }
  }

  @Test func `accepts two who may work together`() throws { try PairRules.check(good) }

  @Test func `pairs nobody with themselves`() {
    expect(.pairsWithSelf(PersonName("Ёлкина"))) { $0.mentor = $0.mentee }
  }

  @Test func `two people who are not saved yet are not the same`() throws {
    var facts = good
    facts.mentee.id = nil
    facts.mentor.id = nil
    try PairRules.check(facts)
  }

  @Test(arguments: [ConsentStanding.missing, .withdrawn(day("2026-09-30"))])
  func `pairs nobody without a consent`(standing: ConsentStanding) {
    expect(.consentMissing(PersonName("Ёлкина"))) { $0.menteeConsent = standing }
    expect(.consentMissing(PersonName("Титова"))) { $0.mentorConsent = standing }
    expect(.consentMissing(PersonName("Ёлкина"))) {
      $0.menteeConsent = standing
      $0.mentorConsent = standing
    }
  }

  @Test func `gives a mentee one mentor`() {
    expect(.alreadyPaired(PersonName("Ёлкина"))) { $0.menteeIsPaired = true }
  }

  @Test(arguments: [(2, 2), (3, 2), (0, 0)])
  func `takes no mentee beyond the capacity`(load: Int, capacity: Int) {
    expect(.noPlaceLeft(PersonName("Титова"), capacity)) {
      $0.mentorLoad = load
      $0.mentorCapacity = capacity
    }
  }

  @Test func `pairs nobody against a ban`() {
    expect(.pairIsBanned(PersonName("Ёлкина"), PersonName("Титова"))) { $0.isBanned = true }
  }

  @Test func `names all that forbids two, what lasts first`() {
    var facts = good
    facts.mentor = facts.mentee
    facts.menteeConsent = .missing
    facts.mentorConsent = .withdrawn(day("2026-09-30"))
    facts.isBanned = true
    facts.menteeIsPaired = true
    facts.mentorLoad = 2
    let lasting: [Obstacle] = [
      .samePerson, .noConsent(.mentee), .consentWithdrawn(.mentor, day("2026-09-30")), .banned,
    ]
    #expect(PairRules.lastingObstacles(facts) == lasting)
    #expect(PairRules.obstacles(facts) == lasting + [.alreadyPaired, .noPlaceLeft(2)])
    #expect(PairRules.obstacles(good) == [])
  }

  /// Every combination of what the rules know of two people.
  private static let combinations: [PairRules.Facts] = {
    let standings: [ConsentStanding] = [
      .missing, .given(day("2026-09-01")), .withdrawn(day("2026-09-30")),
    ]
    let ids: [(Int64?, Int64?)] = [(1, 2), (1, 1), (nil, nil), (1, nil), (nil, 1)]
    var all: [PairRules.Facts] = []
    for (menteeID, mentorID) in ids {
      for (mentee, mentor) in standings.flatMap({ one in standings.map { (one, $0) } }) {
        for flags in 0..<8 {
          var facts = PairRules.Facts(
            mentee: .sample(1, "Ёлкина"), mentor: .sample(2, "Титова"), menteeConsent: mentee,
            mentorConsent: mentor, menteeIsPaired: flags & 1 != 0,
            mentorLoad: flags & 2 != 0 ? 2 : 1, mentorCapacity: 2, isBanned: flags & 4 != 0)
          facts.mentee.id = menteeID.map { .init($0) }
          facts.mentor.id = mentorID.map { .init($0) }
          all.append(facts)
        }
      }
    }
    return all
  }()

  @Test func `the short way to what lasts is never another`() {
    var allowed = 0
    for facts in Self.combinations {
      let isAllowed = PairRules.allows(
        mentee: facts.mentee.id, facts.menteeConsent, mentor: facts.mentor.id,
        facts.mentorConsent, isBanned: facts.isBanned)
      #expect(isAllowed == PairRules.lastingObstacles(facts).isEmpty, "\(facts)")
      allowed += isAllowed ? 1 : 0
    }
    #expect(Self.combinations.count == 360)
    #expect(allowed == 16)
  }

  @Test func `a check refuses just what has an obstacle`() {
    for facts in Self.combinations {
      var refused = false
      do throws(BrokenRule) { try PairRules.check(facts) } catch { refused = true }
      #expect(refused == !PairRules.obstacles(facts).isEmpty, "\(facts)")
    }
  }

  @Test func `a pair comes back as an accepted one may have become`() throws {
    var facts = good
    facts.menteeConsent = .withdrawn(day("2026-10-01"))
    facts.mentorConsent = .missing
    facts.isBanned = true
    try PairRules.checkReturn(facts)
    facts.mentorLoad = 2
    #expect(throws: BrokenRule.noPlaceLeft(PersonName("Титова"), 2)) {
      try PairRules.checkReturn(facts)
    }
    facts.menteeIsPaired = true
    #expect(throws: BrokenRule.alreadyPaired(PersonName("Ёлкина"))) {
      try PairRules.checkReturn(facts)
    }
    facts.mentor.id = facts.mentee.id
    #expect(throws: BrokenRule.pairsWithSelf(PersonName("Ёлкина"))) {
      try PairRules.checkReturn(facts)
    }
  }

  @Test func `takes a pair apart unless a signed order holds it`() throws {
    try PairRules.checkDissolving(frozenBy: nil)
    #expect(throws: BrokenRule.signedOrderHolds("42-ОД")) {
      try PairRules.checkDissolving(frozenBy: "42-ОД")
    }
  }
}
