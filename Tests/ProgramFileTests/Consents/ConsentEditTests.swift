import Mentoring
import Testing

@testable import ProgramFile

@Suite struct ConsentEditTests {
  private let file: ProgramFile
  private let person: Person.ID

  init() throws {
    file = try .sample()
    person = try file.person(of: file.addMentee("Иванова Анна", consent: false))
  }

  private func consent(
    signer: String = "Иванова Анна", date: String = "2026-09-01", withdrawn: String? = nil
  ) -> Consent {
    Consent(
      subject: person, kind: .processing, signer: PersonName(signer), date: Sample.day(date),
      withdrawn: withdrawn.map(Sample.day))
  }

  @Test func `gives back consents as they were saved, the oldest first`() throws {
    var late = consent(date: "2026-09-05")
    var early = consent(date: "2025-09-01", withdrawn: "2026-05-31")
    try file.perform(.consents(.save(late)))
    try file.perform(.consents(.save(early)))

    late.id = Consent.ID(1)
    early.id = Consent.ID(2)
    #expect(try file.file(person).consents == [early, late])
    #expect(try file.mentees().first?.consent == .given(Sample.day("2026-09-05")))
  }

  @Test func `keeps a withdrawal with the paper`() throws {
    try file.perform(.consents(.save(consent())))
    var kept = try #require(try file.file(person).consents.first)
    kept.withdrawn = Sample.day("2026-10-01")
    try file.perform(.consents(.save(kept)), .withdrawConsent)

    #expect(try file.file(person).consents == [kept])
    #expect(try file.mentees().first?.consent == .withdrawn(Sample.day("2026-10-01")))
  }

  @Test func `takes back a consent entered by mistake`() throws {
    try file.perform(.consents(.save(consent())))
    try file.perform(.consents(.remove(Consent.ID(1))), .removeConsent)
    #expect(try file.file(person).consents == [])
    #expect(try file.mentees().first?.consent == .missing)
  }

  @Test func `refuses what the rules of consents refuse`() throws {
    #expect(throws: Refusal.rule(.adultSignsAlone(PersonName("Иванова Анна")))) {
      try file.perform(.consents(.save(consent(signer: "Петрова Вера"))))
    }
    #expect(throws: Refusal.rule(.inTheFuture(.consentDate, Sample.day("2026-10-06")))) {
      try file.perform(.consents(.save(consent(date: "2026-10-06"))))
    }
    #expect(
      throws: Refusal.rule(
        .withdrawnBeforeGiven(Sample.day("2026-08-01"), Sample.day("2026-09-01")))
    ) {
      try file.perform(.consents(.save(consent(withdrawn: "2026-08-01"))))
    }
    #expect(try file.number("SELECT count(*) FROM consent") == 0)
  }

  @Test func `refuses what is gone`() throws {
    var stray = consent()
    stray.subject = Person.ID(9)
    #expect(throws: Refusal.rule(.gone(.person))) { try file.perform(.consents(.save(stray))) }
    stray = consent()
    stray.id = Consent.ID(9)
    #expect(throws: Refusal.rule(.gone(.consent))) { try file.perform(.consents(.save(stray))) }
    #expect(throws: Refusal.rule(.gone(.consent))) {
      try file.perform(.consents(.remove(Consent.ID(9))))
    }
  }

  @Test func `keeps one paper once, and a new one after a withdrawal`() throws {
    try file.perform(.consents(.save(consent())), .saveConsent)
    let before = try file.dump()
    let there = BrokenRule.consentIsThere(PersonName("Иванова Анна"), Sample.day("2026-09-01"))
    #expect(throws: Refusal.rule(there)) {
      try file.perform(.consents(.save(consent(signer: "иванова анна"))), .saveConsent)
    }
    #expect(try file.dump() == before)
    var kept = try #require(try file.file(person).consents.first)
    kept.withdrawn = Sample.day("2026-09-01")
    try file.perform(.consents(.save(kept)), .withdrawConsent)
    try file.perform(.consents(.save(consent())), .saveConsent)
    #expect(try file.mentees().first?.consent == .given(Sample.day("2026-09-01")))

    kept.withdrawn = nil
    #expect(throws: Refusal.rule(there)) {
      try file.perform(.consents(.save(kept)), .saveConsent)
    }
  }

  @Test func `holds a second paper off in the file itself`() throws {
    try file.perform(.consents(.save(consent())), .saveConsent)
    let copy = """
      INSERT INTO consent (person, kind, signer, date)
      SELECT person, kind, signer, date FROM consent
      """
    #expect(throws: (any Error).self) { try file.execute(copy) }
    try file.execute("UPDATE consent SET withdrawn = '2026-09-02'; \(copy)")
    #expect(try file.number("SELECT count(*) FROM consent") == 2)
  }

  @Test func `lets a consent be withdrawn while its person is paired`() throws {
    let mentor = try file.addMentor("Петрова Вера")
    try file.give(.processing, person, "Иванова Анна")
    try file.accept(Mentee.ID(1), mentor)
    var paper = try #require(try file.file(person).consents.first)
    paper.withdrawn = Sample.at.day
    try file.perform(.consents(.save(paper)), .withdrawConsent)

    #expect(try file.board().pairs.count == 1)
    let order = try file.addOrder()
    #expect(throws: Refusal.rule(.consentMissing(PersonName("Иванова Анна")))) {
      try file.sign(order)
    }
  }
}
