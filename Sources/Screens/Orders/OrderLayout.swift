import TerminalKit

/// Where the parts of the orders page stand: record and pairs on the left, the paper on the right.
struct OrderLayout {
  /// The sentence about the order.
  let header: Rect
  /// The record and the list; empty while the paper has the whole width.
  let left: Rect
  /// The paper; empty where there is no room beside the list.
  let paper: Rect
  /// What is said of the focused line.
  let detail: Rect
  private let rules: [Rect]
  private let divider: Rect

  /// The fewest columns for list and paper side by side.
  static let wide = 100
  /// The most columns that a line of the paper takes.
  static let paperWidth = 96
  private static let narrowestList = 40

  /// Lays the parts out; the detail has room for `told` lines, up to the half of the body.
  init(_ area: Rect, isReading: Bool, told: Int = 0) {
    let usual = Self.detailLines(in: area.height)
    let lines = usual == 0 ? 0 : max(usual, min(told, area.height / 2))
    let ruleLines = lines > 0 ? 1 : 0
    header = area.line(0).inset(columns: 1)
    let (under, rest) = area.split(atLine: 1).tail.split(atLine: ruleLines)
    let (main, foot) = rest.split(lastLines: lines + ruleLines)
    detail = foot.split(atLine: ruleLines).tail.inset(columns: 1)
    rules = [under, foot.split(atLine: ruleLines).head]
    let hasBoth = !isReading && area.width >= Self.wide
    let wanted = max(Self.narrowestList, area.width * 2 / 5)
    let right = hasBoth ? min(Self.paperWidth + 4, area.width - wanted - 1) : 0
    let (list, tail) = main.split(lastColumns: hasBoth ? right + 1 : 0)
    divider = tail.split(atColumn: 1).head
    left = isReading ? main.split(atColumn: 0).head : list
    paper = (isReading ? main : tail.split(atColumn: 1).tail).inset(columns: 1)
  }

  /// The lines between the parts.
  func drawLines(on grid: inout Grid) {
    if !divider.isEmpty { Pane.divider(in: divider, on: &grid) }
    for rule in rules where !rule.isEmpty { Pane.rule(in: rule, on: &grid) }
  }

  /// The body of the page in a picture of that size.
  static func body(of size: Size) -> Rect {
    Rect(x: 0, y: 3, width: size.width, height: max(0, size.height - 5))
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
