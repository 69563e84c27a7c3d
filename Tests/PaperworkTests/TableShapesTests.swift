import Mentoring
import Testing

@testable import Paperwork

/// Tables as people draw them in Word: merged cells, stages across the table, counted columns.
@Suite struct TableShapesTests {
  private static let head = [
    "№", "Наименование этапа", "Мероприятия", "Содержание деятельности", "Сроки", "Ответственные",
  ]
  private static let numberedHead = [
    "№ п/п", "Наименование мероприятий", "Срок реализации", "Ответственный исполнитель",
    "Результат. Вид документа",
  ]

  /// A cell of a row: `+` begins a merged cell, `^` goes on with it, `=n ` covers n columns.
  private static func cell(_ text: String) -> String {
    var (text, properties) = (text, "")
    if text == "^" { (text, properties) = ("", "<w:vMerge/>") }
    if text.hasPrefix("+") {
      (text, properties) = (String(text.dropFirst()), "<w:vMerge w:val=\"restart\"/>")
    }
    if text.hasPrefix("=") {
      let span = text.dropFirst().prefix { $0.isNumber }
      properties = "<w:gridSpan w:val=\"\(span)\"/>"
      text = String(text.dropFirst(span.count + 2))
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let paragraphs = lines.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
    return "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraphs)</w:tc>"
  }

  private func read(_ rows: [[String]]) throws -> RoadmapImport {
    let body = rows.map { "<w:tr>" + $0.map(Self.cell).joined() + "</w:tr>" }.joined()
    let xml =
      "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>План</w:t></w:r></w:p>"
      + "<w:tbl>\(body)</w:tbl></w:body></w:document>"
    var archive = ZipArchive()
    archive.add("word/document.xml", Array(xml.utf8))
    return try RoadmapSource.read(archive.bytes, source: "а.docx")
  }

  private func terms(_ result: RoadmapImport) -> [[String]] {
    result.roadmap.actions.map { $0.terms.map(\.text) }
  }

  @Test func `rows that share their content give it all of their terms`() throws {
    let one = try read([
      Self.head, ["1", "Э", "+Положение", "+1. Разработка", "Март 2023", "Заведующий"],
      ["", "", "^", "^", "Май 2023", "Завуч"],
    ])
    #expect(terms(one) == [["Март 2023", "Май 2023"]])
    #expect(one.roadmap.actions.map(\.responsibles) == [["Заведующий", "Завуч"]])

    let two = try read([
      Self.head, ["1", "Э", "+Мера", "+1. Первое\n2. Второе", "Март 2023", "Заведующий"],
      ["", "", "^", "^", "Май 2023", "Завуч"],
    ])
    #expect(terms(two) == [["Март 2023"], ["Май 2023"]])
    #expect(two.roadmap.actions.map(\.responsibles) == [["Заведующий"], ["Завуч"]])
    #expect(two.guesses.count == 2)
  }

  @Test func `a cell merged over several measures holds for each`() throws {
    let result = try read([
      Self.head, ["+1", "+Э", "А", "1. Первое", "+Март 2023", "+Завуч"],
      ["^", "^", "Б", "1. Второе", "^", "^"], ["2", "Ю", "В", "1. Третье", "^", "Директор"],
    ])
    #expect(terms(result) == [["Март 2023"], ["Март 2023"], ["Март 2023"]])
    #expect(
      result.roadmap.actions.map(\.responsibles) == [["Завуч"], ["Завуч"], ["Директор"]])

    let numbered = try read([
      Self.numberedHead, ["1", "Э", "", "", ""], ["1.1", "А", "+Март 2023", "+Завуч", "+Приказ"],
      ["1.2", "Б", "^", "^", "^"],
    ])
    #expect(terms(numbered) == [["Март 2023"], ["Март 2023"]])
    let measures = numbered.roadmap.stages.flatMap(\.measures)
    #expect(measures.map(\.result) == ["Приказ", "Приказ"])
  }

  @Test func `a row across the table is a stage`() throws {
    let numbered = try read([
      Self.numberedHead, ["=5 1. Подготовка"], ["1.1", "Мера А", "Март 2023", "Завуч", "Приказ"],
      ["=5 Этап 2. Работа"], ["2", "Мера Б", "Май 2023", "Завуч", ""],
    ])
    #expect(numbered.roadmap.stages.map(\.title) == ["Подготовка", "Работа"])
    #expect(numbered.roadmap.actions.map(\.action.text) == ["Мера А", "Мера Б"])
    #expect(numbered.findings.isEmpty)

    let plain = try read([
      Self.head, ["=6 1. Этап один"], ["1.1", "", "Мера А", "1. Первое", "Март 2023", "Завуч"],
      ["=6 II. Этап два"], ["2.1", "", "Мера Б", "1. Второе", "Май 2023", "Завуч"],
    ])
    #expect(plain.roadmap.stages.map(\.title) == ["Этап один", "Этап два"])
    #expect(plain.roadmap.actions.map(\.action.text) == ["Первое", "Второе"])
  }

