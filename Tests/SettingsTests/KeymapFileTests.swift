import TerminalKit
import Testing

@testable import Settings

@Suite struct KeymapFileTests {
  private let keymap = Keymap(
    ["board.ban": [], "board.accept": [.character("["), .character("'"), .character(":")]])

  private func text(_ keymap: Keymap) -> String {
    KeymapFile.text(
      keymap, actions: KeymapReaderTests.actions, heading: ["Keys", "", "of Kurator"],
      title: { "Title of \($0)" })
  }

  @Test func `names every action with its keys and its title`() {
    let lines = text(keymap).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(6) == [
        "# Keys", "#", "# of Kurator", "", "# First",
        "shell.help: [F1]             # Title of shell.help",
      ])
    #expect(lines.contains("board.accept: ['[', \"'\", ':']  # Title of board.accept"))
    #expect(lines.contains { $0.hasPrefix("board.ban: [] ") })
    #expect(lines.count { $0.contains("# Title of ") } == 11)
  }

  @Test func `is read back as it was written`() throws {
    for keymap in [keymap, .standard, Keymap(["shell.undo": [.alt("z"), .character("#")]])] {
      let (again, findings) = Keymap.read(
        Array(text(keymap).utf8), source: "keys.yaml", actions: KeymapReaderTests.actions)
      #expect(findings == [])
      #expect(try #require(again) == keymap)
    }
  }

  @Test(arguments: "abcXYZ0189+-.,:;'\"[]{}!?@#$%^&*()_=/\\|`~<>".map { $0 })
  func `quotes every sign so that it is read back`(sign: Character) throws {
    let keymap = Keymap(["board.ban": [.character(sign), .alt(sign)]])
    let (again, findings) = Keymap.read(
      Array(text(keymap).utf8), source: "keys.yaml",
      actions: KeymapActions(
        first: .init(title: "", actions: []), last: .init(title: "", actions: []),
        groups: KeymapReaderTests.actions.all.map { group in
          .init(title: group.title, actions: group.actions.filter { $0.id == "board.ban" })
        }))
    #expect(findings.filter { if case .unknownAction = $0.problem { false } else { true } } == [])
    #expect(try #require(again).changed["board.ban"] == [.character(sign), .alt(sign)])
  }
}
