import Mentoring
import TestSupport
import Testing

@testable import Paperwork

@Suite struct RoadmapDocxTests {
  private static let head = [
    "№", "Наименование этапа", "Мероприятия", "Содержание деятельности", "Сроки", "Ответственные",
  ]

  private static func paragraph(_ text: String, _ properties: String = "") -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let runs = lines.map { "<w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r>" }
    return "<w:p>\(properties)\(runs.joined(separator: "<w:r><w:br/></w:r>"))</w:p>"
  }

  private static func cell(_ text: String, _ properties: String = "") -> String {
    let paragraphs = text.split(separator: "¶", omittingEmptySubsequences: false)
    return "<w:tc><w:tcPr>\(properties)</w:tcPr>"
      + paragraphs.map { paragraph(String($0)) }.joined() + "</w:tc>"
  }

  private static func row(_ cells: [String]) -> String {
    "<w:tr>" + cells.joined() + "</w:tr>"
  }

  private static func document(_ body: String) -> [UInt8] {
    let xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"urn:w\"><w:body>\(body)"
      + "</w:body></w:document>"
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", Array("<Types/>".utf8))
    archive.add("word/document.xml", Array(xml.utf8))
    return archive.bytes
  }

  private func read(_ body: String) throws -> RoadmapImport {
    try RoadmapSource.read(Self.document(body), source: "карта.docx")
  }

  @Test func `reads the table with the paragraphs before it`() throws {
    let body =
      Self.paragraph("Дорожная карта") + Self.paragraph("на 2026/27 год") + "<w:tbl>"
      + Self.row(Self.head.map { Self.cell($0) })
      + Self.row(
        [
          "1.", "Начало", "Приказы", "1. Издать¶2. Огласить", "Май 2026¶¶Июнь 2026",
          "Директор\nЗавуч",
        ].map { Self.cell($0) }) + "</w:tbl>" + Self.paragraph("Подпись")
    let result = try read(body)
    #expect(result.roadmap.title == "Дорожная карта на 2026/27 год")
    let measure = try #require(result.roadmap.stages.first?.measures.first)
    #expect(measure.actions.map(\.text) == ["Издать", "Огласить"])
    #expect(measure.actions.map { $0.terms.map(\.text) } == [["Май 2026"], ["Июнь 2026"]])
    #expect(measure.responsibles == ["Директор", "Завуч"])
    #expect(result.findings == [.init(line: 2, kind: .termsAligned(stage: 1, measure: 1))])
  }

  /// A page that a table without lines lays out: the stamp above, the roadmap within its second row.
  @Test func `finds the table within a cell of one that only lays out the page`() throws {
    let inner =
      "<w:tbl>" + Self.row(Self.head.map { Self.cell($0) })
      + Self.row(
        ["1.", "Начало", "Приказы", "1. Издать", "Май 2026", "Директор"].map { Self.cell($0) })
      + "</w:tbl>"
    let more =
      "<w:tbl>" + Self.row(Self.head.map { Self.cell($0) })
      + Self.row(
        ["2.", "Работа", "Встречи", "1. Вести", "Июнь 2026", "Завуч"].map { Self.cell($0) })
      + "</w:tbl>"
    let body =
      "<w:tbl>" + Self.row([Self.cell("УТВЕРЖДАЮ"), Self.cell("Дорожная карта на 2026/27 год")])
      + Self.row(["<w:tc>\(inner)<w:p/></w:tc>"]) + Self.row(["<w:tc>\(more)<w:p/></w:tc>"])
      + "</w:tbl>"
    let result = try read(body)
    #expect(result.roadmap.title == "Дорожная карта на 2026/27 год")
    #expect(result.roadmap.stages.map(\.title) == ["Начало", "Работа"])
    #expect(result.roadmap.actions.map(\.action.text) == ["Издать", "Вести"])
    #expect(result.roadmap.actions.map { $0.terms.map(\.text) } == [["Май 2026"], ["Июнь 2026"]])
    let deeper = "<w:tbl>" + Self.row(["<w:tc>\(body)<w:p/></w:tc>"]) + "</w:tbl>"
    #expect(try read(deeper).roadmap == result.roadmap)
  }

  @Test func `leaves out a table within a row that is struck out`() throws {
    func table(_ stage: String) -> String {
      "<w:tbl>" + Self.row(Self.head.map { Self.cell($0) })
        + Self.row(["1.", stage, "М", "1. Д", "Май 2026", "Завуч"].map { Self.cell($0) })
        + "</w:tbl>"
    }
    let struck = "<w:trPr><w:del/></w:trPr><w:tc>\(table("Старый"))<w:p/></w:tc>"
    let body =
      Self.paragraph("План") + "<w:tbl>" + Self.row([struck])
      + Self.row(["<w:tc>\(table("Новый"))<w:p/></w:tc>"]) + "</w:tbl>"
    #expect(try read(body).roadmap.stages.map(\.title) == ["Новый"])
  }

  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
  private static let main =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

  @Test(arguments: [
    (
      "<Relationships><Relationship Id=\"a\" Type=\"\(office)\" Target=\"word/document2.xml\"/></Relationships>",
      "<Types/>"
    ),
    (
      "<Relationships><Relationship Id=\"a\" Type=\"\(office)\" Target=\"/word/document2.xml\"/></Relationships>",
      "<Types/>"
    ),
    (
      "<Relationships/>",
      "<Types><Override PartName=\"/word/document2.xml\" ContentType=\"\(main)\"/></Types>"
    ),
    (
      "<broken",
      "<Types><Override PartName=\"/word/document2.xml\" ContentType=\"\(main)\"/></Types>"
    ),
    (
      "<Relationships><Relationship Id=\"a\" Type=\"\(office)\" Target=\"word/gone.xml\"/></Relationships>",
      "<Types><Override PartName=\"/word/document2.xml\" ContentType=\"\(main)\"/></Types>"
    ),
  ])
  func `finds the text where the package says that it is`(relations: String, types: String) throws {
    let table =
      Self.paragraph("План") + "<w:tbl>" + Self.row(Self.head.map { Self.cell($0) })
      + Self.row(["1.", "Начало", "М", "1. Издать", "Май 2026", "Завуч"].map { Self.cell($0) })
      + "</w:tbl>"
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", Array(types.utf8))
    archive.add("_rels/.rels", Array(relations.utf8))
    archive.add(
      "word/document2.xml",
      Array("<w:document xmlns:w=\"urn:w\"><w:body>\(table)</w:body></w:document>".utf8))
    let result = try RoadmapSource.read(archive.bytes, source: "карта.docx")
    #expect(result.roadmap.actions.map(\.action.text) == ["Издать"])
  }

  @Test func `goes on with a measure whose cells are merged`() throws {
    let merged = "<w:vMerge/>"
    let body =
      "<w:tbl>" + Self.row(Self.head.map { Self.cell($0) })
      + Self.row([
        Self.cell("1", "<w:vMerge w:val=\"restart\"/>"),
        Self.cell("Начало", "<w:vMerge w:val=\"restart\"/>"),
        Self.cell("Приказы", "<w:vMerge w:val=\"restart\"/>"), Self.cell("1. Издать"),
        Self.cell("Май 2026"), Self.cell("Директор"),
      ])
      + Self.row([
        Self.cell("", merged), Self.cell("", merged), Self.cell("", merged),
        Self.cell("2. Огласить"), Self.cell("Июнь 2026"), Self.cell("Завуч"),
      ]) + "</w:tbl>"
    let result = try read(body)
    let measures = try #require(result.roadmap.stages.first?.measures)
    #expect(measures.count == 1)
    #expect(measures[0].actions.map(\.text) == ["Издать", "Огласить"])
    #expect(measures[0].actions.map { $0.terms.map(\.text) } == [["Май 2026"], ["Июнь 2026"]])
    #expect(measures[0].actions.map(\.responsibles) == [["Директор"], ["Завуч"]])
    #expect(result.guesses.isEmpty)
  }

  private static func table(_ rows: [[String]], span: Int = 1) -> String {
    let cut = span > 1 ? "<w:gridSpan w:val=\"\(span)\"/>" : ""
    let row = { (texts: [String]) in Self.row(texts.map { Self.cell($0, cut) }) }
    return "<w:tbl>" + rows.map(row).joined() + "</w:tbl>"
  }

  @Test(arguments: [1, 2])
  func `goes on in further tables as wide, with the head and without`(span: Int) throws {
    let body =
      Self.paragraph("Карта")
      + Self.table([Self.head, ["1", "Начало", "Приказы", "1. Издать", "Май 2026", "Завуч"]])
      + Self.paragraph("Второй этап")
      + Self.table([["2", "База", "Анкеты", "1. Раздать", "Июнь 2026", "Завуч"]], span: span)
      + Self.table(
        [Self.head, ["3", "Пары", "Встречи", "1. Провести", "Май 2027", "Завуч"]], span: span)
    let result = try read(body)
    #expect(result.roadmap.stages.map(\.title) == ["Начало", "База", "Пары"])
    #expect(result.roadmap.actions.map(\.action.text) == ["Издать", "Раздать", "Провести"])
    #expect(result.roadmap.actions.flatMap(\.responsibles) == ["Завуч", "Завуч", "Завуч"])
    #expect(result.findings.isEmpty)
  }

  @Test func `tells of a table behind it that is another`() throws {
    let body =
      Self.paragraph("Карта")
      + Self.table([Self.head, ["1", "Начало", "Приказы", "1. Издать", "Май 2026", "Завуч"]])
      + Self.table([["", ""], ["Заведующий", "Орлова"]])
      + Self.table([["№", "Мероприятия", "Сроки", "Ответственные", "Этап", "Прочее"]])
      + Self.table([["", ""]])
    let result = try read(body)
    #expect(result.roadmap.stages.map(\.title) == ["Начало"])
    #expect(
      result.findings == [
        .init(line: 3, kind: .tableLeftOut("Заведующий")),
        .init(line: 3, kind: .tableLeftOut("№")),
      ])
  }

  @Test func `a term that is merged over several measures holds for each of them`() throws {
    let (begins, goesOn) = ("<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>")
    let body =
      Self.paragraph("Карта") + "<w:tbl>" + Self.row(Self.head.map { Self.cell($0) })
      + Self.row([
        Self.cell("1", begins), Self.cell("Начало", begins), Self.cell("Приказы"),
        Self.cell("1. Издать"), Self.cell("Май 2026", begins), Self.cell("Директор", begins),
      ])
      + Self.row([
        Self.cell("", goesOn), Self.cell("", goesOn), Self.cell("Анкеты"),
        Self.cell("1. Раздать"), Self.cell("", goesOn), Self.cell("", goesOn),
      ]) + "</w:tbl>"
    let result = try read(body)
    let measures = try #require(result.roadmap.stages.first?.measures)
    #expect(measures.map(\.title) == ["Приказы", "Анкеты"])
    #expect(measures.map { $0.terms.map(\.text) } == [["Май 2026"], ["Май 2026"]])
    #expect(measures.map(\.responsibles) == [["Директор"], ["Директор"]])
    #expect(result.findings.isEmpty)
    #expect(result.guesses.isEmpty)
  }

  @Test func `rows of a merged measure go on counting, or count anew`() throws {
    for number in [2, 1] {
      let row = { (measure: String, merge: String, text: String) in
        Self.row([
          Self.cell(measure.isEmpty ? "" : "1", merge),
          Self.cell(measure.isEmpty ? "" : "Начало", merge), Self.cell(measure, merge),
          Self.cell(text), Self.cell("Май 2026"), Self.cell("Директор"),
        ])
      }
      let body =
        Self.paragraph("Карта") + "<w:tbl>" + Self.row(Self.head.map { Self.cell($0) })
        + row("Приказы", "<w:vMerge w:val=\"restart\"/>", "1. Издать")
        + row("", "<w:vMerge/>", "\(number). Огласить") + "</w:tbl>"
      let result = try read(body)
      #expect(result.findings.isEmpty)
      #expect(result.roadmap.actions.map(\.action.text) == ["Издать", "Огласить"])
    }
  }

  @Test func `numbers a list that Word numbers by itself, and minds wide cells`() throws {
    let list = "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
    let numbered =
      "<w:tc>" + Self.paragraph("Издать", list) + Self.paragraph("Огласить", list) + "</w:tc>"
    let body =
      Self.paragraph("Карта") + "<w:tbl>"
      + Self.row([Self.cell("Утверждено", "<w:gridSpan w:val=\"6\"/>")])
      + Self.row(Self.head.map { Self.cell($0) })
      + Self.row([
        Self.cell("1"), Self.cell("Начало", "<w:gridSpan w:val=\"2\"/>"), numbered,
        Self.cell("Май 2026"), Self.cell("Директор"),
      ]) + "</w:tbl>"
    let result = try read(body)
    #expect(result.roadmap.title == "Карта Утверждено")
    let measure = try #require(result.roadmap.stages.first?.measures.first)
    #expect(measure.actions.map(\.text) == ["Издать", "Огласить"])
    #expect(result.findings == [.init(line: 2, kind: .measureWithoutTitle(stage: 1, measure: 1))])
  }

  @Test func `refuses a document type, depth without end and a document cut off`() {
    let type = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"
    let deep = String(repeating: "<a>", count: 101) + String(repeating: "</a>", count: 101)
    #expect(throws: XMLError.documentType) { try DocxTables.read(Array(type.utf8)) }
    #expect(throws: XMLError.tooDeep) { try DocxTables.read(Array(deep.utf8)) }
    #expect(throws: XMLError.notWellFormed(line: 1)) { try DocxTables.read(Array("<a><b>".utf8)) }
    #expect(throws: XMLError.notWellFormed(line: 1)) { try DocxTables.read([]) }
  }

  @Test func `refuses a paper without the part it needs`() {
    var archive = ZipArchive()
    archive.add("other.xml", [])
    let error = #expect(throws: RoadmapTextError.self) {
      try RoadmapSource.read(archive.bytes, source: "a.docx")
    }
    #expect(error?.reason == .document(.missing("word/document.xml")))
  }

  @Test(arguments: FuzzRuns.seeds(short: 3, inputs: 100))
  func `never traps on a damaged document`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let row = ["1.", "Начало", "Приказы", "1. Издать¶2. Огласить", "Май 2026¶¶Июнь 2026", "Завуч"]
    let body =
      Self.paragraph("Карта") + "<w:tbl>" + Self.row(Self.head.map { Self.cell($0) })
      + Self.row(row.map { Self.cell($0) }) + "</w:tbl>"
    let whole = Self.document(body)
    for _ in 0..<50 {
      _ = try? RoadmapSource.read(whole.damaged(using: &random), source: "a.docx")
      let xml = Array(body.utf8).damaged(using: &random)
      _ = try? RoadmapSource.read(
        Self.document(String(decoding: xml, as: UTF8.self)), source: "a.docx")
    }
    FuzzRuns.note(100)
  }
}
