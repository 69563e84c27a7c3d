import Mentoring
import Testing

@testable import Paperwork

/// The layout of schools: 1 is a stage, 1.1 a measure, 1.1.1 an action.
@Suite struct NumberedRowsTests {
  private static let head =
    "Карта;;;;\n№ п/п;Наименование мероприятий;Срок реализации;Ответственный исполнитель;Результат\n"

  private func read(_ rows: String) throws -> RoadmapImport {
    try RoadmapSource.read(Array((Self.head + rows).utf8), source: "а.csv")
  }

  @Test func `a measure keeps the term and the responsible of its own row beside its actions`()
    throws
  {
    let result = try read(
      """
      1;Подготовка;;;
      1.1;Нормативная база;сентябрь 2026;Директор;пакет
      1.1.1;Издать приказ;до 10.09.2026;Секретарь;приказ
      1.1.2;Утвердить положение;до 25.09.2026;Юрист;положение
      1.2;Издать приказ;до 10.09.2026;Директор;
      1.2.1;Согласовать приказ;до 05.09.2026;Юрист;лист
      1.3;Совещание;октябрь 2026;Куратор;протокол
      1.3.1;Подготовить повестку;;;
      1.3.2;Провести;октябрь 2026;Завуч;
      """)
    let measures = result.roadmap.stages[0].measures
    #expect(
      measures.map { $0.terms.map(\.text) } == [
        ["сентябрь 2026"], ["до 10.09.2026"], ["октябрь 2026"],
      ])
    #expect(measures.map(\.responsibles) == [["Директор"], ["Директор"], ["Куратор"]])
    #expect(measures.map(\.result) == ["пакет", "", "протокол"])
    #expect(
      measures.map { $0.actions.map { $0.terms.map(\.text) } } == [
        [["до 10.09.2026"], ["до 25.09.2026"]], [["до 05.09.2026"]], [[], []],
      ])
    #expect(
      measures.map { $0.actions.map(\.responsibles) } == [
        [["Секретарь"], ["Юрист"]], [["Юрист"]], [[], ["Завуч"]],
      ])
    #expect(measures[0].actions.map(\.result) == ["приказ", "положение"])
    #expect(result.findings.isEmpty)
  }

  @Test func `and is written so again`() throws {
    let rows =
      "1;Подготовка;;;\r\n1.1;База;сентябрь 2026;Директор;\r\n"
      + "1.1.1;Издать;до 10.09.2026;Секретарь;приказ\r\n"
      + "1.1.2;Огласить;до 25.09.2026;Юрист;лист\r\n"
    let roadmap = try read(rows).roadmap
    let written = String(decoding: RoadmapWriter.csv(roadmap, .numbered), as: UTF8.self)
    #expect(written.hasSuffix(rows))
    let text = RoadmapWriter.text(roadmap, .numbered)
    #expect(try RoadmapSource.read(text, source: "а.txt").roadmap == roadmap)
  }

  @Test func `a measure of which the rows below say nothing else has what they have`() throws {
    let result = try read(
      "1;Этап;;;\n1.1;Мера;;;\n1.1.1;Раз;Май 2026;Завуч;\n1.1.2;Два;Июнь 2026;Завуч;\n")
    let measure = result.roadmap.stages[0].measures[0]
    #expect(measure.terms.map(\.text) == ["Май 2026", "Июнь 2026"])
    #expect(measure.ownTerms.isEmpty)
    #expect(measure.responsibles == ["Завуч"])
    #expect(measure.ownResponsibles == ["Завуч"])
  }

  @Test func `rows may be counted anew in each stage, not within one`() throws {
    let result = try read(
      """
      1 этап. Подготовительный;;;;
      1;Изучить;Сентябрь 2026;К;
      2;Издать;Сентябрь 2026;К;
      2-й этап – основной;;;;
      1;Встречи;Ноябрь 2026;К;
      1;Беседы;Ноябрь 2026;К;
      """)
    #expect(result.roadmap.stages.map(\.title) == ["Подготовительный", "Основной"])
    #expect(
      result.roadmap.stages.map { $0.measures.map(\.title) } == [
        ["Изучить", "Издать"], ["Встречи", "Беседы"],
      ])
    #expect(result.findings == [.init(line: 8, kind: .numberRepeated("1", firstLine: 7))])
  }

  @Test func `a list in the name of a row is told`() throws {
    let result = try read("1;Этап;;;\n1.1;\"Собрать:\n1) анкеты\n2) согласия\";Май 2026;К;\n")
    #expect(result.roadmap.actions.map(\.action.text) == ["Собрать: 1) анкеты 2) согласия"])
    #expect(result.findings == [.init(line: 4, kind: .linesJoined("Собрать:", count: 3))])
  }
}
