import Glibc
import Testing

extension EndToEnd {
  /// The measuring instruments themselves.
  struct HarnessTests {
    @Test func `the screen shows what a terminal would`() {
      let screen = VirtualScreen(columns: 10, lines: 2)
      screen.write(Array("a\u{1B}[1;31mЖ\u{1B}[0m漢и\u{306}\r\n\u{1B}[7mz".utf8))
      #expect(screen.lines == ["aЖ漢и\u{306}", "z"])
      #expect(screen.cell(1, 0).foreground == 1)
      #expect(screen.cell(1, 0).attributes == 1)
      #expect(screen.cell(2, 0).width == 2)
      #expect(screen.cell(3, 0).width == 0)
      #expect(screen.cell(0, 1).attributes == 16)
      #expect(screen.cursor == (1, 1))
    }

    @Test func `the screen can be switched, resized and named`() {
      let screen = VirtualScreen(columns: 10, lines: 2)
      screen.write(Array("shell\u{1B}[?1049h\u{1B}[Hcurses\u{1B}]2;Имя\u{7}\u{1B}[?25l".utf8))
      #expect(screen.isAlternate)
      #expect(screen.lines[0] == "curses")
      #expect(screen.title == "Имя")
      #expect(!screen.cursorIsVisible)
      screen.resize(columns: 4, lines: 3)
      #expect(screen.lines.count == 3)
      screen.write(Array("\u{1B}[?1049l".utf8))
      #expect(!screen.isAlternate)
    }

    @Test func `the screen tells where letters link to, also when they are moved`() {
      let screen = VirtualScreen(columns: 4, lines: 3)
      screen.write(Array("a\u{1B}]8;id=1;file:///x\u{1B}\\b\u{1B}[1mc\u{1B}[m".utf8))
      screen.write(Array("d\u{1B}]8;;\u{1B}\\\r\n\u{1B}]8;;https://y\u{7}e".utf8))
      #expect(screen.cells[0].map(\.link) == [nil, "file:///x", "file:///x", "file:///x"])
      #expect(screen.cell(0, 1).link == "https://y")
      screen.write(Array("\u{1B}]8;;\u{7}\r\n\nf".utf8))
      #expect(screen.cell(0, 0).link == "https://y")
      #expect(screen.cell(0, 2).link == nil)
      #expect(screen.lines == ["e", "", "f"])
    }

    @Test func `modes and frames are told by the bytes`() {
      let modes = PrivateModes(
        Array("ab\u{1B}[?1049;25h\u{1B}[?2026hxyz\u{1B}[?2026l\u{1B}[?25l".utf8))
      #expect(modes.on == [1049])
      #expect(modes.updates == 1)
      #expect(modes.bytesOutside == 2 + 11 + 6)
    }

    @Test(arguments: [
      ("F2", "\u{1B}OQ"), ("Down", "\u{1B}OB"), ("Ctrl+P", "\u{10}"), ("Alt+x", "\u{1B}x"),
      ("ж", "ж"), ("Ctrl+Up", "\u{1B}[1;5A"), ("Esc", "\u{1B}"),
    ])
    func `keys have the bytes of a terminal`(name: String, bytes: String) {
      #expect(KeyBytes.of(name) == Array(bytes.utf8))
    }

    @Test func `a name that is no key is refused`() {
      #expect(KeyBytes.of("F99") == nil)
      #expect(KeyBytes.of("Ctrl+ж") == nil)
    }

    @Test func `a program starts with a clean slate and tells how it ended`() throws {
      let pty = try Pty(
        "/bin/sh", ["-c", "ls /proc/self/fd | wc -l; echo $A $#; exit 7"],
        environment: ["A": "Б", "PATH": "/usr/bin:/bin"], folder: "/")
      try #expect(pty.waitForEnd() == 7)
      // stdin, stdout, stderr, and the folder that `ls` reads.
      #expect(pty.screen.lines[0] == "4")
      #expect(pty.screen.lines[1] == "Б 0")
    }

    @Test func `waiting ends with the screen in the message`() throws {
      let pty = try Pty("/bin/sh", ["-c", "echo here; read line"])
      try pty.wait(for: "here")
      #expect(throws: PtyError.self) { try pty.wait(for: "there", within: .milliseconds(50)) }
      pty.signal(SIGKILL)
      try #expect(pty.waitForEnd() == 128 + 9)
    }
  }
}
