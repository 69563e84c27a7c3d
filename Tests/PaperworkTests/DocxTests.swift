import Foundation
import Mentoring
import Testing
import ZipReading

@testable import Paperwork

@Suite struct DocxTests {
  static let paper = Paper(blocks: [
    .centred(["Муниципальное казённое дошкольное учреждение", "детский сад № 5 «Ромашка»"]),
    .title("ПРИКАЗ"),
    .registration(date: "09.10.2026", place: "г. Киров", number: "№ 42-ОД"),
    .heading("Об утверждении наставнических пар/групп"),
    .paragraph("В соответствии с распоряжением <Р-145> & приказом"),
    .command("ПРИКАЗЫВАЮ:"),
    .point(number: "1", text: "Утвердить список (приложение № 1)."),
    .signature(post: "Заведующий", name: "А.С. Иванова"),
    .acquaintance(title: "С приказом ознакомлены:", names: ["Ёлкина Анна", "Юрьев Пётр"]),
    .pageBreak,
    .annexHead(["Приложение № 1", "к приказу ДОУ", "от 09.10.2026 № 42-ОД"]),
    .table(
      Paper.Table(
        columns: [.init(title: "№", width: 100), .init(title: "ФИО", width: 900)],
        rows: [["1", "Ёлкина"], ["2"]])),
  ])

  private func body(_ blocks: [Paper.Block]) -> String {
    let text = String(decoding: DocxBody.document(Paper(blocks: blocks)), as: UTF8.self)
    let inner = text.components(separatedBy: "<w:body>").last ?? ""
    return inner.components(separatedBy: "<w:sectPr>").first ?? ""
  }

  private func count(_ part: String, in text: String) -> Int {
    text.components(separatedBy: part).count - 1
  }

  private func paragraph(_ style: String, _ runs: String) -> String {
    #"<w:p><w:pPr><w:pStyle w:val="\#(style)"/></w:pPr>\#(runs)</w:p>"#
  }

  private func run(_ text: String) -> String {
    #"<w:r><w:t xml:space="preserve">\#(text)</w:t></w:r>"#
  }

