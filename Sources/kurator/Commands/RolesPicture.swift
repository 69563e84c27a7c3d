import TerminalKit

/// A frame as its characters, then the role of each cell as a letter, then what the letters mean.
struct RolesPicture: Hashable, Sendable {
  /// Its lines.
  let lines: [String]

  /// Takes a grid, with no other characters than `repertoire` has.
  init(_ grid: Grid, repertoire: Repertoire) {
    let grid = grid.drawn(with: repertoire)
    let rows = (0..<grid.size.height).map { y in grid.row(y).map(\.role) }
    let rule = String(repeating: "=", count: grid.size.width)
    let used = Set(rows.joined())
    let legend = Role.allCases.filter(used.contains).map { "\($0.code) \($0.name)" }
    let cursor = grid.cursor.map { ["cursor \($0.x),\($0.y)"] } ?? []
    lines =
      Frame(grid, repertoire: repertoire).lines + [rule]
      + rows.map { String($0.map(\.code)) } + [rule] + legend + cursor
  }
}
