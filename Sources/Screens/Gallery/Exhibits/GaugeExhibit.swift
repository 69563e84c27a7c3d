import TerminalKit

/// How many places are taken, as gauges.
struct GaugeExhibit: Exhibit {
  private var used: [Int]
  private var cursor = ListCursor()

  init(_ sample: GallerySample) { used = sample.loads.map(\.used) }

  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool {
    if cursor.handle(key, count: used.count, height: area.height) { return true }
    guard key == .left || key == .right else { return false }
    used[cursor.index] = min(max(0, used[cursor.index] + (key == .left ? -1 : 1)), 6)
    return true
  }

  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context) {
    let loads = context.words.gallery.sample.loads
    let table = Table(
      columns: [
        .init("", width: .fixed(14), priority: .essential),
        .init("", width: .flexible(min: 4), priority: .essential),
        .init("", width: .fixed(5), alignment: .trailing, priority: .essential),
      ], count: loads.count, isFocused: isFocused
    ) { row, column in
      switch column {
      case 0: TextRun(loads[row].name)
      case 1: TextRun("")
      default:
        TextRun(
          (used[row] > loads[row].all ? "! " : "") + "\(used[row])/\(loads[row].all)",
          role: used[row] > loads[row].all ? .warning : .text)
      }
    }
    let shown = table.draw(in: area, on: &grid, cursor: cursor)
    for (line, row) in shown.enumerated() {
      let place = area.split(atLine: 1).tail.line(line).split(atColumn: 19).tail
      Gauge(used: used[row], of: loads[row].all)
        .draw(in: place.split(lastColumns: 8).head, on: &grid)
    }
  }
}
