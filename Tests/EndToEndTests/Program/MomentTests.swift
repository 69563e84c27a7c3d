import Glibc
import TestSupport
import Testing

extension EndToEnd {
  /// The program ends without a word at any moment; opened again, it is where it was.
  struct MomentTests {
    private let home: Home

    init() throws {
      home = try Home()
      try home.putCrowd()
    }

    /// Kills the program as soon as it has nothing more to do, and opens the file again.
    private func again(_ person: Coordinator) throws -> Coordinator {
      try person.pty.wait(within: Coordinator.patience, until: "the end of all that is done") {
        person.pty.state.waitsForEver && person.pty.state.isCalm
      }
      person.pty.signal(SIGKILL)
      try person.pty.waitForEnd(within: Coordinator.patience)
      return try home.open("x.kurator", columns: 100, lines: 30)
    }

    /// The body of a page: without when it was saved, and without what lies over it for a moment.
    private func body(_ person: Coordinator) -> [String] { Array(person.lines[1..<28]) }

    @Test(arguments: [
      ("now", ["Down", "Down"]), ("mentees", ["PgDn", "PgDn", "Up"]), ("mentees", ["End", "Up"]),
      ("mentees", ["ы", "PgDn"]), ("mentors", ["Down", "PgDn"]), ("board", ["PgDn", "Down"]),
      ("surveys", ["PgDn", "PgDn"]), ("roadmap", ["Enter", "Down", "Down"]),
    ])
    func `the screen, its order, its row and its place are as they were`(
      screen: String, keys: [String]
    ) throws {
      let person = try home.open("x.kurator", "--screen", screen, columns: 100, lines: 30)
      for key in keys { try person.pty.press(key) }
      try person.pty.settle(within: Coordinator.patience)
      let (before, line) = (body(person), person.line)
      let second = try again(person)
      try second.pty.wait(within: Coordinator.patience, until: "the page as it was") {
        body(second) == before
      }
      #expect(second.line == line)
      try #expect(second.leave() == 0)
    }

    @Test func `a filter that was being typed is there again, with the row that was found`() throws
    {
      let person = try home.open("x.kurator", "--screen", "mentees", columns: 100, lines: 30)
      try person.press(showing: "F7 Найти")
      try person.type("ан")
      try person.pty.press("Down", "Down")
      try person.pty.settle(within: Coordinator.patience)
      let row = try #require(person.lines.first { $0.hasPrefix(" ›") })
      let second = try again(person)
      try second.reads("«ан»: найдено")
      #expect(second.line == row)
    }

    @Test func `what was typed into a form is there again once the keyboard has rested`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees", columns: 100, lines: 30)
      try person.pty.press("PgDn")
      try person.pty.settle(within: Coordinator.patience)
      try person.press(showing: "F4 Изменить")
      try person.replace("Контакт", "+7 900 000-00-02")
      try person.pty.wait(within: Coordinator.patience, until: "the program to rest") {
        person.pty.state.waitsForEver
      }
      try person.pty.settle(within: Coordinator.patience)
      let before = body(person)
      let second = try again(person)
      try second.readsLine("Контакт", "+7 900 000-00-02")
      #expect(body(second)[2...15] == before[2...15])
      try #expect(home.run("verify", "x.kurator").status == 0)
    }

    @Test(arguments: 1...4)
    func `killed amid a burst of keys, it leaves a sound file`(seed: Int) throws {
      let person = try home.open("x.kurator", "--screen", "mentees", columns: 100, lines: 30)
      var random = SeededRandom(seed: UInt64(seed))
      let names = ["Down", "F6", "PgDn", "ы", "F7", "Tab", "F2", "Enter", "6", "F5", "3", "Ctrl+Z"]
      for _ in 0..<60 {
        try person.pty.press(try #require(names.randomElement(using: &random)))
        try person.pty.type("ян")
      }
      person.pty.signal(SIGKILL)
      try person.pty.waitForEnd(within: Coordinator.patience)
      try #expect(home.run("verify", "x.kurator").status == 0)
      let second = try home.open("x.kurator", columns: 100, lines: 30)
      try second.reads("Наставляемые")
    }
  }
}
