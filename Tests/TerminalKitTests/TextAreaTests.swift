import TestSupport
import Testing

@testable import TerminalKit

@Suite struct TextAreaTests {
  @Test func `breaks lines softly between words`() {
    let area = TextArea("одно длинное предложение\nи ещё")
    let grid = picture(11, 4) { area.draw(in: $0.bounds, on: &$0, isFocused: true) }

    #expect(grid.text == "одно\nдлинное\nпредложение\nи ещё\n")
    #expect(grid.cursor == Point(x: 5, y: 3))
  }

  @Test func `keeps its column over a short line`() {
    var area = TextArea("длинная\nя\nдлинная")
    _ = area.handle(.up, width: 20)
    #expect(area.cursor == 9)
    _ = area.handle(.up, width: 20)
    #expect(area.cursor == 7)
    #expect(area.handle(.up, width: 20) == .ignored)
  }

  @Test func `walks over every soft line`() {
    var area = TextArea("aaa bbb ccc")
    #expect(area.handle(.up, width: 4) == .moved)
    #expect(area.cursor == 7)
    #expect(area.handle(.up, width: 4) == .moved)
    #expect(area.cursor == 3)
    #expect(area.handle(.up, width: 4) == .ignored)
    #expect(area.handle(.down, width: 4) == .moved)
    #expect(area.handle(.down, width: 4) == .moved)
    #expect(area.cursor == 11)
    #expect(area.handle(.down, width: 4) == .ignored)
  }

  @Test func `begins a line by Enter and takes a paste of lines`() {
    var area = TextArea("a")
    #expect(area.handle(.enter, width: 9) == .edited)
    #expect(area.paste("b\r\nc\u{1B}") == .edited)
    #expect(area.text == "a\nb\nc")
    _ = area.handle(.home, width: 9)
    #expect(area.handle(.backspace, width: 9) == .edited)
    #expect(area.text == "a\nbc")
  }

  @Test func `takes a paste of a megabyte up to its limit`() {
    var area = TextArea(limit: 5_000)
    #expect(area.paste(String(repeating: "строка\n", count: 80_000)) == .edited)
    #expect(area.text.count == 5_000)
  }

  @Test func `keeps the cursor's line in sight`() {
    let area = TextArea("1\n2\n3\n4\n5")
    let grid = picture(3, 2) { area.draw(in: $0.bounds, on: &$0, isFocused: true) }
    #expect(grid.text == "4\n5\n")
    let quiet = picture(3, 2) { area.draw(in: $0.bounds, on: &$0, isFocused: false) }
    #expect(quiet.text == "1\n2\n")
    #expect(quiet.cursor == nil)
  }

  @Test(arguments: 0..<8) func `survives any keys at any size`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var area = TextArea("начало\nи ещё строка", limit: 60)
    for size in smallSizes {
      for _ in 0..<6 {
        let key = try #require(manyKeys.randomElement(using: &random))
        _ = area.handle(key, width: size.width)
      }
      let grid = picture(size.width, size.height) {
        area.draw(in: $0.bounds, on: &$0, isFocused: true)
      }
      #expect(grid.cursor.map { grid.bounds.contains($0) } ?? true)
      #expect((0...area.text.count).contains(area.cursor))
    }
  }
}
