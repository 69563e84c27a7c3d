import Glibc
import Testing

extension Pty {
  /// Starts a shell with job control, and the probe in it.
  static func probeInShell() throws -> Pty {
    let pty = try Pty(
      "/bin/sh", ["-i"], environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PS1": "sh> "])
    try pty.wait(for: "sh>")
    try pty.type("\(Built.path("TerminalProbe"))\n")
    try pty.wait(for: "Готово 80x24")
    return pty
  }
}

extension EndToEnd {
  struct SuspendingTests {
    /// How the program is stopped.
    enum Stop: CaseIterable { case byKey, bySignal }

    @Test(arguments: Stop.allCases)
    func `a suspended program leaves the screen and takes it again`(stop: Stop) throws {
      let pty = try Pty.probeInShell()
      if stop == .byKey { try pty.press("z") } else { pty.signalForeground(SIGTSTP) }
      try pty.wait(until: "the shell") { !pty.screen.isAlternate }
      try pty.wait(for: "Stopped")
      #expect(pty.modes.on.isDisjoint(with: [1049, 1004, 1002, 1006]))
      #expect(pty.screen.cursorIsVisible)

      try pty.type("echo $((6*7))\n")
      try pty.wait(for: "42")
      try pty.type("fg\n")
      try pty.wait(for: "дальше")
      #expect(pty.screen.isAlternate)
      #expect(pty.screen.lines[0] == "Готово 80x24, цветов 256")
      #expect(pty.modes.on.isSuperset(of: [1049, 2004, 1004]))

      try pty.press("q")
      try pty.wait(for: "goodbye")
      #expect(!pty.screen.isAlternate)
      #expect(pty.screen.text.contains("42"))
    }

    @Test func `stopped by force, it draws everything anew when it goes on`() throws {
      let pty = try Pty.probeInShell()
      pty.signalForeground(SIGSTOP)
      try pty.wait(for: "Stopped")
      try pty.type("fg\n")
      try pty.wait(for: "дальше")
      #expect(!pty.screen.text.contains("Stopped"))
      #expect(pty.screen.lines[0] == "Готово 80x24, цветов 256")
      try pty.press("q")
      try pty.wait(for: "goodbye")
      #expect(!pty.screen.isAlternate)
      #expect(pty.screen.lines[0].hasPrefix("sh>"))
    }

    @Test func `ended while it is suspended, it leaves the shell's terminal alone`() throws {
      let pty = try Pty.probeInShell()
      try pty.press("z")
      try pty.wait(for: "Stopped")
      let count = pty.received.count
      try pty.type("kill %1\n")
      try pty.type("echo $((6*7))\n")
      try pty.wait(for: "42")
      let since = String(decoding: pty.received[count...], as: UTF8.self)
      #expect(!since.contains("\u{1B}[?1049l"))
      #expect(!pty.screen.isAlternate)
    }
  }
}
