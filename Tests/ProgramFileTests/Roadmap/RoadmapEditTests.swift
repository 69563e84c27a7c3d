import Mentoring
import Testing

@testable import ProgramFile

@Suite struct RoadmapEditTests {
  private let file: ProgramFile
  private static let autumn = Term(
    text: "Сентябрь – октябрь 2026", first: Sample.day("2026-09-01"),
    last: Sample.day("2026-10-31"), precision: .range)
  private static let roadmap = Roadmap(
    title: "Дорожная карта на 2026/27 год",
    stages: [
      RoadmapStage(
        title: "Подготовка",
        measures: [
          RoadmapMeasure(
            title: "Информирование", terms: [autumn, Term(words: "по плану")],
            responsibles: ["Заведующий", "Куратор"], result: "Протокол",
            actions: [
              RoadmapAction(
                text: "Собрание",
                terms: [
                  Term(read: "II квартал 2027"), Term(read: "2027 год"),
                  Term(read: "конец мая 2027"), Term(read: "ежемесячно, май 2027"),
                  Term(read: "по необходимости, май 2027"),
                ], responsibles: ["Методист", "Куратор"], result: "Лист\nрегистрации",
                fact: FactCode("bases-formed")),
              RoadmapAction(
                text: "Приказ\nо наставничестве", terms: [Term(words: "до начала")],
                done: .init(date: Sample.day("2026-08-30"), document: "приказ № 12")),
            ]),
          RoadmapMeasure(title: "", terms: [], responsibles: [], actions: []),
        ]),
      RoadmapStage(title: "Запуск", measures: []),
    ])

  init() throws { file = try .sample() }

  @Test func `has none in the beginning`() throws {
    #expect(try file.load(.roadmap) == .roadmap(nil))
  }

