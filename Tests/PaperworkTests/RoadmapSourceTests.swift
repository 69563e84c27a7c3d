import Mentoring
import TestSupport
import Testing

@testable import Paperwork

@Suite struct RoadmapSourceTests {
  private let year = SchoolYear(holding: CalendarDay(number: 20_740))

  private func read(_ text: String, _ name: String = "план.txt") throws -> RoadmapImport {
    try RoadmapSource.read(Array(text.utf8), source: name, in: year)
  }

  @Test func `reads a numbered table of a school`() throws {
    let text = """
      План\n
      \t№ п/п
      \tНаименование мероприятий
      \tСрок реализации
      \tОтветственный исполнитель
      \tРезультат. Вид документа

      \t1
      \tПодготовка
      \t
      \t
      \t

      \t1.1
      \tИздание приказа
      \tдо 15 октября
      \tДиректор
      \tПриказ

      \t1.2.
      \tАнкетирование
      \t
      \tЗавуч
      \t

      \t1.2.1
      \tУчителей
      \tI квартал
      \t
      \tАнкеты

      """
    let result = try read(text)
    let stage = try #require(result.roadmap.stages.first)
    #expect(stage.title == "Подготовка")
    #expect(stage.measures.map(\.title) == ["Издание приказа", "Анкетирование"])
    #expect(stage.measures.map { $0.actions.map(\.text) } == [["Издание приказа"], ["Учителей"]])
    #expect(stage.measures[0].terms.map(\.canonical.text) == ["до 15.10.2026"])
    #expect(stage.measures[0].result == "Приказ")
    #expect(stage.measures[1].responsibles == ["Завуч"])
    #expect(
      result.findings.map(\.kind) == [
        .yearTaken("до 15 октября", year), .yearTaken("I квартал", year),
      ])
  }

  @Test func `makes a stage of a flat list, and says so`() throws {
    let text = """
      № п/п;Наименование мероприятий;Срок реализации;Ответственный исполнитель
      1;Приказ;Май 2026;Директор
      2;Анкеты;Июнь 2026;Завуч
      """
    let result = try read(text, "план.csv")
    #expect(result.roadmap.title == "")
    #expect(result.roadmap.stages.map(\.title) == ["Наименование мероприятий"])
    #expect(result.roadmap.stages[0].measures.map(\.title) == ["Приказ", "Анкеты"])
    #expect(
      result.findings == [
        .init(line: 1, kind: .titleMissing),
        .init(line: 2, kind: .stageMade("Наименование мероприятий")),
      ])
  }

  @Test func `takes the summer before for the stages of preparation, and leaves it in doubt`()
    throws
  {
    let rows = (1...3).map { "\($0);Этап \($0);Дела;1. Сделать;Август;Завуч" }
    let text =
      "Карта\n№;Этап;Мероприятия;Содержание;Сроки;Ответственные\n"
      + rows.joined(separator: "\n")
    let result = try read(text, "план.csv")
    let terms = result.roadmap.actions.flatMap(\.terms)
    #expect(terms.map { $0.first?.iso } == ["2026-08-01", "2026-08-01", "2027-08-01"])
    #expect(
      result.findings.map(\.kind) == [
        .yearDoubtful("Август", 2_026), .yearDoubtful("Август", 2_026),
        .yearDoubtful("Август", 2_027),
      ])
  }

  @Test func `reads lines within the fields of a table`() throws {
    let text = """
      Дорожная карта;;;;;
      №;Этап;Мероприятия;Содержание;Сроки;Ответственные
      1;Начало;Приказы;"1. Издать
      2. Огласить";"Май 2026

      Июнь 2026";Директор
      """
    let measure = try #require(try read(text, "План.CSV").roadmap.stages.first?.measures.first)
    #expect(measure.actions.map(\.text) == ["Издать", "Огласить"])
    #expect(measure.actions.map { $0.terms.map(\.text) } == [["Май 2026"], ["Июнь 2026"]])
    #expect(measure.responsibles == ["Директор"])
  }

  @Test(arguments: [
    ("a;b\n1;2\n", "a.csv", RoadmapTextError.Reason.tableMissing),
    ("№;Этап;Мероприятия;Содержание;Сроки;Ответственные\n", "a.csv", .rowsMissing),
    (
      "№;Этап;Мероприятия;Содержание;Сроки;Ответственные\n1;2\n", "a.csv",
      .cellCount(found: 2, expected: 6)
    ),
    ("\"a", "a.csv", .quoteUnclosed),
    ("PK", "a.docx", .document(.notAnArchive)),
  ])
  func `says what is wrong with a table`(
    text: String, name: String, reason: RoadmapTextError.Reason
  ) {
    let error = #expect(throws: RoadmapTextError.self) { try read(text, name) }
    #expect(error?.reason == reason)
  }

  @Test func `tells an old or a locked document`() {
    let error = #expect(throws: RoadmapTextError.self) {
      try RoadmapSource.read([0xD0, 0xCF, 0x11, 0xE0, 0xA1], source: "a.doc")
    }
    #expect(error?.reason == .oldDocument)
  }

  @Test(arguments: FuzzRuns.seeds(short: 3, inputs: 100))
  func `never traps on a damaged table`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let roadmap = try RoadmapSource.read(Fixture.bytes("roadmap.txt"), source: "a.txt").roadmap
    let files = [
      ("a.csv", RoadmapWriter.csv(roadmap, .result)),
      ("a.txt", RoadmapWriter.text(roadmap, .numbered)),
      ("b.csv", RoadmapWriter.csv(roadmap, .numbered)),
    ]
    for index in 0..<100 {
      let (name, bytes) = files[index % files.count]
      do {
        _ = try RoadmapSource.read(bytes.damaged(using: &random), source: name, in: year)
      } catch {
        #expect((1...2_000).contains(error.line))
      }
    }
    FuzzRuns.note(100)
  }
}
