/// The frame of what lies over the screen.
enum Frame {
  /// Draws a frame along the inner edge of `box` and a title into its upper line; nothing where
  /// there is no place for one.
  static func draw(around box: Rect, title: String = "", on grid: inout Grid) {
    guard box.width > 1, box.height > 1 else { return }
    let last = box.height - 1
    for (line, ends) in [(0, ("┌", "┐")), (last, ("└", "┘"))] {
      grid.fill(box.line(line), with: "─", role: .dialog)
      grid.write(ends.0, in: box.line(line), role: .dialog)
      grid.write(ends.1, in: box.line(line).split(lastColumns: 1).tail, role: .dialog)
    }
    for line in 1..<max(1, last) {
      grid.write("│", in: box.line(line), role: .dialog)
      grid.write("│", in: box.line(line).split(lastColumns: 1).tail, role: .dialog)
    }
    guard !title.isEmpty else { return }
    grid.write(" \(title) ", in: box.line(0).inset(columns: 2), role: .dialog)
  }
}
