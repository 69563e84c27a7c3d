import Foundation
import Testing

extension EndToEnd {
  /// The mouse, as terminals tell of it by SGR sequences.
  struct MouseTests {
    private let home: Home
    private static let modes: Set<Int> = [1002, 1006]

    init() throws {
      home = try Home()
      try home.putDemo()
    }

    /// What a terminal sends of a button, over a cell counted from 0; the wheel is 64 and 65.
    private func send(_ button: Int, _ x: Int, _ y: Int, up: Bool = false, to pty: Pty) throws {
      try pty.type("\u{1B}[<\(button);\(x + 1);\(y + 1)\(up ? "m" : "M")")
    }

    /// Clicks on the first letter of a text on the screen.
    private func click(_ text: String, in person: Coordinator) throws {
      let (x, y) = try place(of: text, in: person)
      try send(0, x, y, to: person.pty)
      try send(0, x, y, up: true, to: person.pty)
      try person.pty.settle(within: Coordinator.patience)
    }

    private func place(of text: String, in person: Coordinator) throws -> (x: Int, y: Int) {
      let lines = person.lines
      let y = try #require(lines.firstIndex { $0.contains(text) }, "\(text)")
      let start = try #require(lines[y].firstRange(of: text)?.lowerBound)
      return (lines[y].distance(from: lines[y].startIndex, to: start), y)
    }

    @Test func `a click on a row goes there, and one on a tab to its chapter`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      #expect(person.pty.modes.on.isSuperset(of: Self.modes))
      try click("Ёлкина Мария Сергеевна", in: person)
      try person.readsLine("›", "Ёлкина Мария Сергеевна")
      #expect(person.line.contains("Ёлкина"))
      try click("2 Карта", in: person)
      try person.reads("▌2 Карта▐", "Подготовка условий")
      try #expect(person.leave() == 0)
      #expect(person.pty.modes.on.isDisjoint(with: Self.modes))
      #expect(!person.pty.screen.reportsMouse)
    }

    @Test func `the wheel moves by three rows`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      let row = person.pty.screen.cursor.y
      try send(65, 20, 10, to: person.pty)
      try person.pty.settle(within: Coordinator.patience)
      #expect(person.pty.screen.cursor.y == row + 3)
      try send(64, 20, 10, to: person.pty)
      try person.pty.settle(within: Coordinator.patience)
      #expect(person.pty.screen.cursor.y == row)
    }

    @Test func `columns beyond 223 are as good as others`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees", columns: 300)
      let help = try place(of: "F1 ", in: person)
      #expect(help.x > 223)
      try click("F1 ", in: person)
      try person.reads("Клавиши: Наставляемые")
    }

    @Test func `a border goes where it is dragged`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees", columns: 200, lines: 50)
      let line = Array(person.lines[20])
      let border = try #require(line.firstIndex(of: "│"))
      try send(0, border, 20, to: person.pty)
      for step in 1...12 { try send(32, border - step, 20, to: person.pty) }
      try send(0, border - 12, 20, up: true, to: person.pty)
      try person.pty.wait(until: "the border twelve columns to the left") {
        Array(person.pty.screen.line(20)).firstIndex(of: "│") == border - 12
      }
    }

    @Test func `a key gives the mouse to the terminal, and takes it again`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.pty.press("Alt+m")
      try person.pty.wait(until: "the mouse to be the terminal's") {
        person.pty.modes.on.isDisjoint(with: Self.modes)
      }
      #expect(!person.pty.screen.reportsMouse)
      try person.pty.press("Alt+m")
      try person.pty.wait(until: "the mouse to be the program's") {
        person.pty.modes.on.isSuperset(of: Self.modes)
      }
    }

    @Test func `where the mouse is the terminal's, it is left alone`() throws {
      try home.settle("mouse: false\ntour-seen: true\n")
      let person = try home.open("x.kurator", "--screen", "mentees")
      #expect(person.pty.modes.on.isDisjoint(with: Self.modes))
      #expect(!person.pty.screen.reportsMouse)
    }
  }
}
