import TerminalKit

/// A paper to read and to search.
struct PagerExhibit: Exhibit {
  private var pager: Pager

  init(_ sample: GallerySample) { pager = Pager(sample.order) }

  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool {
    let body = Self.body(of: area)
    if key == .function(7), pager.field == nil {
      pager.startFinding()
      return true
    }
    if key == .enter, pager.field == nil { return pager.findNext(in: body) }
    let isTyping = pager.field != nil
    let outcome = pager.handle(key, in: body)
    return outcome.isUsed || isTyping && outcome == .cancelled
  }

  mutating func paste(_ text: String, in area: Rect, _ context: Context) -> Bool {
    pager.paste(text, in: Self.body(of: area)).isUsed
  }

  private static func body(of area: Rect) -> Rect {
    area.split(lastLines: area.height > 3 ? 1 : 0).head
  }

  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context) {
    let words = context.words.gallery
    let body = Self.body(of: area)
    pager.draw(in: body, on: &grid, isFocused: isFocused, finding: words.find)
    guard area.height > 3 else { return }
    let last = area.line(area.height - 1)
    if let found = pager.found {
      grid.write(
        words.found(found.place, found.count), in: last, role: found.count > 0 ? .muted : .warning)
    }
    let read = words.read(pager.position(in: body).percent)
    grid.write(read, in: last, role: .muted, alignment: .trailing)
  }
}
