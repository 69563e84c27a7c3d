import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct ActionRegistryTests {
  private let registry = ActionRegistry(.russian)

  @Test func `names every action once, under the heading of its chapters`() {
    let parts = [registry.first, registry.last] + registry.pages
    let ids = parts.flatMap(\.entries).map(\.id)
    #expect(Set(ids).count == ids.count)
    let known =
      Program.everywhere(.russian).map(\.id)
      + Program.catalogue(.russian).flatMap { $0.entries.map(\.id) }
    #expect(Set(ids) == Set(known))
    #expect(registry.pages.map(\.title).contains("Наставляемые, Наставники"))
    #expect(registry.first.entries.map(\.id).contains("shell.help"))
    #expect(registry.last.entries.map(\.id).contains("shell.undo"))
  }

  @Test func `puts every action into a mode, and nothing else`() {
    for page in registry.pages {
      #expect(Set(page.modes.joined()) == Set(page.entries.map(\.id)), "\(page.title)")
    }
  }

  @Test(arguments: 0..<20)
  func `has a mode for whatever keys lead to`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var stage = try Stage(at: .now)
    let names = [
      "1", "2", "3", "4", "5", "6", "7", "Down", "Up", "Enter", "Esc", "F2", "F3", "F4", "F5", "F6",
      "F7", "Ins", "a", "c", "g", "n", "o", "Ctrl+R", "Ctrl+O", "Ctrl+N", "Tab",
    ]
    for _ in 0..<200 {
      try stage.press(try #require(names.randomElement(using: &random)))
      let page = try #require(stage.program.pages[stage.program.chapter])
      let present = page.entries(Words.russian).map(\.id)
      let modes = registry.pages.flatMap(\.modes)
      #expect(
        modes.contains { Set(present).isSubset(of: $0) },
        "\(stage.program.chapter): \(present)")
    }
  }
}
