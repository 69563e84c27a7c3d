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
}

/// The best assignment for the whole group: as many rows served as possible, then the best total.
public struct Solution: Hashable, Sendable {
  /// The pairs in the order of their rows.
  public let pairs: [Pair]
  /// The rows that got no column, in rising order.
  public let unserved: [Int]
  /// How many rows got a column.
  public let served: Int
  /// The sum of the scores of all pairs.
  public let total: Int64
  /// The lowest score of a pair; nil when there is none.
  public let worst: Int32?
  /// The proof that nothing better exists.
  public let certificate: Certificate

  /// Sums up `pairs`, which are in the order of their rows, for a problem of `left` rows.
  public init(pairs: [Pair], left: Int, certificate: Certificate) {
    let taken = Set(pairs.map(\.left))
    self.pairs = pairs
    unserved = (0..<left).filter { !taken.contains($0) }
    served = pairs.count
    total = pairs.reduce(0) { $0 + Int64($1.score) }
    worst = pairs.map(\.score).min()
    self.certificate = certificate
  }
}
