import TerminalKit

/// Amounts beside one another.
struct BarsExhibit: Exhibit {
  private var amounts: [Int]
  private var cursor = ListCursor()

  init(_ sample: GallerySample) { amounts = sample.groups.map(\.amount) }

  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool {
    if cursor.handle(key, count: amounts.count, height: area.height) { return true }
    guard key == .left || key == .right else { return false }
    amounts[cursor.index] = min(max(0, amounts[cursor.index] + (key == .left ? -1 : 1)), 40)
    return true
  }

  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context) {
    let groups = context.words.gallery.sample.groups
    let (signs, place) = area.split(atColumn: 2)
    Bars(
      groups.indices.map { index in
        let isEmpty = amounts[index] == 0
        return Bars.Bar(
          groups[index].name, amounts[index], text: (isEmpty ? "! " : "") + "\(amounts[index])",
          role: isEmpty ? .warning : .bar)
      }
    ).draw(in: place, on: &grid)
    guard isFocused, cursor.index < area.height else { return }
    let sign = signs.line(cursor.index)
    grid.write("›", in: sign, role: .focus)
    grid.cursor = sign.origin
    for row in groups.indices {
      grid.mark(area.line(row), .row(row, from: cursor.index, opening: .right))
    }
  }
}
