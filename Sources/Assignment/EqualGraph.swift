/// All solutions that are as good as one, in order: the ways to choose among the cells of their
/// ground.
///
/// Nodes are the rows, the columns and one outside. A unit goes from outside to a row for each of
/// its partners, over a cell and from the column back outside. Adding a cell or taking one away
/// makes a round of units; whether there is one is a search over what is not fixed yet: the cells
/// after it.
struct EqualGraph {
  private let left: Int
  private let right: Int
  /// How many words the bits of a row take.
  private let words: Int
  private let rowBounds: [Bounds]
  private let columnBounds: [Bounds]
  /// The cells that may stand, and those that do, as bits row after row.
  private let free: [UInt64]
  private var used: [UInt64]
  private var rowLoad: [Int]
  /// The rows that have each column.
  private var partners: [[Int32]]
  private var search: Search

  private var outside: Int { left + right }

  /// Begins with a solution of the ground.
  init(_ problem: Problem, _ ground: EqualGround, _ pairs: [Pair]) {
    left = problem.left
    right = problem.right
    words = (right + 63) / 64
    rowBounds = ground.rows
    columnBounds = ground.places
    var free = Array(repeating: UInt64(0), count: left * words)
    for row in 0..<left {
      for column in ground.columns[ground.starts[row]..<ground.starts[row + 1]] {
        free.insert(Int(column), at: row * words)
      }
    }
    used = Array(repeating: 0, count: left * words)
    rowLoad = Array(repeating: 0, count: left)
    partners = Array(repeating: [], count: right)
    self.free = free
    search = Search(nodes: left + right + 1, words: words)
    for pair in pairs where free.holds(pair.right, at: pair.left * words) {
      use(pair.left, pair.right)
    }
  }

  /// The cells of the ground that stand now, in order.
  var cells: [Cell] {
    (0..<left).flatMap { row in
      columns(of: row).map { Cell(left: row, right: $0) }
    }
  }

  /// Makes cells stand, each that can while all before it stay as they are, from a row on or from a
  /// cell of it; false where it was broken off.
  mutating func settle(
    from first: Int, after column: Int = -1, while goesOn: (Int) -> Bool
  ) -> Bool {
    for row in first..<max(first, left) {
      guard goesOn(row) else { return false }
      settle(row, after: row == first ? column : -1)
    }
    return true
  }

  private mutating func settle(_ row: Int, after first: Int) {
    var isFresh = true
    var next = first + 1
    while let column = vacant(row, from: next) {
      next = column + 1
      // What the row has before the column stays, so that a full row gives up a later one.
      if rowLoad[row] == rowBounds[row].upper, !hasPartner(row, after: column) { return }
      if isFresh { search.begin() }
      isFresh = leads(from: left + column, to: row, Fixed(row: row, column: column, adds: true))
      if isFresh {
        shift(from: left + column, to: row)
        use(row, column)
      }
    }
  }

  /// The first column from one on that a row may have and has not.
  private func vacant(_ row: Int, from first: Int) -> Int? {
    for word in min(first / 64, words)..<words {
      var bits = free[row * words + word] & ~used[row * words + word]
      if word == first / 64 { bits &= UInt64.max << UInt64(first % 64) }
      if bits != 0 { return word * 64 + bits.trailingZeroBitCount }
    }
    return nil
  }

  /// Goes on to the next solution in order; false where this is the last, nil where it was broken
  /// off.
  mutating func advance(while goesOn: (Int) -> Bool) -> Bool? {
    for row in (0..<left).reversed() {
      guard goesOn(row) else { return nil }
      for column in columns(of: row).reversed() {
        search.begin()
        let fixed = Fixed(row: row, column: column, adds: false)
        guard leads(from: row, to: left + column, fixed) else { continue }
        shift(from: row, to: left + column)
        unuse(row, column)
        return settle(from: row, after: column, while: goesOn) ? true : nil
      }
    }
    return false
  }

