/// The word of `words` that `word` was probably meant to be: at most one mistake in four letters,
/// the nearest first, then the one that stands first.
///
/// Letter case does not count. Words of more than 64 characters resemble nothing.
public func nearestWord(to word: String, among words: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased())
  guard wanted.count <= 64 else { return nil }
  var best: (word: String, distance: Int)?
  for candidate in words {
    let letters = Array(candidate.lowercased())
    let allowed = max(1, max(wanted.count, letters.count) / 4)
    guard abs(letters.count - wanted.count) <= allowed else { continue }
    let distance = editDistance(wanted, letters)
    guard distance <= allowed, distance < (best?.distance ?? .max) else { continue }
    best = (candidate, distance)
  }
  return best?.word
}

/// How many letters must be added, taken, changed, or exchanged with their neighbour to make `b`
/// of `a`; O(`a.count` · `b.count`).
func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var older: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, older[j - 1] + 1) }
      row.append(cost)
    }
    older = previous
    previous = row
  }
  return previous[b.count]
}
