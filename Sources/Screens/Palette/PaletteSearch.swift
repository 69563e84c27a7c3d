import PlainText

/// The actions that answer to what was typed into the palette, the best first.
struct PaletteSearch: Hashable, Sendable {
  /// An action that was found.
  struct Found: Hashable, Sendable {
    /// Its place among the actions that were searched.
    let place: Int
    /// The letters of its title that were hit.
    var titleHits: [Range<Int>] = []
    /// The other name that it was found by, with the letters that were hit, where the title was not.
    var otherName: String?
    var otherHits: [Range<Int>] = []
  }

  /// How much worse a hit is with each name after the title, and with words of several names.
  private static let (otherName, severalNames) = (1, 20)
  /// How much worse a hit is with a word that is not shown, of an action of the page and of another.
  private static let searchWord = (ofPage: 5, elsewhere: 15)
  /// How much worse what is not possible now is than what is, and what only leads to another page.
  private static let (impossible, onOtherPage) = (4, 10)

  /// What was found.
  let found: [Found]

  /// Looks through `entries`; where nothing is typed, those of `recent` come first, and what is not
  /// possible now stands below all that is.
  init(_ entries: [PaletteEntry], typed: String, recent: [String], _ language: Language) {
    let query = Typed(typed)
    guard query.isEmpty else {
      let answers = entries.enumerated().compactMap { place, entry in
        Self.answer(of: entry, at: place, to: query, language)
      }
      found =
        answers
        .sorted { ($1.score, $0.found.place) < ($0.score, $1.found.place) }.map(\.found)
      return
    }
    let places = entries.indices.filter {
      entries[$0].chapter == nil || recent.contains(entries[$0].id)
    }
    let first = recent.compactMap { id in places.first { entries[$0].id == id } }
    let listed = first + places.filter { !first.contains($0) }
    let possible = listed.filter { entries[$0].obstacle == nil }
    found = (possible + listed.filter { entries[$0].obstacle != nil }).map { Found(place: $0) }
  }

  /// How an action answers: by one of its names, by a word that it is sought by, or by several of
  /// these, each of which has a part of what was typed.
  private static func answer(
    of entry: PaletteEntry, at place: Int, to query: Typed, _ language: Language
  ) -> (score: Int, found: Found)? {
    // The name for the keymap answers to nothing but a name.
    let names = entry.names(language) + (query.isName ? [entry.id] : [])
    let worse = (entry.obstacle == nil ? 0 : impossible) + (entry.chapter == nil ? 0 : onOtherPage)
    let byName = best(names, place, query.whole)
    let byWord = bestWords(entry, names, place, query.parts)
    guard let best = [byName, byWord].compactMap({ $0 }).max(by: { $0.score < $1.score }) else {
      return nil
    }
    return (best.score - worse, best.found)
  }

  private static func best(_ names: [String], _ place: Int, _ query: FuzzyQuery)
    -> (score: Int, found: Found)?
  {
    let matches = names.enumerated().compactMap { index, name in
      query.match(name).map { (score: $0.score - index * otherName, index: index, hits: $0.hits) }
    }
    guard let best = matches.max(by: { ($0.score, $1.index) < ($1.score, $0.index) }) else {
      return nil
    }
    let found =
      best.index == 0
      ? Found(place: place, titleHits: best.hits)
      : Found(place: place, otherName: names[best.index], otherHits: best.hits)
    return (best.score, found)
  }

  /// The best word for each part of what was typed; what is shown of it is the title alone.
  private static func bestWords(
    _ entry: PaletteEntry, _ names: [String], _ place: Int, _ parts: [FuzzyQuery]
  ) -> (score: Int, found: Found)? {
    let worse = entry.isOfPage ? searchWord.ofPage : searchWord.elsewhere
    var sum = parts.count > 1 ? -severalNames : 0
    var hits: [Range<Int>] = []
    for part in parts {
      let named = names.enumerated().compactMap { index, name in
        part.match(name).map {
          (score: $0.score - index * otherName, hits: index == 0 ? $0.hits : [])
        }
      }
      let sought = entry.searchWords.compactMap { word in
        part.match(word).map { (score: $0.score - worse, hits: [Range<Int>]()) }
      }
      guard let best = (named + sought).max(by: { $0.score < $1.score }) else { return nil }
      sum += best.score
      hits = hits.joined(best.hits)
    }
    return (sum, Found(place: place, titleHits: hits))
  }
}

/// What was typed, as a whole and word by word.
private struct Typed {
  let whole: FuzzyQuery
  let parts: [FuzzyQuery]
  /// Whether it may be the name of an action for the keymap.
  let isName: Bool

  var isEmpty: Bool { whole.isEmpty }

  init(_ text: String) {
    whole = FuzzyQuery(text, forgivesEndings: true)
    parts = text.split(whereSeparator: \.isWhitespace).map {
      FuzzyQuery(String($0), forgivesEndings: true)
    }
    isName = text.contains(".")
  }
}

extension [Range<Int>] {
  /// These ranges and others as rising ones that do not touch.
  fileprivate func joined(_ others: [Range<Int>]) -> [Range<Int>] {
    (self + others).sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { ranges, range in
      guard let last = ranges.last, last.upperBound >= range.lowerBound else {
        return ranges.append(range)
      }
      let end = Swift.max(last.upperBound, range.upperBound)
      ranges[ranges.count - 1] = last.lowerBound..<end
    }
  }
}
