import PlainText

extension Form {
  /// Draws the form; the last line is for the hint of the focused field, where there is place.
  ///
  /// When it does not fit, the focused field is kept in sight, and a bar at the right tells how
  /// much more there is. A calendar or a list lies over all that has been drawn.
  public func draw(in area: Rect, on grid: inout Grid) {
    grid.fill(area)
    let layout = FormLayout(self, width: area.width)
    let (body, foot) = area.split(lastLines: layout.hintLines(of: self, height: area.height))
    let rows = layout.rows(of: self)
    let shown = window(of: rows, height: body.height)
    let inner = body.inset(columns: FormLayout.margin)
    for (line, row) in shown.enumerated() {
      draw(rows[row], layout, in: inner, at: line, on: &grid)
    }
    drawAreas(rows, shown, layout, in: inner, on: &grid)
    drawBar(shown, of: rows.count, in: body, on: &grid)
    guard fields.indices.contains(focus) else { return }
    drawHint(in: foot.inset(columns: FormLayout.margin), on: &grid)
    guard let line = shown.firstIndex(where: { rows[$0].field == focus }) else { return }
    let field = inner.line(line - shown.lowerBound)
    drawPopup(at: value(in: field, layout), on: &grid)
  }

  /// The hint of the focused field; where there is room in a line, what the sign of it means.
  private func drawHint(in foot: Rect, on grid: inout Grid) {
    let field = fields[focus]
    let hint = Self.hint(of: field, words)
    let whole = [hint, field.isRequired ? words.required : ""].filter { !$0.isEmpty }
      .joined(separator: " · ")
    let fits = DisplayWidth.of(whole) <= foot.width
    Paragraph(fits ? whole : hint, role: .hint).draw(in: foot, on: &grid)
  }

  /// The hint of a field with the keys that it has.
  static func hint(of field: FormField, _ words: FormWords) -> String {
    let keys =
      switch field.kind {
      case .choice: words.choiceKeys
      case .date where field.days != nil: words.dayKeys
      case .tags(let suggestions) where !suggestions.isEmpty: words.listKeys
      case .text where !field.suggestions.isEmpty: words.listKeys
      default: ""
      }
    return [field.hint, keys].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The rows in sight: all, or a window with the focused field about its middle.
  private func window(of rows: [FormLayout.Row], height: Int) -> Range<Int> {
    guard rows.count > height else { return rows.indices }
    let own = rows.indices.filter { rows[$0].field == focus }
    let middle = ((own.first ?? 0) + (own.last ?? 0)) / 2
    let start = min(max(0, middle - height / 2), rows.count - height)
    return start..<start + height
  }

  private func value(in line: Rect, _ layout: FormLayout) -> Rect {
    line.split(atColumn: layout.labelWidth + FormLayout.gap).tail
  }

  private func draw(
    _ row: FormLayout.Row, _ layout: FormLayout, in area: Rect, at line: Int, on grid: inout Grid
  ) {
    let line = area.line(line)
    switch row {
    case .blank: break
    case .words(let text, let role): grid.write(text, in: line, role: role)
    case .told(_, let text, let role): grid.write(text, in: value(in: line, layout), role: role)
    case .field(let index, let part):
      grid.mark(line, .handle(Form.handle(of: index)))
      let labels = layout.label(of: index, in: self)
      if labels.indices.contains(part) {
        let label = line.split(atColumn: layout.labelWidth).head
        grid.write(labels[part], in: label, role: index == focus ? .accent : .text)
      }
      if part == 0 { drawValue(of: index, in: value(in: line, layout), on: &grid) }
    }
  }

  /// Texts of lines are drawn whole, over the rows that are in sight.
  private func drawAreas(
    _ rows: [FormLayout.Row], _ shown: Range<Int>, _ layout: FormLayout, in area: Rect,
    on grid: inout Grid
  ) {
    for index in fields.indices {
      guard case .area(let text) = controls[index] else { continue }
      let lines = layout.lines(of: fields[index])
      let own = shown.filter {
        rows[$0].fieldLine.map { $0.index == index && $0.line < lines } ?? false
      }
      guard let first = own.first else { continue }
      let block = area.split(atLine: first - shown.lowerBound).tail.split(atLine: own.count).head
      text.draw(
        in: value(in: block, layout), on: &grid, isFocused: index == focus,
        placeholder: fields[index].placeholder, handle: Form.handle(of: index))
    }
  }

  /// A bar at the right edge: arrows where there is more, between them the part that is in sight.
  private func drawBar(_ shown: Range<Int>, of count: Int, in body: Rect, on grid: inout Grid) {
    guard shown.count < count, body.height > 0 else { return }
    let edge = body.split(lastColumns: 1).tail
    let track = edge.inset(lines: 1)
    if shown.lowerBound > 0 { grid.write("↑", in: edge.line(0), role: .muted) }
    if shown.upperBound < count {
      grid.write("↓", in: edge.line(edge.height - 1), role: .muted)
    }
    guard track.height > 2 else { return }
    let height = max(1, track.height * shown.count / count)
    let top = (track.height - height) * shown.lowerBound / (count - shown.count)
    grid.fill(track, with: "│", role: .border)
    grid.fill(
      track.split(atLine: top).tail.split(atLine: height).head, with: "█", role: .muted)
  }

  private func drawPopup(at field: Rect, on grid: inout Grid) {
    let bounds = grid.bounds.split(lastLines: 2).head
    switch popup {
    case .calendar(let calendar):
      let days = fields[focus].days
      calendar.drawPopup(
        at: field, in: bounds, on: &grid, words: days?.words ?? CalendarWords())
    case .list(let choice):
      choice.drawPopup(at: field, in: bounds, on: &grid, nothing: words.nothing)
    case nil: break
    }
  }
}
