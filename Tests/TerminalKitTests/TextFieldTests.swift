import TestSupport
import Testing

@testable import TerminalKit

@Suite struct TextFieldTests {
  @Test(arguments: [
    ("", keys("Анна"), "Анна", 4), ("Анна", [.backspace], "Анн", 3),
    ("Анна", [.home, .delete], "нна", 0), ("Анна", [.left, .left, .character("x")], "Анxна", 3),
    ("два слова", [.control("w")], "два ", 4), ("два слова", [.control("u")], "", 0),
    ("два слова", [.home, .control("u")], "", 0),
    ("два слова", [.home, .right, .control("u")], "ва слова", 0),
    ("два слова", [Key(.left, .control), Key(.left, .control)], "два слова", 0),
    ("два слова", [.home, Key(.right, .control), .character("2")], "два 2слова", 5),
    ("два слова", [.home, .control("k")], "", 0), ("а", [.left, .left, .right, .right], "а", 1),
    ("е\u{301}ж", [.left, .backspace], "ж", 0), ("и", [.character("\u{306}")], "й", 1),
    ("", [.character("\u{7}"), .character("\u{202E}"), .space], " ", 1),
  ])
  func `edits by characters`(text: String, pressed: [Key], result: String, cursor: Int) {
    var field = TextField(text)
    for key in pressed { _ = field.handle(key) }

    #expect(field.text == result)
    #expect(field.cursor == cursor)
  }

  @Test func `keeps the composed form of a letter and its mark`() {
    var field = TextField("и")
    #expect(field.handle(.character("\u{306}")) == .edited)
    #expect(Array(field.text.unicodeScalars) == ["й"])
  }

  @Test(arguments: [
    (Key.enter, Outcome.ignored), (.escape, .ignored), (.tab, .ignored), (.up, .ignored),
    (.function(5), .ignored), (.alt("x"), .ignored), (.control("z"), .ignored),
    (.right, .ignored), (.left, .moved), (.backspace, .edited), (.delete, .moved),
  ])
  func `tells what a key has done`(key: Key, outcome: Outcome) {
    var field = TextField("x")
    #expect(field.handle(key) == outcome)
  }

  @Test func `takes no more than its limit`() {
    var field = TextField("", limit: 3)
    for key in keys("абвг") { _ = field.handle(key) }
    #expect(field.text == "абв")
    #expect(field.handle(.character("д")) == .moved)
    #expect(field.paste("xyz") == .ignored)
    #expect(TextField("длинный", limit: 3).text == "дли")
  }

  @Test func `makes a paste into one harmless line`() {
    var field = TextField("ab")
    _ = field.handle(.left)
    #expect(field.paste(" x\n\ty\u{1B}[31m ") == .edited)
    #expect(field.text == "ax y[31mb")
    #expect(field.cursor == 8)
  }

  @Test func `takes a paste of a megabyte`() {
    var field = TextField()
    #expect(field.paste(String(repeating: "слово ", count: 90_000)) == .edited)
    #expect(field.text.count == 500)
  }

  @Test(arguments: [
    (TextField.Accepts.date, "1/9-26x", "1.9.26"), (.date, "01.09.2026г", "01.09.2026"),
    (.digits, "1 а2,3٣", "123"),
  ])
  func `takes only what it accepts`(accepts: TextField.Accepts, typed: String, text: String) {
    var field = TextField(accepts: accepts)
    for key in keys(typed) { _ = field.handle(key) }
    #expect(field.text == text)

    var pasted = TextField(accepts: accepts)
    _ = pasted.paste(typed)
    #expect(pasted.text == text)
  }

  @Test(arguments: [
    ("абв", 0, "абв  |", 3), ("абвгд", 0, "вгд  |", 3), ("абвгдежз", 0, "дежз |", 4),
    ("абвгдежз", 4, "абвгд|", 4), ("абвгдежз", 2, "вгдеж|", 4), ("абвгдежз", 8, "абвгд|", 0),
    ("世界世界", 0, " 世界 |", 5),
  ])
  func `scrolls to show the cursor`(text: String, back: Int, line: String, cursor: Int) {
    var field = TextField(text)
    for _ in 0..<back { _ = field.handle(.left) }
    let width = text.hasPrefix("世") ? 6 : 5
    let grid = picture(width, 1) { field.draw(in: $0.bounds, on: &$0, isFocused: true) }

    #expect(grid.description.hasPrefix(line))
    #expect(grid.cursor == Point(x: cursor, y: 0))
  }

  @Test func `shows its beginning without the focus`() {
    let grid = picture(5, 1) {
      TextField("абвгдежз").draw(in: $0.bounds, on: &$0, isFocused: false)
    }
    #expect(grid.description == "абвг…|\n=====|\n_____|\n")
  }

  @Test func `shows a placeholder and an offer`() {
    let empty = picture(6, 1) {
      TextField().draw(in: $0.bounds, on: &$0, isFocused: true, placeholder: "дд.мм")
    }
    #expect(empty.description == "дд.мм |\n======|\n-----F|\ncursor 0,0\n")
    let offer = picture(6, 1) {
      TextField("ре").draw(in: $0.bounds, on: &$0, isFocused: true, ghost: "чь")
    }
    #expect(offer.description == "речь  |\n======|\nFF--FF|\ncursor 2,0\n")
  }

  @Test(arguments: 0..<8) func `survives any keys at any size`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var field = TextField("начало", limit: 40)
    for size in smallSizes {
      for _ in 0..<6 { _ = field.handle(try #require(manyKeys.randomElement(using: &random))) }
      if Int.random(in: 0..<9, using: &random) == 0 { _ = field.paste("й\u{306}\u{301} 世 x") }
      let grid = picture(size.width, size.height) {
        field.draw(in: $0.bounds, on: &$0, isFocused: true, placeholder: "p", ghost: "g")
      }
      #expect(grid.cursor.map { grid.bounds.contains($0) } ?? true)
      #expect((0...field.text.count).contains(field.cursor))
      #expect(field.text.count <= 40)
    }
  }

  @Test(arguments: [
    (Key.character("7"), "7", Outcome.edited), (.backspace, "", .edited), (.delete, "", .edited),
    (.left, "05.10.2026", .moved), (.home, "05.10.2026", .moved), (.tab, "05.10.2026", .ignored),
    (.character("x"), "05.10.2026", .ignored), (.control("u"), "", .edited),
  ])
  func `puts what is typed in the place of a selected text`(
    key: Key, text: String, outcome: Outcome
  ) {
    var field = TextField("05.10.2026", limit: 10, accepts: .date)
    field.selectAll()
    #expect(field.isSelected)
    #expect(field.handle(key) == outcome)
    #expect(field.text == text)
    #expect(field.isSelected == (key.typed == "x"))
  }

  @Test func `puts what is pasted in the place of a selected text`() {
    var field = TextField("05.10.2026", limit: 10, accepts: .date)
    field.selectAll()
    #expect(field.paste("abc") == .ignored)
    #expect(field.text == "05.10.2026")
    #expect(field.paste("1.9.26") == .edited)
    #expect(field.text == "1.9.26")
  }

  @Test func `selects nothing where there is nothing`() {
    var field = TextField("", accepts: .digits)
    field.selectAll()
    #expect(!field.isSelected)
  }
}
