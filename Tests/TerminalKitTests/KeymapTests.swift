import PlainText
import TerminalKit
import Testing

@Suite struct KeymapTests {
  private let keymap = Keymap(
    ["board.accept": [.function(6), .character("a")], "board.ban": []], layout: .ukrainian)

  @Test func `has the keys that were changed, the first in front`() {
    #expect(
      keymap.keys(of: "board.accept", else: [.function(5)]) == [.function(6), .character("a")])
  }

  @Test func `has no key for an action that was unbound`() {
    #expect(keymap.keys(of: "board.ban", else: [.character("x")]) == [])
  }

  @Test func `leaves all other actions their keys`() {
    #expect(keymap.keys(of: "board.pin", else: [.character("p")]) == [.character("p")])
    #expect(Keymap.standard.keys(of: "board.ban", else: [.character("x")]) == [.character("x")])
  }

  @Test func `is Russian unless another layout is asked for`() {
    #expect(Keymap.standard.layout == .russian)
    #expect(keymap.layout == .ukrainian)
    #expect(keymap.on(.belarusian).layout == .belarusian)
    #expect(keymap.on(.belarusian).keys(of: "board.ban", else: [.tab]) == [])
  }
}
