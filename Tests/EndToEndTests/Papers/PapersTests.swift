import Foundation
import Testing
import ZipReading

extension EndToEnd {
  /// The papers that the program writes, opened by another program.
  struct PapersTests {
    private let home: Home

    init() throws {
      home = try Home()
      try home.putDemo()
    }

    @Test(
      .enabled(
        if: LibreOffice.path != nil, "LibreOffice is not installed: no document was opened by it"),
      arguments: ["plain", "plan", "result", "numbered"])
    func `LibreOffice reads every word of the roadmap in its order`(layout: String) throws {
      let result = try home.run(
        "export", "roadmap", "--file", "x.kurator", "--out", "карта.docx", "--layout", layout)
      #expect(result.status == 0)
      let text = try LibreOffice.text(of: home.path("карта.docx"), in: home.folder)
      #expect(words(text) == words(try written("карта.docx")))
    }

    @Test(
      .enabled(
        if: LibreOffice.path != nil, "LibreOffice is not installed: no document was saved by it"))
    func `what LibreOffice saves is read back as the same roadmap`() throws {
      try #expect(
        home.run("export", "roadmap", "--file", "x.kurator", "--out", "карта.docx").status == 0)
      try #expect(
        home.run("export", "roadmap", "--file", "x.kurator", "--out", "до.txt").status == 0)
      let folder = home.folder.appending(component: "other", directoryHint: .isDirectory)
      let saved = try LibreOffice.converted(home.path("карта.docx"), to: "docx", in: folder)
      try #expect(home.run("new", "y.kurator", "--year", "2026").status == 0)
      let read = try home.run(
        "import", "roadmap", saved.path(percentEncoded: false), "--file", "y.kurator")
      #expect(read.status == 0)
      try #expect(
        home.run("export", "roadmap", "--file", "y.kurator", "--out", "после.txt").status == 0)
      try #expect(home.bytes("после.txt") == home.bytes("до.txt"))
    }

    /// What stands in the document, run by run.
    private func written(_ name: String) throws -> String {
      let entries = try ZipListing([UInt8](home.bytes(name))).entries
      let part = try #require(entries.first { $0.name == "word/document.xml" }).text
      return part.matches(of: /<w:t xml:space="preserve">([^<]*)<\/w:t>/)
        .map { $0.1.replacing("&quot;", with: "\"").replacing("&amp;", with: "&") }
        .joined(separator: " ")
    }

    private func words(_ text: String) -> [Substring] {
      text.drop { $0 == "\u{FEFF}" }.split(whereSeparator: \.isWhitespace)
    }
  }
}
