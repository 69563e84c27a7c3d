import PlainText

extension Grid {
  /// Marks the places of a text that stands in `line` from its column `start` on: each by `handle`,
  /// a dot and its number, the blanks after the text by the last one.
  mutating func mark(
    _ characters: [Character], _ range: Range<Int>? = nil, from start: Int, in line: Rect,
    as handle: String
  ) {
    let range = range ?? characters.indices
    var (first, column, columns) = (range.lowerBound, -start, [Int]())
    for place in range where column < line.width {
      if column >= 0 { columns.append(column) } else { first = place + 1 }
      column += TextWrap.columns(of: characters[place])
    }
    if column < line.width { columns.append(column) }
    mark(line, .places(of: handle, from: first, columns: columns))
  }
}
