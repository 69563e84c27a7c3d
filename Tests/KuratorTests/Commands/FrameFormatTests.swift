import Foundation
import TerminalKit
import Testing

@testable import kurator

/// How a frame is printed.
struct FrameFormatTests {
  private let theme = Theme(
    name: "x", kind: .dark,
    styles: [
      .text: Style(foreground: .rgb(255, 255, 255), background: .rgb(0, 0, 95)),
      .late: Style(
        foreground: .indexed(196), background: .rgb(0, 0, 95), attributes: [.bold, .underline]),
    ])

  private var grid: Grid {
    var grid = Grid(size: Size(width: 6, height: 2))
    grid.write("<a й", in: grid.bounds.line(0))
    grid.write("語!", in: grid.bounds.line(1), role: .late)
    return grid
  }

  private func text(_ format: FrameFormat, _ theme: Theme? = nil, most: ColorDepth = .indexed)
    -> String
  {
    format.output(of: grid, repertoire: .unicode, theme: theme ?? self.theme, most: most).text
  }

  @Test(arguments: FrameFormat.allCases) func `breaks no line of a picture`(format: FrameFormat) {
    let output = format.output(of: grid, repertoire: .unicode, theme: theme, most: .indexed)
    #expect(output.text(in: 3) == output.text)
  }

  @Test func `prints the characters`() {
    #expect(text(.text) == "<a й\n語!")
  }

  @Test func `prints what each cell is for, and what the letters mean`() {
    #expect(
      text(.roles) == """
        <a й
        語!
        ======
        ......
        lll...
        ======
        . text
        l late
        """)
  }

  @Test func `prints what a terminal of 256 colours obeys`() {
    let plain = "\u{1B}[0m"
    #expect(
      text(.ansi) == "\u{1B}[0;38;5;231;48;5;17m<a й  \(plain)\n"
        + "\u{1B}[0;1;4;38;5;196;48;5;17m語!\u{1B}[0;38;5;231;48;5;17m   \(plain)")
  }

  @Test func `prints no more colours than are wished for`() {
    #expect(text(.ansi, most: .sixteen).hasPrefix("\u{1B}[0;97;"))
    #expect(!text(.ansi, most: .sixteen).contains("38;5"))
    #expect(!text(.ansi, most: .mono).contains("38;5"))
    #expect(text(.ansi, most: .mono).contains("\u{1B}[0;1m語!"))
  }

  @Test func `draws a picture in the colours of the theme`() throws {
    let lines = text(.svg).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0].contains(#"width="50.4" height="36" viewBox="0 0 50.4 36""#))
    #expect(lines[1] == ##"<rect width="100%" height="100%" fill="#00005f"/>"##)
    #expect(
      lines[2]
        == ##"<text x="0" y="13.8" textLength="50.4" lengthAdjust="spacingAndGlyphs" fill="#ffffff">&lt;a й  </text>"##
    )
    #expect(
      lines[3]
        == ##"<text x="0" y="31.8" textLength="25.2" lengthAdjust="spacingAndGlyphs" fill="#ff0000" font-weight="bold" text-decoration="underline">語!</text>"##
    )
    #expect(XMLReader().isWellFormed(text(.svg)))
  }

  @Test func `draws the terminal's own colours, and what is reversed`() {
    let own = Theme(
      name: "own", kind: .light, styles: [.text: Style(), .late: Style(attributes: .reverse)])
    #expect(text(.svg, own).contains(##"fill="#ffffff"/>"##))
    #expect(
      text(.svg, own).contains(
        ##"<rect x="0" y="18" width="25.2" height="18" fill="#000000"/>"##))
    #expect(text(.svg, own).contains(##"fill="#ffffff">語!"##))
  }
}

/// Says whether a text is XML, by counting what is opened and closed.
private struct XMLReader {
  func isWellFormed(_ text: String) -> Bool {
    var open: [Substring] = []
    for part in text.split(separator: "<").map({ $0.prefix { $0 != ">" } }) {
      if part.hasPrefix("/") {
        guard open.popLast() == part.dropFirst() else { return false }
      } else if !part.hasSuffix("/") {
        open.append(part.prefix { $0 != " " })
      }
    }
    return open.isEmpty
  }
}
