extension Table {
  private static let focusSign = "›"
  private static let markSign = "•"

  /// Draws the headings and the rows of the window, and returns which rows these are.
  ///
  /// Where the table has the keys, the terminal's cursor is put on the focused row.
  @discardableResult
  public func draw(in area: Rect, on grid: inout Grid, cursor: ListCursor) -> Range<Int> {
    let placed = layout(width: area.width)
    let (head, body) = area.split(atLine: 1)
    grid.fill(area)
    grid.restyle(head, role: .header)
    for place in placed {
      let column = columns[place.column]
      write(TextRun(column.title, role: .header), place: place, in: head, on: &grid)
    }
    let shown = cursor.window(height: body.height, count: count)
    let current = min(cursor.index, count - 1)
    for (line, row) in shown.enumerated() {
      drawRow(row, placed, isCurrent: row == current, in: body.line(line), on: &grid)
    }
    return shown
  }

  /// The row at `point` of a table drawn in `area`.
  public func row(at point: Point, in area: Rect, cursor: ListCursor) -> Int? {
    let body = area.split(atLine: 1).tail
    guard body.contains(point) else { return nil }
    let shown = cursor.window(height: body.height, count: count)
    let row = shown.lowerBound + point.y - body.y
    return shown.contains(row) ? row : nil
  }

  private func drawRow(
    _ row: Int, _ placed: [Placed], isCurrent: Bool, in line: Rect, on grid: inout Grid
  ) {
    for place in placed { write(cell(row, place.column), place: place, in: line, on: &grid) }
    let signs = line.split(atColumn: 1).tail.split(atColumn: 2)
    if isMarked(row) {
      grid.restyle(line, from: .text, to: .selected)
      grid.write(
        Table.markSign, in: signs.head.split(atColumn: 1).tail, role: .selected, overflow: .cut)
    }
    guard isCurrent else { return }
    grid.restyle(line, role: isFocused ? .focus : .focusQuiet)
    grid.write(
      Table.focusSign, in: signs.head, role: isFocused ? .focus : .focusQuiet, overflow: .cut)
    guard isFocused, !line.isEmpty else { return }
    grid.cursor = Point(x: line.x + min(1, line.width - 1), y: line.y)
  }

  private func write(_ run: TextRun, place: Placed, in line: Rect, on grid: inout Grid) {
    let part = line.split(atColumn: place.x).tail.split(atColumn: place.width).head
    grid.write(run.text, in: part, role: run.role, alignment: columns[place.column].alignment)
  }
}
