import TerminalKit
import Testing

@testable import Screens

@Suite struct KeyScrollingTests {
  @Test(arguments: [
    (Key.down, 5, 6), (.up, 5, 4), (.up, 0, 0), (.pageDown, 5, 12), (.pageDown, 16, 20),
    (.down, 20, 20), (.pageUp, 10, 3), (.pageUp, 3, 0), (.end, 0, 20), (.home, 9, 0),
  ])
  func `stays within the text`(key: Key, top: Int, expected: Int) {
    #expect(key.scrolled(from: top, count: 28, height: 8) == expected)
  }

  @Test(arguments: [Key.down, .pageDown, .end, .up])
  func `does not move a text that is seen whole`(key: Key) {
    #expect(key.scrolled(from: 0, count: 3, height: 8) == 0)
    #expect(key.scrolled(from: 0, count: 0, height: 0) == 0)
  }
}
