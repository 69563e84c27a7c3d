import Testing

@testable import TerminalKit

@Suite struct BindingTests {
  private let bindings = [
    Binding(id: "pin", keys: [.character("p"), .function(4)], command: 1),
    Binding(id: "ban", keys: [.character("ч")], command: 2),
    Binding(id: "cut", keys: [.character("x")], command: 3),
  ]

  @Test(arguments: [
    (Key.character("p"), "pin"), (.character("з"), "pin"), (.function(4), "pin"),
    (.character("ч"), "ban"), (.character("x"), "cut"),
  ])
  func `is found by its key, else by the place of the key`(key: Key, id: String) {
    #expect(bindings.binding(for: key)?.id == id)
  }

  @Test func `is not found by another key`() {
    #expect(bindings.binding(for: .character("й")) == nil)
    #expect(bindings.binding(for: .control("p")) == nil)
  }
}
