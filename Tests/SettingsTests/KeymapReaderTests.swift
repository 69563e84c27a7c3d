import PlainText
import StrictYAML
import TerminalKit
import Testing

@testable import Settings

@Suite struct KeymapReaderTests {
  static let actions = KeymapActions(
    first: .init(
      title: "First",
      actions: [
        .init(id: "shell.help", keys: [.function(1)]),
        .init(id: "shell.palette", keys: [.function(9), .control("p")]),
      ]),
    last: .init(
      title: "Everywhere",
      actions: [
        .init(id: "shell.undo", keys: [.control("z")]),
        .init(id: "shell.now", keys: [.character("1")]),
      ]),
    groups: [
      .init(
        title: "Board",
        actions: [
          .init(id: "board.accept", keys: [.function(5), .character("a")]),
          .init(id: "board.ban", keys: [.character("x")]),
          .init(id: "board.down", keys: [.down, .character("j")]),
          .init(id: "board.mark", keys: [.character("7"), .character("8")]),
          .init(id: "board.yes", keys: [.character("д")]),
        ]),
      .init(
        title: "Board, comparing",
        actions: [
          .init(id: "board.pinThis", keys: [.enter, .character("p")]),
          .init(id: "board.leave", keys: [.escape]),
        ]),
    ])

  private func read(_ text: String, _ layout: KeyboardLayout.Variant = .russian)
    -> (keymap: Keymap?, told: [String])
  {
    let (keymap, findings) = Keymap.read(
      Array(text.utf8), source: "keys.yaml", actions: Self.actions, layout: layout)
    return (keymap, findings.map { "\($0.place.line):\($0.place.column) \($0.problem)" })
  }

  private func keys(_ id: String, _ text: String, _ layout: KeyboardLayout.Variant = .russian)
    throws -> [String]
  {
    let action = try #require(Self.actions.action(id))
    let (keymap, told) = read(text, layout)
    #expect(told == [])
    return try #require(keymap).keys(of: id, else: action.keys).map(\.name)
  }

  @Test(arguments: [
    ("board.ban: v", ["v"]), ("board.ban: [F6, v, Alt+x]", ["F6", "v", "Alt+x"]),
    ("board.ban: []", []), ("", ["x"]), ("# nothing\n", ["x"]),
    ("board.ban: ['+', '-']", ["+", "-"]),
    ("board.ban: Shift+v", ["V"]), ("board.ban: V", ["V"]), ("board.ban: Ctrl+K", ["Ctrl+K"]),
    ("board.ban: 4", ["4"]), ("board.ban: Del", ["Del"]),
    ("board.ban: ctrl", ["x"]),
  ]) func `gives an action the keys of the file`(text: String, expected: [String]) throws {
    guard text != "board.ban: ctrl" else {
      #expect(read(text).told == ["1:12 unknownKey(\"ctrl\")"])
      return
    }
    #expect(try keys("board.ban", text) == expected)
  }

  @Test(arguments: [
    (KeyboardLayout.Variant.russian, "м", "v"), (.russian, "М", "V"), (.russian, "Shift+м", "V"),
    (.russian, "Alt+ы", "Alt+s"), (.ukrainian, "і", "s"), (.belarusian, "і", "b"),
    (.belarusian, "ў", "o"), (.russian, "№", "#"),
  ]) func `takes a Cyrillic letter for the Latin one in the same place`(
    layout: KeyboardLayout.Variant, written: String, expected: String
  ) throws {
    #expect(try keys("board.ban", "board.ban: '\(written)'", layout) == [expected])
  }

  @Test func `leaves a letter that an action ships with as it is`() throws {
    #expect(try keys("board.yes", "board.yes: [д, l]") == ["д", "l"])
  }

  @Test func `lets an action keep the keys that move, confirm and leave`() throws {
    #expect(try keys("board.down", "board.down: n") == ["n", "Down"])
    let left = try #require(read("board.leave: []").keymap)
    #expect(left.keys(of: "board.leave", else: [.escape]) == [.escape])
    #expect(try keys("board.pinThis", "board.pinThis: [F5]") == ["F5", "Enter"])
    #expect(try keys("shell.help", "shell.help: F12") == ["F12", "F1"])
  }

