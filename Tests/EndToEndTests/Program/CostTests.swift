import Testing

extension EndToEnd {
  /// What the program sends, in a window of 200×50.
  struct CostTests {
    private let home: Home

    init() throws {
      home = try Home()
      try home.putCrowd()
    }

    private func open(_ screen: String, columns: Int = 200) throws -> Coordinator {
      let person = try home.open("x.kurator", "--screen", screen, columns: columns, lines: 50)
      // The base comes in slices.
      try person.pty.wait(within: Coordinator.patience, until: "all that is loaded") {
        person.pty.state.waitsForEver
      }
      return person
    }

    private static let chapters = [
      "now", "roadmap", "mentees", "mentors", "surveys", "board", "orders", "history",
    ]

    @Test(arguments: chapters)
    func `nothing is sent where nothing has changed`(screen: String) throws {
      let person = try open(screen)
      try person.pty.press("Home")
      // The window's focus, a key that is none, a key that nothing stands for.
      for bytes in ["\u{1B}[O", "\u{1B}[I", "\u{1B}[99;99~", "\u{1B}[?1;2c", "\u{1B}k"] {
        let cost = try person.pty.cost { try person.pty.type(bytes) }
        #expect(cost.bytes == 0, "\(screen), \(bytes.debugDescription)")
      }
      try #expect(person.pty.cost(of: "Home").bytes == 0)
    }

    /// The UTF-8 of the columns that a person sees changed.
    private func changed(_ before: [[ScreenCell]], _ person: Coordinator) -> Int {
      zip(before, person.pty.screen.visibleCells).reduce(0) { text, lines in
        zip(lines.0, lines.1).reduce(text) { $0 + ($1.0 != $1.1 ? $1.1.text.utf8.count : 0) }
      }
    }

    @Test(arguments: chapters)
    func `what is shown costs little more than what has changed`(screen: String) throws {
      let person = try open(screen)
      for key in ["Down", "PgDn", "Down", "End", "Home"] {
        let before = person.pty.screen.visibleCells
        let cost = try person.pty.cost(of: key)
        let text = changed(before, person)
        #expect(Double(cost.bytes) <= 1.3 * Double(text) + 1_024, "\(screen), \(key): \(text) new")
        // What a row leads to may have to be asked of the file, and comes a frame later.
        #expect(cost.frames <= 2, "\(screen), \(key)")
      }
    }

    @Test func `a moved cursor costs less than a kilobyte, a list that scrolls half of one more`()
      throws
    {
      // Here the list has the whole width, and what its row says stands below.
      let person = try open("mentees", columns: 139)
      for key in ["Down", "Down", "Up", "PgDn", "Down", "Down"] {
        let line = person.pty.screen.cursor.y
        let cost = try person.pty.cost(of: key)
        if key == "PgDn" { continue }
        let scrolled = person.pty.screen.cursor.y == line
        #expect(cost.bytes <= (scrolled ? 1_536 : 1_024), "\(key), scrolled: \(scrolled)")
        #expect(cost.frames == 1)
      }
    }

    @Test func `a list over all 200 columns moves and scrolls as cheaply`() throws {
      let person = try open("mentees")
      try person.press(showing: "F6 Новый")
      try person.pty.press("F5")
      try person.reads("Взять из наставников")
      for key in ["Down", "Down", "Up"] {
        let cost = try person.pty.cost(of: key)
        #expect(cost.bytes > 0 && cost.bytes <= 1_024, "\(key)")
        #expect(cost.frames == 1)
      }
      _ = try person.pty.cost(of: "PgDn")
      for _ in 0..<3 {
        let cost = try person.pty.cost(of: "Down")
        #expect(cost.bytes > 0 && cost.bytes <= 1_536)
        #expect(cost.frames == 1)
      }
    }

    @Test func `a frame is sent by one write`() throws {
      let person = try open("mentees")
      let costs = try (1...10).map { _ in try person.pty.cost(of: "Down") }
      #expect(costs.allSatisfy { $0.frames == 1 })
      // The other is into the memory where the frame is made; and where the reader is, is kept now
      // and then by another thread.
      #expect(costs.map(\.writes).min() == 2)
      try #expect(person.pty.cost(of: "PgDn").frames == 1)
      #expect(person.pty.modes.bytesOutside < 200)
    }

    @Test func `many keys that come at once are one frame or two`() throws {
      let person = try open("mentees")
      try person.readsLine("1 из 200")
      let keys = Array(repeating: "\u{1B}OB", count: 180).joined()
      let cost = try person.pty.cost { try person.pty.type(keys) }
      #expect(cost.frames <= 2)
      #expect(cost.bytes <= 20_000)
      try person.readsLine("181 из 200")
    }

    @Test func `no more than sixty frames are shown in a second`() throws {
      let person = try open("mentees")
      try person.pty.settle()
      let (frames, start) = (person.pty.modes.updates, ContinuousClock.now)
      for _ in 0..<60 {
        try person.pty.press("Down")
        try person.pty.press("Up")
        person.pty.receive(within: .milliseconds(4))
      }
      try person.pty.settle()
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      // A few may come at once after a rest.
      #expect(Double(person.pty.modes.updates - frames) <= 60 * seconds + 8)
    }
  }
}
