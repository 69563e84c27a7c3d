import Mentoring
import Testing

@testable import ProgramFile

/// Stages, measures and actions that are added, named, put elsewhere and taken out.
@Suite struct RoadmapShapeTests {
  private let file: ProgramFile

  init() throws {
    file = try .sample()
    func measure(_ title: String, _ actions: [String]) -> RoadmapMeasure {
      RoadmapMeasure(
        title: title, terms: [], responsibles: [], actions: actions.map { RoadmapAction(text: $0) })
    }
    try file.perform(
      .roadmap(
        .replace(
          Roadmap(
            title: "К",
            stages: [
              RoadmapStage(
                title: "А", measures: [measure("а", ["1", "2", "3"]), measure("б", [])]),
              RoadmapStage(title: "Б", measures: [measure("в", ["4"])]),
              RoadmapStage(title: "В", measures: []),
            ]))), .importRoadmap)
  }

  /// `А(а[1 2 3] б[]) Б(в[4]) В()`.
  private func shape() throws -> String {
    let roadmap = try #require(try file.roadmap())
    return roadmap.stages.map { stage in
      let measures = stage.measures.map { measure in
        "\(measure.title)[\(measure.actions.map(\.text).joined(separator: " "))]"
      }
      return "\(stage.title)(\(measures.joined(separator: " ")))"
    }.joined(separator: " ")
  }

  private static let cases: [(RoadmapEdit, String)] = [
    (.stage(.add("Г", at: nil)), "А(а[1 2 3] б[]) Б(в[4]) В() Г()"),
    (.stage(.add(" Г\t", at: 1)), "Г() А(а[1 2 3] б[]) Б(в[4]) В()"),
    (.stage(.rename(.init(2), "Пары")), "А(а[1 2 3] б[]) Пары(в[4]) В()"),
    (.stage(.place(.init(3), at: 1)), "В() А(а[1 2 3] б[]) Б(в[4])"),
    (.stage(.place(.init(1), at: 9)), "Б(в[4]) В() А(а[1 2 3] б[])"),
    (.stage(.remove(.init(1))), "Б(в[4]) В()"),
    (
      .measure(
        .add(
          RoadmapMeasure(
            title: "г", terms: [], responsibles: ["Зав", ""], actions: [.init(text: "5")]),
          to: .init(1), at: 2)), "А(а[1 2 3] г[5] б[]) Б(в[4]) В()"
    ),
    (.measure(.place(.init(1), in: .init(1), at: 2)), "А(б[] а[1 2 3]) Б(в[4]) В()"),
    (.measure(.place(.init(1), in: .init(2), at: 1)), "А(б[]) Б(а[1 2 3] в[4]) В()"),
    (.measure(.place(.init(3), in: .init(3), at: 5)), "А(а[1 2 3] б[]) Б() В(в[4])"),
    (.measure(.remove(.init(1))), "А(б[]) Б(в[4]) В()"),
    (.add(.init(text: "0"), to: .init(1), at: 1), "А(а[0 1 2 3] б[]) Б(в[4]) В()"),
    (.add(.init(text: "0"), to: .init(2), at: nil), "А(а[1 2 3] б[0]) Б(в[4]) В()"),
    (.place(.init(1), at: 3), "А(а[2 3 1] б[]) Б(в[4]) В()"),
    (.place(.init(3), at: 1), "А(а[3 1 2] б[]) Б(в[4]) В()"),
    (.remove(.init(2)), "А(а[1 3] б[]) Б(в[4]) В()"),
  ]

  @Test(arguments: cases) func `is changed by a step that is taken back`(
    edit: RoadmapEdit, shape: String
  ) throws {
    let before = try file.dump()
    try file.perform(.roadmap(edit), .placeAction)
    #expect(try self.shape() == shape)
    #expect(try file.verify() == [])
    let after = try file.dump()
    try file.undo()
    #expect(try file.dump() == before)
    try file.redo()
    #expect(try file.dump() == after)
    for table in ["stage", "measure", "action"] {
      #expect(try file.number("SELECT max(position) FROM \(table)") < 4)
    }
  }

