import TestSupport
import Testing

@testable import TerminalKit

@Suite struct LineEditorTests {
  @Test(arguments: [
    ("два слова", 9, 4, 9), ("два слова", 4, 0, 9), ("два слова", 0, 0, 4),
    ("два  слова", 5, 0, 10),
    ("  ", 2, 0, 2), ("", 0, 0, 0), ("a\nb", 3, 2, 3),
  ])
  func `finds words on both sides`(text: String, cursor: Int, start: Int, next: Int) {
    var editor = LineEditor(text, limit: 100)
    _ = editor.move(to: cursor)
    #expect(editor.wordStart == start)
    #expect(editor.nextWord == next)
  }

  @Test(arguments: [(0, 0..<2), (2, 0..<2), (3, 3..<3), (4, 4..<6), (6, 4..<6)])
  func `finds the ends of the cursor's line`(cursor: Int, ends: Range<Int>) {
    var editor = LineEditor("ab\n\ncd", limit: 100)
    _ = editor.move(to: cursor)
    #expect(editor.lineEnds == ends)
  }

  @Test func `keeps the cursor within the text`() {
    var editor = LineEditor("abc", limit: 100)
    #expect(editor.move(to: -5) == true)
    #expect(editor.cursor == 0)
    #expect(editor.move(to: .max) == true)
    #expect(editor.cursor == 3)
    #expect(editor.move(to: 3) == false)
  }

  @Test func `removes on either side of the cursor`() {
    var editor = LineEditor("abcd", limit: 100)
    _ = editor.move(to: 2)
    #expect(editor.remove(to: 1) == true)
    #expect(editor.text == "acd")
    #expect(editor.remove(to: 3) == true)
    #expect(editor.text == "a")
    #expect(editor.remove(to: 9) == false)
    #expect(editor.cursor == 1)
  }

  @Test(arguments: [
    ("", "\u{301}", "", 0, false), ("е", "\u{301}", "е\u{301}", 1, true),
    ("и", "\u{306}x", "йx", 2, true),
    ("а", "", "а", 1, false), ("👍", "x", "👍x", 2, true),
  ])
  func `joins a mark to the letter before it`(
    text: String, added: String, result: String, cursor: Int, hasChanged: Bool
  ) {
    var editor = LineEditor(text, limit: 100)
    let changed = editor.insert(added)
    if !text.isEmpty {
      #expect(editor.text == result)
      #expect(editor.cursor == cursor)
      #expect(changed == hasChanged)
    }
    #expect(editor.characters == Array(editor.text))
  }

  @Test func `has no room past its limit, nor for a limit below none`() {
    var editor = LineEditor("abcdef", limit: 4)
    #expect(editor.text == "abcd")
    _ = editor.move(to: 1)
    #expect(editor.insert("x") == false)
    #expect(editor.remove(to: 0) == true)
    #expect(editor.insert("xyz") == true)
    #expect(editor.text == "xbcd")
    #expect(editor.cursor == 1)
    #expect(LineEditor("a", limit: -3).text == "")
  }

  @Test(arguments: 0..<40) func `agrees with editing an array`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var editor = LineEditor("", limit: 1_000)
    var model: [Character] = []
    var cursor = 0
    for _ in 0..<300 {
      let place = Int.random(in: -1...model.count + 1, using: &random)
      switch random.next() % 3 {
      case 0:
        let letter = Array("абв гд世")[Int(random.next() % 7)]
        _ = editor.insert(String(letter))
        model.insert(letter, at: cursor)
        cursor += 1
      case 1:
        _ = editor.move(to: place)
        cursor = min(max(0, place), model.count)
      default:
        _ = editor.remove(to: place)
        let end = min(max(0, place), model.count)
        model.removeSubrange(min(end, cursor)..<max(end, cursor))
        cursor = min(end, cursor)
      }
      #expect(editor.characters == model)
      #expect(editor.cursor == cursor)
    }
  }
}
