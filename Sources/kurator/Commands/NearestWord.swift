/// The word of `words` that `word` was probably meant to be: at most one mistake in four letters,
/// the nearest first, then the one that stands first.
func nearestWord(to word: String, among words: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased())
  guard (1...64).contains(wanted.count) else { return nil }
  var best: (word: String, mistakes: Int)?
  for candidate in words {
    let letters = Array(candidate)
    let allowed = max(1, max(wanted.count, letters.count) / 4)
    let mistakes = mistakes(in: wanted, against: letters)
    guard mistakes <= allowed, mistakes < (best?.mistakes ?? .max) else { continue }
    best = (candidate, mistakes)
  }
  return best?.word
}

/// How many letters must be added, taken, changed, or exchanged with their neighbour to make one
/// word of another.
func mistakes(in word: [Character], against other: [Character]) -> Int {
  var older: [Int] = []
  var previous = Array(0...other.count)
  for (i, letter) in word.enumerated() {
    var row = [i + 1]
    for (j, wanted) in other.enumerated() {
      var cost = min(previous[j + 1], row[j]) + 1
      cost = min(cost, previous[j] + (letter == wanted ? 0 : 1))
      if i > 0, j > 0, letter == other[j - 1], word[i - 1] == wanted {
        cost = min(cost, older[j - 1] + 1)
      }
      row.append(cost)
    }
    older = previous
    previous = row
  }
  return previous[other.count]
}
