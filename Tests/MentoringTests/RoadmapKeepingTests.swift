import Testing

@testable import Mentoring

@Suite struct RoadmapKeepingTests {
  private func roadmap(_ measures: [(String, [RoadmapAction])]) -> Roadmap {
    Roadmap(
      title: "Карта",
      stages: [
        RoadmapStage(
          title: "Этап",
          measures: measures.map { title, actions in
            RoadmapMeasure(title: title, terms: [], responsibles: [], actions: actions)
          })
      ])
  }

  private func done(_ document: String) -> RoadmapAction.Done {
    RoadmapAction.Done(date: day("2026-05-12"), document: document)
  }

  @Test
  func `what new actions wait for by numbers of their own is theirs with the old numbers, too`() {
    let old = roadmap([
      (
        "Приказы",
        [
          RoadmapAction(id: .init(1), text: "Огласить"),
          RoadmapAction(id: .init(5), text: "Издать"),
        ]
      )
    ])
    let new = roadmap([
      (
        "Приказы",
        [
          RoadmapAction(id: .init(1), text: "Издать"),
          RoadmapAction(id: .init(2), text: "Новое", after: [.init(1)]),
          RoadmapAction(text: "Огласить", after: [.init(1), .init(2)]),
        ]
      )
    ])
    let actions = new.keeping(marksOf: old).roadmap.actions.map(\.action)
    #expect(actions.map(\.id) == [.init(5), .init(6), .init(1)])
    #expect(actions.map(\.after) == [[], [.init(5)], [.init(5), .init(6)]])
  }

  @Test func `actions of the same text keep their marks, notes, facts and numbers`() {
    let old = roadmap([
      (
        "Приказы",
        [
          RoadmapAction(
            id: .init(7), text: "Издать приказ", fact: FactCode("introduction-order"),
            done: done("приказ № 1"), notes: "в папке"),
          RoadmapAction(
            id: .init(8), text: "Огласить", done: done("лист"), after: [.init(7), .init(9)]),
          RoadmapAction(id: .init(9), text: "Забыть", done: done("акт"), notes: "зря"),
        ]
      )
    ])
    let new = roadmap([
      ("Иное", [RoadmapAction(text: "огласить."), RoadmapAction(text: "Новое")]),
      ("Приказы", [RoadmapAction(text: "Издать  приказ")]),
    ])
    let kept = new.keeping(marksOf: old)
    #expect(
      kept.roadmap.actions.map(\.action) == [
        RoadmapAction(id: .init(8), text: "огласить.", done: done("лист"), after: [.init(7)]),
        RoadmapAction(text: "Новое"),
        RoadmapAction(
          id: .init(7), text: "Издать  приказ", fact: FactCode("introduction-order"),
          done: done("приказ № 1"), notes: "в папке"),
      ])
    #expect(kept.keptMarks == 2)
    #expect(kept.lostMarks.map(\.place.number) == ["1.1.3"])
    #expect(kept.lostNotes.map(\.place.number) == ["1.1.3"])
  }

  @Test func `of several with one text the one in the measure of the same name is it`() {
    let old = roadmap([
      ("А", [RoadmapAction(id: .init(1), text: "Отчёт")]),
      ("Б", [RoadmapAction(id: .init(2), text: "Отчёт", done: done("отчёт"))]),
    ])
    let new = roadmap([
      ("Б", [RoadmapAction(text: "Отчёт")]), ("В", [RoadmapAction(text: "Отчёт")]),
      ("Г", [RoadmapAction(text: "Отчёт")]),
    ])
    let kept = new.keeping(marksOf: old)
    #expect(kept.roadmap.actions.map { $0.action.id?.number } == [2, 1, nil])
    #expect(kept.keptMarks == 1 && kept.lostMarks.isEmpty)
  }

  @Test func `what the new roadmap says of an action itself stays`() {
    let old = roadmap([("А", [RoadmapAction(text: "Отчёт", done: done("старый"), notes: "а")])])
    let new = roadmap([("А", [RoadmapAction(text: "Отчёт", done: done("новый"))])])
    let action = new.keeping(marksOf: old).roadmap.actions[0].action
    #expect(action.done == done("новый") && action.notes == "а")
  }
}
