import Testing

@testable import Mentoring

@Suite struct PairRulesTests {
  private let pair = Pair(mentee: .init(1), mentor: .init(1), accepted: day("2026-10-05"))
  private let good = PairRules.Facts(
    mentee: .sample(1, "Ёлкина"), mentor: .sample(2, "Титова"),
    menteeConsent: .given(day("2026-09-01")), mentorConsent: .given(day("2026-09-01")),
    menteeIsPaired: false, mentorLoad: 1, mentorCapacity: 2)

  private func expect(_ rule: BrokenRule, _ change: (inout PairRules.Facts) -> Void) {
    var facts = good
    change(&facts)
    #expect(throws: rule) { try PairRules.check(pair, facts) }
  }

  @Test func `accepts two who may work together`() throws { try PairRules.check(pair, good) }

  @Test func `pairs nobody with themselves`() {
    expect(.pairsWithSelf(PersonName("Ёлкина"))) { $0.mentor = $0.mentee }
  }

  @Test func `two people who are not saved yet are not the same`() throws {
    var facts = good
    facts.mentee.id = nil
    facts.mentor.id = nil
    try PairRules.check(pair, facts)
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

  @Test func `takes a pair apart unless a signed order holds it`() throws {
    try PairRules.checkDissolving(frozenBy: nil)
    #expect(throws: BrokenRule.signedOrderHolds("42-ОД")) {
      try PairRules.checkDissolving(frozenBy: "42-ОД")
    }
  }
}
