/// One word to be found in the letters of a title: together, as first letters of words, or strewn
/// over one word.
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
  /// The fewest letters that may stand together within a word.
  private static let shortestRun = 2
  /// The fewest letters that may be strewn, and over how many letters for each.
  private static let fewestStrewn = 3
  private static let widestStrewn = 2
  /// How many letters an ending has at most, and what stands before it at least.
  private static let longestEnding = 2
  private static let shortestStem = 3

  let letters: [UInt16]
  /// The letters that a title has in any case where the word is found in it.
  let needed: UInt64
  private let isAsTyped: Bool
  private let forgivesEndings: Bool

  init(_ letters: [UInt16], isAsTyped: Bool, forgivesEndings: Bool = false) {
    self.letters = Array(letters.prefix(FuzzyWord.limit))
    self.isAsTyped = isAsTyped
    self.forgivesEndings = forgivesEndings
    needed =
      forgivesEndings
      ? FuzzyLetters.mask(self.letters.prefix(1)) : FuzzyLetters.mask(self.letters)
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
    return initials(in: title) ?? strewn(in: title) ?? inflected(in: title)
  }

  /// The best place at which all letters stand together.
  ///
  /// At the beginning of a word, no other way of finding them is as good.
  private func bestRun(in title: UnsafeBufferPointer<UInt16>) -> (start: Int, score: Int)? {
    var best: (start: Int, score: Int)?
    var start = 0
    while start + letters.count <= title.count {
      defer { start += 1 }
      guard title[start] == letters[0], stands(at: start, title),
        letters.count >= FuzzyWord.shortestRun || FuzzyWord.begins(start, title)
      else { continue }
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

  /// The letters as the first ones of words that follow each other.
  private func initials(in title: UnsafeBufferPointer<UInt16>) -> (score: Int, places: [Int])? {
    guard letters.count > 1 else { return nil }
    var places: [Int] = []
    for (place, letter) in title.enumerated() where FuzzyWord.isFirst(place, title) {
      if letter != letters[places.count] { places = [] }
      guard letter == letters[places.count] else { continue }
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
  /// The best word of the title that begins with the first letter and holds the others in their
  /// order, not too far apart.
  private func strewn(in title: UnsafeBufferPointer<UInt16>) -> (score: Int, places: [Int])? {
    guard letters.count >= FuzzyWord.fewestStrewn else { return nil }
    var best: (score: Int, places: [Int])?
    for start in title.indices where FuzzyWord.isFirst(start, title) && title[start] == letters[0] {
      guard let found = strewn(from: start, in: title),
        best.map({ $0.score < found.score }) ?? true
      else { continue }
      best = found
    }
    return best
  }

  private func strewn(from start: Int, in title: UnsafeBufferPointer<UInt16>)
    -> (score: Int, places: [Int])?
  {
    var places: [Int] = []
    let last = min(title.count, start + letters.count * FuzzyWord.widestStrewn)
    for place in start..<last {
      guard FuzzyLetters.isOfWord(title[place]) else { return nil }
      guard title[place] == letters[places.count] else { continue }
      places.append(place)
      if places.count == letters.count { return (score(of: places), places) }
    }
    return nil
  }

  /// What letters that do not stand together are worth.
  private func score(of places: [Int]) -> Int {
    let gaps = zip(places, places.dropFirst()).filter { $1 > $0 + 1 }.count
    let far = (places.last ?? 0) - (places.first ?? 0) + 1 - places.count
    return together - gaps * (FuzzyWord.together + FuzzyWord.gap) - far
      + FuzzyWord.strewnBeginning + (places.first == 0 ? FuzzyWord.first : 0)
  }

  /// The word of the title that differs in its ending alone: `тему` finds `Тема`.
  private func inflected(in title: UnsafeBufferPointer<UInt16>) -> (score: Int, places: [Int])? {
    let least = max(FuzzyWord.shortestStem, letters.count - FuzzyWord.longestEnding)
    guard forgivesEndings, letters.count > least else { return nil }
    for start in title.indices where FuzzyWord.isFirst(start, title) {
      let word = title[start...].prefix { FuzzyLetters.isOfWord($0) }
      let common = zip(letters, word).prefix { $0 == $1 }.count
      guard common >= least, word.count <= common + FuzzyWord.longestEnding else { continue }
      return (common * FuzzyWord.letter, Array(start..<start + common))
    }
    return nil
  }

  private static func isFirst(_ place: Int, _ title: UnsafeBufferPointer<UInt16>) -> Bool {
    FuzzyLetters.isOfWord(title[place]) && begins(place, title)
  }
}
