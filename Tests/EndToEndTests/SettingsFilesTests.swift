import Foundation
import Testing

extension EndToEnd {
  /// The files of a person's settings change while the program runs.
  struct SettingsFilesTests {
    private let home: Home

    init() throws { home = try Home() }

    private func started(_ arguments: String...) throws -> Pty {
      let pty = try home.start(arguments.first ?? "--ascii")
      try pty.wait(within: .seconds(30), until: "the first frame") {
        pty.screen.text.contains("F10")
      }
      try pty.settle(within: .seconds(30))
      return pty
    }

    @Test
    func `looks otherwise as soon as a theme of one's own is changed, and keeps the last good one`()
      throws
    {
      try home.settle("theme: own\ntour-seen: true\n")
      try home.settle("extends: dark\n", in: "themes/own.yaml")
      let pty = try started()
      let before = pty.screen.cells
      try home.settle("extends: norton\n", in: "themes/own.yaml")
      try pty.wait(until: "the other theme") { pty.screen.cells != before }
      try pty.settle()
      let good = pty.screen.cells[0]
      try home.settle("extends: norton\nroles: {titel: {}}\n", in: "themes/own.yaml")
      try pty.wait(for: "own.yaml:2:9")
      #expect(pty.screen.cells[0] == good)
      try home.settle("extends: norton\n", in: "themes/own.yaml")
      try pty.wait(until: "no message") { !pty.screen.text.contains("own.yaml:2:9") }
    }

    @Test func `speaks another language as soon as config.yaml says so`() throws {
      try home.settle("language: ru\ntour-seen: true\n")
      let pty = try Pty(
        Built.path("kurator"), [],
        environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home.folder.path()],
        folder: home.folder.path(), columns: 100, lines: 30)
      try pty.wait(for: "Выход", within: .seconds(30))
      try home.settle("language: en\ntour-seen: true\n")
      try pty.wait(for: "Quit")
    }

    @Test(arguments: [
      (Pty.Manner.ground("rgb:ffff/ffff/ffff"), "фон светлый, ответил терминал"),
      (.mute, "фон неизвестен, терминал не ответил"),
    ])
    func `the doctor asks the terminal and leaves it as it was`(
      manner: Pty.Manner, answer: String
    ) throws {
      let pty = try home.start("doctor", manner: manner)
      try #expect(pty.waitForEnd(within: .seconds(30)) == 0)
      #expect(pty.screen.text.contains(answer))
      #expect(pty.screen.text.contains("Всё в порядке"))
      #expect(pty.isAsBefore)
      #expect(pty.unread == 0)
      #expect(!pty.screen.isAlternate)
    }

    @Test func `sleeps beside its files`() async throws {
      try home.settle("board.pin: m\n", in: "keys.yaml")
      let pty = try started()
      let switches = ProcessState(pty.process).voluntarySwitches
      let bytes = pty.received.count
      try await Task.sleep(for: .seconds(1))
      pty.receive(within: .zero)
      #expect(ProcessState(pty.process).voluntarySwitches == switches)
      #expect(pty.received.count == bytes)
    }
  }
}