  @Test(arguments: [
    ("board.bann: v", ["1:1 unknownAction(\"board.bann\", nearest: Optional(\"board.ban\"))"]),
    ("nothing.like.it: v", ["1:1 unknownAction(\"nothing.like.it\", nearest: nil)"]),
    ("board.ban: [v, F99]", ["1:16 unknownKey(\"F99\")"]),
    ("board.ban: ['😀']", ["1:13 unknownKey(\"😀\")"]),
    ("board.ban: 漢", ["1:12 unknownKey(\"漢\")"]),
    ("board.ban: Enter", ["1:12 reserved(\"Enter\")"]),
    ("board.ban: F1", ["1:12 reserved(\"F1\")"]),
    ("board.ban: Esc", ["1:12 reserved(\"Esc\")"]),
    ("board.ban: Ctrl+C", ["1:12 reserved(\"Ctrl+C\")"]),
    ("board.ban: Ctrl+M", ["1:12 notSent(\"Ctrl+M\", instead: Optional(\"Enter\"))"]),
    ("board.ban: Ctrl+5", ["1:12 notSent(\"Ctrl+5\", instead: nil)"]),
    ("board.ban: Ctrl+Alt+x", ["1:12 notSent(\"Ctrl+Alt+x\", instead: nil)"]),
    ("board.mark: m", ["1:1 fixed(\"board.mark\")"]),
    (
      "board.ban: {}",
      [
        "1:12 file(StrictYAML.YAMLProblem.wrongType(expected: StrictYAML.YAMLType.text, found: StrictYAML.YAMLType.map))"
      ]
    ),
  ]) func `tells what is wrong`(text: String, expected: [String]) throws {
    let (keymap, told) = read(text)
    #expect(told == expected)
    #expect(keymap?.changed ?? [:] == [:])
  }

  @Test func `keeps what is right beside what is wrong`() throws {
    let (keymap, told) = read("board.ban: F99\nboard.accept: F6\n")
    #expect(told.count == 1)
    #expect(try #require(keymap).changed == ["board.accept": [.function(6)]])
  }

  @Test func `tells two actions of one mode that want a key, with both lines`() throws {
    let (keymap, told) = read("board.ban: v\n\nboard.accept: [F5, v]\n")
    #expect(told == ["3:20 taken(\"v\", by: \"board.ban\", line: Optional(1))"])
    #expect(try #require(keymap).changed == ["board.ban": [.character("v")]])
  }

  @Test func `tells a key that another action of the mode ships with`() throws {
    let (keymap, told) = read("board.ban: [v, a]\n")
    #expect(told == ["1:16 taken(\"a\", by: \"board.accept\", line: nil)"])
    #expect(try #require(keymap).changed == [:])
  }

  @Test func `lets two actions exchange their keys, or one take what another gave up`() throws {
    #expect(read("board.ban: a\nboard.accept: [F5, x]\n").told == [])
    #expect(read("board.ban: [x, a]\nboard.accept: F5\n").told == [])
  }

