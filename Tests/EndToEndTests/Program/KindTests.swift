import Testing

extension EndToEnd {
  /// The program on terminals of every kind.
  struct KindTests {
    private let home: Home

    init() throws {
      home = try Home()
      try home.putDemo()
    }

    @Test(arguments: [
      ("xterm-256color", 256), ("xterm", 8), ("tmux-256color", 256), ("screen", 8), ("linux", 8),
      ("vt100", 0), ("alacritty", 256), ("no-such-terminal", 256),
    ])
    func `works, in no more colours than there are`(term: String, colours: Int) throws {
      let person = try home.open(
        "x.kurator", "--screen", "mentees", environment: ["TERM": term])
      try person.readsLine("›", "Абрамова Ольга Игоревна", "Ромашка")
      try person.pty.press("Down")
      try person.readsLine("›", "Аксёнова Дарья Павловна")
      #expect(person.line.contains("Аксёнова"))
      let cells = person.pty.screen.cells.joined()
      #expect(cells.allSatisfy { max($0.foreground ?? -1, $0.background ?? -1) < colours })
      // A focus can be seen without colours too.
      #expect(Set(cells.map(\.attributes)).count > 1)
      try person.press(showing: "2 Карта")
      try person.reads("Подготовка условий")
      try #expect(person.leave() == 0)
      #expect(person.pty.isAsBefore && !person.pty.screen.isAlternate)
    }

    @Test(arguments: ["", "dumb"])
    func `says in a sentence that it cannot draw`(term: String) throws {
      let pty = try home.start("x.kurator", environment: ["TERM": term])
      try #expect(pty.waitForEnd(within: Coordinator.patience) == 2)
      let words = pty.screen.text.split { $0.isWhitespace }.joined(separator: " ")
      #expect(words.contains("командой kurator show"))
      #expect(!pty.received.contains(0x1B))
      #expect(pty.isAsBefore)
    }

    @Test(arguments: [
      ["LANG": "ru_RU.KOI8-R"], ["LC_CTYPE": "ru_RU.CP1251", "LANG": "C.UTF-8"],
      ["LC_ALL": "ru_RU.ISO-8859-5"],
    ])
    func `sends no byte of UTF-8 where the locale names another encoding, and says so`(
      locale: [String: String]
    ) throws {
      let person = try home.open("x.kurator", "--screen", "mentees", environment: locale)
      try person.reads("Abramova Olga", "LANG=ru_RU.UTF-8")
      try #expect(person.leave() == 0)
      #expect(person.pty.received.allSatisfy { $0 < 0x80 })
    }

    @Test func `draws all letters in any locale where that is settled`() throws {
      try home.settle("tour-seen: true\nletters: unicode\n")
      let person = try home.open(
        "x.kurator", "--screen", "mentees", environment: ["LANG": "ru_RU.KOI8-R"])
      try person.readsLine("›", "Абрамова Ольга Игоревна")
      #expect(!person.text.contains("LANG="))
    }

    @Test(arguments: [["LANG": "C"], ["LC_ALL": "POSIX", "LANG": "C"], ["LANG": "ru_RU"]])
    func `shows Cyrillic on a terminal that can, whatever the locale says`(
      locale: [String: String]
    ) throws {
      let person = try home.open("x.kurator", "--screen", "mentees", environment: locale)
      try person.readsLine("›", "Абрамова Ольга Игоревна")
    }

    @Test func `sends nothing but ASCII where nothing else is wanted`() throws {
      let person = try home.open("x.kurator", "--ascii")
      for key in ["1", "2", "3", "4", "5", "6", "7", "F1", "Esc", "3", "F6"] {
        try person.pty.press(key)
        if key == "Esc" { try person.pty.wait(until: "the end of the help") { !hasHelp(person) } }
        try person.pty.settle(within: Coordinator.patience)
      }
      try person.pty.type("Яшина")
      try person.pty.settle(within: Coordinator.patience)
      #expect(person.text.contains("Iashina"))
      #expect(person.pty.screen.title.contains("Riabinka"))
      try person.pty.press("F10")
      try person.pty.settle(within: Coordinator.patience)
      try person.pty.press("y")
      try #expect(person.pty.waitForEnd(within: Coordinator.patience) == 0)
      #expect(person.pty.received.allSatisfy { $0 < 0x80 })
    }

    private func hasHelp(_ person: Coordinator) -> Bool { person.text.contains("Klavishi") }
  }
}
