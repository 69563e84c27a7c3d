import Mentoring
import Testing

@testable import Paperwork

/// Lists that Word numbers or marks by itself, within the cells of a table.
@Suite struct WordListTests {
  private static let styles = """
    <w:styles xmlns:w="urn:w"><w:style w:styleId="a"><w:name w:val="List Number"/><w:pPr><w:numPr>\
    <w:numId w:val="4"/></w:numPr></w:pPr></w:style><w:style w:styleId="b"><w:name w:val="Мой"/>\
    <w:basedOn w:val="a"/></w:style><w:style w:styleId="c"><w:name w:val="Пункты"/><w:pPr><w:numPr>\
    <w:numId w:val="5"/></w:numPr></w:pPr></w:style></w:styles>
    """
  private static let numbering = """
    <w:numbering xmlns:w="urn:w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt \
    w:val="decimal"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">\
    <w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:lvl \
    w:ilvl="0"><w:numFmt w:val="none"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId \
    w:val="0"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="6">\
    <w:abstractNumId w:val="2"/></w:num></w:numbering>
    """
  private static let head = ["№", "Этап", "Мероприятия", "Содержание", "Сроки", "Ответственные"]

  /// A cell of paragraphs; `style|text` has a style, `#list,level|text` a list of its own.
  private static func cell(_ paragraphs: [String]) -> String {
    let xml = paragraphs.map { paragraph in
      let parts = paragraph.split(separator: "|", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return "<w:p><w:r><w:t>\(paragraph)</w:t></w:r></w:p>" }
      var properties = "<w:pStyle w:val=\"\(parts[0])\"/>"
      if parts[0].hasPrefix("#") {
        let list = parts[0].dropFirst().split(separator: ",")
        properties =
          "<w:numPr><w:ilvl w:val=\"\(list[1])\"/><w:numId w:val=\"\(list[0])\"/></w:numPr>"
      }
      return "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(parts[1])</w:t></w:r></w:p>"
    }
    return "<w:tc>\(xml.joined())</w:tc>"
  }

  private func read(
    _ content: [String], terms: [String] = ["Май 2026"], names: [String] = ["Завуч"],
    withParts: Bool = true
  ) throws -> RoadmapImport {
    let row = [["1"], ["Э"], ["a|Мера"], content, terms, names].map(Self.cell).joined()
    let head = Self.head.map { Self.cell([$0]) }.joined()
    let body =
      "<w:document xmlns:w=\"urn:w\"><w:body>\(Self.cell(["Карта"]))<w:tbl><w:tr>\(head)</w:tr>"
      + "<w:tr>\(row)</w:tr></w:tbl></w:body></w:document>"
    var archive = ZipArchive()
    archive.add("word/document.xml", Array(body.utf8))
    if withParts {
      archive.add("word/styles.xml", Array(Self.styles.utf8))
      archive.add("word/numbering.xml", Array(Self.numbering.utf8))
    }
    return try RoadmapSource.read(archive.bytes, source: "а.docx")
  }

  private func texts(_ result: RoadmapImport) -> [String] {
    result.roadmap.actions.map(\.action.text)
  }

  @Test(arguments: ["a", "b", "c", "#4,0", "#5,0"])
  func `each item is an action`(list: String) throws {
    let result = try read(["\(list)|Изучить", "\(list)|3 встречи", "\(list)|Провести"])
    #expect(texts(result) == ["Изучить", "3 встречи", "Провести"])
    #expect(result.roadmap.stages[0].measures.map(\.title) == ["Мера"])
    #expect(result.findings.isEmpty)
  }

  @Test(arguments: ["ListNumber", "ListBullet2", "Нумерованный список"])
  func `the styles that Word has for lists are known by their names`(style: String) throws {
    let result = try read(["\(style)|Изучить", "\(style)|Провести"], withParts: false)
    #expect(texts(result) == ["Изучить", "Провести"])
  }

  @Test func `an item within another runs on with it, and so do lines between them`() throws {
    let result = try read(["#4,1|Собрать:", "#4,2|анкеты", "строку", "#4,1|Издать"])
    #expect(texts(result) == ["Собрать: анкеты строку", "Издать"])
  }

  @Test func `a list that is switched off, or has no marks, is none`() throws {
    for list in ["#0,0", "#6,0"] {
      let result = try read(["\(list)|Изучить", "\(list)|Ознакомить"])
      #expect(texts(result) == ["Изучить Ознакомить"])
      #expect(result.findings == [.init(line: 2, kind: .linesJoined("Изучить", count: 2))])
    }
  }

  @Test func `a number that is typed as well stands once`() throws {
    #expect(texts(try read(["a|1. Изучить", "a|2. Провести"])) == ["Изучить", "Провести"])
  }

  @Test func `numbered terms belong to the actions with their numbers, bullets are only lines`()
    throws
  {
    let result = try read(
      ["a|Изучить", "a|Провести"], terms: ["a|Май 2026", "a|Июнь 2026"],
      names: ["c|Завуч", "c|Директор"])
    #expect(
      result.roadmap.actions.map { $0.action.terms.map(\.text) } == [["Май 2026"], ["Июнь 2026"]])
    #expect(result.roadmap.stages[0].measures[0].responsibles == ["Завуч", "Директор"])
    #expect(result.guesses.values.allSatisfy { $0 == [.responsible] })
  }
}
