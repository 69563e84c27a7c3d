import Testing

@testable import Mentoring

/// A coordinator's way from the roadmap to the signed order, by the values and rules alone.
@Suite struct WholePathTests {
  private let today = day("2026-10-05")
  private let mentees = [
    MenteeCard(
      id: .init(1), person: .sample(1, "Абрамова Ольга Игоревна", born: "1999-05-01"),
      wishes: Wishes(tags: ["планирование"], age: AgeRange(typed: "35–50"))),
    MenteeCard(
      id: .init(2), person: .sample(2, "Ёлкина Мария Сергеевна", born: "2001-02-03"),
      wishes: Wishes(tags: ["речь", "диагностика"])),
    MenteeCard(
      id: .init(3), person: .sample(3, "Иванова Анна Сергеевна", born: "2003-03-14"),
      wishes: Wishes(tags: ["конспекты"])),
  ]
  private let mentors = [
    MentorCard(
      id: .init(1), person: .sample(11, "Титова Нина Павловна", born: "1980-01-01"),
      wishes: Wishes(tags: ["планирование", "конспекты"]), capacity: 2),
    MentorCard(
      id: .init(2), person: .sample(12, "Гусева Елена Андреевна", born: "1974-01-01"),
      wishes: Wishes(tags: ["Диагностика", "речь"])),
  ]

  /// The consents of everybody but Иванова, checked as the door checks them.
  private func consents() throws -> [Person.ID: [Consent]] {
    let people = mentees.prefix(2).map(\.person) + mentors.map(\.person)
    var consents: [Person.ID: [Consent]] = [:]
    for person in people {
      let id = try #require(person.id)
      let consent = Consent(
        subject: id, kind: .processing, signer: person.name, date: day("2026-09-02"))
      try ConsentRules.check(consent, of: person, today: today)
      consents[id, default: []].append(consent)
    }
    return consents
  }

  private func facts(pairs: [Pair] = []) throws -> BoardFacts {
    let consents = try consents()
    func standing(_ person: Person) -> ConsentStanding {
      ConsentStanding(of: .processing, in: person.id.flatMap { consents[$0] } ?? [])
    }
    return .sample(
      mentees.map {
        MenteeRow(
          card: $0, consent: standing($0.person), workConsent: .missing, partners: [])
      },
      mentors.map {
        MentorRow(
          card: $0, consent: standing($0.person), workConsent: .missing, partners: [])
      }, pairs: pairs)
  }

  /// The pairs that the board proposes, accepted one after another by the rules of the door.
  private func accepted() throws -> [Pair] {
    let board = Board(facts: try facts(), handbook: .sample, today: today)
    var pairs: [Pair] = []
    for proposal in board.proposals {
      let mentee = try #require(board.mentee(proposal.mentee)).row
      let mentor = try #require(board.mentor(proposal.mentor)).row
      let pair = Pair(
        id: .init(Int64(pairs.count + 1)), mentee: proposal.mentee, mentor: proposal.mentor,
        form: MentoringForm.educators.code, roleModel: .init("experienced-young"),
        accepted: today)
      try PairRules.check(
        PairRules.Facts(
          mentee: mentee.card.person, mentor: mentor.card.person, menteeConsent: mentee.consent,
          mentorConsent: mentor.consent, menteeIsPaired: false,
          mentorLoad: pairs.count { $0.mentor == pair.mentor },
          mentorCapacity: mentor.card.capacity))
      pairs.append(pair)
    }
    return pairs
  }

  @Test func `people and cards keep the rules`() throws {
    for card in mentees { try PeopleRules.check(card, today: today) }
    for card in mentors { try PeopleRules.check(card, today: today) }
  }

  @Test func `the board joins those who fit and names whose paper is missing`() throws {
    let board = Board(facts: try facts(), handbook: .sample, today: today)
    #expect(board.proposals.map { "\($0.mentee.number)-\($0.mentor.number)" } == ["1-1", "2-2"])
    #expect(board.proposals.map(\.score.total) == [6, 8])
    #expect(
      board.unpaired == [.init(mentee: .init(3), reason: .ownConsent(.noConsent(.mentee)))])
  }

  @Test func `accepted pairs go into an order, are frozen, and print`() throws {
    let pairs = try accepted()
    var order = PairOrder(
      id: .init(1), content: PairOrder.Content(defaultFor: .sample, handbook: .sample))
    try OrderRules.checkDraft(order)
    let facts = OrderRules.Facts(
      numbersOfTheYear: ["41-ОД"], pairs: pairs.indices.map { .init(Int64($0) + 1) })
    #expect(throws: BrokenRule.orderLacks(.orderNumber)) {
      try OrderRules.checkSigning(order, facts)
    }
    order.content.number = "42-ОД"
    order.content.date = day("2026-10-09")
    try OrderRules.checkSigning(order, facts)
    order.state = .signed

    let lines = try pairs.map { pair in
      OrderFacts.Line(
        pair: pair, mentee: try #require(mentees.first { $0.id == pair.mentee }).person,
        mentor: try #require(mentors.first { $0.id == pair.mentor }).person, lacksWorkConsent: [])
    }
    let printed = PairOrderPaper.paper(
      order: order, lines: lines, programme: .sample, handbook: .sample)
    #expect(printed.missing.isEmpty)
    guard case .table(let table)? = printed.paper.blocks.last else {
      Issue.record("The annex is gone")
      return
    }
    #expect(table.rows.map { $0[3] } == ["Абрамова Ольга Игоревна", "Ёлкина Мария Сергеевна"])
  }

  @Test func `a signed order holds its pairs on the board and against the door`() throws {
    let pairs = try accepted()
    var facts = try facts(pairs: pairs)
    for pair in pairs.compactMap(\.id) { facts.orders[pair] = "42-ОД" }
    let board = Board(facts: facts, handbook: .sample, today: today)
    #expect(board.proposals.map(\.standing) == [.frozen, .frozen])
    #expect(board.mentors.map(\.accepted) == [1, 1])
    #expect(throws: BrokenRule.signedOrderHolds("42-ОД")) {
      try PairRules.checkDissolving(frozenBy: "42-ОД")
    }
  }
}
