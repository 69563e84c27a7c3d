/// One line of a picture in ASCII: a letter that becomes several takes the blanks beside its text.
///
/// A text stays where it begins, or ends where it ended at the right edge, as far as there is room
/// beside it; else it moves within its part of the line, which bars bound and rules give way to.
/// Where a part is too full for that, the longest of its texts are cut, with the sign for that.
struct ASCIIRow {
  /// The line, as wide as it was.
  private(set) var cells: [Cell]
  /// Where each column of the line has gone to.
  private(set) var places: [Int]
  private let given: [Cell]

  init(_ row: some Sequence<Cell>) {
    given = Array(row)
    cells = given.map { $0.isRule ? $0.inASCII : .blank($0.role) }
    places = Array(given.indices)
    var begin = 0
    for end in 0...given.count where end == given.count || given[end].isRule {
      if begin < end { lay(widened(begin..<end)) }
      begin = end + 1
    }
  }

  /// Letters in a row without two blanks between them, or one where another text begins.
  fileprivate struct Text {
    var columns: Range<Int>
    /// What each of the columns becomes.
    var letters: [[Unicode.Scalar]]
    /// Whether it stands in the field with the cursor, whose end is what its reader looks at.
    var isTyped = false
    var start = 0
    var width: Int { letters.reduce(0) { $0 + $1.count } }
  }

  /// A part with as much of the rules beside it as its letters need; an end of each stays.
  private func widened(_ part: Range<Int>) -> Range<Int> {
    let texts = texts(in: part)
    let margins = [part.lowerBound, part.upperBound - 1].count { given[$0].isBlank }
    var excess = texts.reduce(margins + texts.count - 1) { $0 + $1.width } - part.count
    var (begin, end) = (part.lowerBound, part.upperBound)
    while excess > 0, begin > 1, given[begin - 1].isLine, given[begin - 2].isLine {
      (begin, excess) = (begin - 1, excess - 1)
    }
    while excess > 0, end + 1 < given.count, given[end].isLine, given[end + 1].isLine {
      (end, excess) = (end + 1, excess - 1)
    }
    return begin..<end
  }

  private mutating func lay(_ part: Range<Int>) {
    var texts = texts(in: part)
    guard !texts.isEmpty else { return }
    for column in part { cells[column] = .blank(given[column].role) }
    let least = isAtEnd(0, texts, part) ? part.lowerBound : texts[0].columns.lowerBound
    Self.shorten(&texts, to: part.upperBound - least)
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
    for column in part where !given[column].isBlank && !given[column].isRule {
      if let last = texts.last, isOne(last, withLetterAt: column) {
        let new = (last.columns.upperBound...column).map { letters(at: $0) }
        texts[texts.count - 1].columns = last.columns.lowerBound..<column + 1
        texts[texts.count - 1].letters += new
        texts[texts.count - 1].isTyped = last.isTyped || given[column].role == .fieldFocused
      } else {
        let isTyped = given[column].role == .fieldFocused
        texts.append(
          Text(columns: column..<column + 1, letters: [letters(at: column)], isTyped: isTyped))
      }
    }
    return texts
  }

  /// Whether a text goes on at a column: nothing but one blank is between, and on both sides of that
  /// stands the same role and no sign that a text was cut.
  private func isOne(_ text: Text, withLetterAt column: Int) -> Bool {
    let end = text.columns.upperBound
    guard column > end else { return true }
    let last = given[end - 1]
    return column == end + 1 && last.role == given[column].role && last.glyph != .ellipsis
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

  /// Cuts the widest of the texts that have grown until all have room, none to less than it had.
  private static func shorten(_ texts: inout [Text], to room: Int) {
    while true {
      let excess = texts.reduce(texts.count - 1) { $0 + $1.width } - room
      let grown = texts.indices.filter { texts[$0].width > texts[$0].columns.count }
      guard excess > 0, let widest = grown.max(by: { texts[$0].width < texts[$1].width }) else {
        return
      }
      let text = texts[widest]
      texts[widest].cut(to: max(text.columns.count, text.width - excess))
    }
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
    return isAtEnd(index, texts, part)
      ? text.columns.upperBound - text.width : text.columns.lowerBound
  }

  /// Whether a text stands at the right edge of its part; the only one does where there is more
  /// room before it than it takes, or a rule.
  private func isAtEnd(_ index: Int, _ texts: [Text], _ part: Range<Int>) -> Bool {
    let text = texts[index]
    guard text.columns.upperBound >= part.upperBound - 1 else { return false }
    return index > 0 || given[part.lowerBound].isLine
      || text.columns.lowerBound - part.lowerBound > text.columns.count
  }
}

extension ASCIIRow.Text {
  /// Leaves as many letters as have room before the sign that there were more; where there is room
  /// for a letter or two, or somebody types, one for each of the last.
  fileprivate mutating func cut(to width: Int) {
    guard width > 2, !isTyped else {
      for place in letters.indices.reversed() where self.width > width {
        letters[place] = Array(letters[place].prefix(1))
      }
      return
    }
    var (end, used) = (0, 0)
    while end < letters.count - 1, used + letters[end].count < width {
      used += letters[end].count
      end += 1
    }
    var kept = Array(letters[end].prefix(width - 1 - used))
    while kept.isEmpty, end > 1, letters[end - 1] == [" "] { end -= 1 }
    if kept == [" "] { kept = [] }
    for place in letters.indices where place > end { letters[place] = [] }
    letters[end] = kept + ["~"]
  }
}

extension Cell {
  fileprivate var isBlank: Bool { width == 1 && glyph == .space }

  /// Whether it is a rule, a bar or a block, which stays where it is.
  fileprivate var isRule: Bool { (0x2500...0x259F).contains(glyph.base.value) && width == 1 }

  /// Whether it is a piece of a rule across the line.
  fileprivate var isLine: Bool { glyph.base == "─" }

  fileprivate var inASCII: Cell { Cell(glyph.nearestInASCII, role: role).linked(link) }
}
