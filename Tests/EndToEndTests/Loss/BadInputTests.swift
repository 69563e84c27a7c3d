import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// What people paste, how small windows are, and what may end the program amid a form.
  struct BadInputTests {
    private let home: Home

    init() throws { home = try Home() }

    /// Clears the screen and names the window, where a terminal obeys it.
    private static let escape = "\u{1B}[2J\u{1B}]0;чужое имя\u{7}\u{9B}31m"

    @Test func `a name with an escape sequence is harmless on the screen and in the file`() throws {
      try home.putDemo()
      let person = try home.open("x.kurator", "--screen", "mentees")
      let title = person.pty.screen.title
      try person.press(showing: "F6 Новый")
      try person.pty.paste("Яшина\(Self.escape) Ольга")
      try person.reads("Новый наставляемый", "Яшина")
      try person.press(showing: "F2 Сохранить")
      try person.readsLine("›", "Яшина")
      try person.reads("Рябинка")
      #expect(person.pty.screen.title == title)
      try #expect(person.leave() == 0)
      #expect(!String(decoding: person.pty.received, as: UTF8.self).contains("\u{1B}]0;чужое"))
      let file = String(decoding: try home.bytes("x.kurator"), as: UTF8.self)
      #expect(file.contains("Яшина Ольга") && !file.contains("чужое"))
      #expect(!file.contains("\u{1B}[2J") && !file.contains("\u{1B}]0;"))
    }

    @Test func `a roadmap with an escape sequence is harmless`() throws {
      let seed = try String(contentsOfFile: Fixture.path("roadmap.txt"), encoding: .utf8)
      let stage = "Подготовка условий для запуска"
      #expect(seed.contains(stage))
      try home.put(
        seed.replacing(stage, with: "Подготовка\(Self.escape) условий"), at: "roadmap.txt")
      let made = try home.run("new", "x.kurator", "--roadmap", "roadmap.txt")
      #expect(made.status == 0)
      let person = try home.open("x.kurator", "--screen", "roadmap")
      try person.readsLine("1 Подготовка", "условий")
      try person.reads("48 действий")
      #expect(!person.pty.screen.title.contains("чужое"))
      let shown = try home.run("show", "roadmap", "--file", "x.kurator")
      #expect(!shown.text.contains("\u{1B}"))
    }

    @Test func `a window of 20×5 says what it needs, and an open form outlives it`() throws {
      try home.putDemo()
      let person = try home.open("x.kurator", "--screen", "mentees", columns: 20, lines: 5)
      let words = person.lines.joined(separator: " ")
      #expect(words.contains("Окно 20×5 слишком") && words.contains("40×10"))
      person.pty.resize(columns: 100, lines: 30)
      try person.reads("Рябинка", "F6 Новый")
      try person.press(showing: "F6 Новый")
      try person.fill("Фамилия, имя, отчество", "Яшина Ольга")
      person.pty.resize(columns: 20, lines: 5)
      try person.missesNow("Новый наставляемый")
      try person.pty.wait(within: Coordinator.patience, until: "the sentence") {
        person.pty.screen.text.contains("20×5")
      }
      person.pty.resize(columns: 100, lines: 30)
      try person.readsLine("Фамилия, имя, отчество", "Яшина Ольга")
    }

    @Test(arguments: [
      SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGUSR1, SIGXCPU,
    ])
    func `the terminal comes back when a form is cut off`(signal: Int32) throws {
      try home.putDemo()
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F6 Новый")
      try person.fill("Фамилия, имя, отчество", "Яшина Ольга")
      #expect(person.pty.screen.isAlternate && !person.pty.isAsBefore)
      person.pty.signal(signal)
      try #expect(person.pty.waitForEnd(within: Coordinator.patience) == 128 + Int(signal))
      #expect(!person.pty.screen.isAlternate && person.pty.isAsBefore)
      #expect(person.pty.screen.cursorIsVisible && person.pty.modes.on == [7, 25])
      try #expect(home.run("verify", "x.kurator").status == 0)
      try #expect(
        !home.run("show", "mentees", "--file", "x.kurator", "--size", "100x50").text.contains(
          "Яшина"))
    }
  }
}
