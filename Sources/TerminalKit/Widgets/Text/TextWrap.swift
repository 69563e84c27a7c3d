import PlainText

/// Where a text is broken into lines of a given width.
enum TextWrap {
  /// The lines as ranges of `characters`, at least one; a line feed belongs to no line.
  ///
  /// Lines are broken after blanks, which may hang over the edge; a word that is too long is
  /// broken where the line ends. No line is broken beside a dash between blanks, as in «F4 – change»,
  /// nor before a few letters in brackets, as in «mentors (4)», nor between a surname and initials,
  /// as in «Соколова М. В.», but where there is no other place.
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
        let cut = [line.afterBlank, line.afterBound].first { $0 > line.start } ?? index
        rows.append(line.start..<cut)
        // A place behind the cut is one of the next line.
        (line.start, line.columns) = (cut, self.columns(of: characters[cut..<index]))
      }
      line.columns += columns
      guard character == " " else { continue }
      if isBound(characters, at: index) {
        line.afterBound = index + 1
      } else {
        line.afterBlank = index + 1
      }
    }
    return rows + [line.start..<characters.count]
  }

  /// The most letters in brackets that stay with what is before them.
  private static let boundLetters = 10

  /// Whether the blank at `index` holds together what stands on both sides of it.
  private static func isBound(_ characters: [Character], at index: Int) -> Bool {
    func character(at place: Int) -> Character? {
      characters.indices.contains(place) ? characters[place] : nil
    }
    func isDash(_ place: Int) -> Bool { character(at: place) == "–" || character(at: place) == "—" }
    if isDash(index + 1), character(at: index + 2) == " " { return true }
    if isDash(index - 1), character(at: index - 2) == " " { return true }
    if isBesideInitial(characters, at: index) { return true }
    guard character(at: index + 1) == "(" else { return false }
    return characters[(index + 2)...].prefix(boundLetters + 1).contains(")")
  }

  /// Whether the blank at `index` stands between initials, or between them and a surname.
  private static func isBesideInitial(_ characters: [Character], at index: Int) -> Bool {
    let after = characters[(index + 1)...]
    guard index > 0, let first = after.first, first.isUppercase else { return false }
    if isInitial(endingAt: index - 1, of: characters) { return true }
    guard after.dropFirst().first == ".", characters[index - 1].isLetter,
      !leadsToSurname(after)
    else { return false }
    // A surname, not the end of a sentence or of a post.
    let word = characters[..<index].reversed().prefix { $0.isLetter || $0 == "-" }
    return word.last?.isUppercase == true
  }

  /// Whether the initials that a text begins with stand before their surname: then what is before
  /// them is a post.
  private static func leadsToSurname(_ text: ArraySlice<Character>) -> Bool {
    var rest = text
    while rest.count > 1, rest.first?.isUppercase == true, rest.dropFirst().first == "." {
      rest = rest.dropFirst(2).drop { $0 == " " }
    }
    return rest.first?.isUppercase == true
  }

  /// Whether a letter with a full stop ends at `index`, alone or behind another one.
  private static func isInitial(endingAt index: Int, of characters: [Character]) -> Bool {
    guard index > 0, characters[index] == ".", characters[index - 1].isUppercase else {
      return false
    }
    guard index > 1 else { return true }
    return [" ", ".", "\n", "(", "«"].contains(characters[index - 2])
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
    /// The last blank that holds together what stands on both sides of it.
    var afterBound = 0
  }
}
