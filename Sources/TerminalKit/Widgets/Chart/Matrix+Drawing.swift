import PlainText

extension Matrix {
  private static let gap = 1

  /// Draws the names, the headings and as many cells as there is place for, the focused one among
  /// them; without a cursor, from the first.
  public func draw(in area: Rect, on grid: inout Grid, cursor: MatrixCursor? = nil) {
    grid.fill(area)
    let names = nameWidth(in: area)
    let (head, body) = area.split(atLine: headHeight(in: area))
    let width = columnWidth
    let room = body.split(atColumn: names + Matrix.gap).tail
    let shown = (cursor?.column ?? ListCursor())
      .window(height: room.width / width, count: columns.count)
    let lines = (cursor?.row ?? ListCursor()).window(height: body.height, count: rows.count)
    drawHead(shown, in: head, from: names + Matrix.gap, on: &grid, cursor)
    for (line, row) in lines.enumerated() {
      draw(row, shown, in: body.line(line), names: names, on: &grid, cursor)
    }
  }

  /// The columns of the names: what the cells leave, and two fifths at least.
  private func nameWidth(in area: Rect) -> Int {
    let left = area.width - Matrix.gap - columns.count * columnWidth
    return min(rows.map { DisplayWidth.of($0) }.max() ?? 0, max(area.width * 2 / 5, left))
  }

  private var columnWidth: Int {
    headings == .turned ? 2 : max(2, String(columns.count).count + 1)
  }

  private func headHeight(in area: Rect) -> Int {
    guard headings == .turned else { return min(1, area.height) }
    let longest = columns.map(\.count).max() ?? 0
    return min(longest, Matrix.tallest, area.height / 2)
  }

  private func drawHead(
    _ shown: Range<Int>, in head: Rect, from start: Int, on grid: inout Grid,
    _ cursor: MatrixCursor?
  ) {
    let (corner, rest) = head.split(atColumn: start)
    if let cursor, columns.indices.contains(cursor.column.index) {
      let place = corner.split(lastColumns: Matrix.gap).head
      Paragraph(columns[cursor.column.index], role: .accent).draw(in: place, on: &grid)
    }
    for (place, column) in shown.enumerated() {
      let cell = rest.split(atColumn: place * columnWidth).tail.split(atColumn: columnWidth).head
      let role: Role = column == cursor?.column.index ? .accent : .header
      switch headings {
      case .turned: drawTurned(columns[column], in: cell, role: role, on: &grid)
      case .numbered:
        grid.write(
          "\(column + 1)", in: cell.split(lastColumns: 1).head, role: role, alignment: .trailing)
      }
    }
  }

  /// Draws a name from below upwards to its end at the last line, so that it ends over its column.
  private func drawTurned(_ name: String, in cell: Rect, role: Role, on grid: inout Grid) {
    let letters = Array(name)
    let isCut = letters.count > cell.height
    let shown = isCut ? letters.prefix(max(0, cell.height - 1)) + ["…"] : letters[...]
    for (index, letter) in shown.enumerated() {
      let line = cell.line(cell.height - shown.count + index)
      grid.write(String(letter), in: line.split(atColumn: 1).head, role: role, overflow: .cut)
    }
  }

  private func draw(
    _ row: Int, _ shown: Range<Int>, in line: Rect, names: Int, on grid: inout Grid,
    _ cursor: MatrixCursor?
  ) {
    let isFocused = row == cursor?.row.index
    if isFocused { grid.fill(line, role: .focusQuiet) }
    let (name, rest) = line.split(atColumn: names)
    grid.write(rows[row], in: name, role: isFocused ? .focusQuiet : .text)
    if let cursor { mark(row, line, cursor, on: &grid) }
    let cells = rest.split(atColumn: Matrix.gap).tail
    for (place, column) in shown.enumerated() {
      let cell = cells.split(atColumn: place * columnWidth).tail.split(atColumn: columnWidth).head
      let isHere = isFocused && column == cursor?.column.index
      draw(sign(row, column), in: cell, isHere: isHere, isFocused: isFocused, on: &grid)
      guard isFocused, let here = cursor?.column.index else { continue }
      let key: Key = column > here ? .right : .left
      let act = isHere ? Zone.Act.key(.enter, times: 1) : .key(key, times: abs(column - here))
      grid.mark(cell, act)
    }
  }

  private func draw(
    _ sign: TextRun, in cell: Rect, isHere: Bool, isFocused: Bool, on grid: inout Grid
  ) {
    let place = headings == .turned ? cell.split(atColumn: 1).head : numberPlace(in: cell)
    let role: Role = isHere ? .focus : sign.role == .text && isFocused ? .focusQuiet : sign.role
    grid.write(String(sign.text.prefix(1)), in: place, role: role, overflow: .cut)
    guard isHere, !place.isEmpty else { return }
    if sign.text.isEmpty { grid.fill(place, role: .focus) }
    grid.cursor = place.origin
  }

  private func numberPlace(in cell: Rect) -> Rect {
    cell.split(lastColumns: 1).head.split(lastColumns: 1).tail
  }

  private func mark(_ row: Int, _ line: Rect, _ cursor: MatrixCursor, on grid: inout Grid) {
    let distance = row - cursor.row.index
    guard distance != 0 else { return }
    grid.mark(line, .key(distance > 0 ? .down : .up, times: abs(distance)))
  }
}
