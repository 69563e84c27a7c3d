import Testing

extension EndToEnd {
  struct RenderingTests {
    /// Seeds and terminals, each with another set of abilities.
    private static let runs: [(seed: Int, term: String)] =
      (1...5).map { ($0, "xterm-256color") }
      + [
        (1, "tmux-256color"), (2, "screen"), (3, "linux"), (4, "vt100"), (5, "rxvt"), (6, "xterm"),
      ]

    @Test(arguments: runs)
    func `drawing what has changed gives the same as drawing all anew`(
      seed: Int, term: String
    ) throws {
      let pty = try Pty.probe(
        seed: seed, term: term, columns: 30 + seed * 13, lines: 6 + seed * 4)
      for frame in 1...30 {
        try pty.press("n")
        try pty.settle()
        let changed = pty.screen.cells
        let cursor = pty.screen.cursor
        try pty.press("r")
        try pty.settle()
        let anew = pty.screen.cells
        let differences = differences(changed, anew)
        try #require(differences.isEmpty, "frame \(frame)")
        #expect(pty.screen.cursor == cursor)
      }
    }

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
          try #require(visible(cell) == visible(look(of: Int(style) - 97, cell)))
        }
      }
      for (row, numbers) in zip(cells, drawn.dropFirst(60)) {
        let links = numbers.utf8.map { $0 == 0x30 ? nil : "file:///link/\(Int($0) - 0x30)" }
        try #require(row.map(\.link) == links)
      }
      #expect(cells.joined().contains { $0.link != nil && $0.width == 2 })
    }

    /// What can be seen of a cell's look: a blank shows no ink, and the emulator nothing faint.
    private func visible(_ cell: ScreenCell) -> ScreenCell {
      var look = cell
      if cell.text == " " || cell.width == 0 { (look.foreground, look.attributes) = (nil, 0) }
      return look
    }

    /// The look that the probe gives to a style.
    private func look(of style: Int, _ cell: ScreenCell) -> ScreenCell {
      let ink = style % 3 == 0 ? nil : style + 1
      let paper = style % 2 == 0 ? nil : style * 16
      return ScreenCell(
        text: cell.text, width: cell.width, foreground: ink, background: paper,
        attributes: style & ~2, link: cell.link)
    }

    private func differences(_ left: [[ScreenCell]], _ right: [[ScreenCell]]) -> [String] {
      var found: [String] = []
      for (y, rows) in zip(left, right).enumerated() {
        for (x, cells) in zip(rows.0, rows.1).enumerated() where cells.0 != cells.1 {
          found.append("(\(x), \(y)): \(cells.0) against \(cells.1)")
        }
      }
      return Array(found.prefix(10))
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
