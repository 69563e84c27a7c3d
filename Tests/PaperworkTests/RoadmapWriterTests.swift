import Mentoring
import TestSupport
import Testing

@testable import Paperwork

@Suite struct RoadmapWriterTests {
  private func read(_ roadmap: Roadmap, _ layout: RoadmapLayout, asCSV: Bool) throws -> Roadmap {
    let bytes =
      asCSV ? RoadmapWriter.csv(roadmap, layout) : RoadmapWriter.text(roadmap, layout)
    return try RoadmapSource.read(bytes, source: asCSV ? "a.csv" : "a.txt").roadmap
  }

  private func seed() throws -> Roadmap {
    try RoadmapSource.read(Fixture.bytes("roadmap.txt"), source: "roadmap.txt").roadmap
  }

  @Test(arguments: [true, false], [RoadmapLayout.plain, .plan, .result])
  func `what was imported is read back as it was`(asCSV: Bool, layout: RoadmapLayout) throws {
    let seed = try seed()
    #expect(try read(seed, layout, asCSV: asCSV) == seed)
  }

  @Test func `writes the seed's cells with a group for each action`() throws {
    let text = String(decoding: RoadmapWriter.text(try seed(), .plain), as: UTF8.self)
    #expect(
      text.hasPrefix(
        """
        «Дорожная карта» реализации целевой модели наставничества 2023 – 2024 г.

        \t№
        \tНаименование этапа
        \tМероприятия
        \tСодержание деятельности
        \tСроки
        \tОтветственные

        \t1.
        \tПодготовка условий для запуска программы наставничества

        """))
    #expect(
      text.contains(
        "\tМарт 2022\n\nМарт 2022\n\nМарт 2022\n\nСентябрь 2022\n"
          + "\tЗаведующий ДОУ\n\nСтарший воспитатель\n\nЗаведующий ДОУ\n\nЗаведующий ДОУ\n"))
  }

  @Test(arguments: FuzzRuns.seeds(short: 40, inputs: 1))
  func `any roadmap is read back in every layout`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let roadmap = RandomRoadmap.make(using: &random)
    for asCSV in [true, false] {
      let back = try read(roadmap, .result, asCSV: asCSV)
      #expect(back == roadmap.spelledOut(in: .result))
      #expect(try read(back, .result, asCSV: asCSV) == back)
      let numbered = try read(roadmap, .numbered, asCSV: asCSV)
      #expect(try read(numbered, .numbered, asCSV: asCSV) == numbered)
      #expect(
        numbered.stages.map { $0.measures.map(\.title) }
          == roadmap.spelledOut(in: .result).stages.map { $0.measures.map(\.title) })
    }
    FuzzRuns.note(1)
  }

  @Test(arguments: FuzzRuns.seeds(short: 40, inputs: 1), RoadmapLayout.allCases)
  func `a measure is read back with the actions that it has, and with none where it has none`(
    seed: UInt64, layout: RoadmapLayout
  ) throws {
    var random = SeededRandom(seed: seed)
    let roadmap = RandomRoadmap.make(using: &random)
    let texts = roadmap.spelledOut(in: .result).stages.map { stage in
      stage.measures.map { $0.actions.map(\.text) }
    }
    for asCSV in [true, false] {
      let back = try read(roadmap, layout, asCSV: asCSV)
      #expect(back.stages.map { $0.measures.map { $0.actions.map(\.text) } } == texts)
      #expect(back.stages.map(\.title) == roadmap.stages.map(\.title))
    }
    let docx = RoadmapWriter.docx(roadmap, layout)
    guard !roadmap.stages.allSatisfy(\.measures.isEmpty) else { return }
    let back = try RoadmapSource.read(docx, source: "a.docx").roadmap
    #expect(back.stages.map { $0.measures.map { $0.actions.map(\.text) } } == texts)
    FuzzRuns.note(1)
  }

  @Test(arguments: FuzzRuns.seeds(short: 40, inputs: 1), RoadmapLayout.allCases)
  func `a table of values gives back everything that is known of actions`(
    seed: UInt64, layout: RoadmapLayout
  ) throws {
    var random = SeededRandom(seed: seed)
    let roadmap = RandomRoadmap.detailed(using: &random)
    let result = try RoadmapSource.read(RoadmapWriter.csv(roadmap, layout), source: "a.csv")
    #expect(result.findings.filter { $0.kind.isOfDetail } == [])
    #expect(Self.details(of: result.roadmap) == Self.details(of: roadmap))
    FuzzRuns.note(1)
  }

  /// What stands in the columns beyond those of papers, action by action.
  private static func details(of roadmap: Roadmap) -> [[String]] {
    let numbers = Dictionary(
      roadmap.actions.compactMap { placed in placed.action.id.map { ($0, placed.place.number) } },
      uniquingKeysWith: { first, _ in first })
    return roadmap.actions.map { placed in
      let action = placed.action
      return [
        action.notes, action.fact?.text ?? "", action.done?.by ?? "",
        action.baseline.map { "\($0.text) \($0.precision)" }.joined(separator: ";"),
        action.after.compactMap { numbers[$0] }.sorted().joined(separator: ","),
        action.done?.date.iso ?? "", action.done?.document ?? "",
      ]
    }
  }

  private func two() -> Roadmap {
    var roadmap = Roadmap(
      title: "План",
      stages: [
        RoadmapStage(
          title: "Начало",
          measures: [
            RoadmapMeasure(
              title: "Анкеты", terms: [Term(read: "Май 2026")], responsibles: ["Завуч"],
              actions: [
                RoadmapAction(
                  text: "Раздать", fact: FactCode("mentee-consents"),
                  done: .init(
                    date: CalendarDay(number: 20_577), document: "журнал", by: "Орлова"),
                  notes: "звонить\n2 раза"),
                RoadmapAction(text: "Собрать", baseline: [Term(read: "Июнь 2026")]),
              ])
          ])
      ],
      standings: [
        FactCode("mentee-consents"): FactStanding(
          .part(done: 23, all: 25, lacking: []), at: .roadmap)
      ])
    roadmap.link([
      ActionPlace(stage: 1, measure: 1, action: 2): [ActionPlace(stage: 1, measure: 1, action: 1)]
    ])
    return roadmap
  }

  @Test func `a table of values says who closed what, how facts stand, what waits, and notes`() {
    let rows = RoadmapRows(two(), .numbered, withDetails: true).rows
    #expect(
      rows[0].suffix(6) == [
        "Отметка о выполнении", "Кем закрыто", "Факт", "Ждёт пунктов", "Прежние сроки", "Заметки",
      ])
    #expect(
      rows[3].suffix(6) == [
        "04.05.2026, журнал", "Орлова", "mentee-consents: 23/25", "", "", "звонить\n2 раза",
      ])
    #expect(rows[4].suffix(6) == ["", "", "", "1.1.1", "Июнь 2026", ""])
    let whole = RoadmapRows(two(), .plain, withDetails: true).rows
    #expect(
      whole[1].suffix(5) == [
        "1. Орлова\n2. –", "1. mentee-consents: 23/25\n2. –", "1. –\n2. 1.1.1",
        "1. –\n2. Июнь 2026", "1. звонить\n 2 раза\n2. –",
      ])
    #expect(RoadmapRows(two(), .plain).rows[0].count == 7)
  }

  @Test(arguments: [
    ("Ждёт пунктов", "1.1.9", "1.1.9"), ("Ждёт пунктов", "приказа", ""),
    ("Факт", "нет такого", "нет такого"), ("Кем закрыто", "Орлова", "Орлова"),
  ])
  func `tells what a column says that no action can have`(
    column: String, text: String, told: String
  ) throws {
    let table =
      "План\n№;Этап;Мероприятие;Содержание;Срок;Ответственный;\(column)\n"
      + "1;Э;М;1. Дело;Май 2026;Завуч;\(text)\n"
    let result = try RoadmapSource.read(Array(table.utf8), source: "a.csv")
    let expected: [RoadmapImport.Finding] =
      told.isEmpty ? [] : [.init(line: 3, kind: .detailUnread(column, told))]
    #expect(result.findings == expected)
    #expect(result.roadmap.actions.map(\.action.text) == ["Дело"])
  }

  @Test func `the numbered layout tells stages, measures and actions by their numbers`() throws {
    let rows = RoadmapRows(
      Roadmap(
        title: "План",
        stages: [
          RoadmapStage(
            title: "Начало",
            measures: [
              RoadmapMeasure(
                title: "Приказ", terms: [Term(read: "Май 2026")], responsibles: ["Директор"],
                result: "приказ", actions: [RoadmapAction(text: "Приказ")]),
              RoadmapMeasure(
                title: "Анкеты", terms: [], responsibles: ["Завуч"],
                actions: [
                  RoadmapAction(text: "Раздать", terms: [Term(read: "Май 2026")]),
                  RoadmapAction(text: "Собрать", terms: [Term(read: "Июнь 2026")]),
                ]),
            ])
        ]), .numbered
    ).rows
    #expect(
      rows.dropFirst() == [
        ["1", "Начало", "", "", ""], ["1.1", "Приказ", "Май 2026", "Директор", "приказ"],
        ["1.2", "Анкеты", "", "Завуч", ""], ["1.2.1", "Раздать", "Май 2026", "", ""],
        ["1.2.2", "Собрать", "Июнь 2026", "", ""],
      ])
  }

  @Test func `chooses the layout that loses nothing`() throws {
    let seed = try seed()
    #expect(RoadmapLayout(for: seed) == .plain)
    var other = seed
    other.stages[0].measures[0].actions[0].result = "протокол"
    #expect(RoadmapLayout(for: other) == .result)
  }
}

extension RoadmapImport.Finding.Kind {
  /// Whether it tells of a column beyond those of papers.
  fileprivate var isOfDetail: Bool {
    if case .detailUnread = self { true } else { false }
  }
}
