import PlainText

extension Form {
  /// Draws the form; the last line is for the hint of the focused field, where there is place.
  ///
  /// When it does not fit, the focused field is kept in sight, and arrows at the right tell that
  /// there is more.
  public func draw(in area: Rect, on grid: inout Grid) {
    grid.fill(area)
    let hasHints = area.height > 2 && fields.contains { !$0.hint.isEmpty }
    let (body, foot) = area.split(lastLines: hasHints ? 1 : 0)
    let layout = FormLayout(self, width: area.width)
    let rows = layout.rows(of: self)
    let shown = window(of: rows, height: body.height)
    let inner = body.inset(columns: FormLayout.margin)
    for (line, row) in shown.enumerated() {
      draw(rows[row], layout, in: inner, at: line, on: &grid)
    }
    drawFocusedArea(rows, shown, layout, in: inner, on: &grid)
    drawArrows(above: shown.lowerBound > 0, below: shown.upperBound < rows.count, body, &grid)
    guard hasHints, fields.indices.contains(focus) else { return }
    grid.write(fields[focus].hint, in: foot.inset(columns: FormLayout.margin), role: .hint)
  }

  /// The field at `point` of a form drawn in `area`.
  public func field(at point: Point, in area: Rect) -> String? {
    let hasHints = area.height > 2 && fields.contains { !$0.hint.isEmpty }
    let body = area.split(lastLines: hasHints ? 1 : 0).head
    let rows = FormLayout(self, width: area.width).rows(of: self)
    let shown = window(of: rows, height: body.height)
    let row = shown.lowerBound + point.y - body.y
    guard body.contains(point), shown.contains(row), case .field(let index, _) = rows[row] else {
      return nil
    }
    return fields[index].id
  }

  /// The rows in sight: all, or a window with the focused field about its middle.
  private func window(of rows: [FormLayout.Row], height: Int) -> Range<Int> {
    guard rows.count > height else { return rows.indices }
    let own = rows.indices.filter { rows[$0].field == focus }
    let middle = ((own.first ?? 0) + (own.last ?? 0)) / 2
    let start = min(max(0, middle - height / 2), rows.count - height)
    return start..<start + height
  }

  private func draw(
    _ row: FormLayout.Row, _ layout: FormLayout, in area: Rect, at line: Int, on grid: inout Grid
  ) {
    let (label, rest) = area.line(line).split(atColumn: layout.labelWidth)
    let value = rest.split(atColumn: FormLayout.gap).tail
    switch row {
    case .blank: break
    case .words(let text, let role): grid.write(text, in: area.line(line), role: role)
    case .error(_, let text): grid.write(text, in: value, role: .error)
    case .field(let index, let part):
      guard part == 0 else { break }
      grid.write(fields[index].label, in: label, role: index == focus ? .accent : .text)
      drawValue(of: index, in: value, on: &grid)
    }
  }

  private func drawValue(of index: Int, in area: Rect, on grid: inout Grid) {
    let isFocused = index == focus
    switch controls[index] {
    case .line(let field):
      field.draw(
        in: area, on: &grid, isFocused: isFocused, placeholder: fields[index].placeholder,
        ghost: isFocused ? completion ?? "" : "")
    case .choice(let chosen):
      guard case .choice(let labels) = fields[index].kind else { break }
      drawChoice(chosen, of: labels, isFocused: isFocused, in: area, on: &grid)
    case .flag(let isOn):
      grid.write(isOn ? "[x]" : "[ ]", in: area, role: isFocused ? .fieldFocused : .field)
      if isFocused { grid.cursor = cursor(at: min(1, area.width - 1), of: area) }
    case .area, .none: break
    }
  }

  /// Texts of lines are drawn whole, over the rows that are in sight.
  private func drawFocusedArea(
    _ rows: [FormLayout.Row], _ shown: Range<Int>, _ layout: FormLayout, in area: Rect,
    on grid: inout Grid
  ) {
    for index in fields.indices {
      guard case .area(let text) = controls[index] else { continue }
      let own = shown.filter { rows[$0].fieldLine?.index == index }
      guard let first = own.first else { continue }
      let lines = area.split(atLine: first - shown.lowerBound).tail.split(atLine: own.count).head
      let value = lines.split(atColumn: layout.labelWidth + FormLayout.gap).tail
      text.draw(
        in: value, on: &grid, isFocused: index == focus, placeholder: fields[index].placeholder)
    }
  }

  private func drawChoice(
    _ chosen: Int?, of labels: [String], isFocused: Bool, in area: Rect, on grid: inout Grid
  ) {
    let all = labels.indices.map { ($0 == chosen ? "● " : "○ ") + labels[$0] }
    let width = all.reduce(0) { $0 + DisplayWidth.of($1) + 3 } - 3
    guard width <= area.width else {
      let label = chosen.map { labels[$0] } ?? ""
      let used = grid.write("‹ \(label) ›", in: area, role: isFocused ? .fieldFocused : .field)
      guard isFocused else { return }
      grid.cursor = cursor(at: 0, of: area)
      drawChoiceKeys(in: area.split(atColumn: used + 3).tail, on: &grid)
      return
    }
    var rest = area
    for (index, text) in all.enumerated() {
      if isFocused, index == chosen ?? 0 { grid.cursor = cursor(at: 0, of: rest) }
      let role: Role = index == chosen ? (isFocused ? .fieldFocused : .accent) : .text
      rest = rest.split(atColumn: grid.write(text, in: rest, role: role) + 3).tail
    }
    if isFocused { drawChoiceKeys(in: rest, on: &grid) }
  }

  /// The keys that choose, beside the choice that has the focus.
  private func drawChoiceKeys(in area: Rect, on grid: inout Grid) {
    if area.width > 1 { grid.write("←→", in: area, role: .hint) }
  }

  private func drawArrows(above: Bool, below: Bool, _ body: Rect, _ grid: inout Grid) {
    let edge = body.split(lastColumns: 1).tail
    if above { grid.write("↑", in: edge.line(0), role: .muted) }
    if below { grid.write("↓", in: edge.line(edge.height - 1), role: .muted) }
  }

  private func cursor(at column: Int, of area: Rect) -> Point? {
    area.isEmpty ? nil : Point(x: area.x + max(0, column), y: area.y)
  }
}

extension FormLayout.Row {
  /// The field to which the row belongs, its error included.
  var field: Int? {
    switch self {
    case .field(let index, _), .error(let index, _): index
    case .words, .blank: nil
    }
  }

  var fieldLine: (index: Int, line: Int)? {
    guard case .field(let index, let line) = self else { return nil }
    return (index, line)
  }
}
