import TerminalKit

/// Two panes whose border moves.
struct SplitExhibit: Exhibit {
  private static let handle = "gallery.pane"
  private static let measures = Split.Measures(
    first: Size(width: 8, height: 1), second: Size(width: 8, height: 1),
    wide: Size(width: 40, height: 6), percent: 50)
  private var split = Split()

  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool {
    if key == .character("0") {
      split.reset()
      return true
    }
    return split.handle(key, in: area, Self.measures).isUsed
  }

  mutating func grasp(_ handle: String, _ motion: Motion, in area: Rect, _ context: Context) {
    guard handle == Self.handle else { return }
    switch motion {
    case .drag(let distance): _ = split.drag(by: distance, in: area, Self.measures)
    case .press, .click, .release: split.release()
    }
  }

  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context) {
    let parts = split.parts(of: area, Self.measures)
    for (text, place) in zip(context.words.gallery.sample.panes, [parts.first, parts.second]) {
      Paragraph(text).draw(in: place.inset(columns: 1), on: &grid)
    }
    split.draw(in: area, Self.measures, on: &grid, handle: Self.handle)
    if isFocused { grid.cursor = (parts.border.isEmpty ? area : parts.border).origin }
  }
}
