import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// A detail that is read whole is closed by the keys that have opened it.
@Suite struct DetailSheetTests {
  private func stage(_ keymap: Keymap = .standard) throws -> Stage {
    var stage = try OrderSamples.stage(.readyDraft)
    stage.send(.keymap(keymap))
    return stage
  }

  @Test(arguments: [
    ("i", "i"), ("i", "ш"), ("ш", "i"), ("Space", "i"), ("i", "Esc"), ("i", "Enter"),
  ])
  func `closes by the key of its action, in either layout`(open: String, close: String) throws {
    var stage = try stage()
    try stage.press(open)
    #expect(stage.program.stack.last?.sheet is DetailSheet)
    try stage.press(close)
    #expect(stage.program.stack.isEmpty)
  }

  @Test func `goes by the reader's own keys`() throws {
    var stage = try stage(Keymap(["orders.about": [.character("y")]]))
    try stage.press("y")
    #expect(stage.program.stack.last?.sheet is DetailSheet)
    for key in ["i", "F3", "v"] { try stage.press(key) }
    #expect(stage.program.stack.last?.sheet is DetailSheet)
    try stage.press("н")
    #expect(stage.program.stack.isEmpty)
  }

  @Test func `follows the language`() throws {
    var stage = try stage()
    try stage.press("i")
    #expect(stage.lines[3].contains("Приказы"))
    #expect(stage.text.contains("напечатать и отдать на подпись"))
    stage.send(.adopted(Preferences(language: .english)))
    #expect(stage.lines[3].contains("Orders"))
    #expect(!stage.text.contains("напечатать"))
    #expect(stage.text.contains("prints it for the signature"))
  }

  @Test func `follows what another program has changed`() throws {
    var stage = try OrderSamples.stage(.readyDraft)
    try stage.press("i")
    stage.send(.changedOutside)
    stage.answer([.orders: .orders(OrderSamples.Case.blankDraft.facts)])
    #expect(stage.text.contains("F4 – вписать недостающее"))
    #expect(!stage.text.contains("напечатать и отдать на подпись"))
  }
}
