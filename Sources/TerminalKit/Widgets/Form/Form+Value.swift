import PlainText

extension Form {
  /// Draws the value of a field of one line.
  func drawValue(of index: Int, in area: Rect, on grid: inout Grid) {
    let isFocused = index == focus
    switch controls[index] {
    case .line(let field):
      field.draw(
        in: area, on: &grid, isFocused: isFocused, placeholder: fields[index].placeholder,
        ghost: isFocused ? completion ?? "" : "", handle: Form.handle(of: index))
    case .choice(let chosen):
      guard case .choice(let labels) = fields[index].kind else { break }
      drawChoice(chosen, of: labels, at: index, in: area, on: &grid)
    case .flag(let isOn):
      grid.write(isOn ? "[x]" : "[ ]", in: area, role: isFocused ? .fieldFocused : .field)
      grid.mark(area.split(atColumn: 3).head, .handle(Form.handle(of: index) + ".0"))
      if isFocused { grid.cursor = cursor(at: min(1, area.width - 1), of: area) }
    case .area, .none: break
    }
  }

  private func drawChoice(
    _ chosen: Int?, of labels: [String], at index: Int, in area: Rect, on grid: inout Grid
  ) {
    let isFocused = index == focus
    // A sign, a blank, and three blanks to the next one.
    let width = labels.reduce(0) { $0 + DisplayWidth.of($1) + 5 } - 3
    guard width <= area.width else {
      let label = chosen.map { labels[$0] } ?? ""
      let used = grid.write("‹ \(label) ›", in: area, role: isFocused ? .fieldFocused : .field)
      guard isFocused else { return }
      grid.mark(area.split(atColumn: used).head, .key(.function(4), times: 1))
      grid.cursor = cursor(at: 0, of: area)
      drawChoiceKeys(in: area.split(atColumn: used + 3).tail, on: &grid)
      return
    }
    var rest = area
    for (place, label) in labels.enumerated() {
      if isFocused, place == chosen ?? 0 { grid.cursor = cursor(at: 0, of: rest) }
      let role: Role = place == chosen ? (isFocused ? .fieldFocused : .accent) : .text
      let used = grid.write((place == chosen ? "● " : "○ ") + label, in: rest, role: role)
      grid.mark(
        rest.split(atColumn: used).head, .handle("\(Form.handle(of: index)).\(place)"))
      rest = rest.split(atColumn: used + 3).tail
    }
    if isFocused { drawChoiceKeys(in: rest, on: &grid) }
  }

  /// The keys that choose, beside the choice that has the focus.
  private func drawChoiceKeys(in area: Rect, on grid: inout Grid) {
    guard DisplayWidth.of(words.choiceSigns) <= area.width else { return }
    grid.write(words.choiceSigns, in: area, role: .hint)
  }

  private func cursor(at column: Int, of area: Rect) -> Point? {
    area.isEmpty ? nil : Point(x: area.x + max(0, column), y: area.y)
  }
}