  @Test func `holds the parts that Word asks for, the types first`() throws {
    let entries = try ZipListing(Docx.bytes(of: Self.paper)).entries
    #expect(
      entries.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml",
        "word/_rels/document.xml.rels", "word/header.xml", "word/styles.xml",
        "word/settings.xml",
      ])
  }

  @Test func `the same paper gives the same bytes`() {
    #expect(Docx.bytes(of: Self.paper) == Docx.bytes(of: Self.paper))
  }

  @Test func `the properties name the subject and no day`() {
    let text = String(decoding: DocxPackage.properties(title: "О парах <1>"), as: UTF8.self)
    #expect(
      text.hasSuffix(
        "<dc:title>О парах &lt;1&gt;</dc:title><dc:language>ru-RU</dc:language>"
          + "</cp:coreProperties>"))
    #expect(!text.contains("dcterms"))
  }

  @Test func `the page is A4 with margins of 30, 10, 20 and 20 millimetres`() {
    let text = String(decoding: DocxBody.document(Paper(blocks: [])), as: UTF8.self)
    #expect(
      text.hasSuffix(
        #"<w:body><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" "#
          + #"w:right="567" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" "#
          + #"w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>"#))
  }

  @Test func `blocks of text are paragraphs of their styles`() {
    let tab = "<w:r><w:tab/></w:r>"
    let cases: [(Paper.Block, String)] = [
      (
        .centred(["а", "б"]),
        paragraph(
          "Centred",
          #"<w:r><w:t xml:space="preserve">а</w:t><w:br/><w:t xml:space="preserve">б</w:t></w:r>"#)
      ),
      (.title("ПРИКАЗ"), paragraph("PaperTitle", run("ПРИКАЗ"))),
      (
        .registration(date: "д", place: "м", number: "н"),
        paragraph("Registration", run("д") + tab + run("м") + tab + run("н"))
      ),
      (.heading("О <парах>"), paragraph("Heading1", run("О &lt;парах&gt;"))),
      (.paragraph("т\u{7}екст"), paragraph("BodyText", run("текст"))),
      (.command("ПРИКАЗЫВАЮ:"), paragraph("Command", run("ПРИКАЗЫВАЮ:"))),
      (.point(number: "2", text: "т"), paragraph("Point", run("2.") + tab + run("т"))),
      (.signature(post: "п", name: "и"), paragraph("SignatureLine", run("п") + tab + run("и"))),
      (.annexHead(["Приложение"]), paragraph("AnnexHead", run("Приложение"))),
      (.acquaintance(title: "т", names: []), ""),
    ]
    for (block, expected) in cases { #expect(body([block]) == expected) }
  }

  @Test func `a page break is a property of the next paragraph, and the last one is nothing`() {
    #expect(
      body([.pageBreak, .heading("а"), .pageBreak])
        == #"<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:pageBreakBefore/></w:pPr>"#
        + run("а") + "</w:p>")
  }

  @Test func `a table repeats its head and fills the page from margin to margin`() {
    let table = Paper.Table(
      columns: [.init(title: "№", width: 100), .init(title: "ФИО", width: 900)],
      rows: [["1", "Ёлкина"], ["2"]])
    let text = body([.table(table)])
    #expect(text.contains(#"<w:tblGrid><w:gridCol w:w="963"/><w:gridCol w:w="8675"/></w:tblGrid>"#))
    #expect(text.contains(#"<w:tblW w:w="9638" w:type="dxa"/>"#))
    #expect(count("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", in: text) == 1)
    #expect(count("<w:tr>", in: text) == 3)
    #expect(count("<w:tc>", in: text) == 6)
    #expect(text.contains(paragraph("TableNumber", run("1"))))
    #expect(text.contains(paragraph("TableText", run("Ёлкина"))))
    #expect(text.contains(paragraph("TableText", "") + "</w:tc></w:tr></w:tbl>"))
    #expect(text.hasSuffix("</w:tbl>" + paragraph("TableEnd", "")))
  }

  @Test func `tables do not run together`() {
    let table = Paper.Table(columns: [.init(title: "а", width: 1_000)], rows: [])
    let text = body([.table(table), .table(table), .heading("б")])
    #expect(count("</w:tbl>" + paragraph("TableEnd", "") + "<w:tbl>", in: text) == 1)
    #expect(text.hasSuffix("</w:tbl>" + paragraph("Heading1", run("б"))))
    #expect(
      body([.pageBreak, .table(table)]).hasPrefix(
        #"<w:p><w:pPr><w:pStyle w:val="TableEnd"/><w:pageBreakBefore/></w:pPr></w:p><w:tbl>"#))
  }

  private static let wide = Paper.Block.table(
    Paper.Table(
      columns: (0..<6).map { _ in .init(title: "Воспитатель", width: 167) }, rows: []))

  private func sections(_ blocks: [Paper.Block]) -> [String] {
    String(decoding: DocxBody.document(Paper(blocks: blocks)), as: UTF8.self)
      .components(separatedBy: "<w:sectPr>").dropFirst()
      .map { $0.components(separatedBy: "</w:sectPr>")[0] }
  }

  @Test func `a page with a wide table is turned, and the pages around it are not`() {
    let sections = sections([
      .heading("а"), .pageBreak, .annexHead(["б"]), Self.wide, .pageBreak, .heading("в"),
      .pageBreak, .heading("г"),
    ])
    let upright = #"<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="567" "#
    let turned =
      #"<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>"#
      + #"<w:pgMar w:top="1701" w:right="1134" w:bottom="567" w:left="1134" "#
    #expect(sections.count == 3)
    #expect(sections[0].contains("headerReference") && sections[0].hasSuffix("<w:titlePg/>"))
    #expect(sections[0].contains(upright))
    #expect(sections[1].hasPrefix(turned))
    #expect(sections[2].hasPrefix(upright))
    #expect(sections.dropFirst().allSatisfy { !$0.contains("titlePg") })
  }

  @Test func `a turned table fills its page, in letters of twelve points`() {
    let text = String(decoding: DocxBody.document(Paper(blocks: [Self.wide])), as: UTF8.self)
    #expect(text.contains(#"<w:tblW w:w="14570" w:type="dxa"/>"#))
    #expect(!text.contains("<w:sz "))
    #expect(DocxStyle.tableText.look.size == 24 && DocxStyle.tableHead.look.size == 24)
    #expect(sections([Self.wide]).count == 1)
  }

  @Test func `a signature never stands alone on a page`() {
    let text = body([
      .paragraph("а"), .point(number: "1", text: "б"), .signature(post: "", name: ""),
    ])
    #expect(count("<w:keepNext/>", in: text) == 1)
    #expect(text.contains(#"<w:pStyle w:val="Point"/><w:keepNext/></w:pPr>"#))
  }

  @Test func `pages after the first bear their number in the middle above`() {
    let text = String(decoding: DocxPackage.header, as: UTF8.self)
    #expect(
      text.hasSuffix(
        paragraph("Header", #"<w:fldSimple w:instr="PAGE">"# + run("2") + "</w:fldSimple>")
          + "</w:hdr>"))
    let relations = String(decoding: DocxPackage.documentRelations, as: UTF8.self)
    #expect(
      relations.contains(
        #"<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/"#
          + #"2006/relationships/header" Target="header.xml"/>"#))
  }

  @Test func `everyone who reads the order has a line to sign and one for the day`() {
    let text = body([.acquaintance(title: "Ознакомлены:", names: ["Ёлкина", "Юрьев"])])
    #expect(text.hasPrefix(paragraph("Acquaintance", run("Ознакомлены:")) + "<w:tbl>"))
    #expect(count("<w:tr>", in: text) == 2)
    #expect(count(paragraph("SignRoom", "<w:r><w:tab/></w:r>"), in: text) == 4)
    #expect(text.contains(paragraph("Reader", run("Ёлкина"))))
  }

  @Test(arguments: [
    ([45, 185, 770], [433, 1_783, 7_422]), ([1, 1, 1], [3_212, 3_213, 3_213]), ([], []),
  ])
  func `widths add up to the text width`(parts: [Int], widths: [Int]) {
    #expect(PageMeasure.upright.widths(parts) == widths)
  }

  @Test func `every style that is used is defined once`() {
    let text = String(decoding: DocxStyles.part, as: UTF8.self)
    for style in DocxStyle.allCases {
      #expect(count("w:styleId=\"\(style.rawValue)\"", in: text) == 1)
    }
    #expect(text.contains(#"<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman""#))
  }

  @Test func `running text is justified with an indent of 12.5 millimetres`() {
    let text = String(decoding: DocxStyles.part, as: UTF8.self)
    #expect(
      text.contains(
        #"<w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>"#
          + #"<w:spacing w:before="0" w:after="120" w:line="276" w:lineRule="auto"/>"#
          + #"<w:ind w:left="0" w:right="0" w:firstLine="709"/><w:jc w:val="both"/></w:pPr>"#
          + #"<w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>"#))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
  func `another program finds every part well-formed and every word in its place`() throws {
    let script = """
      import io, sys, zipfile, xml.etree.ElementTree as E
      z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
      trees = {n: E.fromstring(z.read(n)) for n in z.namelist()}
      w = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
      for p in trees['word/document.xml'].iter(w + 'p'):
        t = ''.join('|' if r.tag in (w + 'tab', w + 'br') else r.text or '' for r in p.iter()
          if r.tag in (w + 'tab', w + 'br', w + 't'))
        if t.strip('|'): print(t)
      """
    #expect(
      try Python.run(script, input: Docx.bytes(of: Self.paper)) == """
        Муниципальное казённое дошкольное учреждение|детский сад № 5 «Ромашка»
        ПРИКАЗ
        09.10.2026|г. Киров|№ 42-ОД
        Об утверждении наставнических пар/групп
        В соответствии с распоряжением <Р-145> & приказом
        ПРИКАЗЫВАЮ:
        1.|Утвердить список (приложение № 1).
        Заведующий|А.С. Иванова
        С приказом ознакомлены:
        Ёлкина Анна
        Юрьев Пётр
        Приложение № 1|к приказу ДОУ|от 09.10.2026 № 42-ОД
        №
        ФИО
        1
        Ёлкина
        2

        """)
  }
}
