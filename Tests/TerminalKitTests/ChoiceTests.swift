import TestSupport
import Testing

@testable import TerminalKit

@Suite struct ChoiceTests {
  private let names = [
    "Абрамова Ольга", "Ёлкина Мария", "Иванова Анна", "Иванчук Светлана", "Ковалёва Ирина",
    "Лапина Юлия", "Орлова Татьяна", "Титова Надежда", "Юдина Вера", "Яшина Анна",
  ]

  private func choice(chosen: Set<Int> = []) -> Choice { Choice(ChoiceList(names), chosen: chosen) }

  private static let searches: [(typed: String, then: [Key], focused: Int?)] = [
    ("", [], 0), ("ива", [], 2), ("ан", [], 2), ("bdfyxer", [], 3), ("елк", [], 1),
    ("ива", [.down], 3), ("ива", [.down, .down], 3), ("", [.down, .down, .up], 1),
    ("", [.end], 9), ("", [.pageDown], 7), ("ив", [.backspace, .backspace], 0), ("xyz", [], nil),
    ("x", [.control("u"), .down], 1), ("анна", [], 2), ("анна я", [], 9),
  ]

  @Test(arguments: searches)
  func `finds by letters and moves`(typed: String, then: [Key], focused: Int?) {
    var choice = choice()
    for key in keys(typed) + then { _ = choice.handle(key) }
    #expect(choice.focused == focused)
  }

  @Test func `tells what a key has done`() {
    var choice = choice()
    let outcomes = [Key.character("и"), .down, .enter, .escape, .function(5), .tab]
      .map { choice.handle($0) }
    #expect(outcomes == [.edited, .moved, .submitted, .cancelled, .ignored, .ignored])
    for key in keys("zzz") { _ = choice.handle(key) }
    #expect(choice.handle(.enter) == .moved)
    #expect(choice.count == 0)
  }

  @Test func `starts on what is chosen and comes back to it`() {
    var choice = choice(chosen: [4])
    #expect(choice.focused == 4)
    for key in keys("о") { _ = choice.handle(key) }
    #expect(choice.focused != 4)
    _ = choice.handle(.backspace)
    #expect(choice.focused == 4)
  }

  @Test func `takes a paste as what is typed`() {
    var choice = choice()
    #expect(choice.paste("орлова\n") == .edited)
    #expect(choice.focused == 6)
    #expect(choice.query.text == "орлова")
  }

  @Test func `asks for the titles in sight alone, and for each once when it searches`() {
    final class Counter: @unchecked Sendable { var asked = 0 }
    let counter = Counter()
    let list = ChoiceList(count: 10_000) { index in
      counter.asked += 1
      return "Человек \(index)"
    }
    var choice = Choice(list)
    _ = picture(40, 10) { choice.draw(in: $0.bounds, on: &$0) }
    #expect(counter.asked < 40)
    counter.asked = 0
    for key in keys("9999") { _ = choice.handle(key) }
    #expect(counter.asked == 10_000)
    #expect(choice.focused == 9_999)
    #expect(list[10_000] == "" && list[-1] == "")
  }

  @Test func `is drawn as a list that shows what was hit`() throws {
    var choice = choice(chosen: [2])
    for key in keys("анна") { _ = choice.handle(key) }
    let grid = picture(30, 5) { choice.draw(in: $0.bounds, on: &$0) }
    try expectSnapshot(grid, named: "choice-30x5")
  }

  @Test func `is drawn under its field, and over it where there is more place`() throws {
    var choice = choice(chosen: [2])
    _ = choice.handle(.character("и"))
    let under = picture(34, 12) { grid in
      choice.drawPopup(
        at: Rect(x: 4, y: 1, width: 20, height: 1), in: grid.bounds, on: &grid)
    }
    try expectSnapshot(under, named: "choice-popup-34x12")
    let over = picture(34, 12) { grid in
      choice.drawPopup(
        at: Rect(x: 4, y: 10, width: 20, height: 1), in: grid.bounds, on: &grid)
    }
    let lines = over.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.map { $0.hasPrefix("    ┌──") }.firstIndex(of: true) == 5)
    #expect(over.cursor == Point(x: 5, y: 10))
  }

  @Test func `says so where nothing was found`() {
    var choice = choice()
    for key in keys("xyz") { _ = choice.handle(key) }
    let grid = picture(20, 3) { choice.draw(in: $0.bounds, on: &$0, nothing: "Никого нет.") }
    #expect(grid.text == "xyz                0\nНикого нет.\n\n")
  }

  @Test func `says what a click means`() {
    let choice = choice()
    let grid = picture(30, 8) { grid in
      grid.mark(grid.bounds, .action("below"))
      choice.drawPopup(at: Rect(x: 0, y: 0, width: 9, height: 1), in: grid.bounds, on: &grid)
    }
    #expect(grid.zone(at: Point(x: 3, y: 2))?.act == .key(.enter, times: 1))
    #expect(grid.zone(at: Point(x: 3, y: 4))?.act == .key(.down, times: 2))
    #expect(grid.zone(at: Point(x: 0, y: 1))?.act == .nothing)
    #expect(grid.zone(at: Point(x: 29, y: 7))?.act == .action("below"))
  }

  @Test(arguments: 0..<8) func `survives any keys at any size`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var choice = choice(chosen: [1, 30])
    for size in smallSizes {
      for _ in 0..<4 {
        _ = choice.handle(try #require(manyKeys.randomElement(using: &random)), height: size.height)
      }
      if Int.random(in: 0..<9, using: &random) == 0 { choice.search("ан") }
      let grid = picture(size.width, size.height) { grid in
        choice.draw(in: grid.bounds, on: &grid)
        choice.drawPopup(at: Rect(x: 3, y: 2, width: 4, height: 1), in: grid.bounds, on: &grid)
      }
      #expect(grid.size == size)
      #expect(choice.focused.map { (0..<10).contains($0) } ?? (choice.count == 0))
    }
  }
}
