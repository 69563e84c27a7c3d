import Testing

extension EndToEnd {
  struct TerminalKindTests {
    @Test(arguments: [
      ("xterm-256color", 256), ("xterm", 8), ("tmux-256color", 256), ("screen", 8), ("linux", 8),
      ("vt100", 0), ("alacritty", 256), ("no-such-terminal", 256),
    ])
    func `draws on every kind of terminal`(term: String, colours: Int) throws {
      let pty = try Pty.probe(term: term)
      // Where no description is on the machine, that of xterm is used; where one is, its colours.
      #expect(pty.screen.lines[0] == "Готово 80x24, цветов \(colours)")
      try pty.press("l")
      try pty.settle()
      #expect(pty.screen.lines[23] == "23 Иванова Анна Сергеевна, воспитатель")
      try pty.press("q")
      try #expect(pty.waitForEnd() == 0)
      #expect(pty.isAsBefore)
      #expect(pty.screen.lines.contains("goodbye"))
    }

    @Test func `tells styles apart by colour where there is any`() throws {
      let pty = try Pty.probe()
      try pty.press("l")
      try pty.settle()
      #expect(pty.screen.cell(0, 0).foreground == nil)
      #expect(pty.screen.cell(0, 1).foreground == 2)
      #expect(pty.screen.cell(0, 1).background == 16)
      #expect(pty.screen.cell(0, 1).attributes == 1)
    }

    @Test func `tells styles apart by attributes where there is no colour`() throws {
      let pty = try Pty.probe(term: "vt100")
      try pty.press("l")
      try pty.settle()
      #expect(pty.screen.cell(0, 1).foreground == nil)
      #expect(pty.screen.cell(0, 1).attributes == 1)
    }

    @Test(arguments: ["", "dumb"])
    func `refuses a terminal that cannot draw, and writes nothing to it`(term: String) throws {
      let pty = try Pty.probe(term: term)
      try #expect(pty.waitForEnd() == 2)
      #expect(String(decoding: pty.received, as: UTF8.self) == "not started: 2\r\n")
    }

    @Test(arguments: ["| cat", "< /dev/null"])
    func `refuses what is no terminal`(plumbing: String) throws {
      let pty = try Pty(
        "/bin/sh", ["-c", "\(Built.path("TerminalProbe")) \(plumbing)"],
        environment: ["TERM": "xterm", "PATH": "/usr/bin:/bin"])
      try pty.waitForEnd()
      #expect(String(decoding: pty.received, as: UTF8.self) == "not started: 1\r\n")
    }

    @Test(arguments: [["LANG": "C"], ["LC_ALL": "POSIX"], ["LANG": "xx_YY.KOI8"], ["LANG": ""]])
    func `shows Cyrillic whatever the locale says`(locale: [String: String]) throws {
      let pty = try Pty.probe(environment: locale)
      #expect(pty.screen.lines[0] == "Готово 80x24, цветов 256")
    }
  }
}
