import PlainText

extension Table {
  private static let focusSign = "›"
  private static let markSign = "•"

  /// Draws the headings and the rows of the window, and returns which rows these are.
  ///
  /// Where the table has the keys, the terminal's cursor is put on the focused row, and a click on
  /// another row goes there. Signs on the left tell that there are more rows. A heading is the handle `column.<id>`, the gap behind it
  /// `column.<id>.edge`.
  @discardableResult
  public func draw(in area: Rect, on grid: inout Grid, cursor: ListCursor) -> Range<Int> {
    let (head, body) = area.split(atLine: 1)
    grid.fill(head, role: .header)
    let layout = layout(width: area.width)
    drawHead(layout, in: head, on: &grid)
    return drawBody(layout, in: body, on: &grid, cursor: cursor, opening: .enter)
  }

  /// Draws the rows alone; a click on the focused one is the key that opens it.
  @discardableResult
  func drawBody(
    _ layout: Layout, in body: Rect, on grid: inout Grid, cursor: ListCursor, opening key: Key
  ) -> Range<Int> {
    grid.fill(body)
    let shown = cursor.window(height: body.height, count: count)
    let current = min(cursor.index, count - 1)
    for (line, row) in shown.enumerated() {
      let place = body.line(line)
      drawRow(row, layout.placed, isCurrent: row == current, in: place, on: &grid)
      if isFocused { grid.mark(place, .row(row, from: current, opening: key)) }
    }
    MoreSigns(shown, of: count).draw(
      in: body, on: &grid, focus: current - shown.lowerBound,
      looking: isFocused ? .focus : .focusQuiet)
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
    for place in placed {
      let run = cell(row, place.column)
      let part = line.split(atColumn: place.x).tail.split(atColumn: place.width).head
      let alignment = columns.all[place.column].alignment
      grid.write(run.text, in: part, role: run.role, alignment: alignment)
    }
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
}

extension Table {
  private func drawHead(_ layout: Layout, in line: Rect, on grid: inout Grid) {
    let counted = drawMarks(layout, in: line, on: &grid)
    for (index, place) in layout.placed.enumerated() {
      let column = columns.all[place.column]
      let whole = line.split(atColumn: place.x).tail.split(atColumn: place.width).head
      let part = index == 0 ? whole.split(atColumn: counted).tail : whole
      let runs = heading(of: column, width: part.width)
      let used = runs.reduce(0) { $0 + DisplayWidth.of($1.text) }
      let offset = column.alignment.offset(of: used, in: part.width)
      grid.write(runs, in: part.split(atColumn: offset).tail)
      guard !column.id.isEmpty else { continue }
      grid.mark(whole, .handle(Handle.heading(column.id).name))
      let gap = line.split(atColumn: place.x + place.width).tail.split(atColumn: Table.gap).head
      grid.mark(gap, .handle(Handle.edge(column.id).name))
    }
    drawSignsOfMore(layout, in: line, on: &grid)
  }

  /// Tells how many rows are marked, and returns how many columns that takes of the first heading, a
  /// blank before it included; where that has no room for them, only a sign is shown.
  private func drawMarks(_ layout: Layout, in line: Rect, on grid: inout Grid) -> Int {
    guard marks > 0 else { return 0 }
    let count = "\(Table.markSign)\(marks)"
    let needed = max(0, DisplayWidth.of(count) + 1 - Table.gutter)
    let room = layout.placed.first.map { $0.width - 2 * Table.leastTitle } ?? 0
    let isRoomy = needed <= max(0, room)
    let shown = isRoomy ? count : "\(Table.markSign)+"
    grid.write(
      shown, in: line.split(atColumn: Table.gutter + (isRoomy ? needed : 0)).head, role: .selected)
    return isRoomy ? needed : 0
  }

  /// «‹» behind the frozen columns and «›» at the right end, where there are more columns.
  private func drawSignsOfMore(_ layout: Layout, in line: Rect, on grid: inout Grid) {
    if layout.first > 0 {
      let edge = layout.frozen > 0 ? layout.placed[layout.frozen - 1] : nil
      let x = edge.map { $0.x + $0.width } ?? Table.gutter - 1
      let sign = line.split(atColumn: x).tail.split(atColumn: 1).head
      grid.write("‹", in: sign, role: .accent)
      grid.mark(sign, .key(.left, times: 1))
    }
    if layout.goesOn {
      let sign = line.split(lastColumns: 1).tail
      grid.write("›", in: sign, role: .accent)
      grid.mark(sign, .key(.right, times: 1))
    }
  }
}
