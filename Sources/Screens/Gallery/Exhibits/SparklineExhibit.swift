import TerminalKit

/// Amounts month by month, up to the month where the reader is.
struct SparklineExhibit: Exhibit {
  private static let months = 12
  private var shown = months

  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool {
    guard key == .left || key == .right else { return false }
    shown = min(max(1, shown + (key == .left ? -1 : 1)), Self.months)
    return true
  }

  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context) {
    let visits = context.words.gallery.sample.visits
    for (row, visit) in visits.enumerated() {
      let (name, line) = area.line(2 * row).split(atColumn: 12)
      grid.write(visit.name, in: name)
      let amounts = Array(visit.amounts.prefix(shown))
      Sparkline(amounts).draw(in: line.split(atColumn: shown).head, on: &grid)
      let last = amounts.last.flatMap { $0 }.map { "\($0)" } ?? "·"
      grid.write(last, in: line.split(atColumn: Self.months + 2).tail, role: .accent)
    }
    guard isFocused, !area.isEmpty else { return }
    grid.cursor = Point(x: area.x + min(11 + shown, area.width - 1), y: area.y)
  }
}
