import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct NowPageTests {
  private static let empty: [Query: Loaded] = [
    .roadmap: .roadmap(nil),
    .board: .board(
      BoardFacts(mentees: [], mentors: [], sheets: [], wishes: [], pairs: [], frozen: [])),
    .orders: .orders(OrderFacts(orders: [], waiting: [], unpaired: [])),
  ]

  private static func mentee(_ id: Int64, _ name: String, consent: ConsentStanding) -> MenteeRow {
    MenteeRow(
      card: MenteeCard(
        id: Mentee.ID(id), person: Person(id: Person.ID(id), name: PersonName(name))),
      consent: consent, workConsent: .missing, partners: [], answered: [:])
  }

  private static let busy: [Query: Loaded] = [
    .roadmap: .roadmap(RoadmapPageTests.roadmap),
    .board: .board(
      BoardFacts(
        mentees: [
          mentee(1, "Ёлкина Мария Сергеевна", consent: .given(Samples.today)),
          mentee(2, "Иванова Анна Сергеевна", consent: .missing),
        ], mentors: [], sheets: [], wishes: [], pairs: [], frozen: [])),
    .orders: .orders(OrderFacts(orders: [], waiting: [], unpaired: [])),
  ]

  @Test func `leads through an empty programme`() throws {
    var stage = try Stage(at: .now, answers: Self.empty)
    let lines = stage.lines
    #expect(lines.contains { $0.contains("Дорожной карты ещё нет") })
    #expect(lines.contains { $0.contains("База наставляемых пуста") })
    try stage.press("Down", "Enter")
    #expect(stage.program.chapter == .mentees)
  }

  @Test(arguments: Language.allCases) func `lists what is missing`(language: Language) throws {
    let stage = try Stage(at: .now, language: language, answers: Self.busy)
    try expectSnapshot(stage.program.view(), named: "now-\(language.rawValue)")
  }

  @Test func `goes to the action that presses`() throws {
    var stage = try Stage(at: .now, answers: Self.busy)
    try stage.press("End", "Enter")
    #expect(stage.program.chapter == .roadmap)
  }

  @Test func `waits for everything before it says anything`() throws {
    let stage = try Stage(at: .now)
    #expect(stage.lines.joined().contains("Загрузка…"))
  }
}
