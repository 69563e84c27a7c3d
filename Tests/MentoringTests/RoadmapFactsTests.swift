import Testing

@testable import Mentoring

/// Facts for the actions of a roadmap that somebody else wrote.
@Suite struct RoadmapFactsTests {
  private static let template = RoadmapTemplate(
    title: "Карта",
    stages: [
      stage(
        "Формирование базы наставляемых",
        [
          ("Сбор согласий на сбор и обработку персональных данных.", "mentee-consents"),
          ("Проведение анкетирования наставляемых.", "mentee-surveys"),
        ]),
      stage(
        "Формирование базы наставников",
        [
          ("Сбор согласий на сбор и обработку персональных данных.", "mentor-consents"),
          ("Изучение нормативной базы.", nil),
        ]),
      stage(
        "Организация работы",
        [
          ("Издание приказа «Об утверждении наставнических пар/групп».", "pair-order")
        ]),
    ])

  private static func stage(_ title: String, _ actions: [(String, String?)])
    -> RoadmapTemplate.Stage
  {
    RoadmapTemplate.Stage(
      title: title,
      measures: [
        RoadmapTemplate.Measure(
          title: "Дело", terms: [], responsibles: [],
          actions: actions.map {
            RoadmapTemplate.Action(text: $0.0, fact: $0.1.map { FactCode($0) })
          })
      ])
  }

  private func roadmap(_ text: String, stage: String = "Работа", fact: FactCode? = nil) -> Roadmap {
    Roadmap(
      title: "Карта",
      stages: [
        RoadmapStage(
          title: stage,
          measures: [
            RoadmapMeasure(
              title: "Мера", terms: [], responsibles: [],
              actions: [RoadmapAction(text: text, fact: fact)])
          ])
      ])
  }

  private func proposed(_ roadmap: Roadmap) -> String? {
    let (changed, proposed) = roadmap.proposingFacts(of: [Self.template])
    #expect(
      changed.actions.first?.action.fact == proposed.values.first ?? roadmap.actions[0].action.fact)
    return proposed[ActionPlace(stage: 1, measure: 1, action: 1)]?.text
  }

  @Test(arguments: [
    ("Издание приказа «Об утверждении наставнических пар/групп».", "pair-order"),
    ("издание приказа об утверждении наставнических пар, групп", "pair-order"),
    ("Издание приказов об утверждении наставнических групп и пар", "pair-order"),
    ("Проведение анкетирования наставляемых", "mentee-surveys"),
    ("Провести анкетирование", nil), ("Изучение нормативной базы", nil),
    ("Издание приказа", nil), ("Подготовка приказа об утверждении положения", nil), ("", nil),
  ])
  func `are those of an action that says nearly the same`(text: String, fact: String?) {
    #expect(proposed(roadmap(text)) == fact)
  }

  @Test(arguments: [
    ("Формирование базы наставляемых", "mentee-consents"),
    ("Формирование базы наставников", "mentor-consents"), ("Подготовка", nil),
  ])
  func `are told by the stage where two actions say the same`(stage: String, fact: String?) {
    let text = "Сбор согласий на сбор и обработку персональных данных"
    #expect(proposed(roadmap(text, stage: stage)) == fact)
  }

  @Test func `are left as they are where an action names one`() {
    let map = roadmap("Проведение анкетирования наставляемых", fact: FactCode("regulation"))
    let (changed, proposed) = map.proposingFacts(of: [Self.template])
    #expect(changed == map)
    #expect(proposed.isEmpty)
  }
}
