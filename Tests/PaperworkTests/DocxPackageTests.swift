import Testing

@testable import Paperwork

/// The parts that are the same in every document, written out.
@Suite struct DocxPackageTests {
  private func lines(_ part: [UInt8]) -> [String] {
    String(decoding: part, as: UTF8.self).replacing("><", with: ">\n<")
      .split(separator: "\n").map(String.init)
  }

  private let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
  private let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  @Test func `content types name every part`() {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let package = "application/vnd.openxmlformats-package"
    #expect(
      lines(DocxPackage.contentTypes) == [
        declaration,
        #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
        #"<Default Extension="rels" ContentType="\#(package).relationships+xml"/>"#,
        #"<Default Extension="xml" ContentType="application/xml"/>"#,
        #"<Override PartName="/word/document.xml" ContentType="\#(word).document.main+xml"/>"#,
        #"<Override PartName="/word/header.xml" ContentType="\#(word).header+xml"/>"#,
        #"<Override PartName="/word/styles.xml" ContentType="\#(word).styles+xml"/>"#,
        #"<Override PartName="/word/settings.xml" ContentType="\#(word).settings+xml"/>"#,
        #"<Override PartName="/docProps/core.xml" ContentType="\#(package).core-properties+xml"/>"#,
        "</Types>",
      ])
  }

  @Test func `relations lead from the package to the document and its parts`() {
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    #expect(
      lines(DocxPackage.relations) == [
        declaration,
        #"<Relationships xmlns="\#(package)">"#,
        #"<Relationship Id="rId1" Type="\#(office)/officeDocument" Target="word/document.xml"/>"#,
        #"<Relationship Id="rId2" Type="\#(package)/metadata/core-properties" "#
          + #"Target="docProps/core.xml"/>"#,
        "</Relationships>",
      ])
    #expect(
      lines(DocxPackage.documentRelations) == [
        declaration,
        #"<Relationships xmlns="\#(package)">"#,
        #"<Relationship Id="rId1" Type="\#(office)/styles" Target="styles.xml"/>"#,
        #"<Relationship Id="rId2" Type="\#(office)/settings" Target="settings.xml"/>"#,
        #"<Relationship Id="rId3" Type="\#(office)/header" Target="header.xml"/>"#,
        "</Relationships>",
      ])
  }

  @Test func `settings stand in the order of the schema`() {
    #expect(
      lines(DocxPackage.settings) == [
        declaration,
        #"<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
        #"<w:defaultTabStop w:val="709"/>"#,
        "<w:compat>",
        #"<w:compatSetting w:name="compatibilityMode" "#
          + #"w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>"#,
        "</w:compat>",
        #"<w:themeFontLang w:val="ru-RU"/>"#,
        #"<w:decimalSymbol w:val=","/>"#,
        #"<w:listSeparator w:val=";"/>"#,
        "</w:settings>",
      ])
  }

  @Test func `the signature line puts the name at the right edge`() {
    let styles = lines(DocxStyles.part)
    let start = styles.firstIndex(of: #"<w:style w:type="paragraph" w:styleId="SignatureLine">"#)
    #expect(
      start.map { Array(styles[$0..<$0 + 13]) } == [
        #"<w:style w:type="paragraph" w:styleId="SignatureLine">"#,
        #"<w:name w:val="SignatureLine"/>"#,
        #"<w:basedOn w:val="Normal"/>"#,
        "<w:qFormat/>",
        "<w:pPr>",
        "<w:keepLines/>",
        "<w:tabs>",
        #"<w:tab w:val="right" w:leader="none" w:pos="9638"/>"#,
        "</w:tabs>",
        #"<w:spacing w:before="840" w:after="0" w:line="240" w:lineRule="auto"/>"#,
        #"<w:ind w:left="0" w:right="0" w:firstLine="0"/>"#,
        #"<w:jc w:val="left"/>"#,
        "</w:pPr>",
      ])
  }
}
