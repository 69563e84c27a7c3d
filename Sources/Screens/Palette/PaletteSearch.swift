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

  /// How much worse a hit is with each name after the title.
  private static let otherName = 3

  /// What was found.
  let found: [Found]

  /// Looks through `entries`; where nothing is typed, those of `recent` come first.
  init(_ entries: [PaletteEntry], typed: String, recent: [String], _ language: Language) {
    let query = FuzzyQuery(typed)
    guard query.isEmpty else {
      let answers = entries.enumerated().compactMap { place, entry in
        // The name for the keymap answers to nothing but a name.
        Self.best(entry.names(language) + (typed.contains(".") ? [entry.id] : []), place, query)
      }
      found =
        answers
        .sorted { ($1.score, $0.found.place) < ($0.score, $1.found.place) }.map(\.found)
      return
    }
    let places = entries.indices
    let first = recent.compactMap { id in places.first { entries[$0].id == id } }
    found = (first + places.filter { !first.contains($0) }).map { Found(place: $0) }
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
}
