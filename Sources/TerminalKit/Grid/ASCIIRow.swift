/// One line of a picture in ASCII: a letter that becomes several takes the blanks beside its text.
///
/// A text stays where it begins, or ends where it ended at the right edge, as far as there is room
/// beside it; else it moves within its part of the line, which rules and bars bound. Where a part is
/// too full for that, its last words have one letter for each of theirs.
struct ASCIIRow {
  /// The line, as wide as it was.
  private(set) var cells: [Cell]
  /// Where each column of the line has gone to.
  private(set) var places: [Int]
  private let given: [Cell]

  init(_ row: some Sequence<Cell>) {
    given = Array(row)
    cells = given.map { .blank($0.role) }
    places = Array(given.indices)
    var begin = 0
    for end in 0...given.count where end == given.count || given[end].isRule {
      lay(begin..<end)
      if end < given.count { cells[end] = given[end].inASCII }
      begin = end + 1
    }
  }

  /// Letters in a row without two blanks between them.
  private struct Text {
    var columns: Range<Int>
    /// What each of the columns becomes.
    var letters: [[Unicode.Scalar]]
    var start = 0
    var width: Int { letters.reduce(0) { $0 + $1.count } }
  }

  private mutating func lay(_ part: Range<Int>) {
    var texts = texts(in: part)
    guard !texts.isEmpty else { return }
    shorten(&texts, to: part)
    place(&texts, in: part)
    moveBlanks(behind: texts, in: part)
    for text in texts {
      var x = text.start
      for (column, letters) in zip(text.columns, text.letters) {
        places[column] = min(x, part.upperBound - 1)
        for letter in letters {
          cells[x] = Cell(Glyph(scalar: letter), role: given[column].role)
            .linked(given[column].link)
          x += 1
        }
      }
    }
  }

  /// Moves the blanks behind a text as far as its end, so that a cursor stays where one types on.
  private mutating func moveBlanks(behind texts: [Text], in part: Range<Int>) {
    for (index, text) in texts.enumerated() {
      let next = texts.indices.contains(index + 1) ? texts[index + 1] : nil
      let end = text.start + text.width
      for column in text.columns.upperBound..<(next?.columns.lowerBound ?? part.upperBound) {
        let isNear = column <= text.columns.upperBound + 1
        let moved = isNear ? end + column - text.columns.upperBound : max(column, end)
        places[column] = min(moved, part.upperBound - 1)
      }
    }
  }

  private func texts(in part: Range<Int>) -> [Text] {
    var texts: [Text] = []
    for column in part where !given[column].isBlank {
      if let last = texts.last, column <= last.columns.upperBound + 1 {
        let new = (last.columns.upperBound...column).map { letters(at: $0) }
        texts[texts.count - 1].columns = last.columns.lowerBound..<column + 1
        texts[texts.count - 1].letters += new
      } else {
        texts.append(Text(columns: column..<column + 1, letters: [letters(at: column)]))
      }
    }
    return texts
  }

  private func letters(at column: Int) -> [Unicode.Scalar] {
    let cell = given[column]
    guard cell.width == 1 else { return [cell.width == 0 ? " " : "?"] }
    func scalar(_ place: Int) -> Unicode.Scalar? {
      given.indices.contains(place) ? given[place].glyph.base : nil
    }
    let latin = Transliteration.latin(
      cell.glyph.base, after: scalar(column - 1), before: scalar(column + 1))
    return latin.map { Array($0.unicodeScalars) } ?? [cell.glyph.nearestInASCII.base]
  }

  /// Leaves one letter for each to the last words of a part, as many as it takes.
  private func shorten(_ texts: inout [Text], to part: Range<Int>) {
    var excess = texts.reduce(texts.count - 1) { $0 + $1.width } - part.count
    for text in texts.indices.reversed() {
      for place in texts[text].letters.indices.reversed() {
        let isInWord = !given[texts[text].columns.lowerBound + place].isBlank
        guard excess > 0 || (isInWord && wasShortened(texts[text], after: place)) else { continue }
        let letters = texts[text].letters[place]
        guard letters.count > 1 else { continue }
        texts[text].letters[place] = Array(letters.prefix(1))
        excess -= letters.count - 1
      }
    }
  }

  /// Whether a letter of the same word further on has been shortened.
  private func wasShortened(_ text: Text, after place: Int) -> Bool {
    for next in text.letters.indices.dropFirst(place + 1) {
      let column = text.columns.lowerBound + next
      if given[column].isBlank { return false }
      if letters(at: column).count > text.letters[next].count { return true }
    }
    return false
  }

  private func place(_ texts: inout [Text], in part: Range<Int>) {
    var least = part.lowerBound
    for index in texts.indices {
      texts[index].start = max(least, wishedStart(of: index, texts, part))
      least = texts[index].start + texts[index].width + 1
    }
    var most = part.upperBound
    for index in texts.indices.reversed() {
      texts[index].start = min(texts[index].start, most - texts[index].width)
      most = texts[index].start - 1
    }
  }

  /// Where a text would begin with nothing beside it: where it was, or so that it ends where it did.
  private func wishedStart(of index: Int, _ texts: [Text], _ part: Range<Int>) -> Int {
    let text = texts[index]
    let isAtEnd = index > 0 && text.columns.upperBound >= part.upperBound - 1
    return isAtEnd ? text.columns.upperBound - text.width : text.columns.lowerBound
  }
}

extension Cell {
  fileprivate var isBlank: Bool { width == 1 && glyph == .space }

  /// Whether it is a rule, a bar or a block, which stays where it is.
  fileprivate var isRule: Bool { (0x2500...0x259F).contains(glyph.base.value) && width == 1 }

  fileprivate var inASCII: Cell { Cell(glyph.nearestInASCII, role: role).linked(link) }
}
