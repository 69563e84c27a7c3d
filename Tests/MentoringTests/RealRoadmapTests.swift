import Testing

@testable import Mentoring

/// The terms and the numbers of actions of a kindergarten's real roadmap, stage by stage.
@Suite struct RealRoadmapTests {
  private static let stages: [(title: String, measures: [(terms: [String], actions: Int)])] = [
    (
      "Подготовка условий для запуска программы наставничества",
      [
        (["Март 2022"], 2), (["Март 2022"], 3), (["Март 2022", "Сентябрь 2022"], 4),
        (["Май-июнь 2022", "Май 2022", "Май- июнь 2022"], 3),
      ]
    ),
    (
      "Формирование базы наставляемых",
      [(["Май-июнь 2022", "Август 2022"], 6), (["Август 2022"], 2)]
    ),
    (
      "Формирование базы наставников",
      [(["Август 2022 "], 3), (["Август 2022 "], 0), (["Август 2022"], 1)]
    ),
    ("Отбор и обучение наставников", [(["Август 2022"], 1), (["Август-сентябрь 2022"], 4)]),
    (
      "Формирование наставнических пар / групп",
      [(["Сентябрь 2022"], 4), (["Сентябрь-октябрь 2022"], 3)]
    ),
    (
      "Организация и осуществление работы наставнических пар / групп",
      [(["2022-2023учебный год"], 5), (["Январь 2023"], 1)]
    ),
    (
      "Завершение наставничества",
      [(["Январь, апрель 2023"], 3), (["Май 2023"], 3), (["Май-август 2023г."], 0)]
    ),
  ]

  private let roadmap = Roadmap(
    title: "«Дорожная карта»",
    stages: stages.map { stage in
      RoadmapStage(
        title: stage.title,
        measures: stage.measures.map { terms, actions in
          RoadmapMeasure(
            title: "", terms: terms.map { Term(read: $0) }, responsibles: [],
            actions: (0..<actions).map { RoadmapAction(text: "действие \($0 + 1)") })
        })
    })

  @Test func `has 48 numbered actions in seven stages`() {
    #expect(roadmap.actions.count == 48)
    #expect(
      roadmap.stages.indices.map { roadmap.actions(ofStage: $0 + 1).count } == [
        12, 8, 4, 5, 7, 6, 6,
      ])
    #expect(roadmap.actions.first?.place.number == "1.1.1")
    #expect(roadmap.actions.last?.place.number == "7.2.3")
    #expect(Set(roadmap.actions.map(\.place)).count == 48)
  }

  @Test func `spans 18 months`() throws {
    let span = try #require(roadmap.span)
    #expect(span == month(2022, 3)...month(2023, 8))
    #expect(span.lowerBound.months(to: span.upperBound) == 17)
  }

  @Test func `every term is read`() {
    for measure in roadmap.stages.flatMap(\.measures) {
      #expect(measure.terms.allSatisfy { $0.days != nil })
    }
  }

  @Test(arguments: [
    ("2022-02-28", 0, ActionState.planned(from: day("2022-03-01"))),
    ("2022-04-01", 5, .late(days: 1)), ("2022-10-01", 33, .late(days: 184)),
    ("2023-09-01", 48, .late(days: 519)),
  ])
  func `tells how much is late on a day`(today: String, late: Int, state: ActionState) {
    let progress = roadmap.progress(on: day(today))
    #expect(progress.late == late)
    #expect(progress.all == 48 && progress.done == 0)
    #expect(progress.state == state)
  }

  @Test func `waits with the monitoring from January to April`() throws {
    let place = ActionPlace(stage: 7, measure: 1, action: 1)
    let monitoring = try #require(roadmap[place])
    #expect(monitoring.state(on: day("2023-02-10")) == .planned(from: day("2023-04-01")))
    #expect(
      monitoring.terms[0].months == [
        month(2023, 1)...month(2023, 1), month(2023, 4)...month(2023, 4),
      ])
  }
}
