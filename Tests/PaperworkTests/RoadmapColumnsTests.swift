import Testing

@testable import Paperwork

@Suite struct RoadmapColumnsTests {
  private func cells(_ texts: [String]) -> ArraySlice<RoadmapCell> {
    texts.enumerated().map { index, text in
      RoadmapCell(SourceLine(number: index + 1, text), followsGap: false)
    }[...]
  }

  private let plain = ["№", "Этап", "Мероприятия", "Содержание", "Сроки", "Ответственные"]

  @Test(arguments: [
    [
      "№", "Наименование этапа", "Мероприятия", "Содержания деятельности", "Сроки", "Ответственные",
    ],
    [
      "№ п/п", "ЭТАПЫ", "Наименование мероприятия", "Содержание мероприятий", "Срок",
      "Ответственный",
    ],
    ["п/п", "этап", "Мероприятие", "СОДЕРЖАНИЕ", "Срок реализации", "Ответственный исполнитель"],
  ])
  func `columns are known by the stems of their names`(head: [String]) throws {
    let columns = try RoadmapColumns(cells(head), endLine: 9)
    let row = columns.row(of: cells(["1", "э", "м", "с", "т", "о"]))
    #expect(row.number.text == "1")
    #expect(row.stage.text == "э")
    #expect(row.measure.text == "м")
    #expect(row.content.text == "с")
    #expect(row.terms.text == "т")
    #expect(row.responsibles.text == "о")
    #expect(columns.ignored.isEmpty)
  }

  @Test func `a second column of a kind and an unknown one are left aside`() throws {
    let columns = try RoadmapColumns(cells(plain + ["Срок факта", "Итог"]), endLine: 9)
    #expect(columns.ignored.map(\.text) == ["Срок факта", "Итог"])
    #expect(columns.ignored.map(\.line) == [7, 8])
    let row = columns.row(of: cells(["1", "э", "м", "с", "т", "о", "ф", "и"]))
    #expect(row.terms.text == "т")
  }

  @Test(arguments: zip(RoadmapTextError.Column.allCases, 0..<6))
  func `each of the six columns is asked for`(column: RoadmapTextError.Column, place: Int) throws {
    var head = plain
    guard column != .stage else {
      head.remove(at: place)
      #expect(try RoadmapColumns(cells(head), endLine: 9).namesStagesAcross)
      return
    }
    head.remove(at: place)
    #expect(throws: RoadmapFault(line: 1, .columnMissing(column))) {
      try RoadmapColumns(cells(head), endLine: 9)
    }
  }

  @Test func `a table that names no column is none`() {
    #expect(throws: RoadmapFault(line: 1, .tableMissing)) {
      try RoadmapColumns(cells(["Имя", "Год"]), endLine: 9)
    }
    #expect(throws: RoadmapFault(line: 9, .tableMissing)) {
      try RoadmapColumns([], endLine: 9)
    }
  }

  @Test(arguments: [
    ["№", "Этап", "Мероприятия", "Содержание", "Сроки реализации мероприятий", "Ответственные"],
    [
      "№ п/п", "Этап", "Мероприятия", "Содержание мероприятий", "Сроки мероприятия",
      "Ответственные за мероприятия",
    ],
    ["№ мероприятия", "Этап", "Мероприятия", "Содержание", "Срок", "Ответственные за этап"],
  ])
  func `a name that tells two columns is the one that is left`(head: [String]) throws {
    let columns = try RoadmapColumns(cells(head), endLine: 9)
    let row = columns.row(of: cells(["1", "э", "м", "с", "т", "о"]))
    let all = [row.number, row.stage, row.measure, row.content, row.terms, row.responsibles]
    #expect(all.map(\.text) == ["1", "э", "м", "с", "т", "о"])
    #expect(columns.ignored.isEmpty)
    #expect(RoadmapColumns.score(of: cells(head)) == 6)
  }

  @Test func `a result and a mark are kept where they are`() throws {
    let columns = try RoadmapColumns(
      cells(plain + ["Предполагаемый результат", "Отметка о выполнении"]), endLine: 9)
    let row = columns.row(of: cells(["1", "э", "м", "с", "т", "о", "р", "в"]))
    #expect(row.result.text == "р" && row.done.text == "в")
    #expect(columns.ignored.isEmpty && !columns.isNumbered)
  }

  @Test func `a table without stages and content is numbered`() throws {
    let columns = try RoadmapColumns(
      cells([
        "№ п/п", "Наименование мероприятий", "Срок реализации", "Ответственный исполнитель",
        "Результат. Вид документа",
      ]), endLine: 9)
    #expect(columns.isNumbered)
    let row = columns.row(of: cells(["1.1", "м", "т", "о", "р"]))
    #expect(row.measure.text == "м" && row.stage.isEmpty && row.content.isEmpty)
    #expect(row.result.text == "р")
  }
}
