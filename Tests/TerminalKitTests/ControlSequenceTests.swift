import Testing

@testable import TerminalKit

@Suite struct ControlSequenceTests {
  private func event(_ text: String, alt: Bool = false) -> InputEvent? {
    let bytes = Array(text.utf8)
    guard let final = bytes.last else { return nil }
    return ControlSequence(parameters: Array(bytes.dropLast()), final: final).event(alt: alt)
  }

  static let numbered: [(Int, Key.Code)] = [
    (1, .home), (2, .insert), (3, .delete), (4, .end), (5, .pageUp), (6, .pageDown), (7, .home),
    (8, .end), (11, .function(1)), (12, .function(2)), (13, .function(3)), (14, .function(4)),
    (15, .function(5)), (17, .function(6)), (18, .function(7)), (19, .function(8)),
    (20, .function(9)), (21, .function(10)), (23, .function(11)), (24, .function(12)),
    (25, .function(13)), (34, .function(20)),
  ]

  @Test(arguments: numbered) func `names a key by its number`(number: Int, code: Key.Code) {
    #expect(event("\(number)~") == .key(Key(code)))
    #expect(event("\(number);5~") == .key(Key(code, .control)))
    #expect(event("\(number)$") == .key(Key(code, .shift)))
  }

  static let held: [(Int, Key.Modifiers)] = [
    (2, .shift), (3, .alt), (4, [.shift, .alt]), (5, .control), (6, [.shift, .control]),
    (7, [.alt, .control]), (8, [.shift, .alt, .control]), (9, .alt), (1, []), (0, []),
  ]

  @Test(arguments: held)
  func `reads the keys held down`(number: Int, modifiers: Key.Modifiers) {
    #expect(event("1;\(number)A") == .key(Key(.up, modifiers)))
    #expect(event("1;\(number)Q") == .key(Key(.function(2), modifiers)))
  }

  @Test func `adds Alt where another ESC came before`() {
    #expect(event("5~", alt: true) == .key(Key(.pageUp, .alt)))
    #expect(event("1;5C", alt: true) == .key(Key(.right, [.alt, .control])))
  }

  static let typed: [(String, Key)] = [
    ("97u", .character("a")), ("97;5u", .control("a")), ("1092;3u", .alt("ф")),
    ("97;2u", .character("A")), ("97;6u", .control("a")), ("13u", .enter), ("27u", .escape),
    ("9;2u", .backTab), ("127;3u", Key(.backspace, .alt)),
    ("27;6;13~", Key(.enter, [.shift, .control])),
  ]

  @Test(arguments: typed)
  func `reads keys that are named by scalar`(text: String, key: Key) {
    #expect(event(text) == .key(key))
  }

  @Test(arguments: [
    "1u", "55296u", "1114112u", "999999999999999999999u", "27;5~", "9~", "2A", "5;5R", "0;0;0Y",
    "?1A",
    ">1~", "=1u", "<1;2;3X", "<1M", ";;;;q", "1;1I",
  ])
  func `knows nothing of the rest`(text: String) {
    #expect(event(text) == nil)
  }
}
