import TestSupport
import Testing

extension EndToEnd {
  /// Windows of any size.
  struct WindowTests {
    private let home: Home

    init() throws {
      home = try Home()
      try home.putDemo()
    }

    @Test(arguments: [
      (1, 1), (2, 2), (20, 5), (39, 30), (100, 9), (40, 10), (60, 15), (80, 24), (200, 50),
      (500, 200),
    ])
    func `every chapter lives in it, and one too small says what it needs`(
      columns: Int, lines: Int
    ) throws {
      let person = try home.open("x.kurator", columns: columns, lines: lines)
      for key in ["1", "2", "3", "4", "5", "6", "7", "F1", "F1", "Down", "PgDn", "End", "F7"] {
        try person.pty.press(key)
        try person.pty.settle(within: Coordinator.patience)
        try #require(!person.pty.hasEnded)
      }
      let words = person.text.split { $0.isWhitespace }.joined(separator: " ")
      if columns >= 40, lines >= 10 {
        #expect(words.contains("ДЕМО Детский сад"))
      } else if columns >= 20 {
        #expect(words.contains("Окно \(columns)×\(lines) слишком мало"))
        #expect(words.contains("40×10"))
      }
      try #expect(person.leave() == 0)
      #expect(person.pty.isAsBefore && !person.pty.screen.isAlternate)
    }

    @Test func `after a storm of sizes every chapter is as it was`() throws {
      let person = try home.open("x.kurator", columns: 100, lines: 30)
      var random = SeededRandom(seed: 5)
      for chapter in 1...7 {
        try person.pty.press("\(chapter)")
        try person.pty.settle(within: Coordinator.patience)
        let before = person.pty.screen.visibleCells
        for _ in 0..<40 {
          person.pty.resize(
            columns: .random(in: 1...500, using: &random),
            lines: .random(in: 1...200, using: &random))
        }
        person.pty.resize(columns: 100, lines: 30)
        try person.pty.settle(within: Coordinator.patience)
        try person.pty.wait(until: "chapter \(chapter) as it was") {
          person.pty.screen.visibleCells == before
        }
      }
      try #expect(person.leave() == 0)
    }
  }
}
