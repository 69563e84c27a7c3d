import PlainText

extension Dialog {
  static let widestText = 68
  private static let margin = 2

  /// Draws the box into the middle of `area`, over what is there, and puts the terminal's cursor
  /// on the focused button.
  public func draw(in area: Rect, on grid: inout Grid) {
    let lines = textLines(width: textWidth(in: area))
    let box = area.centered(boxSize(lines: lines.count, in: area))
    grid.fill(box, role: .dialog)
    drawFrame(box, on: &grid)
    let inner = box.inset(columns: 1 + Dialog.margin, lines: 1)
    let (body, foot) = inner.split(lastLines: footHeight(width: inner.width))
    drawText(lines, in: body, on: &grid)
    grid.cursor = box.isEmpty ? nil : box.inset(columns: 1).origin
    drawButtons(in: foot, on: &grid)
  }

  private func textWidth(in area: Rect) -> Int {
    let wanted = max(
      text.map { DisplayWidth.of($0) }.max() ?? 0, DisplayWidth.of(title) + 2, buttonsWidth)
    let most = max(1, area.width - 2 * (Dialog.margin + 1))
    return min(max(1, min(wanted, max(Dialog.widestText, buttonsWidth))), most)
  }

  private func textLines(width: Int) -> [String] {
    text.enumerated().flatMap { index, paragraph in
      (index > 0 ? [""] : []) + Paragraph.lines(of: paragraph, width: width)
    }
  }

  private var buttonsWidth: Int {
    buttons.reduce(0) { $0 + DisplayWidth.of($1.label) + 4 } + 2 * max(0, buttons.count - 1)
  }

  private func boxSize(lines: Int, in area: Rect) -> Size {
    let width = textWidth(in: area)
    let footer = buttons.isEmpty ? 0 : 1 + footHeight(width: width)
    return Size(width: width + 2 * (Dialog.margin + 1), height: lines + footer + 2)
  }

  /// The lines of the buttons: one, or one for each where they do not fit side by side.
  private func footHeight(width: Int) -> Int {
    buttonsWidth <= width ? min(1, buttons.count) : buttons.count
  }

  private func drawFrame(_ box: Rect, on grid: inout Grid) {
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

  private func drawText(_ lines: [String], in area: Rect, on grid: inout Grid) {
    let top = min(scroll, max(0, lines.count - area.height))
    for (index, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      grid.write(line, in: area.line(index), role: .dialog)
    }
    let edge = area.split(lastColumns: 1).tail
    if top > 0 { grid.write("↑", in: edge.line(0), role: .dialog) }
    if lines.count - top > area.height {
      grid.write("↓", in: edge.line(area.height - 1), role: .dialog)
    }
  }

  private func drawButtons(in area: Rect, on grid: inout Grid) {
    let isStacked = buttonsWidth > area.width
    var rest = area.line(0)
    for (index, button) in buttons.enumerated() {
      if isStacked { rest = area.line(index) }
      let isFocused = index == focus
      if isFocused, !rest.isEmpty {
        grid.cursor = Point(x: rest.x + min(2, rest.width - 1), y: rest.y)
      }
      let role: Role = isFocused ? .buttonFocused : .button
      let used = grid.write("[ \(button.label) ]", in: rest, role: role)
      rest = rest.split(atColumn: used + 2).tail
    }
  }
}
