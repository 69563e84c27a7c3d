/// A row and a column that go together.
public struct Pair: Hashable, Sendable {
  /// The row, from 0.
  public let left: Int
  /// The column, from 0.
  public let right: Int
  /// The score of their cell.
  public let score: Int32

  /// Names a pair and its score.
  public init(left: Int, right: Int, score: Int32) {
    self.left = left
    self.right = right
    self.score = score
  }

  /// Where the pair stands in the table.
  var cell: Cell { Cell(left: left, right: right) }
}

/// The best assignment for the whole group.
public struct Solution: Hashable, Sendable {
  /// The pairs in the order of their rows, and of their columns within a row.
  public let pairs: [Pair]
  /// The rows that got no column, in rising order.
  public let unserved: [Int]
  /// How many rows got a column at least.
  public let served: Int
  /// The sum of the scores of all pairs.
  public let total: Int64
  /// The lowest score of a pair; nil when there is none.
  public let worst: Int32?
  /// The proof that nothing better exists.
  public let certificate: Certificate

  /// Sums up `pairs`, which are in the order of their rows, for a problem of `left` rows.
  public init(pairs: [Pair], left: Int, certificate: Certificate) {
    var isServed = Array(repeating: false, count: max(0, left))
    for pair in pairs where isServed.indices.contains(pair.left) { isServed[pair.left] = true }
    self.pairs = pairs
    unserved = isServed.indices.filter { !isServed[$0] }
    served = isServed.count - unserved.count
    total = pairs.reduce(0) { $0 + Int64($1.score) }
    worst = pairs.map(\.score).min()
    self.certificate = certificate
  }
}
