import Testing

@testable import Mentoring

@Suite struct AgendaTests {
  private let today = day("2026-10-05")
  /// A programme in which everything is done.
  private let done = AgendaFacts(mentees: 1, mentors: 1, pairs: 1)

  private func items(
    roadmap: Roadmap? = Roadmap(title: "", stages: []), facts: AgendaFacts
  ) -> [AgendaItem] {
    Agenda(roadmap: roadmap, of: schoolYear, facts: facts, today: today).items
  }

  @Test func `a new programme begins with the roadmap and the bases`() {
    #expect(
      items(roadmap: nil, facts: AgendaFacts())
        == [.roadmapMissing, .baseEmpty(.mentee), .baseEmpty(.mentor)])
  }

  @Test func `nothing is left where all is done`() {
    var facts = done
    facts.sheets = [.init(side: .mentee, left: 0, all: 1, next: nil)]
    #expect(items(facts: facts).isEmpty)
  }

  @Test func `tells of those without a consent`() {
    var facts = done
    facts.lackingConsent = .init(count: 30, first: [.sample(5, "Ёлкина")], side: .mentor)
    #expect(items(facts: facts) == [.consentsMissing(facts.lackingConsent)])
  }

  @Test func `tells of the sheets that are not whole, and whose is the next`() {
    var facts = done
    facts.sheets = [
      .init(side: .mentee, left: 2, all: 3, next: .sample(2, "Ёлкина")),
      .init(side: .mentor, left: 0, all: 1, next: nil),
    ]
    #expect(
      items(facts: facts)
        == [.sheetsMissing(.mentee, left: 2, all: 3, next: .sample(2, "Ёлкина"))])
  }

  @Test func `tells of the unpaired who may be paired, as long as there is a mentor`() {
    var facts = done
    (facts.unpairedWithConsent, facts.unpairedWithoutConsent) = (2, 1)
    #expect(items(facts: facts) == [.unpaired(2, withoutConsent: 1)])
    facts.mentors = 0
    #expect(items(facts: facts) == [.baseEmpty(.mentor)])
    (facts.unpairedWithConsent, facts.mentors) = (0, 1)
    #expect(items(facts: facts).isEmpty)
  }

  @Test func `asks for an order and then for its signature`() {
    let draft = PairOrder(
      id: .init(1), content: .init(basis: "", last: day("2027-05-31"), reportDue: today))
    var facts = done
    facts.pairsWithoutOrder = 1
    #expect(items(facts: facts) == [.pairsWithoutOrder(1)])
    facts.draft = draft
    #expect(items(facts: facts) == [.orderUnsigned(draft, pairs: 1)])
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
    let told = items(roadmap: roadmap, facts: done).compactMap {
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
      return items(roadmap: roadmap, facts: self.done).filter { item in
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
