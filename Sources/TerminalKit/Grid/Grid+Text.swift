import PlainText

extension Grid {
  /// Writes `text` into the first line of `area` and returns the columns that it took.
  ///
  /// Only the cells of the text itself are touched. The text takes the columns that
  /// `DisplayWidth` counts: what cannot be drawn becomes U+FFFD, and of several combining marks on
  /// one letter the first is drawn.
  @discardableResult
  public mutating func write(
    _ text: String, in area: Rect, role: Role = .text,
    alignment: Alignment = .leading, overflow: Overflow = .ellipsis
  ) -> Int {
    let area = area.line(0).intersection(bounds)
    guard !area.isEmpty else { return 0 }
    let scalars = text.unicodeScalars
    let width = Grid.width(of: scalars, upTo: area.width)
    let isMarked = width > area.width && overflow == .ellipsis
    let start = area.x + alignment.offset(of: width, in: area.width)
    let end = isMarked ? area.right - 1 : area.right
    var pen = draw(scalars, from: start, to: end, line: area.y, role: role)
    if isMarked {
      put(Cell(glyph: .ellipsis, role: role, width: 1), at: pen, line: area.y)
      pen += 1
    }
    return pen - start
  }

  /// Draws until a scalar does not fit and returns the column after the last one drawn.
  private mutating func draw(
    _ scalars: some Sequence<Unicode.Scalar>, from start: Int, to end: Int, line: Int, role: Role
  ) -> Int {
    var pen = start
    var last: Int?
    for scalar in scalars {
      let width = scalar.columns
      guard width > 0 else {
        if let last { addMark(scalar, toCellAt: last) }
        continue
      }
      guard pen + width <= end else { return pen }
      let cell = Cell(glyph: Glyph(scalar: scalar), role: role, width: width)
      if width == 2 { putWide(cell, at: pen, line: line) } else { put(cell, at: pen, line: line) }
      last = line * size.width + pen
      pen += width
    }
    return pen
  }

  /// The columns of `scalars`, counted no further than the first one past `limit`.
  private static func width(of scalars: some Sequence<Unicode.Scalar>, upTo limit: Int) -> Int {
    var width = 0
    for scalar in scalars {
      width += scalar.columns
      if width > limit { return width }
    }
    return width
  }
}

extension Unicode.Scalar {
  /// The columns that the scalar takes: 0, 1 or 2.
  var columns: Int { isPlainAndNarrow ? 1 : DisplayWidth.of(self) }

  /// True for the letters, lines and blocks that make up nearly every frame.
  var isPlainAndNarrow: Bool {
    switch value {
    case 0x20..<0x7F, 0x400..<0x483, 0xA0..<0xAD, 0x2010..<0x2028, 0x2500..<0x25A1: true
    default: false
    }
  }
}
