import Testing

@testable import Mentoring

@Suite struct AgendaTests {
  private let today = day("2026-10-05")
  private let nothing = OrderFacts(orders: [], waiting: [], unpaired: [])
  private let empty = Roadmap(title: "", stages: [])

  private func items(
    roadmap: Roadmap? = Roadmap(title: "", stages: []), facts: BoardFacts, orders: OrderFacts? = nil
  ) -> [AgendaItem] {
    Agenda(
      roadmap: roadmap, of: schoolYear, facts: facts, orders: orders ?? nothing,
      handbook: .sample, today: today
    ).items
  }

  /// A sheet with every item answered.
  private func sheet(_ person: Int64, _ code: String) -> AnswerSheet {
    AnswerSheet(
      person: .init(person), questionnaire: .init(code),
      answers: [1: .yesNo(false), 3: .scale(5), 4: .frequency(2)])
  }

  @Test func `a new programme begins with the roadmap and the bases`() {
    #expect(
      items(roadmap: nil, facts: .sample([], []))
        == [.roadmapMissing, .baseEmpty(.mentee), .baseEmpty(.mentor)])
  }

  @Test func `nothing is left where all is done`() {
    let facts = BoardFacts.sample(
      [.sample(1)], [.sample(1)],
      sheets: [sheet(1, "mentee-before"), sheet(101, "mentor-before")],
      pairs: [Pair(id: .init(1), mentee: .init(1), mentor: .init(1), accepted: today)])
    #expect(items(facts: facts).isEmpty)
  }

  @Test func `names everybody without a consent once`() {
    let withdrawn = ConsentStanding.withdrawn(day("2026-09-30"))
    let facts = BoardFacts.sample(
      [.sample(1, person: 5, consent: .missing), .sample(2, consent: withdrawn)],
      [.sample(1, person: 5, consent: .missing), .sample(2)])
    guard case .consentsMissing(let people) = items(facts: facts).first else {
      Issue.record("No consent is missed")
      return
    }
    #expect(people.map(\.id) == [.init(5), .init(2)])
  }

  @Test func `counts the sheets that are not complete and names the next`() {
    var part = sheet(2, "mentee-before")
    part.answers[4] = nil
    let facts = BoardFacts.sample(
      [.sample(1), .sample(2), .sample(3)], [.sample(1)],
      sheets: [sheet(1, "mentee-before"), part, sheet(3, "mentee-after")])
    let sheets = items(facts: facts).filter { if case .sheetsMissing = $0 { true } else { false } }
    #expect(
      sheets == [
        .sheetsMissing(.mentee, left: 2, all: 3, next: facts.mentees[1].card.person),
        .sheetsMissing(.mentor, left: 1, all: 1, next: facts.mentors[0].card.person),
      ])
  }

  @Test func `counts the unpaired who may be paired`() {
    let facts = BoardFacts.sample(
      [.sample(1), .sample(2), .sample(3, consent: .missing), .sample(4)], [.sample(1)],
      pairs: [Pair(id: .init(1), mentee: .init(1), mentor: .init(1), accepted: today)])
    #expect(items(facts: facts).contains(.unpaired(2, withoutConsent: 1)))
    #expect(!items(facts: .sample([.sample(1)], [])).contains(.unpaired(1, withoutConsent: 0)))
  }

  @Test func `asks for an order and then for its signature`() {
    let draft = PairOrder(
      id: .init(1), content: .init(basis: "", last: day("2027-05-31"), reportDue: today))
    var signed = draft
    signed.state = .signed
    let line = OrderFacts.Line(
      pair: Pair(id: .init(1), mentee: .init(1), mentor: .init(1), accepted: today),
      mentee: .sample(1, "Ёлкина"), mentor: .sample(2, "Титова"), lacksWorkConsent: [])
    let facts = BoardFacts.sample([.sample(1)], [.sample(1)], pairs: [line.pair])
    func orders(_ order: PairOrder?, waiting: [OrderFacts.Line]) -> [AgendaItem] {
      let listed = order.map { [OrderFacts.Listed(order: $0, lines: waiting)] } ?? []
      return items(
        facts: facts, orders: OrderFacts(orders: listed, waiting: waiting, unpaired: [])
      ).filter { item in
        switch item {
        case .pairsWithoutOrder, .orderUnsigned: true
        default: false
        }
      }
    }
    #expect(orders(nil, waiting: [line]) == [.pairsWithoutOrder(1)])
    #expect(orders(draft, waiting: [line]) == [.orderUnsigned(draft, pairs: 1)])
    #expect(orders(signed, waiting: []).isEmpty)
    #expect(orders(signed, waiting: [line]) == [.pairsWithoutOrder(1)])
  }

  @Test func `puts late actions before those that are due, the latest first`() {
    func action(_ text: String, _ term: String, done: Bool = false) -> RoadmapAction {
      RoadmapAction(
        text: text, terms: [Term(read: term)],
        done: done ? .init(date: today, document: "") : nil)
    }
    let measure = RoadmapMeasure(
      title: "", terms: [], responsibles: [],
      actions: [
        action("сейчас", "Октябрь 2026"), action("потом", "Ноябрь 2026"),
        action("вчера", "Сентябрь 2026"), action("давно", "Август 2026"),
        action("сделано", "Август 2026", done: true), action("всегда", "постоянно"),
      ])
    let roadmap = Roadmap(title: "", stages: [RoadmapStage(title: "", measures: [measure])])
    let told = items(roadmap: roadmap, facts: .sample([.sample(1)], [.sample(1)])).compactMap {
      item -> String? in
      switch item {
      case .actionLate(let action, let days): "\(action.action.text) \(days)"
      case .actionDue(let action, let until): "\(action.action.text) \(until.iso)"
      default: nil
      }
    }
    #expect(told == ["давно 35", "вчера 5", "сейчас 2026-10-31"])
  }

  @Test func `tells once that the terms are of another year, not action by action`() {
    func told(done: Bool) -> [AgendaItem] {
      let proof = done ? RoadmapAction.Done(date: today, document: "") : nil
      let actions = ["Март 2023", "Май 2023"].map {
        RoadmapAction(text: "", terms: [Term(read: $0)], done: proof)
      }
      let measure = RoadmapMeasure(title: "", terms: [], responsibles: [], actions: actions)
      let roadmap = Roadmap(title: "", stages: [RoadmapStage(title: "", measures: [measure])])
      return items(roadmap: roadmap, facts: .sample([.sample(1)], [.sample(1)])).filter { item in
        switch item {
        case .actionLate, .actionDue, .roadmapOfOtherYear: true
        default: false
        }
      }
    }
    let (then, now) = (SchoolYear(preparedOn: day("2022-09-01")), schoolYear)
    #expect(told(done: false) == [.roadmapOfOtherYear(then, programme: now, open: 2)])
    #expect(told(done: true).isEmpty)
  }
}
