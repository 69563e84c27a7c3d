import PlainText

extension Pager {
  /// Draws the rows in sight; `label` stands before the field of a search.
  ///
  /// At the right «↑» and «↓» tell that there is more, for the mouse too, and «‹» the row of the
  /// place that was found. With the focus, the terminal's cursor is put on that place, else on the
  /// first row.
  public func draw(
    in area: Rect, on grid: inout Grid, isFocused: Bool = true, finding label: String = ""
  ) {
    grid.fill(area)
    let body = body(of: area)
    let rows = rows(in: area)
    let first = first(of: rows, in: area)
    let window = first..<min(rows.count, first + body.height)
    if isFocused, !body.isEmpty { grid.cursor = body.origin }
    let width = Pager.columns(in: area.width)
    for (index, row) in rows[window].enumerated() {
      draw(row, in: body.line(index).split(atColumn: width).head, on: &grid, isFocused)
    }
    if width < area.width { drawSigns(rows, window, in: body, on: &grid) }
    if let field { Self.draw(field, label, in: area.split(lastLines: 1).tail, on: &grid) }
  }

  private func draw(_ row: Row, in line: Rect, on grid: inout Grid, _ isFocused: Bool) {
    let content = lines[row.line]
    let place = line.split(atColumn: content.indent(in: line.width)).tail
    let marked = hits(in: row.line)
    let runs = content.runs(of: row.letters, hits: marked.map(\.letters))
    grid.write(runs, in: place)
    guard isFocused, let hit = currentHit, Self.isHit(hit, in: row), !place.isEmpty else { return }
    let before = content.characters[row.letters.lowerBound..<hit.letters.lowerBound]
    let column = min(TextWrap.columns(of: before), place.width - 1)
    grid.cursor = Point(x: place.x + column, y: place.y)
  }

  private func drawSigns(
    _ rows: [Row], _ window: Range<Int>, in body: Rect, on grid: inout Grid
  ) {
    let edge = body.split(lastColumns: 1).tail
    if let hit = currentHit, let row = window.firstIndex(where: { Self.isHit(hit, in: rows[$0]) }) {
      grid.write("‹", in: edge.line(row - window.lowerBound), role: .accent)
    }
    if window.lowerBound > 0 {
      grid.write("↑", in: edge.line(0), role: .muted)
      grid.mark(edge.line(0), .key(.pageUp, times: 1))
    }
    if window.upperBound < rows.count {
      grid.write("↓", in: edge.line(body.height - 1), role: .muted)
      grid.mark(edge.line(body.height - 1), .key(.pageDown, times: 1))
    }
  }

  private static func draw(
    _ field: TextField, _ label: String, in line: Rect, on grid: inout Grid
  ) {
    let label = label.isEmpty ? "" : label + ": "
    let (name, place) = line.split(atColumn: min(DisplayWidth.of(label), line.width / 2))
    grid.write(label, in: name, role: .hint)
    field.draw(in: place, on: &grid, isFocused: true)
  }

  private var currentHit: Hit? { current.map { hits[$0] } }

  private static func isHit(_ hit: Hit, in row: Row) -> Bool {
    hit.line == row.line && row.letters.contains(hit.letters.lowerBound)
  }

  /// The hits of a line, found by halving: they stand in the order of the lines.
  private func hits(in line: Int) -> [Hit] {
    var (low, high) = (0, hits.count)
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return Array(hits[low...].prefix { $0.line == line })
  }
}
