/// One word to be found in the letters of a title, whole or strewn.
struct FuzzyWord: Hashable, Sendable {
  /// More letters of a word, and more words of a query, are not looked at.
  static let limit = 64
  private static let longestTitle = 512

  private static let letter = 16
  private static let together = 10
  private static let beginning = 12
  private static let first = 2
  private static let wholeWord = 20
  private static let wholeTitle = 4
  /// What the first letters of words lack to letters that stand together at a beginning.
  private static let initials = 6
  private static let strewnBeginning = 4
  private static let gap = 4
  private static let otherLayout = 8
  private static let none = Int32.min / 2

  let letters: [UInt16]
  let mask: UInt64
  private let isAsTyped: Bool

  init(_ letters: [UInt16], isAsTyped: Bool) {
    self.letters = Array(letters.prefix(FuzzyWord.limit))
    self.isAsTyped = isAsTyped
    mask = FuzzyLetters.mask(self.letters)
  }

  /// How well the word is found, or nothing.
  func score(in title: UnsafeBufferPointer<UInt16>) -> Int? {
    let title = UnsafeBufferPointer(rebasing: title.prefix(FuzzyWord.longestTitle))
    guard let score = best(in: title)?.score else { return nil }
    return isAsTyped ? score : score - FuzzyWord.otherLayout * letters.count
  }

  /// The places of the letters where they are found best.
  func places(in title: UnsafeBufferPointer<UInt16>) -> [Int] {
    let title = UnsafeBufferPointer(rebasing: title.prefix(FuzzyWord.longestTitle))
    return best(in: title)?.places ?? []
  }

  private func best(in title: UnsafeBufferPointer<UInt16>) -> (score: Int, places: [Int])? {
    if let run = bestRun(in: title) {
      if !FuzzyWord.begins(run.start, title), let initials = initials(in: title) { return initials }
      return (run.score, Array(run.start..<run.start + letters.count))
    }
    return initials(in: title) ?? strewn(in: title)
  }

  /// The best place at which all letters stand together.
  ///
  /// At the beginning of a word, no other way of finding them is as good.
  private func bestRun(in title: UnsafeBufferPointer<UInt16>) -> (start: Int, score: Int)? {
    var best: (start: Int, score: Int)?
    var start = 0
    while start + letters.count <= title.count {
      defer { start += 1 }
      guard title[start] == letters[0], stands(at: start, title) else { continue }
      let score = score(ofRunAt: start, title)
      if best.map({ $0.score < score }) ?? true { best = (start, score) }
    }
    return best
  }

  private func score(ofRunAt start: Int, _ title: UnsafeBufferPointer<UInt16>) -> Int {
    let end = start + letters.count
    guard FuzzyWord.begins(start, title) else { return together }
    let isWhole = end == title.count || !FuzzyLetters.isOfWord(title[end])
    return together + FuzzyWord.beginning + (start == 0 ? FuzzyWord.first : 0)
      + (isWhole ? FuzzyWord.wholeWord : 0)
      + (start == 0 && end == title.count ? FuzzyWord.wholeTitle : 0)
  }

  /// What the letters are worth wherever they stand together.
  private var together: Int {
    letters.count * (FuzzyWord.letter + FuzzyWord.together) - FuzzyWord.together
  }

  /// The letters as the first ones of words in their order.
  private func initials(in title: UnsafeBufferPointer<UInt16>) -> (score: Int, places: [Int])? {
    guard letters.count > 1 else { return nil }
    var places: [Int] = []
    for (place, letter) in title.enumerated()
    where letter == letters[places.count] && FuzzyWord.begins(place, title) {
      places.append(place)
      guard places.count == letters.count else { continue }
      return (together + FuzzyWord.beginning - FuzzyWord.initials, places)
    }
    return nil
  }

  private func stands(at start: Int, _ title: UnsafeBufferPointer<UInt16>) -> Bool {
    for index in letters.indices where title[start + index] != letters[index] { return false }
    return true
  }

  private static func begins(_ place: Int, _ title: UnsafeBufferPointer<UInt16>) -> Bool {
    place == 0 || !FuzzyLetters.isOfWord(title[place - 1]) || !FuzzyLetters.isOfWord(title[place])
  }
}

extension FuzzyWord {
  /// The best way of finding the letters in their order, the first at the beginning of a word and
  /// the others wherever they stand.
  ///
  /// Cell (i, j) of the table is the best score with letter i at place j; the second table has the
  /// place of the letter before it.
  private func strewn(in title: UnsafeBufferPointer<UInt16>) -> (score: Int, places: [Int])? {
    guard occurs(in: title) else { return nil }
    let width = title.count
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * width * letters.count) {
      table in
      for row in letters.indices { fill(row, of: table, title) }
      let last = table[(letters.count - 1) * width..<letters.count * width]
      guard let end = last.indices.max(by: { table[$0] < table[$1] }),
        table[end] > FuzzyWord.none / 2
      else { return nil }
      var places = [end % width]
      for row in letters.indices.dropFirst().reversed() {
        places.append(Int(table[(letters.count + row) * width + places[places.count - 1]]))
      }
      return (Int(table[end]), places.reversed())
    }
  }

  private func fill(
    _ row: Int, of table: UnsafeMutableBufferPointer<Int32>, _ title: UnsafeBufferPointer<UInt16>
  ) {
    let width = title.count
    let above = (row - 1) * width
    let before = (letters.count + row) * width
    var (best, place) = (FuzzyWord.none, -1)
    for column in 0..<width {
      if row > 0, column > 1 {
        let jump = table[above + column - 2] - Int32(FuzzyWord.gap)
        best -= 1
        if jump >= best { (best, place) = (jump, column - 2) }
      }
      guard title[column] == letters[row], row > 0 || FuzzyWord.begins(column, title) else {
        table[row * width + column] = FuzzyWord.none
        continue
      }
      let beginning = FuzzyWord.begins(column, title) ? FuzzyWord.strewnBeginning : 0
      let own = Int32(FuzzyWord.letter + beginning + (column == 0 ? FuzzyWord.first : 0))
      let joined =
        row > 0 && column > 0
        ? table[above + column - 1] + Int32(FuzzyWord.together) : FuzzyWord.none
      let earlier = row == 0 ? 0 : max(best, joined)
      table[row * width + column] = earlier <= FuzzyWord.none / 2 ? FuzzyWord.none : earlier + own
      table[before + column] = Int32(joined >= best ? column - 1 : place)
    }
  }

  private func occurs(in title: UnsafeBufferPointer<UInt16>) -> Bool {
    var next = 0
    for letter in title where letter == letters[next] {
      next += 1
      if next == letters.count { return true }
    }
    return false
  }
}
