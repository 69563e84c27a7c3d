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
      #expect(back == roadmap.spelledOut)
      #expect(try read(back, .result, asCSV: asCSV) == back)
      let numbered = try read(roadmap, .numbered, asCSV: asCSV)
      #expect(try read(numbered, .numbered, asCSV: asCSV) == numbered)
      #expect(
        numbered.stages.map { $0.measures.map(\.title) }
          == roadmap.spelledOut.stages.map { $0.measures.map(\.title) })
    }
    FuzzRuns.note(1)
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
