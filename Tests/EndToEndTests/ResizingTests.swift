import TestSupport
import Testing

extension EndToEnd {
  struct ResizingTests {
    @Test(arguments: [(1, 1), (2, 1), (1, 5), (20, 5), (60, 15), (80, 24), (200, 50), (500, 200)])
    func `fits any window`(columns: Int, lines: Int) throws {
      let pty = try Pty.probe(columns: columns, lines: lines)
      try pty.press("l", "n", "n")
      try pty.settle()
      #expect(!pty.hasEnded)
      pty.resize(columns: 81, lines: 25)
      try pty.wait(for: "Готово 81x25")
    }

    @Test func `shows the size that the window has after a storm of sizes`() throws {
      let pty = try Pty.probe()
      var random = SeededRandom(seed: 11)
      for _ in 0..<200 {
        let columns = Int.random(in: 1...500, using: &random)
        pty.resize(columns: columns, lines: Int.random(in: 1...200, using: &random))
        try pty.press("n")
      }
      try pty.settle()
      pty.resize(columns: 1, lines: 1)
      pty.resize(columns: 97, lines: 31)
      try pty.wait(for: "Готово 97x31")
      try pty.settle()
      try pty.press("l")
      try pty.settle()
      #expect(pty.screen.lines[30] == "30 Иванова Анна Сергеевна, воспитатель")
      try pty.press("q")
      try #expect(pty.waitForEnd() == 0)
    }
  }
}
