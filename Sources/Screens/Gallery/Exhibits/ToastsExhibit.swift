import TerminalKit

/// Messages: the newest over the last lines, and the list of them all.
struct ToastsExhibit: Exhibit {
  private var toasts = Toasts()
  private var count = 0

  init(_ words: GalleryWords) { for _ in 0..<2 { show(words) } }

  private mutating func show(_ words: GalleryWords) {
    let message = words.messages[count % words.messages.count]
    let minute = (5 + count) % 60
    let time = "14:" + (minute < 10 ? "0" : "") + "\(minute)"
    toasts.show(message.text, role: message.role, time: time)
    count += 1
  }

  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool {
    guard key == .enter else {
      guard key != .escape, toasts.current != nil else { return false }
      toasts.dismiss()
      return true
    }
    show(context.words.gallery)
    return true
  }

  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context) {
    for (row, toast) in toasts.history.reversed().prefix(area.height).enumerated() {
      let (time, text) = area.line(row).split(atColumn: 6)
      grid.write(toast.time, in: time, role: .muted)
      grid.write(toast.line, in: text, role: toast.role)
    }
    toasts.draw(in: area, on: &grid)
  }
}
