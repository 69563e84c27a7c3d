/// Who may go to whom, and how good each pair is.
///
/// `left` rows and `right` columns, each with bounds for the number of its partners, and the scores
/// of the pairs that are allowed: as a table, or as a list of cells where most are not allowed. A
/// pair stands at most once. Scores may be negative; 0 says nothing special.
public struct Problem: Hashable, Sendable {
  /// The score that marks a cell as forbidden; no allowed pair may have it.
  public static let forbidden = Int32.min

  /// The longest side that is taken, so that no sum in a solution can overflow 64 bits.
  public static let longestSide = 1 << 20

  /// The number of rows.
  public internal(set) var left: Int
  /// The number of columns.
  public internal(set) var right: Int
  /// The scores, row after row: of every cell, ``forbidden`` where a pair is not allowed; of the
  /// allowed cells only, in the order of their columns, where the problem was made from a list.
  public internal(set) var scores: [Int32]
  /// How many partners each row has.
  public internal(set) var leftBounds: [Bounds]
  /// How many partners each column has.
  public internal(set) var rightBounds: [Bounds]
  /// How many partners each column has at most.
  public internal(set) var capacities: [Int]
  /// The pairs that stand, whatever they cost, in the order of their rows and columns.
  public internal(set) var pins: [Cell]

  /// Where the allowed cells are; nil for a table.
  let sparsity: Sparsity?
  /// The places of each column that no pin takes.
  var openPlaces: [Int]
  /// The first column to which each row is pinned, or -1.
  var pinnedColumn: [Int]
  /// The largest size of an allowed score, at least 1; more where a larger one has gone.
  var largestScore: Int64
  /// How many pairs a solution can have at most.
  var mostPairs: Int
  /// Whether rows go to one column at most, nobody has to be served, and the pins fit the bounds.
  var isPlain: Bool

  /// Takes what was checked already, but for the size of the sums.
  init(
    scores: [Int32], sparsity: Sparsity?, left: [Bounds], right: [Bounds], pins: [Cell]
  ) throws(ProblemError) {
    self.left = left.count
    self.right = right.count
    self.scores = scores
    self.sparsity = sparsity
    leftBounds = left
    rightBounds = right
    capacities = right.map(\.upper)
    self.pins = pins.sorted()
    let load = Load(of: pins, left: left.count, right: right.count)
    openPlaces = zip(right, load.right).map { max(0, $0.upper - $1) }
    pinnedColumn = Self.columns(of: self.pins, left: left.count)
    isPlain =
      zip(left, load.left).allSatisfy { $0 == .single && $1 <= 1 }
      && zip(right, load.right).allSatisfy { $0.lower == 0 && $1 <= $0.upper }
    largestScore = Self.largest(of: scores)
    mostPairs = Self.mostPairs(of: left, right: right.count)
    try Self.checkSums(pairs: mostPairs, score: largestScore)
  }

  /// The score of a cell; nil when it is forbidden or outside the table.
  public func score(left: Int, right: Int) -> Int32? {
    let table = Table(left: self.left, right: self.right)
    let cell = Cell(left: left, right: right)
    guard table.contains(cell) else { return nil }
    if let sparsity { return sparsity.index(of: cell).map { scores[$0] } }
    let score = scores[table.index(of: cell)]
    return score == Self.forbidden ? nil : score
  }

  /// What serving one more row is worth, in score: more than any change of totals can be.
  var leastService: Int64 { 2 * Int64(mostPairs) * largestScore + 1 }
}
