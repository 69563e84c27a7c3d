import Testing

extension EndToEnd {
  /// A program that nobody touches.
  struct IdleTests {
    private let home: Home

    init() throws { home = try Home() }

    @Test func `no thread wakes and no byte is written while nobody does anything`() throws {
      try #expect(home.run("demo", Coordinator.file).status == 0)
      let person = try home.open(Coordinator.file, "--screen", "board")
      try person.reads("Сохранено")
      try person.press(showing: "F5 Принять")
      try person.reads("Ctrl+Z")
      try person.press(showing: "6")
      let (threads, bytes) = try (
        ProcessState(person.pty.process).threads(), person.pty.received.count
      )
      #expect(threads.count >= 2)
      person.pty.receive(within: .seconds(3))
      try #expect(ProcessState(person.pty.process).threads() == threads)
      #expect(person.pty.received.count == bytes)
      try #expect(person.quit(showing: "F10 Выход") == 0)
    }
  }
}