  /// The columns that a row has, in rising order.
  private func columns(of row: Int) -> [Int] {
    var columns: [Int] = []
    for word in 0..<(rowLoad[row] > 0 ? words : 0) {
      var bits = used[row * words + word]
      while bits != 0 {
        columns.append(word * 64 + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
    return columns
  }

  private func hasPartner(_ row: Int, after column: Int) -> Bool {
    let place = row * words
    let (word, bit) = (column / 64, column % 64)
    let later = used[place + word] & ~(UInt64.max >> UInt64(63 - bit))
    return later != 0 || used[place + word + 1..<place + words].contains { $0 != 0 }
  }
}

// MARK: - The search

/// What one search has found: the node before each.
private struct Search {
  var before: [Int]
  var waiting: [Int] = []
  /// The nodes that were seen; the columns among them as bits too.
  var seen: [Bool]
  var seenColumns: [UInt64]

  init(nodes: Int, words: Int) {
    before = Array(repeating: 0, count: nodes)
    seen = Array(repeating: false, count: nodes)
    seenColumns = Array(repeating: 0, count: words)
  }

  /// Forgets what was seen.
  mutating func begin() {
    for node in seen.indices { seen[node] = false }
    for word in seenColumns.indices { seenColumns[word] = 0 }
  }
}

/// What a search must not touch: all cells up to one.
private struct Fixed {
  let row: Int
  let column: Int
  /// Whether the cell is to be added; else it is taken away.
  let adds: Bool
}

extension EqualGraph {
  /// Whether a unit can go from a node to another without touching what is fixed.
  private mutating func leads(from start: Int, to end: Int, _ fixed: Fixed) -> Bool {
    guard !search.seen[start] else { return false }
    search.waiting.removeAll(keepingCapacity: true)
    visit(start, from: start)
    while let node = search.waiting.popLast() {
      if node == end { return true }
      if node == outside {
        enter(fixed)
      } else if node < left {
        leave(row: node, fixed)
      } else {
        leave(column: node - left, fixed)
      }
    }
    return false
  }

  private mutating func visit(_ node: Int, from before: Int) {
    guard !search.seen[node] else { return }
    search.seen[node] = true
    if node >= left, node < outside { search.seenColumns.insert(node - left, at: 0) }
    search.before[node] = before
    search.waiting.append(node)
  }

  /// From outside a unit goes to a row that can take one more, or to a column that can give one up.
  private mutating func enter(_ fixed: Fixed) {
    for row in fixed.row + (fixed.adds ? 0 : 1)..<max(left, fixed.row + 1)
    where rowLoad[row] < rowBounds[row].upper {
      visit(row, from: outside)
    }
    for column in 0..<right where partners[column].count > columnBounds[column].lower {
      visit(left + column, from: outside)
    }
  }

  /// From a row a unit goes to a column that it does not have, or outside.
  private mutating func leave(row: Int, _ fixed: Fixed) {
    if rowLoad[row] > rowBounds[row].lower { visit(outside, from: row) }
    let first = row == fixed.row ? fixed.column + 1 : 0
    for word in first / 64..<max(first / 64, words) {
      let place = row * words + word
      var bits = free[place] & ~used[place] & ~search.seenColumns[word]
      if word == first / 64 { bits &= UInt64.max << UInt64(first % 64) }
      while bits != 0 {
        visit(left + word * 64 + bits.trailingZeroBitCount, from: row)
        bits &= bits - 1
      }
    }
  }

  /// From a column a unit goes back to a row that has it, or outside.
  private mutating func leave(column: Int, _ fixed: Fixed) {
    if partners[column].count < columnBounds[column].upper {
      visit(outside, from: left + column)
    }
    for row in partners[column].lazy.map({ Int($0) })
    where row > fixed.row || row == fixed.row && column > fixed.column {
      visit(row, from: left + column)
    }
  }

  /// Moves the units of the way that was found.
  private mutating func shift(from start: Int, to end: Int) {
    var node = end
    while node != start {
      let before = search.before[node]
      if before < left, node >= left, node < outside {
        use(before, node - left)
      } else if node < left, before >= left, before < outside {
        unuse(node, before - left)
      }
      node = before
    }
  }

  private mutating func use(_ row: Int, _ column: Int) {
    used.insert(column, at: row * words)
    rowLoad[row] += 1
    partners[column].append(Int32(truncatingIfNeeded: row))
  }

  private mutating func unuse(_ row: Int, _ column: Int) {
    used.remove(column, at: row * words)
    rowLoad[row] -= 1
    partners[column].removeAll { $0 == row }
  }
}

extension [UInt64] {
  /// Whether a bit is set, counted from the beginning of a word.
  fileprivate func holds(_ bit: Int, at word: Int) -> Bool {
    self[word + bit / 64] & 1 << UInt64(bit % 64) != 0
  }

  fileprivate mutating func insert(_ bit: Int, at word: Int) {
    self[word + bit / 64] |= 1 << UInt64(bit % 64)
  }

  fileprivate mutating func remove(_ bit: Int, at word: Int) {
    self[word + bit / 64] &= ~(1 << UInt64(bit % 64))
  }
}
