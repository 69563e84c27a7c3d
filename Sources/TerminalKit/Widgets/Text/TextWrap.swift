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

  /// How many letters a text has where each is one scalar and one column wide, as in nearly all of
  /// Russian and English; nothing else.
  static func plainLetters(in text: String) -> Int? {
    var count = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x400..<0x483, 0x2013...0x2014, 0x2116,
        0x2500..<0x2580:
        count += 1
      default: return nil
      }
    }
    return count
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
