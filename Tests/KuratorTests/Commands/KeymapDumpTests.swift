import Screens
import Settings
import TerminalKit
import Testing

@testable import kurator

/// `kurator --dump-keymap`.
@MainActor struct KeymapDumpTests {
  let trial: Trial

  init() throws { trial = try Trial() }

  private nonisolated static let own = "board.pin: [m, F11]\nboard.ban: []\nshell.suspend: Alt+q\n"

  @Test(arguments: ["ru", "en"], ["", own])
  func `prints a whole file that gives the same keys when it is read`(
    language: String, keys: String
  ) throws {
    try trial.write(keys, to: "config/kurator/keys.yaml")
    let folder = SettingsFolder(path: trial.path("config/kurator"))
    let before = folder.read()
    #expect(before.findings == [])

    let result = trial.run("--lang", language, "--dump-keymap")
    #expect(result.status == .done)
    #expect(result.err == "")
    try trial.write(result.out, to: "config/kurator/keys.yaml")
    let after = folder.read()
    #expect(after.findings == [])
    #expect(after.keymap == before.keymap)
    #expect(after.keymap.changed.count == (keys.isEmpty ? 0 : 3))
  }

  @Test func `names every action with its title`() {
    let lines = trial.run("--lang", "en", "--dump-keymap").out.split(separator: "\n")
    let registry = ActionRegistry(.english)
    let entries = ([registry.first, registry.last] + registry.pages).flatMap(\.entries)
    #expect(lines.count { !$0.hasPrefix("#") } == entries.count)
    for entry in entries {
      let line = lines.first { $0.hasPrefix(entry.id + ":") }
      #expect(line?.hasSuffix("# \(entry.words.title)") == true, "\(entry.id)")
    }
  }

  @Test(arguments: ["ru", "en"]) func `has every heading once`(language: String) {
    let lines = trial.run("--lang", language, "--dump-keymap").out.split(separator: "\n")
    let headings = lines.filter { ["# Везде", "# Everywhere"].contains($0) }
    #expect(headings.count == 1)
  }

  @Test func `tells what is wrong in the file that there is`() throws {
    try trial.write("board.pinn: m\n", to: "config/kurator/keys.yaml")
    let result = trial.run("--lang", "en", "--dump-keymap")
    #expect(result.err.contains("keys.yaml:1:1: there is no action “board.pinn”"))
    #expect(result.out.contains("board.pin:"))
  }
}
