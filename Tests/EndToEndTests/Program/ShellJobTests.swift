import Glibc
import Testing

extension EndToEnd {
  /// The program as a job of a shell.
  struct ShellJobTests {
    private let home: Home

    init() throws {
      home = try Home()
      try home.putDemo()
    }

    /// How the program is stopped.
    enum Stop: CaseIterable { case byKey, bySignal, byForce }

    @Test(arguments: Stop.allCases)
    func `a suspended program gives the terminal back and goes on where it was`(stop: Stop) throws {
      let person = try home.openInShell("x.kurator --screen mentees --lang ru")
      try person.readsLine("›", "Абрамова Ольга Игоревна")
      if stop != .byKey {
        try person.press(showing: "F6 Новый")
        try person.fill("Фамилия, имя, отчество", "Яшина")
      }
      let (before, cursor) = (person.pty.screen.visibleCells, person.pty.screen.cursor)
      switch stop {
      case .byKey: try person.pty.press("Ctrl+Q")
      case .bySignal: person.pty.signalForeground(SIGTSTP)
      case .byForce: person.pty.signalForeground(SIGSTOP)
      }
      try person.reads("Stopped")
      if stop != .byForce {
        #expect(!person.pty.screen.isAlternate && person.pty.screen.cursorIsVisible)
        #expect(person.pty.modes.on.isDisjoint(with: [1049, 1004, 2004, 1002, 1006]))
        try person.pty.type("echo $((6*7))\n")
        try person.reads("42")
      }
      try person.pty.type("fg\n")
      try person.pty.wait(within: Coordinator.patience, until: "the screen as it was") {
        person.pty.screen.isAlternate && person.pty.screen.visibleCells == before
      }
      #expect(person.pty.screen.cursor == cursor)
      #expect(person.pty.modes.on.isSuperset(of: [1049, 2004, 1004, 1002, 1006]))
      try person.pty.press("F10")
      if stop != .byKey {
        try person.reads("Закрыть форму?")
        try person.pty.press("д")
      }
      try person.pty.wait(until: "the shell") { !person.pty.screen.isAlternate }
    }

    @Test func `a closed window ends it, and nothing that was saved is lost`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F6 Новый")
      try person.fill("Фамилия, имя, отчество", "Яшина Ольга")
      try person.press(showing: "F2 Сохранить")
      try person.reads("19 наставляемых", "Сохранено")
      person.pty.hangUp()
      try #expect(person.pty.waitForEnd(within: Coordinator.patience) == 128 + Int(SIGHUP))
      try #expect(home.run("verify", "x.kurator").status == 0)
    }
  }
}
