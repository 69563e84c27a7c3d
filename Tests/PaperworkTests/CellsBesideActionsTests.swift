import Mentoring
import Testing

@testable import Paperwork

/// What the cells beside the actions say of which of them.
@Suite struct CellsBesideActionsTests {
  private let year = SchoolYear(start: 2026)

  private func read(_ rows: String) throws -> RoadmapImport {
    let text =
      "Карта;;;;;\n№;Этап;Мероприятия;Содержание;Сроки;Ответственные\n" + rows
    return try RoadmapSource.read(Array(text.utf8), source: "а.csv", in: year)
  }

  @Test func `terms and responsibles numbered like the actions need no guess`() throws {
    let result = try read(
      "1;Э;М;\"1. Раз\n2. Два\";\"1. сентябрь 2026\n2. октябрь\n2026 г.\";\"1. А\n2. Б\"\n")
    let actions = result.roadmap.actions.map(\.action)
    #expect(actions.map(\.text) == ["Раз", "Два"])
    #expect(actions.map { $0.terms.map(\.text) } == [["сентябрь 2026"], ["октябрь 2026 г."]])
    #expect(
      actions.map { $0.terms.first?.last?.iso } == ["2026-09-30", "2026-10-31"])
    #expect(actions.map(\.responsibles) == [["А"], ["Б"]])
    #expect(result.guesses.isEmpty)
    #expect(result.findings.isEmpty)
  }

  @Test func `an action without its number there has nothing, a dash says nothing`() throws {
    let result = try read(
      "1;Э;М;\"1. Раз\n2. Два\n3. Три\";\"1) май 2027\n3) июнь 2027\";\"1. А\nВ\n2. –\n3. Б\"\n")
    let actions = result.roadmap.actions.map(\.action)
    #expect(actions.map { $0.terms.map(\.text) } == [["май 2027"], [], ["июнь 2027"]])
    #expect(actions.map(\.responsibles) == [["А", "В"], [], ["Б"]])
    #expect(result.guesses.isEmpty)
  }

  @Test func `numbers that no action has stay as they are`() throws {
    let result = try read("1;Э;М;\"1. Раз\n2. Два\";Май 2027;\"1. А\n2. Б\n3. В\"\n")
    #expect(result.roadmap.stages[0].measures[0].responsibles == ["1. А", "2. Б", "3. В"])
    #expect(result.guesses.values.allSatisfy { $0 == [.responsible] })
  }

  @Test func `wrapped lines are read together, and count once beside the actions`() throws {
    let result = try read(
      "1;Э;М;\"1. Раз\n2. Два\";\"Октябрь\n2026 г.\n\n15 октября –\n15 ноября 2026 г.\";"
        + "\"Старший\nвоспитатель\n\nКуратор,\nПсихолог\"\n")
    let actions = result.roadmap.actions.map(\.action)
    #expect(
      actions.map { $0.terms.map(\.text) } == [
        ["Октябрь 2026 г."], ["15 октября – 15 ноября 2026 г."],
      ])
    #expect(actions.map { $0.terms.first?.first?.iso } == ["2026-10-01", "2026-10-15"])
    #expect(actions.map(\.responsibles) == [["Старший воспитатель"], ["Куратор", "Психолог"]])
  }

  @Test func `a name that is filled down goes on with its measure`() throws {
    let result = try read(
      """
      1;Э;Прочее;Консультации;май 2027;К
      1;Э;Прочее;Сдача;июнь 2027;З
      ;;Другое;Встреча;май 2027;К
      ;;Прочее;"1. Раз";май 2027;К
      ;;Прочее;"2. Два";май 2027;К
      ;;Прочее;"1. Иное";май 2027;К
      """)
    let measures = result.roadmap.stages[0].measures
    #expect(measures.map(\.title) == ["Прочее", "Другое", "Прочее", "Прочее"])
    #expect(
      measures.map { $0.actions.map(\.text) } == [
        ["Консультации", "Сдача"], ["Встреча"], ["Раз", "Два"], ["Иное"],
      ])
    #expect(measures[0].actions.map { $0.terms.map(\.text) } == [["май 2027"], ["июнь 2027"]])
    #expect(measures[0].actions.map(\.responsibles) == [["К"], ["З"]])
    #expect(
      result.findings == [
        .init(line: 3, kind: .actionsWithoutNumbers(count: 3, lines: [3, 4, 5]))
      ])
  }
}
