/// Who may go to whom, and how good each pair is.
///
/// A table of `left` × `right` scores; each left-side row goes to at most one column, each column
/// takes at most its capacity of rows. Scores may be negative; 0 says nothing special.
public struct Problem: Hashable, Sendable {
  /// The score that marks a cell as forbidden; no allowed pair may have it.
  public static let forbidden = Int32.min

  /// The longest side that is taken, so that no sum in a solution can overflow 64 bits.
  public static let longestSide = 1 << 20

  /// The number of rows.
  public let left: Int
  /// The number of columns.
  public let right: Int
  /// The scores, row after row; ``forbidden`` where a pair is not allowed.
  public let scores: [Int32]
  /// How many rows each column takes at most.
  public let capacities: [Int]
  /// The pairs that stand, whatever they cost, in the order of their rows.
  public let pins: [Cell]

  /// The places of each column that no pin takes.
  let openPlaces: [Int]
  /// The column to which each row is pinned, or -1.
  let pinnedColumn: [Int]
  /// The largest size of an allowed score, at least 1.
  let largestScore: Int64

  /// Takes a problem after checking that it can be solved.
  ///
  /// - Parameters:
  ///   - left: The number of rows, from 0 to ``longestSide``.
  ///   - right: The number of columns, from 0 to ``longestSide``.
  ///   - scores: left × right scores, row after row; ``forbidden`` forbids a cell.
  ///   - capacities: How many rows each column takes at most, from 0.
  ///   - forbidden: More cells that are not allowed, in any order.
  ///   - pins: Pairs that must be in the solution, at most one a row.
  /// - Throws: What is wrong first, in the order of the cases of ``ProblemError``.
  public init(
    left: Int, right: Int, scores: [Int32], capacities: [Int], forbidden: [Cell] = [],
    pins: [Cell] = []
  ) throws(ProblemError) {
    try Self.checkShape(left: left, right: right, scores: scores, capacities: capacities)
    let table = Table(left: left, right: right)
    for cell in forbidden + pins where !table.contains(cell) { throw .outsideTable(cell) }
    var scores = scores
    for cell in forbidden { scores[table.index(of: cell)] = Self.forbidden }
    for pin in pins where scores[table.index(of: pin)] == Self.forbidden {
      throw .pinForbidden(pin)
    }
    pinnedColumn = try Self.columns(of: pins, left: left)
    openPlaces = try Self.places(of: capacities, without: pins)
    self.left = left
    self.right = right
    self.scores = scores
    self.capacities = capacities
    self.pins = pins.sorted { $0.left < $1.left }
    largestScore = Self.largest(of: scores)
  }

  /// The score of a cell; nil when it is forbidden or outside the table.
  public func score(left: Int, right: Int) -> Int32? {
    let table = Table(left: self.left, right: self.right)
    let cell = Cell(left: left, right: right)
    guard table.contains(cell) else { return nil }
    let score = scores[table.index(of: cell)]
    return score == Self.forbidden ? nil : score
  }

  /// What serving one more row is worth, in score: more than any change of totals can be.
  var leastService: Int64 { 2 * Int64(left) * largestScore + 1 }
}
