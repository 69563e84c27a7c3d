import Testing

@testable import Mentoring

@Suite struct RoadmapRulesTests {
  private let today = day("2026-10-05")

  @Test func `a roadmap has a stage`() throws {
    #expect(throws: BrokenRule.empty(.roadmap)) {
      try RoadmapRules.check(Roadmap(title: "Карта", stages: []))
    }
    try RoadmapRules.check(Roadmap(title: "", stages: [RoadmapStage(title: "", measures: [])]))
  }

  @Test(arguments: ["", " ", "\u{200B}"]) func `an action says something`(text: String) {
    #expect(throws: BrokenRule.empty(.action)) {
      try RoadmapRules.check(RoadmapAction(text: text), today: today)
    }
  }

  @Test func `an action is not done after today`() throws {
    var action = RoadmapAction(text: "Приказ", done: .init(date: today, document: ""))
    try RoadmapRules.check(action, today: today)
    action.done?.date = day("2026-10-06")
    #expect(throws: BrokenRule.inTheFuture(.doneDate, day("2026-10-06"))) {
      try RoadmapRules.check(action, today: today)
    }
  }

  @Test func `names all that is wrong with an action at once`() {
    let action = RoadmapAction(
      text: "\n ", done: .init(date: day("2026-10-06"), document: "протокол № 1"))
    #expect(
      RoadmapRules.obstacles(action, today: today) == [
        .empty(.action), .inTheFuture(.doneDate, day("2026-10-06")),
      ])
    #expect(RoadmapRules.obstacles(RoadmapAction(text: "а\nб"), today: today) == [])
  }

  @Test func `an action goes from one measure that is there to another`() throws {
    let (first, second) = (RoadmapMeasure.ID(1), RoadmapMeasure.ID(2))
    try RoadmapRules.checkMove(from: first, to: second)
    #expect(throws: BrokenRule.actionStaysInMeasure) {
      try RoadmapRules.checkMove(from: first, to: first)
    }
    #expect(throws: BrokenRule.gone(.measure)) {
      try RoadmapRules.checkMove(from: first, to: nil)
    }
    for target in [nil, second] {
      #expect(throws: BrokenRule.gone(.action)) {
        try RoadmapRules.checkMove(from: nil, to: target)
      }
    }
  }

  @Test func `nobody answers twice for a measure that is there`() throws {
    try RoadmapRules.checkAssignment(of: [], after: ["Куратор"])
    try RoadmapRules.checkAssignment(of: ["Куратор", "Директор"], after: [])
    try RoadmapRules.checkAssignment(of: ["Завуч", "Завуч"], after: ["Завуч", "Завуч"])
    #expect(throws: BrokenRule.repeated(.responsible, "Завуч")) {
      try RoadmapRules.checkAssignment(of: ["Завуч", "Завуч"], after: ["Завуч"])
    }
    #expect(throws: BrokenRule.repeated(.responsible, "куратор")) {
      try RoadmapRules.checkAssignment(of: ["Куратор", "Завуч", "куратор"], after: [])
    }
    #expect(throws: BrokenRule.gone(.measure)) {
      try RoadmapRules.checkAssignment(of: ["Куратор"], after: nil)
    }
  }
}
