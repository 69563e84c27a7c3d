import Testing

@testable import TerminalKit

/// The signs that a list has more rows than are in sight.
@Suite struct MoreSignsTests {
  private func lines(_ window: Range<Int>, of count: Int, focus: Int? = nil) -> [String] {
    var grid = Grid(size: Size(width: 2, height: 3))
    MoreSigns(window, of: count).draw(in: grid.bounds, on: &grid, focus: focus)
    return grid.text.split(separator: "\n", omittingEmptySubsequences: false).prefix(3)
      .map { $0.isEmpty ? " " : String($0.prefix(1)) }
  }

  @Test(arguments: [
    (0..<3, 3, [" ", " ", " "]), (0..<3, 4, [" ", " ", "↓"]), (1..<4, 4, ["↑", " ", " "]),
    (1..<4, 9, ["↑", " ", "↓"]), (0..<0, 9, [" ", " ", " "]), (1..<2, 3, ["↓", " ", " "]),
  ])
  func `stand on the first and the last line`(window: Range<Int>, count: Int, signs: [String]) {
    #expect(lines(window, of: count) == signs)
  }

  @Test func `turn the page when they are clicked, and look like the row that has the focus`() {
    var grid = Grid(size: Size(width: 2, height: 3))
    MoreSigns(1..<4, of: 9).draw(in: grid.bounds, on: &grid, focus: 2)
    #expect(grid.row(0).first?.role == .accent)
    #expect(grid.row(2).first?.role == .focus)
    #expect(grid.zone(at: Point(x: 0, y: 0))?.act == .key(.pageUp, times: 1))
    #expect(grid.zone(at: Point(x: 0, y: 2))?.act == .key(.pageDown, times: 1))
  }

  @Test func `are drawn nowhere where there is no room`() {
    var grid = Grid(size: Size(width: 2, height: 3))
    MoreSigns(1..<4, of: 9).draw(in: Rect(x: 0, y: 0, width: 0, height: 0), on: &grid)
    MoreSigns(1..<4, of: 9).draw(in: grid.bounds, column: 5, on: &grid)
    #expect(grid.text.allSatisfy { $0.isWhitespace })
  }
}
