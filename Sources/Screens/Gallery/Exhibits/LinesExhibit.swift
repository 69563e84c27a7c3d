import TerminalKit

/// A text of lines to type into.
struct LinesExhibit: Exhibit {
  private var text: TextArea

  init(_ sample: GallerySample) { text = TextArea(sample.lines) }

  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool {
    text.handle(key, width: area.width).isUsed
  }

  mutating func paste(_ pasted: String, in area: Rect, _ context: Context) -> Bool {
    text.paste(pasted).isUsed
  }

  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context) {
    text.draw(in: area.split(atLine: 8).head, on: &grid, isFocused: isFocused)
  }
}
