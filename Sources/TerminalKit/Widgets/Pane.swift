/// Lines between the parts of a screen.
///
///     Pane.rule(in: grid.bounds.line(2), on: &grid)
///     Pane.divider(in: area.split(atColumn: 40).tail.split(atColumn: 1).head, on: &grid)
public enum Pane {
  /// Draws a line along the first line of `area`; it joins the dividers that end at it.
  public static func rule(in area: Rect, on grid: inout Grid) {
    let line = area.line(0).intersection(grid.bounds)
    grid.fill(line, with: "─", role: .border)
    for x in line.x..<line.right { join(x, line.y, on: &grid) }
  }

  /// Draws a line down the first column of `area`; it joins the rules above and below it.
  public static func divider(in area: Rect, on grid: inout Grid) {
    let column = area.split(atColumn: 1).head.intersection(grid.bounds)
    grid.fill(column, with: "│", role: .border)
    for y in column.y - 1..<column.bottom + 1 where !column.isEmpty {
      join(column.x, y, on: &grid)
    }
  }

  /// Gives a cell of a line the shape that meets its neighbours above and below.
  private static func join(_ x: Int, _ y: Int, on grid: inout Grid) {
    let old = grid[x, y]
    switch old.glyph.base {
    case "─", "┬", "┴", "┼": break
    default: return
    }
    let shape: Unicode.Scalar =
      switch (goesDown(grid[x, y - 1]), goesUp(grid[x, y + 1])) {
      case (true, true): "┼"
      case (true, false): "┴"
      case (false, true): "┬"
      case (false, false): "─"
      }
    if shape != old.glyph.base { grid[x, y] = Cell(Glyph(scalar: shape), role: old.role) }
  }

  /// Whether a line goes on from the cell to the one below.
  private static func goesDown(_ cell: Cell) -> Bool {
    switch cell.glyph.base {
    case "│", "┬", "┼", "├", "┤": true
    default: false
    }
  }

  /// Whether a line goes on from the cell to the one above.
  private static func goesUp(_ cell: Cell) -> Bool {
    switch cell.glyph.base {
    case "│", "┴", "┼", "├", "┤": true
    default: false
    }
  }
}
