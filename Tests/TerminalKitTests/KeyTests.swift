import PlainText
import Testing

@testable import TerminalKit

@Suite struct KeyTests {
  static let named: [(Key, String)] = [
    (.down, "Down"), (.function(2), "F2"), (.control("p"), "Ctrl+P"), (.alt("x"), "Alt+x"),
    (.space, "Space"), (.backTab, "Shift+Tab"), (.character("j"), "j"), (.character("J"), "J"),
    (.character("+"), "+"), (.control("+"), "Ctrl++"), (.escape, "Esc"), (.pageDown, "PgDn"),
    (Key(.up, [.control, .alt, .shift]), "Ctrl+Alt+Shift+Up"), (.insert, "Ins"),
    (.delete, "Del"), (.character("ё"), "ё"), (.control(" "), "Ctrl+Space"), (.enter, "Enter"),
  ]

  @Test func `has a small letter for each capital`() {
    #expect(Key.character("Т").small == .character("т"))
    #expect(Key.alt("N").small == .alt("n"))
    #expect(Key.character("Ъ").onCommandPath(.russian).small == .character("]"))
    #expect(Key.character("Х").onCommandPath(.russian).small == .character("["))
    #expect(Key.character("5").small == .character("5"))
    #expect(Key.enter.small == .enter)
  }

  @Test(arguments: named) func `has a name that reads back`(key: Key, name: String) {
    #expect(key.name == name)
    #expect(Key(name: name) == key)
  }

  @Test(arguments: ["", "F0", "F64", "F02", "Ctrl+", "down", "jj", "Ctrl+Ctrl+x", "Hyper+x"])
  func `refuses a name that no key has`(name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test func `reads Ctrl with a letter of either case`() {
    #expect(Key(name: "Ctrl+p") == Key(name: "Ctrl+P"))
  }

  @Test(arguments: [
    (Key.character("з"), Key.character("p")), (.character("З"), .character("P")),
    (.alt("ч"), .alt("x")), (.character("ё"), .character("`")), (.character("№"), .character("#")),
    (.character("и\u{306}"), .character("q")), (.character("н"), .character("y")),
    (.character("p"), .character("p")), (.down, .down), (.function(2), .function(2)),
  ])
  func `stands for the Latin letter in the same place`(typed: Key, command: Key) {
    #expect(typed.onCommandPath(.russian) == command)
  }

  @Test(arguments: [
    (KeyboardLayout.Variant.ukrainian, "і", "s"), (.ukrainian, "ї", "]"), (.ukrainian, "є", "'"),
    (.ukrainian, "ґ", "\\"), (.ukrainian, "Ґ", "|"), (.ukrainian, "з", "p"),
    (.belarusian, "ў", "o"), (.belarusian, "і", "b"), (.belarusian, "Ў", "O"), (.russian, "і", "і"),
  ]) func `goes by the reader's own layout`(
    layout: KeyboardLayout.Variant, typed: Character, command: Character
  ) {
    #expect(Key.character(typed).onCommandPath(layout) == .character(command))
    #expect(Key.alt(typed).onCommandPath(layout) == .alt(command))
  }

  @Test(arguments: [
    (Key.character("p"), KeyCaps.russian, "З"), (.character("p"), .latin, "P"),
    (.character("P"), .russian, "Shift+З"), (.character("["), .russian, "Х"),
    (.character("."), .russian, "Ю"), (.character(","), .russian, "Б"),
    (.character(";"), .russian, "Ж"), (.character(":"), .russian, "Shift+Ж"),
    (.character("."), .latin, "."), (.character("+"), .russian, "+"),
    (.alt("x"), .russian, "Alt+Ч"), (.control("z"), .russian, "Ctrl+Z"),
    (.space, .russian, "Пробел"), (.function(5), .russian, "F5"), (.character("#"), .russian, "№"),
    (.character("s"), .ukrainian, "І"), (.character("]"), .ukrainian, "Ї"),
    (.character("'"), .ukrainian, "Є"), (.character("S"), .ukrainian, "Shift+І"),
    (.character("o"), .belarusian, "Ў"), (.character("b"), .belarusian, "І"),
    (.character("]"), .belarusian, "]"), (.control("s"), .ukrainian, "Ctrl+S"),
  ])
  func `is shown as it stands on the keyboard`(key: Key, caps: KeyCaps, shown: String) {
    #expect(key.name(in: caps, space: "Пробел") == shown)
  }

  @Test func `has the caps of every layout`() {
    #expect(
      KeyboardLayout.Variant.allCases.map { KeyCaps($0) } == [.russian, .ukrainian, .belarusian])
  }
}
