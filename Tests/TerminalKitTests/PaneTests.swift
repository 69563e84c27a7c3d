import Testing

@testable import TerminalKit

@Suite struct PaneTests {
  @Test func `joins rules and dividers in either order`() {
    let expected = "  \n───┬───\n   │\n   │\n───┴───\n".replacing("  \n", with: "\n")
    let ruled = picture(7, 5) { grid in
      Pane.rule(in: grid.bounds.line(1), on: &grid)
      Pane.rule(in: grid.bounds.line(4), on: &grid)
      Pane.divider(in: Rect(x: 3, y: 2, width: 1, height: 2), on: &grid)
    }
    let divided = picture(7, 5) { grid in
      Pane.divider(in: Rect(x: 3, y: 2, width: 1, height: 2), on: &grid)
      Pane.rule(in: grid.bounds.line(1), on: &grid)
      Pane.rule(in: grid.bounds.line(4), on: &grid)
    }
    #expect(ruled.text == expected)
    #expect(divided == ruled)
    #expect(ruled[3, 1].role == .border)
  }

  @Test func `crosses a rule that has dividers on both sides`() {
    let grid = picture(3, 3) { grid in
      Pane.rule(in: grid.bounds.line(1), on: &grid)
      Pane.divider(in: Rect(x: 1, y: 0, width: 1, height: 1), on: &grid)
      Pane.divider(in: Rect(x: 1, y: 2, width: 1, height: 1), on: &grid)
    }
    #expect(grid.text == " │\n─┼─\n │\n")
  }

  @Test(arguments: smallSizes) func `draws at every size`(size: Size) {
    let grid = picture(size.width, size.height) { grid in
      Pane.rule(in: Rect(x: -2, y: 1, width: 99, height: 1), on: &grid)
      Pane.divider(in: Rect(x: 2, y: -3, width: 1, height: 99), on: &grid)
    }
    #expect(grid.size == size)
  }
}
