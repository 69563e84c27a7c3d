import TerminalKit

@testable import Screens

/// The texts of the pseudo-language that a picture does not show to their ends.
///
/// A text is cut that ends in «…» in the line where it begins. One that goes on in the next line
/// counts as whole, also where its last line ends in «…»: what is read line by line may be longer
/// than its place. Where a box lies over the page, the box alone counts.
enum CutTexts {
  /// What is cut in a picture, each as far as it is seen; headings of columns may be.
  static func found(in grid: Grid) -> [String] {
    let lines = (0..<grid.size.height).map { y in
      (0..<grid.size.width).compactMap { x in grid[x, y].width > 0 ? grid[x, y] : nil }
    }
    let hasBox = lines.joined().contains { isOfBox($0) }
    return lines.flatMap { line in
      found(in: line.map { (hasBox && !isOfBox($0) ? " " : $0.glyph.character, $0.role) })
    }
  }

  /// What is cut in a line.
  static func found(in line: [(character: Character, role: Role)]) -> [String] {
    var cut: [String] = []
    var open: [String] = []
    for (character, role) in line {
      switch character {
      case Growth.opening: open.append("")
      case Growth.closing: _ = open.popLast()
      case "…":
        if let text = open.last, role != .header { cut.append(text) }
        open = []
      default:
        for place in open.indices { open[place].append(character) }
      }
    }
    return cut
  }

  private static func isOfBox(_ cell: Cell) -> Bool {
    [.dialog, .button, .buttonFocused].contains(cell.role)
  }
}
