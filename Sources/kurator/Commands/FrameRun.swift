import TerminalKit

/// Neighbouring cells of a line that look the same.
struct FrameRun: Hashable, Sendable {
  /// The column where they begin, and how many they take.
  let x: Int
  var width: Int
  /// What they are for.
  let role: Role
  /// What stands in them.
  var text: String

  /// The runs of a line.
  static func runs(of line: ArraySlice<Cell>) -> [FrameRun] {
    var runs: [FrameRun] = []
    var x = 0
    for cell in line where cell.width > 0 {
      if runs.last?.role != cell.role {
        runs.append(FrameRun(x: x, width: 0, role: cell.role, text: ""))
      }
      runs[runs.count - 1].add(cell)
      x += cell.width
    }
    return runs
  }

  private mutating func add(_ cell: Cell) {
    text.unicodeScalars.append(cell.glyph.base)
    if let mark = cell.glyph.mark { text.unicodeScalars.append(mark) }
    width += cell.width
  }

  /// Whether nothing stands in it.
  var isBlank: Bool { text.allSatisfy { $0 == " " } }
}
