import PlainText

/// Where a text is broken into lines of a given width.
enum TextWrap {
  /// The lines as ranges of `characters`, at least one; a line feed belongs to no line.
  ///
  /// Lines are broken after blanks, which may hang over the edge; a word that is too long is
  /// broken where the line ends.
  static func rows(of characters: [Character], width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var line = Line()
    for (index, character) in characters.enumerated() {
      if character == "\n" {
        rows.append(line.start..<index)
        line = Line(start: index + 1)
        continue
      }
      let columns = columns(of: character)
      while character != " ", line.columns + columns > width, index > line.start {
        let cut = line.afterBlank > line.start ? line.afterBlank : index
        rows.append(line.start..<cut)
        line = Line(start: cut, columns: self.columns(of: characters[cut..<index]))
      }
      line.columns += columns
      if character == " " { line.afterBlank = index + 1 }
    }
    return rows + [line.start..<characters.count]
  }

  static func columns(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + $1.columns }
  }

  static func columns(of characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + columns(of: $1) }
  }

  private struct Line {
    var start = 0
    var columns = 0
    var afterBlank = 0
  }
}
