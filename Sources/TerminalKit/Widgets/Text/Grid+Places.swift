extension Grid {
  /// Marks the places of a text that stands in `line` from its column `start` on: each by `handle`,
  /// a dot and its number, the blanks after the text by the last one.
  mutating func mark(
    _ characters: [Character], _ range: Range<Int>? = nil, from start: Int, in line: Rect,
    as handle: String
  ) {
    let range = range ?? characters.indices
    mark(line, .handle("\(handle).\(range.upperBound)"))
    var column = -start
    for place in range where column < line.width {
      let width = TextWrap.columns(of: characters[place])
      if column >= 0 {
        mark(
          line.split(atColumn: column).tail.split(atColumn: width).head,
          .handle("\(handle).\(place)"))
      }
      column += width
    }
  }
}
