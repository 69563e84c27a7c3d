import Glibc
import Testing

extension EndToEnd {
  struct RestoringTests {
    /// What ends the program, and the status that this gives: 128 and the signal, unless it quits.
    enum End: CaseIterable {
      case quits, aborts, overflows, faults, isFatal
      case terminated, hungUp, interrupted, quit, sentAFault

      var key: String? {
        switch self {
        case .quits: "q"
        case .aborts: "a"
        case .overflows: "o"
        case .faults: "x"
        case .isFatal: "f"
        default: nil
        }
      }

      var signal: Int32 {
        switch self {
        case .terminated: SIGTERM
        case .hungUp: SIGHUP
        case .interrupted: SIGINT
        case .quit: SIGQUIT
        default: SIGSEGV
        }
      }

      var status: [Int] {
        switch self {
        case .quits: [0]
        case .aborts: [128 + 6]
        // A trap is an illegal instruction on x86-64 and a breakpoint on arm64.
        case .isFatal: [128 + 4, 128 + 5]
        case .overflows, .faults, .sentAFault: [128 + 11]
        case .terminated: [128 + 15]
        case .hungUp: [128 + 1]
        case .interrupted: [128 + 2]
        case .quit: [128 + 3]
        }
      }
    }

    @Test(arguments: End.allCases)
    func `gives the terminal back as it was, whatever ends the program`(end: End) throws {
      let pty = try Pty.probe()
      try pty.press("m", "t", "n", "e")
      try pty.settle()
      #expect(pty.screen.isAlternate)
      #expect(pty.screen.reportsMouse)
      #expect(pty.screen.title == "Проба31m")
      #expect(pty.modes.on.isSuperset(of: [1049, 2004, 1004, 1002, 1006]))
      #expect(!pty.isAsBefore)
      #expect(!pty.screen.text.contains("шум"))

      if let key = end.key { try pty.press(key) } else { pty.signal(end.signal) }
      let status = try pty.waitForEnd()

      #expect(end.status.contains(status))
      #expect(pty.isAsBefore)
      #expect(!pty.screen.isAlternate)
      #expect(!pty.screen.reportsMouse)
      #expect(pty.screen.cursorIsVisible)
      // The cursor is visible and lines wrap, as on every new terminal.
      #expect(pty.modes.on == [7, 25])
      #expect(pty.screen.lines[0].hasPrefix("шум из библиотеки"))
    }

    @Test func `a fatal error can be read afterwards`() throws {
      let pty = try Pty.probe()
      try pty.press("f")
      try pty.waitForEnd()
      #expect(pty.screen.lines[0].hasSuffix("Fatal error: это конец"))
      #expect(pty.screen.lines.dropFirst().allSatisfy { $0.isEmpty })
    }

    @Test(arguments: 1...10)
    func `a thread that fails while another draws leaves a clean terminal`(seed: Int) throws {
      let pty = try Pty.probe(seed: seed)
      try pty.press("b")
      let status = try pty.waitForEnd()
      #expect([128 + 4, 128 + 5].contains(status))
      #expect(!pty.screen.isAlternate)
      #expect(pty.isAsBefore)
      #expect(pty.screen.lines[0].hasSuffix("Fatal error: это конец нити"))
      #expect(pty.screen.lines.dropFirst().allSatisfy { $0.isEmpty })
    }

    @Test func `what is left of a paste does not become commands of the shell`() throws {
      let pty = try Pty.probe()
      pty.signal(SIGSTOP)
      try pty.paste("rm -r something\n")
      #expect(pty.unread > 0)
      pty.signal(SIGTERM)
      pty.signal(SIGCONT)
      try #expect(pty.waitForEnd() == 128 + 15)
      #expect(pty.unread == 0)
    }

    @Test func `ends when its window is closed`() throws {
      let pty = try Pty.probe()
      pty.hangUp()
      try #expect(pty.waitForEnd() == 128 + 1)
    }

    @Test func `goes on without a window when it was started by nohup, until it reads`() throws {
      let pty = try Pty(
        "/bin/sh", ["-c", "trap '' HUP; exec \(Built.path("TerminalProbe"))"],
        environment: ["TERM": "xterm"])
      try pty.wait(for: "Готово")
      pty.signal(SIGHUP)
      try pty.press("p")
      try pty.wait(for: "прочитано 1")
      pty.hangUp()
      try #expect(pty.waitForEnd() == 0)
    }

    @Test func `can be ended while the terminal takes nothing`() throws {
      let pty = try Pty.probe(columns: 200, lines: 50)
      try pty.press("l")
      try pty.settle()
      // Full frames, until none is taken any more and the keys stay unread.
      let deadline = ContinuousClock.now + .seconds(10)
      while pty.unread < 50, ContinuousClock.now < deadline { try pty.pressBlindly("r") }
      try #require(pty.unread >= 50)
      pty.signal(SIGTERM)
      let start = ContinuousClock.now
      while !pty.hasEnded, ContinuousClock.now - start < .seconds(5) { usleep(1000) }
      #expect(pty.ending == 128 + 15)
    }

    @Test func `says nothing about registers and memory unless it is asked to`() throws {
      let pty = try Pty.probe()
      try pty.press("x")
      try pty.waitForEnd()
      #expect(pty.screen.lines.joined().isEmpty)
    }
  }
}
