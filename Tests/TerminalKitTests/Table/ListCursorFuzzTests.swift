import TestSupport
import Testing

@testable import TerminalKit

@Suite struct ListCursorFuzzTests {
  private let moves: [Key] = [.up, .down, .pageUp, .pageDown, .home, .end]

  @Test(arguments: 0..<60) func `keeps the focus in a full window`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var cursor = ListCursor()
    for _ in 0..<300 {
      let count = Int.random(in: 0...40, using: &random)
      let height = Int.random(in: 0...12, using: &random)
      let key = try #require(moves.randomElement(using: &random))
      cursor.handle(key, count: count, height: height)
      let window = cursor.window(height: height, count: count)

      #expect(window.count == min(height, count))
      #expect(window.isEmpty || window.contains(cursor.index))
      #expect(window.upperBound <= count)
    }
  }

  @Test(arguments: 0..<30) func `scrolls by a line at most for a line`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var cursor = ListCursor(index: 50, top: 45)
    for _ in 0..<300 {
      let before = cursor.window(height: 10, count: 100)
      let step = Bool.random(using: &random) ? 1 : -1
      cursor.move(by: step, count: 100, height: 10)
      let after = cursor.window(height: 10, count: 100)
      let isInside = before.contains(cursor.index)

      #expect(abs(after.lowerBound - before.lowerBound) == (isInside ? 0 : 1))
    }
  }

  @Test func `drawing does not move the window`() {
    let cursor = ListCursor(index: 9, top: 5)
    #expect(cursor.window(height: 10, count: 100) == 5..<15)
    #expect(cursor.window(height: 3, count: 100) == 7..<10)
    #expect(cursor.window(height: 10, count: 100) == 5..<15)
  }
}
