import Testing

@testable import Mentoring

/// An action that goes to another measure.
@Suite struct RoadmapMovingTests {
  private static let (autumn, spring) = (Term(read: "Октябрь 2026"), Term(read: "Март 2027"))

  private static func roadmap(_ action: RoadmapAction) -> Roadmap {
    Roadmap(
      title: "Карта",
      stages: [
        RoadmapStage(
          title: "Работа",
          measures: [
            RoadmapMeasure(
              title: "Опрос", terms: [autumn], responsibles: ["Педагог-психолог"],
              result: "справка", actions: [action])
          ])
      ])
  }

  private static func kept(_ action: RoadmapAction, in measure: RoadmapMeasure) throws
    -> RoadmapAction
  {
    let roadmap = roadmap(action)
    return roadmap.keeping(try #require(roadmap.actions.first), in: measure)
  }

  @Test func `keeps what it had from its measure as its own`() throws {
    let other = RoadmapMeasure(
      title: "Итоги", terms: [Self.spring], responsibles: ["Куратор"], result: "отчёт", actions: [])
    let kept = try Self.kept(RoadmapAction(text: "Собрать ответы"), in: other)
    #expect(
      kept
        == RoadmapAction(
          text: "Собрать ответы", terms: [Self.autumn], responsibles: ["Педагог-психолог"],
          result: "справка"))
  }

  @Test func `has nothing of its own where the other measure says the same`() throws {
    let other = RoadmapMeasure(
      title: "Итоги", terms: [Self.spring], responsibles: ["Куратор"], result: "справка",
      actions: [])
    let action = RoadmapAction(
      text: "Собрать ответы", terms: [Self.spring], responsibles: ["Куратор"])
    #expect(try Self.kept(action, in: other) == RoadmapAction(text: "Собрать ответы"))
  }
}
