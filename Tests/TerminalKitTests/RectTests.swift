import Testing

@testable import TerminalKit

@Suite struct RectTests {
  static let extremes = [Int.min, -5, -1, 0, 1, 3, 7, Int.max]

  @Test func `cuts into lines and halves`() {
    let rect = Rect(x: 2, y: 1, width: 10, height: 4)

    #expect(rect.line(1) == Rect(x: 2, y: 2, width: 10, height: 1))
    #expect(rect.line(4).isEmpty)
    #expect(rect.split(atColumn: 3).tail == Rect(x: 5, y: 1, width: 7, height: 4))
    #expect(rect.split(atLine: 3).head == Rect(x: 2, y: 1, width: 10, height: 3))
    #expect(rect.split(lastLines: 1).tail == Rect(x: 2, y: 4, width: 10, height: 1))
    #expect(rect.split(lastColumns: 4).tail == Rect(x: 8, y: 1, width: 4, height: 4))
    #expect(rect.inset(columns: 1, lines: 1) == Rect(x: 3, y: 2, width: 8, height: 2))
    #expect(rect.inset(columns: 6) == Rect(x: 6, y: 1, width: 0, height: 4))
    #expect(
      rect.centered(Size(width: 4, height: 9)) == Rect(x: 5, y: 1, width: 4, height: 4))
  }

  @Test func `finds the cells in both blocks`() {
    let rect = Rect(x: -2, y: 0, width: 5, height: 5)
    #expect(
      rect.intersection(Rect(x: 0, y: 3, width: 9, height: 9))
        == Rect(x: 0, y: 3, width: 3, height: 2))
    #expect(rect.intersection(Rect(x: 8, y: 8, width: 1, height: 1)).isEmpty)
    #expect(rect.contains(Point(x: -2, y: 4)))
    #expect(!rect.contains(Point(x: 3, y: 0)))
  }

  @Test(arguments: extremes, extremes)
  func `never leaves the block whatever is asked`(one: Int, two: Int) {
    let rect = Rect(x: one, y: two, width: two, height: one)
    let parts = [
      rect.line(one), rect.split(atColumn: two).head, rect.split(atColumn: one).tail,
      rect.split(atLine: one).head, rect.split(lastLines: two).head,
      rect.split(lastColumns: one).tail, rect.inset(columns: one, lines: two),
      rect.centered(Size(width: one, height: two)),
    ]
    for part in parts where !part.isEmpty { #expect(rect.intersection(part) == part) }
  }
}
