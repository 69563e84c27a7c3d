@testable import TerminalKit

/// A picture of the given size on which `draw` has drawn.
func picture(_ width: Int, _ height: Int, _ draw: (inout Grid) -> Void) -> Grid {
  var grid = Grid(size: Size(width: width, height: height))
  draw(&grid)
  return grid
}

/// Every size at which a widget must draw without a trap: 0–12 columns, 0–6 lines.
let smallSizes: [Size] = (0...12).flatMap { width in
  (0...6).map { Size(width: width, height: $0) }
}

/// Types the characters of `text` one by one.
func keys(_ text: String) -> [Key] { text.map { .character($0) } }

/// Keys that widgets may get, to choose from at random.
let manyKeys: [Key] =
  keys("aЖ9., \u{306}世") + [
    .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
    .pageUp, .pageDown, Key(.left, .control), Key(.right, .control), .control("w"), .control("u"),
    .control("k"), .space, .function(2), .function(5), .alt("x"), Key(.end, .control),
  ]
