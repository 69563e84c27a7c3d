import TerminalKit

/// Where the parts of the orders page stand: record and pairs on the left, the paper on the right.
struct OrderLayout {
  /// The sentence about the order.
  let header: Rect
  /// The record and the list, and the paper beside them where there is room for both.
  let division: Division
  /// What is said of the focused line.
  let detail: Rect
  private let rules: [Rect]

  /// The fewest columns for list and paper side by side.
  static let wide = 100
  /// The most columns that a line of the paper takes.
  static let paperWidth = 96

  /// Lays the parts out.
  init(_ area: Rect) {
    let lines = Self.detailLines(in: area.height)
    let ruleLines = lines > 0 ? 1 : 0
    header = area.line(0).inset(columns: 1)
    let (under, rest) = area.split(atLine: 1).tail.split(atLine: ruleLines)
    let (main, foot) = rest.split(lastLines: lines + ruleLines)
    detail = foot.split(atLine: ruleLines).tail.inset(columns: 1)
    rules = [under, foot.split(atLine: ruleLines).head]
    division = Division(area: main, measures: Self.measures(in: area.width))
  }

  /// The paper has more than half of the width, but no more than its longest line needs.
  private static func measures(in width: Int) -> Split.Measures {
    Split.Measures(
      first: Size(width: 32, height: 1), second: Size(width: 32, height: 1),
      wide: Size(width: wide, height: 1),
      percent: min(60, (paperWidth + 4) * 100 / max(1, width)), lines: 0)
  }

  /// The lines above and below the list.
  func drawLines(on grid: inout Grid) {
    for rule in rules where !rule.isEmpty { Pane.rule(in: rule, on: &grid) }
  }

  /// How many lines the detail has in a body of that height.
  static func detailLines(in height: Int) -> Int {
    switch height {
    case ..<12: 0
    case ..<25: 3
    default: 5
    }
  }
}
