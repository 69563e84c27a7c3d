import PlainText
import TerminalKit

/// Keys that work on something beside the key bar, at the end of the line that shows it; a click on
/// one does what it says.
struct KeyHints {
  private static let gap = 2
  private let items: [KeyBar.Item]

  /// As many of `items`, from the first on, as fit into `width` columns.
  init(_ items: [KeyBar.Item], fitting width: Int) {
    var rest = width + Self.gap
    self.items = Array(
      items.prefix { item in
        rest -= Self.width(of: item) + Self.gap
        return rest >= 0
      })
  }

  /// How many columns they take.
  var width: Int {
    items.reduce(0) { $0 + Self.width(of: $1) } + Self.gap * max(0, items.count - 1)
  }

  private static func width(of item: KeyBar.Item) -> Int {
    DisplayWidth.of(item.key) + 1 + DisplayWidth.of(item.label)
  }

  /// Draws them into the first line of `area`.
  func draw(in area: Rect, on grid: inout Grid) {
    var rest = area.line(0)
    for item in items {
      let used = grid.write(
        [TextRun(item.key, role: .hint), TextRun(" " + item.label, role: .muted)], in: rest)
      if let act = item.act { grid.mark(rest.split(atColumn: used).head, act) }
      rest = rest.split(atColumn: used + Self.gap).tail
    }
  }
}
