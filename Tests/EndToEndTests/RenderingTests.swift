import Testing

extension EndToEnd {
  struct RenderingTests {
    @Test(arguments: 1...6)
    func `drawing what has changed gives the same as drawing all anew`(seed: Int) throws {
      let pty = try Pty.probe(seed: seed, columns: 40 + seed * 13, lines: 8 + seed * 4)
      for frame in 1...60 {
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
      #expect(pty.screen.text.contains { $0.unicodeScalars.first?.value ?? 0 > 0x4E00 })
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
