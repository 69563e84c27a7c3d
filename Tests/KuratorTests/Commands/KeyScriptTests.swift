import TerminalKit
import Testing

@testable import kurator

/// Key presses written in a line.
struct KeyScriptTests {
  static let scripts: [(String, [InputEvent])] = [
    ("", []),
    ("  ", []),
    (
      "Down F2 Ctrl+P Alt+x j",
      [
        .key(.down), .key(.function(2)), .key(.control("p")), .key(.alt("x")),
        .key(.character("j")),
      ]
    ),
    (
      "'Ив а'",
      [
        .key(.character("И")), .key(.character("в")), .key(.space), .key(.character("а")),
      ]
    ),
    (
      "\"it's\"Enter",
      [
        .key(.character("i")), .key(.character("t")), .key(.character("'")), .key(.character("s")),
        .key(.enter),
      ]
    ),
    ("'a''b'", [.key(.character("a")), .key(.character("'")), .key(.character("b"))]),
    ("paste:'two words' Tab", [.paste("two words"), .key(.tab)]),
    ("paste:\"a\nb\"", [.paste("a\nb")]),
    ("'a\tb\n'", [.key(.character("a")), .key(.tab), .key(.character("b")), .key(.enter)]),
    ("Я Space", [.key(.character("Я")), .key(.space)]),
  ]

  @Test(arguments: scripts)
  func `reads names, quoted text and pastes`(_ script: String, _ events: [InputEvent]) throws {
    #expect(try KeyScript.events(of: script) == events)
  }

  static let faults = [
    ("Down Dawn F2", "Dawn"), ("F99", "F99"), ("'open", "'open"), ("paste:'open", "paste:'open"),
    ("paste:bare", "paste:bare"), ("down", "down"),
  ]

  @Test(arguments: faults)
  func `tells the first word that is no key`(_ script: String, _ word: String) {
    #expect(throws: KeyScript.Fault(word: word)) { try KeyScript.events(of: script) }
  }
}
