extension TextField {
  /// Draws the field into the first line of `area`.
  ///
  /// Without text, `placeholder` is shown. `ghost` stands after the text as an offer to complete
  /// it. With the focus, the terminal's cursor is put into the field. With a `handle`, each place
  /// is marked by it, a dot and its number.
  public func draw(
    in area: Rect, on grid: inout Grid, isFocused: Bool, placeholder: String = "",
    ghost: String = "", handle: String? = nil
  ) {
    let line = area.line(0)
    let role: Role = isFocused ? .fieldFocused : .field
    grid.fill(line, role: role)
    guard isFocused else {
      grid.write(isEmpty ? placeholder : text, in: line, role: isEmpty ? .muted : role)
      if let handle { grid.mark(editor.characters, from: 0, in: line, as: handle) }
      return
    }
    let column = TextWrap.columns(of: editor.characters[..<editor.cursor])
    let start = TextField.start(of: line.width, showing: column)
    let textRole = isSelected ? Role.selected : role
    let used = writeText(from: start, in: line, role: textRole, on: &grid)
    if let selection = editor.selection {
      grid.select(editor.characters, selection, from: start, in: line)
    }
    let rest = line.split(atColumn: used).tail
    grid.write(isEmpty && ghost.isEmpty ? placeholder : ghost, in: rest, role: .muted)
    guard !line.isEmpty else { return }
    grid.cursor = Point(x: line.x + column - start, y: line.y)
    if let handle { grid.mark(editor.characters, from: start, in: line, as: handle) }
  }

  /// The first column, or row, of a window of `length` that shows `place`: it moves on by half a
  /// window at a time.
  static func start(of length: Int, showing place: Int) -> Int {
    guard place >= length, length > 0 else { return 0 }
    let step = max(1, length / 2)
    return ((place - length) / step + 1) * step
  }

  /// Writes what stands after column `start`, and returns the columns that it took.
  private func writeText(from start: Int, in line: Rect, role: Role, on grid: inout Grid) -> Int {
    var column = 0
    let shown = editor.characters.drop { character in
      guard column < start else { return false }
      column += TextWrap.columns(of: character)
      return true
    }
    let lead = max(0, column - start)
    let rest = line.split(atColumn: lead).tail
    let text = shown.reduce(into: "") { $0.append($1) }
    return lead + grid.write(text, in: rest, role: role, overflow: .cut)
  }
}

extension Grid {
  /// Shows characters of a line as selected; `start` is the first column in sight, `line` its place.
  mutating func select(
    _ characters: [Character], _ range: Range<Int>, of whole: Int = 0, from start: Int,
    in line: Rect
  ) {
    let left = TextWrap.columns(of: characters[whole..<range.lowerBound]) - start
    let right = left + TextWrap.columns(of: characters[range])
    let shown = max(0, left)..<max(0, left, min(right, line.width))
    restyle(
      Rect(x: line.x + shown.lowerBound, y: line.y, width: shown.count, height: 1), role: .selected)
  }
}
