import Testing

@testable import Paperwork

/// What Word itself makes of a table.
@Suite struct WordTableTests {
  private func read(_ body: String) throws -> DocxTables {
    try DocxTables.read(Array("<w:document xmlns:w=\"urn:w\">\(body)</w:document>".utf8))
  }

  private func lines(_ cell: String) throws -> [String] {
    let tables = try read("<w:tbl><w:tr><w:tc>\(cell)</w:tc></w:tr></w:tbl>").tables
    return tables[0].rows[0][0].lines
  }

  private func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  @Test func `joins the runs of a paragraph, through tags of any kind`() throws {
    let text =
      "<w:p>\(run("Ма"))<w:smartTag>\(run("рт "))</w:smartTag><w:hyperlink>\(run("20"))"
      + "</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>\(run("22"))</w:sdtContent></w:sdt></w:p>"
    #expect(try lines(text) == ["Март 2022"])
  }

  @Test func `takes what a tracked change adds, not what it strikes out`() throws {
    let text =
      "<w:p>\(run("Май "))<w:del><w:r><w:delText>2021</w:delText><w:br/></w:r></w:del>"
      + "<w:ins>\(run("2022"))</w:ins><w:moveFrom>\(run(" было"))</w:moveFrom></w:p>"
    #expect(try lines(text) == ["Май 2022"])
  }

  @Test func `leaves out rows that are struck out`() throws {
    let row = "<w:tr>%<w:tc><w:p>\(run("a"))</w:p></w:tc></w:tr>"
    let kept = row.replacing("%", with: "<w:trPr><w:ins/></w:trPr>")
    let struck = row.replacing("%", with: "<w:trPr><w:del/></w:trPr>")
    #expect(try read("<w:tbl>\(kept)\(struck)</w:tbl>").tables[0].rows.count == 1)
  }

  @Test func `joins paragraphs whose mark is struck out`() throws {
    let mark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    #expect(try lines("<w:p>\(mark)\(run("Май"))</w:p><w:p>\(run(" 2022"))</w:p>") == ["Май 2022"])
    #expect(try lines("<w:p>\(mark)\(run("Май"))</w:p>") == ["Май"])
  }

  @Test func `forgets how a cell and a paragraph were before a change`() throws {
    let body =
      "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:tcPrChange><w:tcPr>"
      + "<w:gridSpan w:val=\"5\"/><w:vMerge/></w:tcPr></w:tcPrChange></w:tcPr><w:p><w:pPr>"
      + "<w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:pPrChange>"
      + "</w:pPr>\(run("а"))</w:p></w:tc></w:tr></w:tbl>"
    let cell = try read(body).tables[0].rows[0][0]
    #expect(cell == DocxTables.Cell(lines: ["а"], span: 2))
  }

  @Test func `minds breaks, tabs, hyphens soft and hard`() throws {
    let text =
      "<w:p><w:pPr><w:tabs><w:tab w:pos=\"9\"/></w:tabs></w:pPr>\(run("Май"))<w:r><w:noBreakHyphen/>"
      + "</w:r>\(run("ию\u{AD}нь"))<w:r><w:softHyphen/><w:tab/></w:r>\(run("2022"))<w:r><w:br/></w:r>"
      + "\(run("Завуч"))</w:p>"
    #expect(try lines(text) == ["Май-июнь 2022", "Завуч"])
  }

  @Test func `reads a text box once, apart from the paragraph around it`() throws {
    let box = "<w:txbxContent><w:p>\(run("бокс"))</w:p></w:txbxContent>"
    let text =
      "<w:p>\(run("до "))<w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice>\(box)</mc:Choice>"
      + "<mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r>\(run("после"))</w:p>"
    #expect(try lines(text) == ["бокс", "до после"])
  }

  @Test func `says nothing of hidden words and of hints that nobody filled in`() throws {
    let hint =
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(run("Место для ввода"))"
      + "</w:sdtContent></w:sdt>"
    #expect(
      try lines("<w:p>\(run("тайна", "<w:vanish/>"))\(hint)\(run("вслух"))</w:p>") == ["вслух"])
    #expect(try lines("<w:p>\(run("вслух", "<w:vanish w:val=\"0\"/>"))</w:p>") == ["вслух"])
    let cell =
      "<w:tbl><w:tr><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:tc><w:p>"
      + "\(run("Место"))</w:p></w:tc></w:sdtContent></w:sdt><w:tc><w:p>\(run("б"))</w:p></w:tc>"
      + "</w:tr></w:tbl>"
    #expect(try read(cell).tables[0].rows[0].map(\.lines) == [[""], ["б"]])
  }

  @Test func `a table within a cell is lines of it, and columns left out before a row count`()
    throws
  {
    let inner = "<w:tbl><w:tr><w:tc><w:p>\(run("внутри"))</w:p></w:tc></w:tr></w:tbl>"
    #expect(try lines("<w:p>\(run("а"))</w:p>\(inner)<w:p/>") == ["а", "внутри", ""])
    let row =
      "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr><w:tc><w:p>\(run("в"))</w:p></w:tc>"
      + "</w:tr></w:tbl>"
    #expect(try read(row).tables[0].rows[0].map(\.span) == [2, 1])
  }

  @Test func `tells the tables with what stands before each, and its style`() throws {
    let style = "<w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>"
    let table = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    let tables = try read("<w:p>\(run("а"))</w:p>\(table)<w:p>\(style)\(run("б"))</w:p>\(table)")
      .tables
    #expect(tables.map(\.before) == [[.init(text: "а")], [.init(text: "б", style: "Title")]])
  }
}
