import Mentoring
import PlainText

/// The rows of a base that have been read so far, in Russian order of their names, as slices that
/// take the places of one another.
struct PeopleRows: Sendable {
  /// As much of a slice as still holds.
  struct Part: Sendable {
    let slice: PeopleSlice
    let rows: Range<Int>
  }

  /// Another number for every other state.
  private(set) var version = 0
  /// The version since which rows have only come behind the others.
  private(set) var growing = 0
  private var parts: [Part] = []
  /// How many rows there are up to the end of each part.
  private var ends: [Int] = []

  /// The number of rows.
  var count: Int { ends.last ?? 0 }

  /// The row at a place from 0.
  subscript(row: Int) -> PeopleRecord {
    let (slice, place) = spot(of: row)
    return slice[place]
  }

  /// The number of the card in a row.
  func card(at row: Int) -> Int64 {
    let (slice, place) = spot(of: row)
    return slice.cards[place]
  }

  /// Where a row stands in the order of the names.
  func place(at row: Int) -> PeoplePlace { PeoplePlace(of: self[row].person) }

  /// The row of a card.
  func row(ofCard card: Int64) -> Int? { firstRow(of: card) { $0.cards } }

  /// The row of a person.
  func row(ofPerson person: Person.ID) -> Int? { firstRow(of: person.number) { $0.people } }

  /// The rows of those of `cards` that are there, in rising order, in O(all rows).
  func rows(ofCards cards: Set<Int64>) -> [Int] {
    guard !cards.isEmpty else { return [] }
    var found: [Int] = []
    var start = 0
    for part in parts {
      for place in part.rows where cards.contains(part.slice.cards[place]) {
        found.append(start + place - part.rows.lowerBound)
      }
      start += part.rows.count
    }
    return found
  }

  private func firstRow(of number: Int64, in numbers: (PeopleSlice) -> [Int64]) -> Int? {
    var start = 0
    for part in parts {
      if let place = numbers(part.slice)[part.rows].firstIndex(of: number) {
        return start + place - part.rows.lowerBound
      }
      start += part.rows.count
    }
    return nil
  }

  /// Where a row stands: in which slice, and at which place there.
  func spot(of row: Int) -> (slice: PeopleSlice, place: Int) {
    let part = ends.partition { $0 > row }
    let start = part == 0 ? 0 : ends[part - 1]
    return (parts[part].slice, parts[part].rows.lowerBound + row - start)
  }
}

extension PeopleRows {
  /// Puts a slice in the place of everything that stood in its stretch; false where the rows there
  /// are the same as before.
  @discardableResult
  mutating func take(_ slice: PeopleSlice) -> Bool {
    let first = slice.after.map { rows(upTo: $0) } ?? 0
    let last = max(first, slice.through.map { rows(upTo: $0) } ?? count)
    if let part = parts.first(where: { $0.rows.count == slice.count && $0.slice == slice }),
      part.rows == 0..<slice.count, last - first == slice.count
    {
      return false
    }
    guard slice.count > 0 || first < last else { return false }
    version += 1
    if first < count { growing = version }
    let new = slice.count > 0 ? [Part(slice: slice, rows: 0..<slice.count)] : []
    parts = cut(0..<first) + new + cut(last..<count)
    var end = 0
    ends = parts.map { part in
      end += part.rows.count
      return end
    }
    return true
  }

  /// How many rows stand at a place or before it.
  private func rows(upTo place: PeoplePlace) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self.place(at: middle) <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func cut(_ kept: Range<Int>) -> [Part] {
    var start = 0
    return parts.compactMap { part in
      defer { start += part.rows.count }
      let here = kept.clamped(to: start..<start + part.rows.count)
      guard !here.isEmpty else { return nil }
      let first = part.rows.lowerBound - start
      return Part(slice: part.slice, rows: here.lowerBound + first..<here.upperBound + first)
    }
  }
}

extension PeopleRows {
  /// What still holds of the slices, in order.
  var stretches: [Part] { parts }

  /// The slices that still hold, each once, in order.
  var slices: [PeopleSlice] {
    var seen: Set<ObjectIdentifier> = []
    return parts.map(\.slice).filter { seen.insert(ObjectIdentifier($0)).inserted }
  }

  /// Flags of the rows, taken from flags of the rows of the slices; what is missing is not set.
  func flags(_ of: (PeopleSlice) -> [Bool]) -> [Bool] {
    var flags: [Bool] = []
    flags.reserveCapacity(count)
    for part in parts {
      let own = of(part.slice)
      flags +=
        own.count == part.slice.count
        ? own[part.rows] : [Bool](repeating: false, count: part.rows.count)[...]
    }
    return flags
  }

  /// The rows that fit a mask, in rising order.
  func rows(fitting mask: SearchMask) -> [Int] {
    var found: [Int] = []
    var start = 0
    for part in parts {
      let first = start - part.rows.lowerBound
      part.slice.index.each(fitting: mask, in: part.rows) { found.append(first + $0) }
      start += part.rows.count
    }
    return found
  }

  /// The rows from `start` on that a query finds: those found as typed, and those in another layout.
  func rows(matching query: SearchQuery, from start: Int = 0) -> (
    direct: [Int], otherLayout: [Int]
  ) {
    var (direct, other): ([Int], [Int]) = ([], [])
    for (part, end) in zip(parts, ends) where end > start {
      let first = end - part.rows.upperBound
      let wanted = max(part.rows.lowerBound, start - first)..<part.rows.upperBound
      part.slice.index.each(matching: query, in: wanted) { row, match in
        switch match {
        case .direct: direct.append(first + row)
        case .otherLayout: other.append(first + row)
        }
      }
    }
    return (direct, other)
  }
}

extension [Int] {
  /// The first place whose number is as wanted, where all before are not and all after are.
  fileprivate func partition(_ isWanted: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isWanted(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
