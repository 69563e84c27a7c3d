/// All answers that are as good as one: the assignments along cells that cost nothing at its prices.
///
/// Nodes are the columns, one more for being unserved, and one that stands for room anywhere. A row
/// may move along tight cells; a column may have room only at the price 0, and a row stay unserved
/// only at the value 0 (complementary slackness).
struct TightGraph {
  private let right: Int
  private let words: Int
  /// For each row: the nodes where it may stand, as bits.
  private let tight: [UInt64]
  /// The nodes whose places may be empty, as bits.
  private let free: [UInt64]
  private let places: [Int]
  private let isPinned: [Bool]
  /// The node of each row.
  private(set) var node: [Int]
  /// The rows of each node, but for pinned ones.
  private var rows: [[Int]]
  private var search: Search

  /// What one search has found: the node before each, and the row that goes on from there.
  private struct Search {
    var before: [Int]
    var mover: [Int]
    var waiting: [Int] = []
    /// Nodes seen since the last row was fixed, which lead nowhere.
    var seen: [UInt64]
  }

  private var out: Int { right }
  private var anywhere: Int { right + 1 }

  /// Makes the graph of a solution that its certificate proves.
  init(_ problem: Problem, _ solution: Solution) {
    right = problem.right
    words = (right + 2 + 63) / 64
    places = problem.openPlaces
    isPinned = problem.pinnedColumn.map { $0 >= 0 }
    tight = Self.tightCells(of: problem, solution.certificate, words)
    var free = Array(repeating: UInt64(0), count: words)
    for column in 0..<right where solution.certificate.right[column] == 0 { free.insert(column) }
    free.insert(right)
    self.free = free
    node = Array(repeating: right, count: problem.left)
    for pair in solution.pairs { node[pair.left] = pair.right }
    rows = Array(repeating: [], count: right + 1)
    for row in 0..<problem.left where problem.pinnedColumn[row] < 0 { rows[node[row]].append(row) }
    search = Search(
      before: Array(repeating: 0, count: right + 2), mover: Array(repeating: 0, count: right + 2),
      seen: Array(repeating: 0, count: words))
  }

  private static func tightCells(of problem: Problem, _ proof: Certificate, _ words: Int)
    -> [UInt64]
  {
    var tight = Array(repeating: UInt64(0), count: problem.left * words)
    problem.withRows { rows in
      for row in 0..<problem.left where problem.pinnedColumn[row] < 0 {
        let cells = rows[row]
        for index in 0..<cells.count where cells.scores[index] != Problem.forbidden {
          let column = cells.column(index)
          guard problem.openPlaces[column] > 0,
            proof.left[row] + proof.right[column] == proof.service + Int64(cells.scores[index])
          else { continue }
          tight[row * words + column / 64] |= 1 << UInt64(column % 64)
        }
        if proof.left[row] == 0 {
          tight[row * words + problem.right / 64] |= 1 << UInt64(problem.right % 64)
        }
      }
    }
    return tight
  }

  /// Moves every row from `first` on to the earliest node that it can have while all before it stay
  /// where they are.
  mutating func settle(from first: Int) {
    for row in first..<max(first, node.count) where !isPinned[row] {
      move(row, above: -1)
    }
  }

  /// Goes on to the next answer in order: rows compared one after the other by their nodes; false
  /// where this is the last.
  mutating func advance() -> Bool {
    for row in node.indices.reversed() where !isPinned[row] {
      if move(row, above: node[row]) {
        settle(from: row + 1)
        return true
      }
    }
    return false
  }

  /// Moves a row to the first node after `lowest` where it can be, by way of later rows.
  ///
  /// Only earlier ones than its own where `lowest` is earlier. False where it stays.
  @discardableResult
  private mutating func move(_ row: Int, above lowest: Int) -> Bool {
    let own = node[row]
    let end = lowest < own ? own : right + 1
    for index in search.seen.indices { search.seen[index] = 0 }
    for target in lowest + 1..<max(lowest + 1, end)
    where tight[row * words + target / 64] & 1 << UInt64(target % 64) != 0 {
      guard leads(from: target, to: own, after: row) else { continue }
      shift(row, from: own, to: target)
      return true
    }
    return false
  }

  /// Whether rows after one can make way from a node up to another.
  private mutating func leads(from start: Int, to end: Int, after row: Int) -> Bool {
    guard !search.seen.holds(start) else { return false }
    search.waiting = [start]
    search.seen.insert(start)
    search.before[start] = start
    while let node = search.waiting.popLast() {
      if node == end { return true }
      if node == anywhere {
        visit(free, from: node, mover: -1)
        continue
      }
      for mover in rows[node] where mover > row {
        visit(tight[mover * words..<(mover + 1) * words], from: node, mover: mover)
      }
      if node == out || rows[node].count < places[node] { visit(anywhere, from: node, mover: -1) }
    }
    return false
  }

  private mutating func visit(
    _ nodes: some RandomAccessCollection<UInt64>, from node: Int, mover: Int
  ) {
    for (index, bits) in nodes.enumerated() {
      var new = bits & ~search.seen[index]
      while new != 0 {
        visit(index * 64 + new.trailingZeroBitCount, from: node, mover: mover)
        new &= new - 1
      }
    }
  }

  private mutating func visit(_ next: Int, from node: Int, mover: Int) {
    guard !search.seen.holds(next) else { return }
    search.seen.insert(next)
    search.before[next] = node
    search.mover[next] = mover
    search.waiting.append(next)
  }

  /// Moves a row to the beginning of the way that was found, and everybody on it.
  private mutating func shift(_ row: Int, from own: Int, to target: Int) {
    var node = own
    while node != target {
      let before = search.before[node]
      if search.mover[node] >= 0 { put(search.mover[node], node) }
      node = before
    }
    put(row, target)
  }

  private mutating func put(_ row: Int, _ target: Int) {
    rows[node[row]].removeAll { $0 == row }
    node[row] = target
    rows[target].append(row)
  }
}

extension [UInt64] {
  /// Whether a bit is set.
  fileprivate func holds(_ bit: Int) -> Bool { self[bit / 64] & 1 << UInt64(bit % 64) != 0 }

  /// Sets a bit.
  fileprivate mutating func insert(_ bit: Int) { self[bit / 64] |= 1 << UInt64(bit % 64) }
}
