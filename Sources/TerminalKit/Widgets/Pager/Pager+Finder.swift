import PlainText

extension Pager {
  /// A place where what was looked for stands.
  struct Hit: Hashable, Sendable {
    let line: Int
    let letters: Range<Int>
  }

  /// Where `typed` stands in lines, from the top: case, `ё`, the kind of dash, the normal form and
  /// how wide blanks are do not count.
  ///
  /// What stands nowhere as typed is looked for as the same keys of the other keyboard layout.
  static func hits(of typed: String, in lines: [Line]) -> [Hit] {
    let forms = [typed, SearchQuery.inOtherLayout(typed[...])].map { SearchForm($0).text }
    for form in forms where !form.isEmpty {
      let letters = Array(form)
      let hits = lines.enumerated().flatMap { index, line in
        places(of: letters, form, in: line).map { Hit(line: index, letters: $0) }
      }
      if !hits.isEmpty { return hits }
    }
    return []
  }

  private static func places(of wanted: [Character], _ form: String, in line: Line)
    -> [Range<Int>]
  {
    let text = line.runs.map(\.text).joined()
    guard SearchForm(text).text.contains(form) else { return [] }
    let folded = Folded(line.characters)
    var places: [Range<Int>] = []
    var start = 0
    while start + wanted.count <= folded.letters.count {
      guard folded.letters[start..<start + wanted.count].elementsEqual(wanted) else {
        start += 1
        continue
      }
      let end = folded.sources[start + wanted.count - 1] + 1
      places.append(folded.sources[start]..<end)
      start += wanted.count
    }
    return places
  }

  /// Letters as search sees them, each with the place of the letter that it comes from.
  private struct Folded {
    var letters: [Character] = []
    var sources: [Int] = []

    init(_ characters: [Character]) {
      for (index, character) in characters.enumerated() {
        if character.isWhitespace {
          if letters.last != " " { add(" ", index) }
        } else {
          for letter in SearchForm(String(character)).text { add(letter, index) }
        }
      }
    }

    private mutating func add(_ letter: Character, _ source: Int) {
      letters.append(letter)
      sources.append(source)
    }
  }
}