  @Test(arguments: [
    "План\n№;Этап;Мероприятия;Содержание;Сроки;Ответственные\n1. Начало;;;;;\n"
      + "1;;Мера;1. Дело;Март 2023;Завуч\nРабота с парами\n2;;Другая;1. Иное;Май 2023;Завуч\n",
    "План\n№,Этап,Мероприятия,Содержание,Сроки,Ответственные\n1. Начало,,,,,\n"
      + "1,,Мера,1. Дело,Март 2023,Завуч\nРабота с парами\n2,,Другая,1. Иное,Май 2023,Завуч\n",
  ])
  func `so it is in values, where the title needs no commas behind it either`(text: String) throws {
    let result = try RoadmapSource.read(Array(text.utf8), source: "а.csv")
    #expect(result.roadmap.title == "План")
    #expect(result.roadmap.stages.map(\.title) == ["Начало", "Работа с парами"])
    #expect(result.roadmap.actions.map(\.action.text) == ["Дело", "Иное"])
  }

  @Test func `and in text, of one cell or of all`() throws {
    let head = "План\n\n" + Self.head.map { "\t\($0)\n" }.joined() + "\n"
    let text =
      head + "\tЭтап 1. Начало\n\n\t1\n\t\n\tМера\n\t1. Дело\n\tМарт 2023\n\tЗавуч\n\n"
      + "\tРабота\n\t\n\t\n\t\n\t\n\t\n\n\t2\n\t\n\tДругая\n\t1. Иное\n\tМай 2023\n\tЗавуч\n"
    let result = try RoadmapSource.read(Array(text.utf8), source: "а.txt")
    #expect(result.roadmap.stages.map(\.title) == ["Начало", "Работа"])
    #expect(result.roadmap.actions.map(\.action.text) == ["Дело", "Иное"])
  }