  @Test func `gives back a roadmap as it was imported, numbered`() throws {
    try file.perform(.roadmap(.replace(Self.roadmap)), .importRoadmap)
    let kept = try #require(try file.roadmap())
    #expect(kept.sanitized == Self.roadmap)
    #expect(kept.stages.map(\.id) == [RoadmapStage.ID(1), RoadmapStage.ID(2)])
    #expect(kept.stages[0].measures.map(\.id) == [RoadmapMeasure.ID(1), RoadmapMeasure.ID(2)])
    #expect(
      kept.stages[0].measures[0].actions.map(\.id) == [
        RoadmapAction.ID(1), RoadmapAction.ID(2),
      ])
  }

  @Test func `renews a roadmap with what is written of its actions by then`() throws {
    var new = Self.roadmap
    new.title = "Новая"
    new.stages[0].measures[0].actions[1].done = nil
    try file.perform(.roadmap(.renew(new)), .importRoadmap)
    #expect(try #require(try file.roadmap()).sanitized == new)
    try file.perform(.roadmap(.replace(Self.roadmap)), .importRoadmap)
    try file.perform(.roadmap(.renew(new)), .importRoadmap)
    let kept = try #require(try file.roadmap())
    #expect(kept.title == "Новая")
    #expect(kept.actions.map(\.action.done) == Self.roadmap.actions.map(\.action.done))
  }

  @Test func `takes no roadmap over that says what no action may`() throws {
    try file.perform(.roadmap(.replace(Self.roadmap)), .importRoadmap)
    let before = try file.dump()
    var later = Self.roadmap
    later.stages[0].measures[0].actions[1].done?.date = Sample.day("2026-10-06")
    #expect(throws: Refusal.rule(.inTheFuture(.doneDate, Sample.day("2026-10-06")))) {
      try file.perform(.roadmap(.replace(later)), .importRoadmap)
    }
    #expect(throws: Refusal.rule(.empty(.roadmap))) {
      try file.perform(.roadmap(.rename(" ")), .renameRoadmap)
    }
    #expect(try file.dump() == before)
  }

  @Test func `puts an action behind the last one of another measure, and closes the gap`() throws {
    try file.perform(.roadmap(.replace(Self.roadmap)), .importRoadmap)
    let before = try file.dump()
    let (first, second) = (RoadmapMeasure.ID(1), RoadmapMeasure.ID(2))
    try file.perform(.roadmap(.move(RoadmapAction.ID(1), to: second)), .saveAction)
    let measures = try #require(try file.roadmap()).stages[0].measures
    #expect(measures[0].actions.map(\.id) == [RoadmapAction.ID(2)])
    #expect(measures[1].actions.map(\.text) == ["Собрание"])
    #expect(try file.number("SELECT position FROM action WHERE id = 2") == 0)
    try file.perform(.roadmap(.move(RoadmapAction.ID(1), to: first)), .saveAction)
    #expect(try file.number("SELECT position FROM action WHERE id = 1") == 1)
    try file.undo()
    try file.undo()
    #expect(try file.dump() == before)
  }

  /// A stage of two measures, with four actions and with three.
  private static let full = Roadmap(
    title: "Карта",
    stages: [
      RoadmapStage(
        title: "Этап",
        measures: [
          RoadmapMeasure(
            title: "Первое", terms: [], responsibles: [],
            actions: ["А", "Б", "В", "Г"].map { RoadmapAction(text: $0) }),
          RoadmapMeasure(
            title: "Второе", terms: [], responsibles: [],
            actions: ["Д", "Е", "Ж"].map { RoadmapAction(text: $0) }),
        ])
    ])

  /// The texts of each measure in their order, and the places that the file has for them.
  private func order() throws -> (texts: [[String]], places: [[Int64]]) {
    let measures = try #require(try file.roadmap()).stages[0].measures
    let places = try measures.map { measure in
      try measure.actions.map { action in
        try file.number("SELECT position FROM action WHERE id = \(action.id?.number ?? 0)")
      }
    }
    return (measures.map { $0.actions.map(\.text) }, places)
  }

  @Test(arguments: [
    (1, ["Б", "В", "Г"], "А"), (2, ["А", "В", "Г"], "Б"), (3, ["А", "Б", "Г"], "В"),
    (4, ["А", "Б", "В"], "Г"),
  ])
  func `closes the gap of an action that goes, wherever it stood, and back`(
    number: Int64, left: [String], moved: String
  ) throws {
    try file.perform(.roadmap(.replace(Self.full)), .importRoadmap)
    let before = try file.dump()
    let action = RoadmapAction.ID(number)
    try file.perform(.roadmap(.move(action, to: RoadmapMeasure.ID(2))), .saveAction)
    var present = try order()
    #expect(present.texts == [left, ["Д", "Е", "Ж", moved]])
    #expect(present.places == [[0, 1, 2], [0, 1, 2, 3]])
    try file.perform(.roadmap(.move(action, to: RoadmapMeasure.ID(1))), .saveAction)
    present = try order()
    #expect(present.texts == [left + [moved], ["Д", "Е", "Ж"]])
    #expect(present.places == [[0, 1, 2, 3], [0, 1, 2]])
    try file.undo()
    try file.undo()
    #expect(try file.dump() == before)
  }

  @Test func `leaves every action where it is when one cannot be moved`() throws {
    try file.perform(.roadmap(.replace(Self.full)), .importRoadmap)
    let before = try file.dump()
    #expect(throws: Refusal.rule(.actionStaysInMeasure)) {
      try file.perform(
        .roadmap(.move(RoadmapAction.ID(2), to: RoadmapMeasure.ID(1))), .saveAction)
    }
    for number in [0, 9] as [Int64] {
      #expect(throws: Refusal.rule(.gone(.action))) {
        try file.perform(
          .roadmap(.move(RoadmapAction.ID(number), to: RoadmapMeasure.ID(2))), .saveAction)
      }
    }
    #expect(throws: Refusal.rule(.gone(.measure))) {
      try file.perform(
        .roadmap(.move(RoadmapAction.ID(2), to: RoadmapMeasure.ID(9))), .saveAction)
    }
    #expect(try file.dump() == before)
  }

  @Test func `keeps who answers for a measure`() throws {
    try file.perform(.roadmap(.replace(Self.roadmap)), .importRoadmap)
    let measure = RoadmapMeasure.ID(1)
    try file.perform(.roadmap(.assign(["Куратор", " "], to: measure)), .saveAction)
    #expect(try file.roadmap()?.stages[0].measures[0].responsibles == ["Куратор"])
    try file.undo()
    #expect(
      try file.roadmap()?.stages[0].measures[0].responsibles == ["Заведующий", "Куратор"])
    #expect(throws: Refusal.rule(.gone(.measure))) {
      try file.perform(.roadmap(.assign([], to: RoadmapMeasure.ID(9))), .saveAction)
    }
    #expect(throws: Refusal.rule(.repeated(.responsible, "Завуч"))) {
      try file.perform(.roadmap(.assign(["Завуч", "Завуч "], to: measure)), .saveAction)
    }
  }

  private func changes(of step: Step.ID) throws -> [StepDetail.Row] {
    guard case .step(let detail?) = try file.load(.step(step)) else { return [] }
    return detail.rows
  }

  @Test func `writes only who came to a measure and who left`() throws {
    try file.perform(.roadmap(.replace(Self.roadmap)), .importRoadmap)
    let measure = RoadmapMeasure.ID(1)
    var step = try file.perform(
      .roadmap(.assign(["Заведующий", "Куратор", "Завуч"], to: measure)), .saveAction
    ).step
    #expect(
      try changes(of: step) == [
        StepDetail.Row(
          table: "measureResponsible",
          fields: [
            StepDetail.Field("id", before: nil, after: "3"),
            StepDetail.Field("measure", before: nil, after: "1.1 Информирование"),
            StepDetail.Field("position", before: nil, after: "2"),
            StepDetail.Field("text", before: nil, after: "Завуч"),
          ], wasThere: false, isThere: true)
      ])
    step = try file.perform(
      .roadmap(.assign(["Заведующий", "Куратор"], to: measure)), .saveAction
    ).step
    #expect(try changes(of: step).map(\.isThere) == [false])
    // Whoever stays is not written anew where the first leaves and another comes to the end.
    step = try file.perform(.roadmap(.assign(["Куратор", "Завуч"], to: measure)), .saveAction).step
    #expect(try changes(of: step).map(\.isThere) == [false, true])
    step = try file.perform(.roadmap(.assign(["Завуч", "Куратор"], to: measure)), .saveAction).step
    #expect(try changes(of: step).allSatisfy { $0.wasThere && $0.isThere })
    #expect(try file.roadmap()?.stages[0].measures[0].responsibles == ["Завуч", "Куратор"])
    try file.undo()
    try file.undo()
    let version = try file.version()
    try file.perform(.roadmap(.assign(["Заведующий ", "", "Куратор"], to: measure)), .saveAction)
    #expect(try file.version() == version)
  }

  @Test(
    arguments: [
      ["В", "Г", "Б", "А"], ["Г", "А", "Б", "В"], ["А", "Я", "Б", "Ю", "В", "Г"], ["Г"], [],
      ["Э", "Ю", "Я"], ["Б", "А"], ["Я", "Г", "Б"], ["А", "В", "Г", "Я"],
    ])
  func `keeps any order of responsibles, and gives back the one before`(wanted: [String]) throws {
    try file.perform(.roadmap(.replace(Self.roadmap)), .importRoadmap)
    let measure = RoadmapMeasure.ID(1)
    try file.perform(.roadmap(.assign(["А", "Б", "В", "Г"], to: measure)), .saveAction)
    let before = try file.dump()
    try file.perform(.roadmap(.assign(wanted, to: measure)), .saveAction)
    #expect(try file.roadmap()?.stages[0].measures[0].responsibles == wanted)
    try file.undo()
    #expect(try file.dump() == before)
  }

  @Test func `tells from which measure to which an action went`() throws {
    try file.perform(.roadmap(.replace(Self.roadmap)), .importRoadmap)
    let (action, second) = (RoadmapAction.ID(1), RoadmapMeasure.ID(2))
    let step = try file.perform(.roadmap(.move(action, to: second)), .saveAction).step
    let field = StepDetail.Field("measure", before: "1.1 Информирование", after: "1.2")
    #expect(try changes(of: step).first?.fields.contains(field) == true)
    for (action, measure, rule) in [
      (action, second, BrokenRule.actionStaysInMeasure),
      (RoadmapAction.ID(9), second, .gone(.action)),
      (action, RoadmapMeasure.ID(9), .gone(.measure)),
    ] {
      #expect(throws: Refusal.rule(rule)) {
        try file.perform(.roadmap(.move(action, to: measure)), .saveAction)
      }
    }
    // A roadmap that took its place leaves the names of the one before.
    try file.perform(
      .roadmap(
        .replace(
          Roadmap(
            title: "",
            stages: [
              RoadmapStage(title: "Один", measures: [])
            ]))), .importRoadmap)
    #expect(
      try changes(of: step).first?.fields.contains(
        StepDetail.Field("measure", before: "Информирование", after: "")) == true)
  }

  @Test func `puts another roadmap in its place`() throws {
    try file.perform(.roadmap(.replace(Self.roadmap)), .importRoadmap)
    let before = try file.dump()
    let other = Roadmap(title: "Другая", stages: [RoadmapStage(title: "Один", measures: [])])
    try file.perform(.roadmap(.replace(other)), .importRoadmap)
    #expect(try file.roadmap()?.sanitized == other)
    for table in ["measure", "measureTerm", "measureResponsible", "action", "actionTerm"] {
      #expect(try file.number("SELECT count(*) FROM \(table)") == 0, "\(table)")
    }
    try file.undo()
    #expect(try file.dump() == before)
  }

  @Test func `writes nothing for the roadmap that is there`() throws {
    try file.perform(.roadmap(.replace(Self.roadmap)), .importRoadmap)
    let version = try file.version()
    try file.perform(.roadmap(.replace(Self.roadmap)), .importRoadmap)
    try file.perform(.roadmap(.replace(#require(try file.roadmap()))), .importRoadmap)
    #expect(try file.version() == version)
  }

  @Test func `marks an action done and open again, and edits its terms`() throws {
    try file.perform(.roadmap(.replace(Self.roadmap)), .importRoadmap)
    var action = try #require(try file.roadmap()?.stages[0].measures[0].actions[0])
    action.done = .init(date: Sample.at.day, document: "  протокол № 1\u{7}")
    action.terms = [Self.autumn, Term(words: "и\tпозже")]
    action.text = "Общее собрание"
    try file.perform(.roadmap(.save(action)), .completeAction)

    action.done?.document = "протокол № 1"
    action.baseline = Self.roadmap.stages[0].measures[0].actions[0].terms
    action.terms[1] = Term(words: "и позже")
    #expect(try file.roadmap()?.stages[0].measures[0].actions[0] == action)

    action.done = nil
    action.terms = []
    try file.perform(.roadmap(.save(action)), .reopenAction)
    #expect(try file.roadmap()?.stages[0].measures[0].actions[0] == action)
    let version = try file.version()
    try file.perform(.roadmap(.save(action)), .saveAction)
    #expect(try file.version() == version)
  }

  @Test func `refuses what the rules of roadmaps refuse`() throws {
    #expect(throws: Refusal.rule(.empty(.roadmap))) {
      try file.perform(.roadmap(.replace(Roadmap(title: "Пусто", stages: []))))
    }
    try file.perform(.roadmap(.replace(Self.roadmap)), .importRoadmap)
    var action = RoadmapAction(id: RoadmapAction.ID(1), text: " ")
    #expect(throws: Refusal.rule(.empty(.action))) { try file.perform(.roadmap(.save(action))) }
    action.text = "Собрание"
    action.done = .init(date: Sample.day("2026-10-06"), document: "")
    #expect(throws: Refusal.rule(.inTheFuture(.doneDate, Sample.day("2026-10-06")))) {
      try file.perform(.roadmap(.save(action)))
    }
    for id in [nil, RoadmapAction.ID(9)] {
      action = RoadmapAction(id: id, text: "Собрание")
      #expect(throws: Refusal.rule(.gone(.action))) { try file.perform(.roadmap(.save(action))) }
    }
  }
}
