import Testing

@testable import Mentoring

@Suite struct FactTests {
  private func standing(_ fact: String, _ ground: FactGround) -> FactStanding? {
    let code = FactCode(fact)
    return ground.standings(of: [code])[code]
  }

  private func share(_ done: Int, of all: Int, lacking: String...) -> FactGround.Share {
    FactGround.Share(
      done: done, all: all,
      lacking: lacking.enumerated().map { .sample(Int64($0 + 7), $1) })
  }

  private static let judged = [
    "coordinator-order", "roadmap", "mentee-base", "mentee-base-adults", "mentee-base-children",
    "mentee-consents", "mentor-base", "mentor-consents", "mentee-surveys", "mentor-surveys",
    "final-surveys", "pairs-formed", "pair-order", "pair-order-acquainted",
  ]

  @Test func `every name is given once, and the data answer for those that they hold`() {
    #expect(Set(FactCode.known).count == FactCode.known.count)
    #expect(FactCode.known.filter(\.isJudged).map(\.text) == Self.judged)
    #expect(FactCode.known.count == 43)
    #expect(FactCode("order-of-tomorrow").isJudged == false)
  }

  @Test func `nothing is begun in a new programme`() {
    for fact in Self.judged where !fact.hasSuffix("surveys") {
      #expect(standing(fact, FactGround())?.degree == .notStarted, "\(fact)")
    }
    #expect(standing("mentee-surveys", FactGround()) == nil)
    #expect(standing("regulation", FactGround()) == nil)
  }

  @Test func `the coordinator has a name, an order and its day`() {
    var ground = FactGround(coordinator: Coordinator(name: PersonName("Титова Вера")))
    #expect(
      standing("coordinator-order", ground)
        == FactStanding(.part(done: 1, all: 3, lacking: []), at: .organisation))
    ground.coordinator.orderNumber = "12-ОД"
    ground.coordinator.orderDate = day("2026-09-01")
    #expect(standing("coordinator-order", ground) == FactStanding(.done, at: .organisation))
  }

  @Test func `a roadmap that is there is made`() {
    #expect(
      standing("roadmap", FactGround(hasRoadmap: true)) == FactStanding(.done, at: .roadmap))
  }

  @Test func `bases are formed by adults, by children, by anybody`() {
    let ground = FactGround(
      hasAdultMentees: true, menteeConsents: share(0, of: 3), mentorConsents: share(0, of: 1))
    #expect(
      standing("mentee-base", ground) == FactStanding(.done, at: .base(.mentee, isEmpty: false)))
    #expect(standing("mentor-base", ground)?.isDone == true)
    #expect(standing("mentee-base-adults", ground)?.isDone == true)
    #expect(
      standing("mentee-base-children", ground)
        == FactStanding(.notStarted, at: .base(.mentee, isEmpty: false)))
    #expect(standing("mentor-base", FactGround())?.place == .base(.mentor, isEmpty: true))
  }

  @Test func `consents tell how many are there, who lacks one, and lead to the first`() {
    var ground = FactGround(
      menteeConsents: share(23, of: 25, lacking: "Ёлкина Мария Сергеевна", "Юдина Вера"))
    #expect(
      standing("mentee-consents", ground)
        == FactStanding(
          .part(done: 23, all: 25, lacking: ["Ёлкина М. С.", "Юдина В."]),
          at: .consents(.mentee, Person.ID(7))))
    ground.menteeConsents = share(25, of: 25)
    #expect(
      standing("mentee-consents", ground) == FactStanding(.done, at: .consents(.mentee, nil)))
    ground.menteeConsents = share(0, of: 2, lacking: "Юдина Вера")
    #expect(standing("mentee-consents", ground)?.degree == .notStarted)
    #expect(standing("mentor-consents", ground)?.place == .base(.mentor, isEmpty: true))
  }

  @Test func `sheets are told by wave and side`() {
    var ground = FactGround(sheets: [
      .init(side: .mentee, wave: .before, share: share(1, of: 2, lacking: "Юдина Вера"))
    ])
    #expect(
      standing("mentee-surveys", ground)
        == FactStanding(
          .part(done: 1, all: 2, lacking: ["Юдина В."]), at: .sheets(Person.ID(7))))
    #expect(standing("mentor-surveys", ground) == nil)
    #expect(standing("final-surveys", ground) == nil)
    ground.sheets = Side.allCases.map { .init(side: $0, wave: .after, share: share(4, of: 4)) }
    #expect(standing("final-surveys", ground) == FactStanding(.done, at: .sheets(nil)))
    ground.sheets[1].share.done = 3
    #expect(
      standing("final-surveys", ground)?.degree == .part(done: 7, all: 8, lacking: []))
  }

  @Test func `pairs are formed when every mentee is in one, and ordered when an order holds all`() {
    let ground = FactGround(
      paired: share(1, of: 2, lacking: "Юдина Вера"), ordered: share(1, of: 1))
    #expect(
      standing("pairs-formed", ground)
        == FactStanding(.part(done: 1, all: 2, lacking: ["Юдина В."]), at: .board))
    #expect(standing("pair-order", ground) == FactStanding(.done, at: .orders))
  }

  @Test func `an order is known when everybody has read it who has to`() {
    var ground = FactGround(acquainted: share(0, of: 2, lacking: "Орлова Тамара", "Титова Вера"))
    #expect(
      standing("pair-order-acquainted", ground) == FactStanding(.notStarted, at: .orders))
    ground.acquainted = share(1, of: 2, lacking: "Титова Вера")
    #expect(
      standing("pair-order-acquainted", ground)
        == FactStanding(.part(done: 1, all: 2, lacking: ["Титова В."]), at: .orders))
    ground.acquainted = share(2, of: 2)
    #expect(standing("pair-order-acquainted", ground) == FactStanding(.done, at: .orders))
  }

  @Test func `an action whose fact is done counts as done, and is open again with it`() {
    let fact = FactCode("mentor-base")
    let action = RoadmapAction(text: "База", terms: [Term(read: "Август 2026")], fact: fact)
    let measure = RoadmapMeasure(title: "", terms: [], responsibles: [], actions: [action])
    var roadmap = Roadmap(title: "", stages: [RoadmapStage(title: "", measures: [measure])])
    let today = day("2026-10-05")
    #expect(roadmap.progress(on: today).late == 1)
    roadmap.standings[fact] = FactStanding(.done, at: .board)
    #expect(roadmap.progress(on: today).done == 1)
    #expect(roadmap.actions[0].state(on: today) == .done(nil))
    roadmap.standings[fact] = FactStanding(.part(done: 1, all: 2, lacking: []), at: .board)
    #expect(roadmap.progress(on: today).late == 1)
    roadmap.stages[0].measures[0].actions[0].done = .init(date: today, document: "")
    #expect(roadmap.actions[0].state(on: today) == .done(today))
  }
}