  @Test func `a row that counts the columns says nothing`() throws {
    let result = try read([
      Self.head, ["1", "2", "3", "4", "5", "6"], ["1.", "Э", "М", "1. Дело", "Март 2023", "З"],
      Self.head, ["1", "2", "3", "4", "5", "6"], ["2.", "Ю", "Н", "1. Иное", "Май 2023", "З"],
    ])
    #expect(result.roadmap.stages.map(\.title) == ["Э", "Ю"])
    #expect(result.findings.isEmpty)
    let text = "План;;;;;\n№;Этап;Мероприятия;Содержание;Сроки;Ответственные\n1;2;3;4;5;6\n"
    let error = #expect(throws: RoadmapTextError.self) {
      try RoadmapSource.read(Array(text.utf8), source: "а.csv")
    }
    #expect(error?.reason == .rowsMissing)
  }

  @Test func `tells numbers that stand twice`() throws {
    let numbered = try read([
      Self.numberedHead, ["1", "Э", "", "", ""], ["1.1", "А", "Март 2023", "З", ""],
      ["1.1.", "Б", "Март 2023", "З", ""], ["1.3", "В", "Март 2023", "З", ""],
      ["1", "Ю", "", "", ""],
    ])
    #expect(
      numbered.findings == [
        .init(line: 4, kind: .numberRepeated("1.1", firstLine: 3)),
        .init(line: 4, kind: .numberChanged("1.1", "1.2")),
        .init(line: 6, kind: .numberRepeated("1", firstLine: 2)),
      ])
    let plain = try read([
      Self.head, ["1.", "Э", "М", "1. Дело", "Март 2023", "З"],
      ["1.", "Ю", "Н", "1. Иное", "Май 2023", "З"],
    ])
    #expect(plain.findings == [.init(line: 3, kind: .numberRepeated("1", firstLine: 2))])
  }

  @Test func `tells a number that the order of the rows changes`() throws {
    let result = try read([
      Self.numberedHead, ["1", "Э", "", "", ""], ["2", "Ю", "", "", ""],
      ["2.1", "А", "Март 2023", "З", ""], ["2.3", "Б", "Март 2023", "З", ""],
      ["2.3", "В", "Март 2023", "З", ""], ["2.3.2", "Г", "Март 2023", "З", ""],
    ])
    #expect(result.roadmap.stages[1].measures.map(\.title) == ["А", "Б", "В"])
    #expect(
      result.findings == [
        .init(line: 5, kind: .numberChanged("2.3", "2.2")),
        .init(line: 6, kind: .numberRepeated("2.3", firstLine: 5)),
        .init(line: 7, kind: .numberChanged("2.3.2", "2.3.1")),
      ])
  }

  @Test func `leaves out an action that says nothing, and tells where it stands`() throws {
    let plain = try read([
      Self.head, ["1", "Э", "М", "1. Дело\n2.\n3. Иное", "Март 2023", "З"],
    ])
    #expect(plain.roadmap.actions.map(\.action.text) == ["Дело", "Иное"])
    #expect(plain.findings == [.init(line: 2, kind: .actionEmpty("2"))])
    let numbered = try read([
      Self.numberedHead, ["1", "Э", "", "", ""], ["1.1", "А", "Март 2023", "З", ""],
      ["1.1.1", "", "Май 2023", "Завуч", ""], ["1.1.2", "Дело", "Март 2023", "З", ""],
    ])
    #expect(numbered.roadmap.actions.map(\.action.text) == ["Дело"])
    #expect(
      numbered.findings == [
        .init(line: 4, kind: .actionEmpty("1.1.1")),
        .init(line: 5, kind: .numberChanged("1.1.2", "1.1.1")),
      ])
  }

  /// A map that begins with the school year has its spring at the end of it; one that is prepared in
  /// spring, before it.
  @Test(arguments: [
    (["сентябрь", "октябрь", "апрель", "Июнь"], ["2026-09", "2026-10", "2027-04", "2027-06"]),
    (["март", "октябрь", "апрель", "Июнь"], ["2026-03", "2026-10", "2026-04", "2027-06"]),
    (["в течение года", "май", "сентябрь", "май"], ["2026-09", "2026-05", "2026-09", "2027-05"]),
  ])
  func `gives spring the year that the first term tells`(terms: [String], months: [String]) throws {
    let rows = zip([1, 2, 2, 3], terms).map { stage, term in
      "\(stage);Этап \(stage);Мера;1. Дело \(term);\(term);Завуч\n"
    }.joined()
    let text = "План\n№;Этап;Мероприятия;Содержание;Сроки;Ответственные\n" + rows
    let year = try #require(SchoolYear(start: 2026))
    let read = try RoadmapSource.read(Array(text.utf8), source: "а.csv", in: year)
    #expect(
      read.roadmap.actions.flatMap(\.terms).map { $0.first?.iso.prefix(7) }
        == months.map { $0[...] })
  }

  private static let headWithoutStage = [
    "№", "Мероприятия", "Содержание деятельности", "Сроки", "Ответственные",
  ]

  @Test func `stages may stand across a table that has no column for them`() throws {
    let result = try read([
      Self.headWithoutStage, ["=5 1. Подготовка"],
      ["1", "Приказы", "1. Издать\n2. Огласить", "Март 2023", "Завуч"],
      ["2", "=4 Работа с парами"], ["1", "Встречи", "1. Провести", "Май 2023", "Завуч"],
    ])
    #expect(result.roadmap.stages.map(\.title) == ["Подготовка", "Работа с парами"])
    #expect(result.roadmap.actions.map(\.action.text) == ["Издать", "Огласить", "Провести"])
    #expect(result.roadmap.actions.map(\.place.number) == ["1.1.1", "1.1.2", "2.1.1"])
    #expect(result.findings.isEmpty)
  }

  @Test(arguments: [
    "№;Мероприятия;Содержание;Сроки;Ответственные\n1. Подготовка;;;;\n"
      + "1;Приказы;1. Издать;Март 2023;Завуч\nРабота;;;;\n2;Встречи;1. Провести;Май 2023;Завуч\n",
    "№;Мероприятия;Содержание;Сроки;Ответственные\nI;Подготовка;;;\n"
      + "1;Приказы;1. Издать;Март 2023;Завуч\nII;Работа;;;\n2;Встречи;1. Провести;Май 2023;Завуч\n",
  ])
  func `so they may in values`(text: String) throws {
    let result = try RoadmapSource.read(Array("План\n\(text)".utf8), source: "а.csv")
    #expect(result.roadmap.stages.map(\.title) == ["Подготовка", "Работа"])
    #expect(result.roadmap.actions.map(\.action.text) == ["Издать", "Провести"])
  }

  @Test func `a table with content and no stage at all is still refused`() throws {
    let error = #expect(throws: RoadmapTextError.self) {
      try read([Self.headWithoutStage, ["1", "Приказы", "1. Издать", "Март 2023", "Завуч"]])
    }
    #expect(error?.reason == .columnMissing(.stage))
  }

  @Test func `three of everything on lines below one another belong together`() throws {
    let result = try read([
      Self.head,
      [
        "1", "Э", "М", "1. Раз\n2. Два\n3. Три", "Март 2023\nМай 2023\nИюнь 2023",
        "Завуч\nДиректор\nПсихолог",
      ],
    ])
    #expect(terms(result) == [["Март 2023"], ["Май 2023"], ["Июнь 2023"]])
    #expect(
      result.roadmap.actions.map(\.responsibles) == [["Завуч"], ["Директор"], ["Психолог"]])
    #expect(result.guesses.values.allSatisfy { $0 == [.term, .responsible] })
    #expect(
      result.findings == [
        .init(line: 2, kind: .termsAligned(stage: 1, measure: 1)),
        .init(line: 2, kind: .responsiblesAligned(stage: 1, measure: 1)),
      ])
  }
}
