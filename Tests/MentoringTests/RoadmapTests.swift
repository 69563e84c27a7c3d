import Testing

@testable import Mentoring

@Suite struct RoadmapTests {
  private let roadmap = Roadmap(
    title: "Дорожная карта",
    stages: [
      RoadmapStage(
        title: "Подготовка",
        measures: [
          RoadmapMeasure(
            title: "Изучение", terms: [Term(read: "Март 2022")], responsibles: ["Заведующий"],
            actions: [RoadmapAction(text: "Р-145"), RoadmapAction(text: "Шаблоны")]),
          RoadmapMeasure(
            title: "", terms: [Term(read: "постоянно")], responsibles: [], actions: []),
          RoadmapMeasure(
            title: "Приказ", terms: [Term(read: "Май 2022"), Term(read: "Сентябрь 2022")],
            responsibles: ["Старший воспитатель"],
            actions: [RoadmapAction(text: "Куратор", terms: [Term(read: "Август 2023")])]),
        ]),
      RoadmapStage(title: "База", measures: []),
    ])

  @Test func `numbers actions by stage, measure and action`() {
    #expect(roadmap.actions.map(\.place.number) == ["1.1.1", "1.1.2", "1.3.1"])
    #expect(roadmap.actions(ofStage: 1).map(\.action.text) == ["Р-145", "Шаблоны", "Куратор"])
    #expect(roadmap.actions(ofMeasure: 1, stage: 1).map(\.action.text) == ["Р-145", "Шаблоны"])
  }

  @Test func `finds nothing where nothing is`() {
    #expect(roadmap.actions(ofStage: 0).isEmpty)
    #expect(roadmap.actions(ofStage: 2).isEmpty)
    #expect(roadmap.actions(ofStage: 3).isEmpty)
    #expect(roadmap.actions(ofMeasure: 2, stage: 1).isEmpty)
    #expect(roadmap.actions(ofMeasure: 4, stage: 1).isEmpty)
    #expect(roadmap[ActionPlace(stage: 1, measure: 3, action: 2)] == nil)
  }

  @Test func `gives an action its own terms, else those of its measure`() {
    let place = ActionPlace(stage: 1, measure: 1, action: 2)
    #expect(roadmap[place]?.terms == [Term(read: "Март 2022")])
    #expect(roadmap[place]?.responsibles == ["Заведующий"])
    #expect(
      roadmap[ActionPlace(stage: 1, measure: 3, action: 1)]?.terms == [Term(read: "Август 2023")])
  }

  @Test func `spans every term, also those of measures without actions`() {
    #expect(roadmap.span == month(2022, 3)...month(2023, 8))
    #expect(Roadmap(title: "", stages: []).span == nil)
    let words = RoadmapMeasure(
      title: "", terms: [Term(words: "постоянно")], responsibles: [], actions: [])
    let undated = Roadmap(title: "", stages: [RoadmapStage(title: "", measures: [words])])
    #expect(undated.span == nil)
  }

  @Test func `places stand in the order of the roadmap`() {
    let places = roadmap.actions.map(\.place)
    #expect(places.shuffled().sorted() == places)
    #expect(
      ActionPlace(stage: 1, measure: 9, action: 1) < ActionPlace(stage: 1, measure: 10, action: 1))
  }
}
