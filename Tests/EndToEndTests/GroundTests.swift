import Foundation
import Testing

extension EndToEnd {
  /// Light or dark, by what the terminal answers.
  struct GroundTests {
    private let home: Home
    private let question = "\u{1B}]11;?\u{1B}\\\u{1B}[c"

    init() throws { home = try Home() }

    /// Starts the program, and waits for the frame that stays.
    private func started(
      _ arguments: String..., environment: [String: String] = [:], manner: Pty.Manner = .plain
    ) throws -> Pty {
      let pty = try home.start(
        "--theme", arguments.first ?? "", environment: environment, manner: manner)
      try stand(pty)
      return pty
    }

    private func unsettled(
      environment: [String: String] = [:], manner: Pty.Manner = .plain
    ) throws -> Pty {
      let pty = try home.start(environment: environment, manner: manner)
      try stand(pty)
      return pty
    }

    private func stand(_ pty: Pty) throws {
      try pty.wait(within: .seconds(30), until: "the first frame") {
        pty.screen.text.contains("F10")
      }
      try pty.settle(within: .seconds(30))
    }

    private func asks(_ pty: Pty) -> Bool {
      String(decoding: pty.received, as: UTF8.self).contains(question)
    }

    @Test(arguments: [
      ("rgb:ffff/ffff/ffff", "light"), ("rgb:fd/f6/e3", "light"), ("rgb:0000/0000/0000", "dark"),
      ("rgba:1e1e/1e1e/2e2e/ffff", "dark"), ("nonsense", "dark"),
    ])
    func `goes by the colour that the terminal tells`(colour: String, theme: String) throws {
      let pty = try unsettled(manner: .ground(colour))
      #expect(asks(pty))
      let wished = try started(theme)
      #expect(!asks(wished))
      #expect(pty.screen.visibleCells == wished.screen.visibleCells)
      try pty.press("F10")
      try #expect(pty.waitForEnd() == 0)
      #expect(pty.unread == 0)
    }

    @Test(arguments: [Pty.Manner.plain, .mute])
    func `is dark where the terminal tells nothing, unless the environment does`(
      manner: Pty.Manner
    ) throws {
      let pty = try unsettled(manner: manner)
      try #expect(pty.screen.visibleCells == started("dark").screen.visibleCells)
      let hinted = try unsettled(environment: ["COLORFGBG": "0;15"], manner: manner)
      try #expect(hinted.screen.visibleCells == started("light").screen.visibleCells)
    }

    @Test func `the terminal's answer goes before the environment`() throws {
      let pty = try unsettled(
        environment: ["COLORFGBG": "0;15"], manner: .ground("rgb:0000/0000/0000"))
      try #expect(pty.screen.visibleCells == started("dark").screen.visibleCells)
    }

    @Test func `asks before it draws, and the first frame is right already`() throws {
      let pty = try unsettled(manner: .ground("rgb:ffff/ffff/ffff"))
      #expect(String(decoding: pty.received, as: UTF8.self).hasPrefix(question))
      #expect(pty.modes.updates <= 2)
    }

    @Test func `an answer that comes too late changes nothing and presses no key`() async throws {
      let pty = try unsettled(manner: .mute)
      let before = pty.screen.visibleCells
      try await Task.sleep(for: .milliseconds(150))
      // In three parts, as a slow line might bring it.
      for part in ["\u{1B}]1", "1;rgb:ffff/ffff", "/ffff\u{1B}\\\u{1B}[?62;22c"] {
        try pty.type(part)
      }
      try pty.settle()
      #expect(pty.screen.visibleCells == before)
      #expect(!pty.hasEnded)
    }

    @Test(arguments: [
      ["TERM": "linux"], ["TERM": "vt100"], ["NO_COLOR": "1"],
    ])
    func `is not asked where it could not tell or it would not matter`(
      environment: [String: String]
    ) throws {
      try #expect(!asks(unsettled(environment: environment)))
    }

    @Test func `is not asked where no terminal is drawn on`() throws {
      try #expect(home.run("demo", "a.kurator").status == 0)
      let pty = try home.start("show", "now", "--file", "a.kurator")
      try #expect(pty.waitForEnd(within: .seconds(30)) == 0)
      #expect(!asks(pty))
      #expect(pty.screen.text.contains("Рябинка"))
    }

    @Test func `answers do not reach the shell of one who leaves at once`() throws {
      let pty = try home.start(manner: .ground("rgb:ffff/ffff/ffff"))
      try pty.press("F10")
      try #expect(pty.waitForEnd(within: .seconds(30)) == 0)
      #expect(pty.unread == 0)
      #expect(!pty.screen.text.contains("rgb"))
    }
  }
}
