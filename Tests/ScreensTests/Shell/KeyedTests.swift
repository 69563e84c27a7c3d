import TerminalKit
import Testing

@testable import Screens

/// Which action a key belongs to.
@Suite struct KeyedTests {
  private struct Entry: Keyed {
    let id: String
    let keys: [Key]
  }

  private static let entries = [
    Entry(id: "new", keys: [.character("n")]), Entry(id: "other", keys: [.character("N")]),
    Entry(id: "sort", keys: [.character("s")]),
  ]

  @Test(
    arguments: [
      ("n", "new"), ("т", "new"), ("N", "other"), ("Т", "other"), ("S", "sort"), ("Ы", "sort"),
      ("x", nil),
    ] as [(Character, String?)])
  func `is found on either layout, with Caps Lock too where nothing has the capital`(
    typed: Character, id: String?
  ) {
    #expect(Self.entries.having(.character(typed), .standard)?.id == id)
  }
}
