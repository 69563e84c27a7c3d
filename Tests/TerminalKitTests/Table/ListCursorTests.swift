import TestSupport
import Testing

@testable import TerminalKit

@Suite struct ListCursorTests {
  @Test(arguments: [
    ([Key.down], 1, 0..<4), ([.down, .down, .down], 3, 0..<4),
    ([.down, .down, .down, .down], 4, 1..<5), ([.end], 9, 6..<10), ([.end, .up], 8, 6..<10),
    ([.end, .up, .up, .up, .up], 5, 5..<9), ([.pageDown], 3, 0..<4),
    ([.pageDown, .pageDown], 6, 3..<7), ([.end, .home], 0, 0..<4), ([.up], 0, 0..<4),
  ])
  func `scrolls no more than it must`(keys: [Key], index: Int, window: Range<Int>) {
    var cursor = ListCursor()
    for key in keys { cursor.handle(key, count: 10, height: 4) }

    #expect(cursor.index == index)
    #expect(cursor.window(height: 4, count: 10) == window)
  }

  @Test func `leaves other keys to others`() {
    var cursor = ListCursor()
    let isTaken = cursor.handle(.enter, count: 3, height: 3)
    #expect(!isTaken)
  }

  @Test func `comes back into a list that has shrunk`() {
    var cursor = ListCursor(index: 90, top: 80)
    cursor.settle(count: 5, height: 4)

    #expect(cursor.index == 4)
    #expect(cursor.window(height: 4, count: 5) == 1..<5)
  }

  @Test func `fills the window when the screen grows`() {
    let cursor = ListCursor(index: 9, top: 8)
    #expect(cursor.window(height: 6, count: 10) == 4..<10)
  }

  @Test(arguments: [0, 1, 3, 1_000], [Int.min, -1, 0, 2, Int.max])
  func `stays in the list whatever is asked`(count: Int, distance: Int) {
    for height in [Int.min, -1, 0, 1, 5, Int.max] {
      var cursor = ListCursor(index: 2, top: 7)
      cursor.move(by: distance, count: count, height: height)
      let window = cursor.window(height: height, count: count)

      #expect((0...max(0, count - 1)).contains(cursor.index))
      #expect(window.isEmpty || window.contains(cursor.index))
      #expect(window.upperBound <= count)
    }
  }
}
