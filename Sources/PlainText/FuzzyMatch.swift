/// How well a title answers to a ``FuzzyQuery``, and which of its letters do.
public struct FuzzyMatch: Hashable, Sendable {
  /// The higher the better; to be compared with that of other titles for the same query.
  public let score: Int
  /// The letters that were hit, as rising ranges of the title's characters that do not touch.
  public let hits: [Range<Int>]
}

/// What was typed to pick one of many titles: a few letters of it in their order.
///
///     let query = FuzzyQuery("пап скан")
///     query.match("Папка со сканами")?.hits          // [0..<3, 9..<13]
///     FuzzyQuery("gfg").match("Папка")?.hits         // [0..<3]: the other keyboard layout
///
/// Every word typed must be found, in any order. Whole words rank before beginnings of words, these
/// before first letters of words in a row and letters that stand together, and these before letters
/// that are strewn over one word from its beginning on.
/// Case, `ё`, the kind of hyphen, the normal form and the keyboard layout are forgiven.
public struct FuzzyQuery: Hashable, Sendable {
  /// The letters of a word, as typed and as the same keys type them in the other layouts.
  private let words: [[FuzzyWord]]

  /// Reads what was typed; blanks part the words.
  ///
  /// Where endings are forgiven, a word is also found by another of its forms, `темы` in `Тема`.
  public init(_ typed: String, forgivesEndings: Bool = false) {
    words = typed.split(whereSeparator: \.isWhitespace).prefix(FuzzyWord.limit).map { word in
      let letters = FuzzyLetters.of(String(word))
      var forms = [FuzzyWord(letters, isAsTyped: true, forgivesEndings: forgivesEndings)]
      for other in KeyboardLayout.inOtherLayouts(word).map({ FuzzyLetters.of($0) })
      where !forms.contains(where: { $0.letters == Array(other.prefix(FuzzyWord.limit)) }) {
        forms.append(FuzzyWord(other, isAsTyped: false))
      }
      return forms.filter { !$0.letters.isEmpty }
    }
  }

  /// Whether nothing was typed; such a query finds everything, and nothing better than the rest.
  public var isEmpty: Bool { words.isEmpty }

  /// How `title` answers, or nothing when a word is not found in it.
  public func match(_ title: String) -> FuzzyMatch? {
    FuzzyLetters.of(title).withUnsafeBufferPointer { letters -> FuzzyMatch? in
      var hits: Set<Int> = []
      let score = score(letters, mask: FuzzyLetters.mask(letters)) { hits.formUnion($0) }
      return score.map { FuzzyMatch(score: $0, hits: FuzzyQuery.ranges(of: hits)) }
    }
  }

  /// How folded letters answer; `note` gets the places of each word.
  func score(
    _ title: UnsafeBufferPointer<UInt16>, mask: UInt64, note: (([Int]) -> Void)? = nil
  ) -> Int? {
    var sum = 0
    for forms in words {
      var best: (score: Int, form: FuzzyWord)?
      for form in forms where form.needed & ~mask == 0 {
        guard let score = form.score(in: title), best.map({ $0.score < score }) ?? true else {
          continue
        }
        best = (score, form)
      }
      guard let best else { return nil }
      sum += best.score
      note?(best.form.places(in: title))
    }
    return sum
  }

  private static func ranges(of places: Set<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for place in places.sorted() {
      if let last = ranges.last, last.upperBound == place {
        ranges[ranges.count - 1] = last.lowerBound..<place + 1
      } else {
        ranges.append(place..<place + 1)
      }
    }
    return ranges
  }
}

extension KeyboardLayout {
  /// What the keys of `word` would have typed in the other layouts, each text once.
  static func inOtherLayouts(_ word: Substring) -> [String] {
    let isCyrillic = word.unicodeScalars.contains { (0x400..<0x530).contains($0.value) }
    var others: [String] = []
    for layout in Variant.allCases {
      let other = String(
        word.map { letter in
          (isCyrillic ? qwerty(of: letter, in: layout) : cyrillic(of: letter, in: layout)) ?? letter
        })
      if other != word, !others.contains(other) { others.append(other) }
    }
    return others
  }
}
