/// The titles of a long list, folded once for a fuzzy search at every key.
///
///     let index = FuzzyIndex(count: people.count) { people[$0].name }
///     index.rows(matching: FuzzyQuery("ив ан"))           // the best first
public struct FuzzyIndex: Sendable {
  private var letters: [UInt16] = []
  /// Where the letters of each title end; they begin where those of the one before it end.
  private var ends: [Int] = []
  private var masks: [UInt64] = []

  /// Folds `count` titles; each is asked for once and not kept.
  public init(count: Int, title: (Int) -> String) {
    for row in 0..<max(0, count) {
      let folded = FuzzyLetters.of(title(row))
      letters.append(contentsOf: folded)
      ends.append(letters.count)
      masks.append(FuzzyLetters.mask(folded))
    }
  }

  /// The number of titles.
  public var count: Int { ends.count }

  /// The titles that answer, the best first; equally good ones keep their order.
  public func rows(matching query: FuzzyQuery) -> [Int] {
    if query.isEmpty { return Array(ends.indices) }
    var found: [(score: Int, row: Int)] = []
    letters.withUnsafeBufferPointer { letters in
      var start = 0
      for (row, end) in ends.enumerated() {
        let title = UnsafeBufferPointer(rebasing: letters[start..<end])
        if let score = query.score(title, mask: masks[row]) { found.append((score, row)) }
        start = end
      }
    }
    found.sort { ($1.score, $0.row) < ($0.score, $1.row) }
    return found.map(\.row)
  }
}
