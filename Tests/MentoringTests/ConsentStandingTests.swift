import Testing

@testable import Mentoring

@Suite struct ConsentStandingTests {
  private func consent(
    _ date: String, withdrawn: String? = nil, kind: Consent.Kind = .processing
  ) -> Consent {
    Consent(
      subject: .init(1), kind: kind, signer: PersonName("Ёлкина"), date: day(date),
      withdrawn: withdrawn.map { day($0) })
  }

  private func standing(_ consents: [Consent]) -> ConsentStanding {
    ConsentStanding(of: .processing, in: consents)
  }

  @Test func `is missing without a paper of that kind`() {
    #expect(standing([]) == .missing)
    let others = [
      consent("2026-09-01", kind: .distribution), consent("2026-09-01", kind: .mentoringWork),
    ]
    #expect(standing(others) == .missing)
    #expect(ConsentStanding(of: .distribution, in: others) == .given(day("2026-09-01")))
  }

  @Test func `is given by the latest paper in force, whatever the order`() {
    let papers = [
      consent("2025-09-01"), consent("2026-09-01"), consent("2026-09-20", withdrawn: "2026-09-21"),
    ]
    #expect(standing(papers) == .given(day("2026-09-01")))
    #expect(standing(papers.reversed()) == .given(day("2026-09-01")))
  }

  @Test func `is withdrawn on the day of the last withdrawal, whatever the order`() {
    let papers = [
      consent("2025-09-01", withdrawn: "2025-10-01"),
      consent("2026-01-01", withdrawn: "2026-02-01"),
    ]
    #expect(standing(papers) == .withdrawn(day("2026-02-01")))
    #expect(standing(papers.reversed()) == .withdrawn(day("2026-02-01")))
  }

  @Test func `is given again by a new paper after a withdrawal`() {
    let papers = [consent("2025-09-01", withdrawn: "2025-10-01"), consent("2026-09-01")]
    #expect(standing(papers) == .given(day("2026-09-01")))
    #expect(standing(papers.reversed()) == .given(day("2026-09-01")))
  }

  @Test func `only a given consent is in force`() {
    #expect(ConsentStanding.given(day("2026-09-01")).isGiven)
    #expect(!ConsentStanding.missing.isGiven)
    #expect(!ConsentStanding.withdrawn(day("2026-09-01")).isGiven)
  }
}
