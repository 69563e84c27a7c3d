import PlainText

extension Dialog {
  static let widestText = 68
  private static let margin = 2

  /// Draws the box into the middle of `area`, over what is there, and puts the terminal's cursor
  /// on the focused button.
  public func draw(in area: Rect, on grid: inout Grid) {
    let box = box(in: area)
    let foot = foot(of: box)
    grid.mark(area, .nothing)
    grid.fill(box, role: .dialog)
    Frame.draw(around: box, title: title, on: &grid)
    let inner = Dialog.inside(of: box)
    let body = inner.split(lastLines: foot.height).head
    drawText(textLines(width: textWidth(in: area)), in: body, on: &grid)
    grid.cursor = box.isEmpty ? nil : box.inset(columns: 1).origin
    drawButtons(in: foot, on: &grid)
  }

  /// Draws the box into the middle of the whole picture; one that would lie over the last
  /// `lines` lines, where other things are drawn, stands above them.
  public func draw(over grid: inout Grid, leaving lines: Int) {
    let whole = grid.bounds
    let above = whole.split(lastLines: lines).head
    let box = box(in: whole)
    grid.mark(whole, .nothing)
    draw(in: box.y + box.height <= above.height ? whole : above, on: &grid)
  }

  /// Where the box stands when the dialog is drawn in `area`.
  func box(in area: Rect) -> Rect {
    area.centered(boxSize(lines: textLines(width: textWidth(in: area)).count, in: area))
  }

  /// The lines of the buttons in `box`.
  func foot(of box: Rect) -> Rect {
    let inner = Dialog.inside(of: box)
    return inner.split(lastLines: footHeight(width: inner.width)).tail
  }

  private static func inside(of box: Rect) -> Rect { box.inset(columns: 1 + margin, lines: 1) }

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
    for (index, place) in buttonPlaces(in: area) {
      let role: Role = index == focus ? .buttonFocused : .button
      grid.write("[ \(buttons[index].label) ]", in: place, role: role)
      grid.mark(place, act(of: index))
      guard index == focus else { continue }
      grid.cursor = Point(x: place.x + min(2, place.width - 1), y: place.y)
    }
  }

  /// A click presses the button's key; one that has none gets the focus first, then Enter.
  private func act(of index: Int) -> Zone.Act {
    if let key = buttons[index].keys.first { return .key(key, times: 1) }
    guard let focus else { return .key(.right, times: index + 1) }
    guard focus != index else { return .key(.enter, times: 1) }
    return .key(index > focus ? .right : .left, times: abs(index - focus))
  }

  /// The buttons that are seen in `area`, side by side where they fit, else one under another.
  func buttonPlaces(in area: Rect) -> [(index: Int, area: Rect)] {
    let isStacked = buttonsWidth > area.width
    var rest = area.line(0)
    return buttons.enumerated().compactMap { index, button in
      if isStacked { rest = area.line(index) }
      let (place, tail) = rest.split(atColumn: DisplayWidth.of(button.label) + 4)
      rest = tail.split(atColumn: 2).tail
      return place.isEmpty ? nil : (index, place)
    }
  }
}
