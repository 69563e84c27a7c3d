import Foundation
import Mentoring
import TestSupport
import Testing

@testable import Paperwork

@Suite struct RoadmapTextTests {
  private func read(_ text: String) throws(RoadmapTextError) -> RoadmapImport {
    try RoadmapText.read(Array(text.utf8), source: "план.txt")
  }

  /// A roadmap of the six columns around `rows`, whose first line is the tenth.
  private func sheet(_ rows: String) -> String {
    "План\n\n\t№\n\tЭтап\n\tМероприятия\n\tСодержание\n\tСроки\n\tОтветственные\n\n" + rows
  }

  @Test func `an example of every part`() throws {
    let text = sheet(
      "\t1.\n\tПодготовка\n\tПриказ\n\t1. Издать.\n2) Огласить\n\tМарт 2022\n\tЗав.\n")
    let result = try read(text)
    let measure = RoadmapMeasure(
      title: "Приказ", terms: [Term(read: "Март 2022")], responsibles: ["Зав."],
      actions: [RoadmapAction(text: "Издать."), RoadmapAction(text: "Огласить")])
    let stage = RoadmapStage(title: "Подготовка", measures: [measure])
    #expect(result.roadmap == Roadmap(title: "План", stages: [stage]))
    #expect(result.findings.isEmpty)
  }

  @Test func `columns may stand in any order, and others beside them`() throws {
    let text = """
      План работы
      на 2023 год
      \t№ п/п
      \tСрок реализации
      \tОтветственный исполнитель
      \tНаименование этапа
      \tСодержание деятельности и примерный план мероприятий
      \tМероприятия
      \tРезультат

      \t1
      \tМай 2023
      \tЗавуч
      \tОтбор
      \t1. Провести
      \tБеседы
      \tПротокол
      """
    let result = try read(text)
    #expect(result.roadmap.title == "План работы на 2023 год")
    let measure = try #require(result.roadmap.stages.first?.measures.first)
    #expect(measure.title == "Беседы")
    #expect(measure.responsibles == ["Завуч"])
    #expect(measure.actions.map(\.text) == ["Провести"])
    #expect(measure.terms.map(\.text) == ["Май 2023"])
    #expect(measure.result == "Протокол")
    #expect(result.findings == [])
  }

  @Test func `keeps what it cannot place and reports it`() throws {
    let text = sheet(
      """
      \t1.
      \tЭтап
      \tДело
      \tВведение
      1. Первое
      3. Третье
      на две строки
      \tпо мере надобности
      \t

      \t
      \t
      \t
      \t- одно
      • другое
      \tМай 2022
      \tЗавуч

      """)
    let result = try read(text)
    let measures = try #require(result.roadmap.stages.first?.measures)
    #expect(
      measures.map { $0.actions.map(\.text) } == [
        ["Введение", "Первое", "Третье на две строки"], ["одно", "другое"],
      ])
    #expect(measures.map(\.title) == ["Дело", ""])
    #expect(
      result.findings == [
        .init(line: 13, kind: .actionsWithoutNumbers(count: 3, lines: [13, 23, 24])),
        .init(line: 15, kind: .numberOutOfOrder(written: 3, expected: 2)),
        .init(line: 17, kind: .termInWords("по мере надобности")),
        .init(line: 23, kind: .measureWithoutTitle(stage: 1, measure: 2)),
      ])
  }

  @Test func `a stage may stand on a line of its own`() throws {
    let row = "\tI.\n\tОтбор\n\t\n\t\n\t\n\t\n\n\t1.1\n\t\n\tДело\n\t\n\t\n\tЗавуч\n"
    let stages = try read(sheet(row)).roadmap.stages
    #expect(stages.map(\.title) == ["Отбор"])
    #expect(stages.first?.measures.map(\.title) == ["Дело"])
  }

  @Test(arguments: [
    ("", 1, RoadmapTextError.Reason.tableMissing),
    ("План\nна год\n", 3, .tableMissing),
    ("План\n\tодно\n\tдругое\n", 2, .tableMissing),
    ("\t№\n\tЭтап\n\tМероприятия\n\tСодержание\n\tСроки\n\tОтветственные\n", 1, .titleMissing),
    ("План\n\t№\n\tЭтап\n\tМероприятия\n\tСодержание\n\tСроки\n", 2, .columnMissing(.responsibles)),
    ("План\n\n\tМероприятия\n\tСроки\n", 3, .columnMissing(.number)),
  ])
  func `says which part is missing`(text: String, line: Int, reason: RoadmapTextError.Reason) {
    let error = RoadmapTextError(source: "план.txt", line: line, reason: reason)
    #expect(throws: error) { try read(text) }
  }

  @Test(arguments: [
    ("", 10, RoadmapTextError.Reason.rowsMissing),
    ("\t\n\t\n\n", 13, .rowsMissing),
    ("\t1\n\tЭтап\n\tДело\n\t\n\tМай 2022\n", 10, .cellCount(found: 5, expected: 6)),
    (
      "\t1\n\tЭ\n\tД\n\tС\n\tМай 2022\n\n\t2\n\tЭ\n\tД\n\tС\n\tМай 2022\n\tЗ\n\n", 10,
      .cellCount(found: 5, expected: 6)
    ),
    (
      "\t1\n\tЭ\n\tД\n\tС\n\tМай 2022\n\tЗ\n\tлишняя\n\n\t2\n\tЭ\n\tД\n\tС\n\tМай\n\tЗ\n", 10,
      .cellCount(found: 7, expected: 6)
    ),
    ("\tЗавуч\n\tЭ\n\tД\n\tС\n\tМай 2022\n\tЗ\n", 10, .numberUnreadable("Завуч")),
    ("\t1\n\t\n\tДело\n\tС\n\tМай 2022\n\tЗ\n", 12, .stageMissing),
  ])
  func `says which row is wrong`(rows: String, line: Int, reason: RoadmapTextError.Reason) {
    let error = RoadmapTextError(source: "план.txt", line: line, reason: reason)
    #expect(throws: error) { try read(sheet(rows)) }
  }

  @Test func `reads at most twenty thousand rows`() throws {
    let row = "\t1\n\tЭ\n\tД\n\tС\n\tМай 2022\n\tЗ\n\n"
    let full = sheet(String(repeating: row, count: 20_000))
    #expect(try read(full).roadmap.stages.map(\.measures.count) == [1])
    #expect(try read(full).roadmap.actions.count == 20_000)
    #expect(
      throws: RoadmapTextError(
        source: "план.txt", line: 140_010, reason: .tooManyRows(limit: 20_000))
    ) { try read(full + row) }
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x1F, 0x04, 0x00, 0x00], 1, TextError.notText(line: 1)),
      (Array("План\nна год".utf8.dropLast()), 2, .brokenUTF8(line: 2)),
    ] as [([UInt8], Int, TextError)])
  func `refuses what is no text`(bytes: [UInt8], line: Int, reason: TextError) {
    let error = RoadmapTextError(source: "x", line: line, reason: .text(reason))
    #expect(throws: error) { try RoadmapText.read(bytes, source: "x") }
  }

  @Test func `refuses a text of more than ten million bytes`() {
    let reason = TextError.tooBig(bytes: 10_000_001, limit: 10_000_000)
    #expect(throws: RoadmapTextError(source: "x", line: 1, reason: .text(reason))) {
      try RoadmapText.read([UInt8](repeating: 0x20, count: 10_000_001), source: "x")
    }
  }
}
