import Testing

@testable import Mentoring

@Suite struct ConsentRulesTests {
  private let today = day("2026-10-05")

  private func check(
    signer: String, born: String? = nil, date: String = "2026-09-01", withdrawn: String? = nil
  ) throws(BrokenRule) {
    let person = Person.sample(1, "Ёлкина Мария Сергеевна", born: born)
    try ConsentRules.check(
      Consent(
        subject: .init(1), kind: .processing, signer: PersonName(signer), date: day(date),
        withdrawn: withdrawn.map { day($0) }),
      of: person, today: today)
  }

  private var name: PersonName { PersonName("Ёлкина Мария Сергеевна") }

  @Test(arguments: [
    "Ёлкина Мария Сергеевна", "елкина мария сергеевна", "ЕЛКИНА  МАРИЯ СЕРГЕЕВНА ",
  ])
  func `an adult signs alone, however the name is typed`(signer: String) throws {
    try check(signer: signer, born: "2003-03-14")
    try check(signer: signer)
  }

  @Test func `nobody else signs for an adult`() {
    for born in ["2003-03-14", "2008-09-01", nil] {
      #expect(throws: BrokenRule.adultSignsAlone(name)) {
        try check(signer: "Ёлкин Пётр", born: born)
      }
    }
  }

  @Test func `a representative signs for a child under 14`() throws {
    try check(signer: "Ёлкин Пётр", born: "2012-09-02")
    #expect(throws: BrokenRule.minorNeedsRepresentative(name)) {
      try check(signer: "елкина мария сергеевна", born: "2012-09-02")
    }
  }

  @Test(arguments: [nil, "2003-03-14", "2012-09-01", "2012-09-02", "2016-04-01"] as [String?])
  func `tells who signs alone as the check of such a consent does`(born: String?) {
    for (name, date) in [
      ("Ёлкина Мария", "2026-09-01"), ("Ёлкина Мария", "2026-10-06"), ("\u{200B}", "2026-09-01"),
      ("Ёлкина Мария", "2040-01-01"), ("Ёлкина Мария", "2016-04-02"),
    ] {
      let person = Person.sample(1, name, born: born)
      let own = Consent(
        subject: .init(1), kind: .processing, signer: person.name, date: day(date))
      let isRefused = (try? ConsentRules.check(own, of: person, today: today)) == nil
      #expect(
        ConsentRules.signsAlone(person, on: day(date), today: today) == !isRefused,
        "\(name) \(date)")
    }
  }

  @Test(arguments: ["2012-09-01", "2008-09-02"])
  func `from 14 to 17 either signs`(born: String) throws {
    try check(signer: "Ёлкин Пётр", born: born)
    try check(signer: "Ёлкина Мария Сергеевна", born: born)
  }

  @Test func `ages count on the day of the signature`() throws {
    try check(signer: "Ёлкин Пётр", born: "2005-01-01", date: "2018-09-01")
  }

  @Test(arguments: ["", " ", "\u{200B}"]) func `somebody has signed`(signer: String) {
    #expect(throws: BrokenRule.empty(.signer)) { try check(signer: signer) }
  }

  @Test func `no paper comes from the future`() throws {
    try check(signer: name.full, date: "2026-10-05", withdrawn: "2026-10-05")
    #expect(throws: BrokenRule.inTheFuture(.consentDate, day("2026-10-06"))) {
      try check(signer: name.full, date: "2026-10-06")
    }
    #expect(throws: BrokenRule.inTheFuture(.withdrawalDate, day("2026-10-06"))) {
      try check(signer: name.full, withdrawn: "2026-10-06")
    }
  }

  @Test func `nothing is withdrawn before it is given`() throws {
    try check(signer: name.full, withdrawn: "2026-09-01")
    #expect(throws: BrokenRule.withdrawnBeforeGiven(day("2026-08-31"), day("2026-09-01"))) {
      try check(signer: name.full, withdrawn: "2026-08-31")
    }
  }
}

@Suite struct ConsentWithdrawalRulesTests {
  @Test func `a consent is withdrawn also under another name`() throws {
    let today = CalendarDay(number: 20_731)
    let person = Person(id: Person.ID(1), name: PersonName("Петрова Анна Сергеевна"))
    let kept = Consent(
      id: Consent.ID(3), subject: Person.ID(1), kind: .processing,
      signer: PersonName("Иванова Анна Сергеевна"), date: today.adding(days: -30))
    var withdrawn = kept
    withdrawn.withdrawn = today
    try ConsentRules.check(withdrawn, of: person, among: [kept], today: today)
    #expect(throws: BrokenRule.adultSignsAlone(person.name)) {
      try ConsentRules.check(withdrawn, of: person, today: today)
    }
    var later = withdrawn
    later.withdrawn = today.adding(days: 1)
    #expect(throws: BrokenRule.inTheFuture(.withdrawalDate, today.adding(days: 1))) {
      try ConsentRules.check(later, of: person, among: [kept], today: today)
    }
  }
}

@Suite struct ConsentOnceRulesTests {
  private let today = day("2026-10-05")
  private let person = Person.sample(1, "Ёлкина Мария Сергеевна")

  private func consent(
    _ id: Int64? = nil, signer: String = "Ёлкина Мария Сергеевна", date: String = "2026-09-01",
    kind: Consent.Kind = .processing, withdrawn: String? = nil
  ) -> Consent {
    Consent(
      id: id.map { .init($0) }, subject: .init(1), kind: kind, signer: PersonName(signer),
      date: day(date), withdrawn: withdrawn.map { day($0) })
  }

  private func isRefused(_ consent: Consent, among papers: [Consent]) throws -> Bool {
    do throws(BrokenRule) {
      try ConsentRules.check(consent, of: person, among: papers, today: today)
      return false
    } catch {
      #expect(error == .consentIsThere(person.name, consent.date))
      return true
    }
  }

  @Test(arguments: ["Ёлкина Мария Сергеевна", "елкина  мария сергеевна"])
  func `no paper is in force twice, however its signer is typed`(signer: String) throws {
    #expect(try isRefused(consent(signer: signer), among: [consent(7)]))
    #expect(
      try isRefused(
        consent(8, signer: signer), among: [consent(7), consent(8, date: "2026-09-02")]))
  }

  @Test func `a paper is no second one of itself`() throws {
    #expect(try !isRefused(consent(7), among: [consent(7)]))
    #expect(try !isRefused(consent(7, withdrawn: "2026-09-30"), among: [consent(7)]))
  }

  @Test func `another day, another kind, and a paper after a withdrawal are other papers`() throws {
    let kept = consent(7)
    #expect(try !isRefused(consent(date: "2026-09-02"), among: [kept]))
    #expect(try !isRefused(consent(kind: .distribution), among: [kept]))
    #expect(try !isRefused(consent(), among: [consent(7, withdrawn: "2026-09-01")]))
    #expect(try !isRefused(consent(withdrawn: "2026-09-30"), among: [kept]))
  }

  @Test func `a withdrawal is not taken back beside the paper that followed it`() throws {
    let papers = [consent(7, withdrawn: "2026-09-01"), consent(8)]
    #expect(try isRefused(consent(7), among: papers))
  }

  @Test func `both parents sign on one day`() throws {
    let child = Person.sample(1, "Ёлкина Мария", born: "2016-04-01")
    try ConsentRules.check(
      consent(signer: "Ёлкина Анна"), of: child, among: [consent(7, signer: "Ёлкин Пётр")],
      today: today)
  }
}
