import PlainText

extension Choice {
  private static let signs = 2

  /// Draws what is typed on the first line of `area` and the list below it.
  ///
  /// `placeholder` stands where nothing is typed, `nothing` where nothing was found.
  public func draw(
    in area: Rect, on grid: inout Grid, placeholder: String = "", nothing: String = ""
  ) {
    let (head, body) = area.split(atLine: 1)
    grid.fill(area)
    drawList(in: body, on: &grid, role: .text, nothing: nothing)
    let rest = head.split(lastColumns: DisplayWidth.of(foot) + 1).head
    grid.write(foot, in: head, role: count == 0 ? .warning : .muted, alignment: .trailing)
    query.draw(in: rest, on: &grid, isFocused: true, placeholder: placeholder)
  }

  /// Draws the list in a box under `field`, or over it where there is more place, inside `bounds`.
  ///
  /// What is typed is drawn into the field itself when `showsQuery`.
  public func drawPopup(
    at field: Rect, in bounds: Rect, on grid: inout Grid, showsQuery: Bool = true,
    nothing: String = ""
  ) {
    let lines = min(max(1, count), Choice.usualLines)
    let box = Popup.box(
      Size(width: popupWidth(lines: lines), height: lines + 2), at: field, in: bounds)
    grid.mark(box, .nothing)
    grid.fill(box, role: .dialog)
    Frame.draw(around: box, on: &grid)
    let cursor = grid.cursor
    drawList(in: box.inset(columns: 1, lines: 1), on: &grid, role: .dialog, nothing: nothing)
    if count > lines {
      let edge = box.line(box.height - 1).inset(columns: 2)
      grid.write(" \(foot) ", in: edge, role: .dialog, alignment: .trailing)
    }
    grid.cursor = cursor
    if showsQuery { query.draw(in: field, on: &grid, isFocused: true) }
  }

  /// Which row has the focus and how many there are.
  private var foot: String { count == 0 ? "0" : "\(min(cursor.index + 1, count))/\(count)" }

  private func popupWidth(lines: Int) -> Int {
    let shown = cursor.window(height: lines, count: count)
    let widest = shown.map { DisplayWidth.of(list[item(at: $0)]) }.max() ?? 0
    return max(widest, 20) + Choice.signs + 4
  }

  private func drawList(in body: Rect, on grid: inout Grid, role: Role, nothing: String) {
    guard count > 0 else {
      grid.write(nothing, in: body.line(0), role: .hint)
      return
    }
    let shown = cursor.window(height: body.height, count: count)
    for (line, row) in shown.enumerated() { drawRow(row, in: body.line(line), role, on: &grid) }
    MoreSigns(shown, of: count).draw(
      in: body, column: Choice.signs, on: &grid, focus: cursor.index - shown.lowerBound)
  }

  private func drawRow(_ row: Int, in line: Rect, _ role: Role, on grid: inout Grid) {
    let isFocused = row == cursor.index
    let role: Role = isFocused ? .focus : role
    let item = item(at: row)
    grid.fill(line, role: role)
    let (signs, rest) = line.split(atColumn: Choice.signs)
    let sign = (isFocused ? "›" : " ") + (chosen.contains(item) ? "✓" : " ")
    grid.write(sign, in: signs, role: role, overflow: .cut)
    grid.write(runs(of: item, role: role), in: rest.split(atColumn: 1).tail)
    let distance = row - cursor.index
    let act = Zone.Act.key(distance > 0 ? .down : .up, times: abs(distance))
    grid.mark(line, isFocused ? .key(.enter, times: 1) : act)
  }
}