  @Test func `refuses what was given up in vain`() throws {
    let (keymap, told) = read("board.ban: a\nboard.accept: [F5, Enter]\n")
    #expect(
      told == [
        "1:12 taken(\"a\", by: \"board.accept\", line: nil)", "2:20 reserved(\"Enter\")",
      ])
    #expect(try #require(keymap).changed == [:])
  }

  @Test func `tells a key for the shell that an action of a screen has`() {
    #expect(read("shell.help: F5").told == ["1:13 taken(\"F5\", by: \"board.accept\", line: nil)"])
    #expect(
      read("shell.help: Ctrl+Z").told == ["1:13 taken(\"Ctrl+Z\", by: \"shell.undo\", line: nil)"])
    #expect(read("shell.undo: F5").told == ["1:13 taken(\"F5\", by: \"board.accept\", line: nil)"])
    #expect(read("shell.undo: F5\nboard.accept: F6\n").told == [])
  }

  @Test func `tells a key that the shell takes first, on any screen`() {
    #expect(
      read("board.leave: F9").told == ["1:14 taken(\"F9\", by: \"shell.palette\", line: nil)"])
    #expect(
      read("shell.palette: F8\nboard.ban: F8").told == [
        "2:12 taken(\"F8\", by: \"shell.palette\", line: Optional(1))"
      ])
  }

  @Test func `tells a key for a screen that the shell would never be asked for again`() throws {
    let (keymap, told) = read("board.accept: F6\nboard.ban: [v, Ctrl+Z]\nboard.pinThis: 1\n")
    #expect(
      told == [
        "2:16 taken(\"Ctrl+Z\", by: \"shell.undo\", line: nil)",
        "3:16 taken(\"1\", by: \"shell.now\", line: nil)",
      ])
    #expect(try #require(keymap).changed == ["board.accept": [.function(6)]])
  }

  @Test func `lets a screen have a key that the shell has given up`() {
    #expect(read("shell.undo: Ctrl+U\nboard.ban: Ctrl+Z").told == [])
    #expect(
      read("shell.undo: Ctrl+U\nboard.ban: Ctrl+U").told == [
        "2:12 taken(\"Ctrl+U\", by: \"shell.undo\", line: Optional(1))"
      ])
  }

  @Test func `lets two modes have the same key`() {
    #expect(read("board.pinThis: x\nboard.ban: [x, F6]").told == [])
  }

  @Test func `goes by the modes of a screen, in some of which an action may stand beside another`()
  {
    let ids = ["page.add", "page.next", "page.find", "page.word"]
    let keys: [Key] = [.character("n"), .down, .function(7), .character("w")]
    let page = KeymapActions.Group(
      title: "Page", actions: zip(ids, keys).map { .init(id: $0, keys: [$1]) },
      modes: [["page.add", "page.next", "page.find"], ["page.next", "page.word"]])
    let actions = KeymapActions(
      first: .init(title: "", actions: []), last: .init(title: "", actions: []), groups: [page])
    func told(_ text: String) -> [KeymapFinding.Problem] {
      Keymap.read(Array(text.utf8), source: "k", actions: actions).findings.map(\.problem)
    }
    #expect(told("page.word: n\n") == [])
    #expect(told("page.find: n\n") == [.taken("n", by: "page.add", line: nil)])
    #expect(told("page.next: [Down, n, w]\n").count == 1)
    #expect(told("page.word: F7\npage.add: w\n") == [])
  }

  @Test func `lets a screen exchange a key that the shell has where the screen has none`() {
    let ids = ["page.find", "page.remove", "page.read"]
    let keys: [Key] = [.function(7), .function(8), .character("r")]
    let page = KeymapActions.Group(
      title: "Page", actions: zip(ids, keys).map { .init(id: $0, keys: [$1]) },
      modes: [["page.find", "page.remove"], ["page.read"]])
    let last = KeymapActions.Group(
      title: "", actions: [.init(id: "shell.find", keys: [.function(7)])])
    let actions = KeymapActions(
      first: .init(title: "", actions: []), last: last, groups: [page])
    func told(_ text: String) -> [KeymapFinding.Problem] {
      Keymap.read(Array(text.utf8), source: "k", actions: actions).findings.map(\.problem)
    }
    #expect(told("page.find: F8\npage.remove: F7\n") == [])
    #expect(told("page.remove: F7\n") == [.taken("F7", by: "page.find", line: nil)])
    #expect(told("page.read: F7\n") == [.taken("F7", by: "shell.find", line: nil)])
  }

  @Test func `gives nothing for a file that is none`() {
    let (keymap, told) = read("board.ban: [")
    #expect(keymap == nil)
    #expect(told.count == 1)
  }

  @Test func `tells a line that stands twice`() {
    #expect(read("board.ban: v\nboard.ban: w").told.count == 1)
  }

  @Test(arguments: [
    "board.accept: [F6\nboard.ban: v\n", "board.ban: v\nboard.accept: [F6, \n",
    "board.ban: v\nboard.accept: 'F6\nboard.yes: д\n", "board.ban: v\nboard.accept: F6: a\n",
    "# mine\n\nboard.accept F6\nboard.ban:\n  - v\n", "board.ban:\n- v\nboard.accept: ]\n",
    "board.ban: [\n  v\n]\nboard.accept: @\n", "\tboard.yes: l\nboard.ban: v\n",
    "\u{FEFF}board.ban: v\r\nboard.accept: {F6\r\n", "board.ban: v\nboard.accept: \"\\z\"\n",
    "board.ban: v\nboard.accept: \u{1b}[2J\n", "board.accept: *a\nboard.ban: v\n",
  ]) func `keeps what it understands beside an entry that is none`(text: String) throws {
    let (keymap, told) = read(text)
    #expect(try #require(keymap).keys(of: "board.ban", else: []).map(\.name) == ["v"])
    #expect(keymap?.keys(of: "board.accept", else: [.function(5)]).map(\.name) == ["F5"])
    #expect(!told.isEmpty)
  }

  @Test(arguments: [
    ("board.ban: v\nboard.accept: [F6\nboard.yes: l\n", 2),
    ("board.accept: 'F6\n\n# more\nboard.ban: v\n", 1),
    ("\n\n\nboard.ban: v\nboard.accept: F6: a\n", 5),
  ]) func `tells the line of the entry that is none`(text: String, line: Int) throws {
    let told = read(text).told
    #expect(told.count == 1)
    #expect(try #require(told.first).hasPrefix("\(line):"))
  }

  @Test func `tells the places of all else as in the whole file`() {
    let text = "board.ban: [\nboard.accept: F99\nboard.down: a\nboard.down: b\nnothing: v\n"
    #expect(
      read(text).told.dropFirst() == [
        "2:15 unknownKey(\"F99\")", "3:13 taken(\"a\", by: \"board.accept\", line: nil)",
        "4:1 file(StrictYAML.YAMLProblem.duplicateKey(\"board.down\", "
          + "first: StrictYAML.YAMLPlace(line: 3, column: 1)))",
        "5:1 unknownAction(\"nothing\", nearest: nil)",
      ])
  }

  @Test func `keeps what stands beside a line that is no text`() {
    let bytes = Array("board.ban: v\nboard.accept: ".utf8) + [0xFF, 0x0A]
    let (keymap, findings) = Keymap.read(bytes, source: "keys.yaml", actions: Self.actions)
    #expect(keymap?.keys(of: "board.ban", else: []).map(\.name) == ["v"])
    #expect(findings.map(\.place.line) == [2])
  }

  @Test func `survives a file of nothing but beginnings`() {
    let (keymap, told) = read(String(repeating: "a: [\n", count: 150_000))
    #expect(keymap == nil)
    #expect(told.count <= 200)
  }

  @Test func `tells a key that is taken once, also beside an entry that is none`() {
    let told = read("board.ban: a\nboard.accept: {}\n").told
    #expect(told.count == 2)
    #expect(told.first == "1:12 taken(\"a\", by: \"board.accept\", line: nil)")
  }

  @Test func `tells what is wrong in an entry above a line that begins with a tab`() throws {
    let (keymap, told) = read("board.ban: F99\n\tboard.accept: F6\nboard.down: n\n")
    #expect(told.count == 2)
    #expect(told.first == "1:12 unknownKey(\"F99\")")
    #expect(try #require(keymap).changed["board.down"]?.first == .character("n"))
  }

  @Test func `says which keys an action keeps that is to have none`() {
    #expect(read("shell.help: []").told == ["1:1 stays(\"shell.help\", keys: [\"F1\"])"])
    #expect(
      read("shell.palette: []").told == ["1:1 stays(\"shell.palette\", keys: [\"F9\"])"])
    #expect(read("board.leave: []").told == ["1:1 stays(\"board.leave\", keys: [\"Esc\"])"])
  }
}
