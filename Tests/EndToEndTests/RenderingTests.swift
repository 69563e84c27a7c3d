import Testing

extension EndToEnd {
  struct RenderingTests {
    @Test(arguments: 1...5)
    func `what is shown is what was drawn`(seed: Int) throws {
      let pty = try Pty.probe(seed: seed, columns: 100, lines: 30)
      for _ in 1...40 { try pty.press("n") }
      try pty.settle()
      let lines = pty.screen.lines
      let cells = pty.screen.cells
      try pty.press("v")
      try pty.waitForEnd()
      let told = String(decoding: pty.received, as: UTF8.self).split(
        separator: "\r\n", omittingEmptySubsequences: false)
      // What comes after the screen was left is plain text: the lines, then their styles.
      let left = try #require(told.firstIndex { $0.contains("\u{1B}[?1049l") })
      let drawn = told[(left + 1)...].map(String.init)
      #expect(lines == Array(drawn.prefix(30)))
      #expect(lines.filter { !$0.isEmpty }.count > 20)
      for (row, styles) in zip(cells, drawn.dropFirst(30)) {
        for (cell, style) in zip(row, styles.utf8) {
          try #require(cell.visible == look(of: Int(style) - 97, cell).visible)
        }
      }
      for (row, numbers) in zip(cells, drawn.dropFirst(60)) {
        let links = numbers.utf8.map { $0 == 0x30 ? nil : "file:///link/\(Int($0) - 0x30)" }
        try #require(row.map(\.link) == links)
      }
      #expect(cells.joined().contains { $0.link != nil && $0.width == 2 })
    }

    /// The look that the probe gives to a style.
    private func look(of style: Int, _ cell: ScreenCell) -> ScreenCell {
      let ink = style % 3 == 0 ? nil : style + 1
      let paper = style % 2 == 0 ? nil : style * 16
      return ScreenCell(
        text: cell.text, width: cell.width, foreground: ink, background: paper,
        attributes: style & ~2, link: cell.link)
    }

    @Test func `never lets the data steer the terminal`() throws {
      let pty = try Pty.probe(seed: 3)
      for _ in 0..<60 { try pty.press("n") }
      try pty.settle()
      let scalars = pty.screen.text.unicodeScalars
      #expect(scalars.contains("\u{FFFD}"))
      #expect(!scalars.contains("\u{202E}"))
      let written = String(decoding: pty.received, as: UTF8.self).unicodeScalars
      #expect(!written.contains("\u{9B}"))
      #expect(!written.contains("\u{202E}"))
    }
  }
}
