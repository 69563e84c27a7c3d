import Testing

extension EndToEnd {
  /// The cursor of the terminal, which screen readers and input methods follow.
  struct CursorTests {
    private let home: Home

    init() throws {
      home = try Home()
      try home.putDemo()
    }

    private func expectVisible(_ person: Coordinator, _ place: String) throws {
      try person.pty.settle(within: Coordinator.patience)
      #expect(person.pty.screen.cursorIsVisible, "\(place)")
      #expect(!person.line.allSatisfy { $0 == " " }, "\(place)")
    }

    /// Lists: a screen, and the keys that lead to the list.
    private static let lists: [(screen: String, keys: [String])] = [
      ("now", []), ("roadmap", []), ("mentees", []), ("mentors", []), ("surveys", []),
      ("board", []), ("board", ["п"]), ("orders", []), ("history", []), ("mentees", ["с"]),
      ("mentees", ["е"]), ("mentees", ["щ"]),
    ]

    @Test(arguments: lists)
    func `stands on the row that has the focus`(screen: String, keys: [String]) throws {
      let person = try home.open("x.kurator", "--screen", screen, columns: 100, lines: 30)
      for key in keys {
        try person.pty.press(key)
        try expectVisible(person, "\(screen) \(keys)")
      }
      for key in ["Down", "Down", "PgDn", "Up", "End", "Home", "Down"] {
        try person.pty.press(key)
        try expectVisible(person, "\(screen) \(keys) \(key)")
        let line = person.line
        #expect(line.contains("›"), "\(screen) \(keys) \(key): \(line)")
      }
    }

    /// Forms: a screen, the keys that open the form, and how many fields it has at least.
    private static let forms: [(screen: String, keys: [String], fields: Int)] = [
      ("mentees", ["F6"], 9), ("mentees", ["F4"], 9), ("mentors", ["F6"], 8),
      ("mentees", ["с", "Ins"], 3), ("orders", ["Ins", "F4"], 6), ("now", ["Ctrl+O"], 6),
      ("roadmap", ["i"], 1), ("mentees", ["д"], 4), ("now", ["Ctrl+N", "т"], 9),
    ]

    @Test(arguments: forms)
    func `stands in the field that has the focus`(
      screen: String, keys: [String], fields: Int
    ) throws {
      let person = try home.open("x.kurator", "--screen", screen, columns: 100, lines: 30)
      for key in keys {
        try person.pty.press(key)
        try expectVisible(person, "\(screen) \(keys)")
      }
      var places: [Int] = []
      for _ in 0..<fields {
        places.append(person.pty.screen.cursor.y)
        try person.pty.press("Tab")
        try expectVisible(person, "\(screen) \(keys), after \(places)")
      }
      #expect(Set(places).count >= fields, "\(screen) \(keys): \(places)")
    }

    /// What lies over a page: a dialog, the help, a text to be read, a line to be searched with.
    @Test(arguments: [
      ("mentees", ["F8"]), ("mentees", ["F1"]), ("mentees", ["F3"]), ("mentees", ["F7", "и"]),
      ("roadmap", ["F3"]), ("roadmap", ["F7"]), ("orders", ["F3"]), ("surveys", ["F3"]),
      ("surveys", ["F7"]), ("history", ["F7"]), ("surveys", ["Enter"]),
      ("mentees", ["F6", "ё", "F10"]),
    ])
    func `stands in what lies over the page`(screen: String, keys: [String]) throws {
      let person = try home.open("x.kurator", "--screen", screen, columns: 100, lines: 30)
      let before = person.text
      for key in keys {
        try person.pty.press(key)
        try person.pty.settle(within: Coordinator.patience)
        #expect(person.pty.screen.cursorIsVisible, "\(screen) \(keys)")
      }
      #expect(person.text != before)
      #expect((3..<29).contains(person.pty.screen.cursor.y))
    }
  }
}