  private static let refused: [(RoadmapEdit, BrokenRule)] = [
    (.stage(.add(" ", at: nil)), .empty(.stage)), (.stage(.rename(.init(1), "")), .empty(.stage)),
    (.stage(.rename(.init(9), "Г")), .gone(.stage)), (.stage(.remove(.init(9))), .gone(.stage)),
    (.stage(.place(.init(9), at: 1)), .gone(.stage)),
    (
      .measure(
        .add(.init(title: " ", terms: [], responsibles: [], actions: []), to: .init(1), at: nil)),
      .empty(.measure)
    ),
    (
      .measure(
        .add(.init(title: "г", terms: [], responsibles: [], actions: []), to: .init(9), at: nil)),
      .gone(.stage)
    ),
    (
      .measure(
        .add(
          .init(title: "г", terms: [], responsibles: [], actions: [.init(text: "")]), to: .init(1),
          at: nil)), .empty(.action)
    ),
    (
      .measure(.save(.init(id: .init(1), title: "", terms: [], responsibles: [], actions: []))),
      .empty(.measure)
    ),
    (
      .measure(.save(.init(id: .init(9), title: "г", terms: [], responsibles: [], actions: []))),
      .gone(.measure)
    ),
    (.measure(.place(.init(1), in: .init(9), at: 1)), .gone(.stage)),
    (.measure(.place(.init(9), in: .init(1), at: 1)), .gone(.measure)),
    (.measure(.remove(.init(9))), .gone(.measure)),
    (.add(.init(text: ""), to: .init(1), at: nil), .empty(.action)),
    (.add(.init(text: "5"), to: .init(9), at: nil), .gone(.measure)),
    (.add(.init(text: "5", after: [.init(9)]), to: .init(1), at: nil), .gone(.action)),
    (.place(.init(9), at: 1), .gone(.action)), (.remove(.init(9)), .gone(.action)),
  ]

  @Test(arguments: refused) func `stays as it is where the rules refuse`(
    edit: RoadmapEdit, rule: BrokenRule
  ) throws {
    let before = try file.dump()
    #expect(throws: Refusal.rule(rule)) { try file.perform(.roadmap(edit), .placeAction) }
    #expect(try file.dump() == before)
  }

  @Test func `keeps its last stage`() throws {
    try file.perform(.roadmap(.stage(.remove(.init(1)))), .removeStage)
    try file.perform(.roadmap(.stage(.remove(.init(2)))), .removeStage)
    #expect(throws: Refusal.rule(.empty(.roadmap))) {
      try file.perform(.roadmap(.stage(.remove(.init(3)))), .removeStage)
    }
  }

  @Test func `a measure that comes back keeps the baselines of its actions and what they wait for`()
    throws
  {
    let may = [Term(read: "Май 2027")]
    let measure = RoadmapMeasure(
      title: "г", terms: [Term(read: "Июнь 2027")], responsibles: [],
      actions: [
        RoadmapAction(id: .init(21), text: "5", baseline: may),
        RoadmapAction(id: .init(22), text: "6", after: [.init(21), .init(4)]),
      ])
    try file.perform(.roadmap(.measure(.add(measure, to: .init(3), at: nil))), .addMeasure)
    let added = try #require(try file.roadmap()).stages[2].measures[0].actions
    #expect(added.map(\.baseline) == [may, []])
    #expect(added[1].after == [.init(4), try #require(added[0].id)])
    #expect(added[0].after == [])
    try file.undo()
    #expect(try shape() == "А(а[1 2 3] б[]) Б(в[4]) В()")

    var lost = measure
    lost.actions[1].after = [.init(99)]
    #expect(throws: Refusal.rule(.gone(.action))) {
      try file.perform(.roadmap(.measure(.add(lost, to: .init(3), at: nil))), .addMeasure)
    }
  }

  @Test func `gives a measure other words and terms, its actions the old ones as baseline`() throws
  {
    let may = Term(read: "Май 2027")
    try file.perform(
      .roadmap(
        .measure(
          .save(
            .init(
              id: .init(1), title: "а", terms: [may], responsibles: [], actions: [])))),
      .saveMeasure)
    #expect(try file.overview().undo?.subject == "1.1 а")
    let measure = RoadmapMeasure(
      id: .init(1), title: "Новое", terms: [may.shifted(months: 1)], responsibles: ["не я"],
      result: "Протокол", actions: [])
    try file.perform(.roadmap(.measure(.save(measure))), .saveMeasure)
    let kept = try #require(try file.roadmap()).stages[0].measures[0]
    #expect([kept.title, kept.result] == ["Новое", "Протокол"])
    #expect(kept.terms.map(\.text) == ["Июнь 2027"])
    #expect(kept.responsibles.isEmpty)
    #expect(
      kept.actions.map { $0.baseline.map(\.text) } == [["Май 2027"], ["Май 2027"], ["Май 2027"]])
  }

  @Test func `has another title, and none where there is no roadmap`() throws {
    try file.perform(.roadmap(.rename(" Карта\n2026 ")), .renameRoadmap)
    #expect(try file.roadmap()?.title == "Карта 2026")
    #expect(throws: Refusal.rule(.gone(.roadmap))) {
      try ProgramFile.sample().perform(.roadmap(.rename("К")))
    }
    #expect(throws: Refusal.rule(.gone(.roadmap))) {
      try ProgramFile.sample().perform(.roadmap(.stage(.add("К", at: nil))))
    }
  }

  @Test func `tells by name what was put where`() throws {
    let step = try file.perform(.roadmap(.measure(.place(.init(3), in: .init(3), at: 1)))).step
    guard case .step(let detail?) = try file.load(.step(step)) else { return }
    #expect(
      detail.rows.first?.fields.contains(StepDetail.Field("stage", before: "2 Б", after: "3 В"))
        == true)
  }
}
