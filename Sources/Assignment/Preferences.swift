/// By what rows and columns choose each other where scores do not say it: two tables of places.
///
/// A lower place is better, equal places are ties; they go by the higher score, then by input
/// order.
public struct Preferences: Hashable, Sendable {
  /// The place of the column among the columns of the row, for each score of the problem.
  public let left: [Int32]
  /// The place of the row among the rows of the column, for each score of the problem.
  public let right: [Int32]

  /// Takes two tables for a problem.
  ///
  /// - Parameters:
  ///   - problem: The problem; places stand in the order of ``Problem/scores``, and those of
  ///     forbidden cells are not looked at.
  ///   - left: The place of each column for each row.
  ///   - right: The place of each row for each column.
  /// - Throws: `rankCount` where there is not a place for each score.
  public init(
    for problem: Problem, left: [Int32], right: [Int32]
  ) throws(ProblemError) {
    for found in [left.count, right.count] where found != problem.scores.count {
      throw .rankCount(expected: problem.scores.count, found: found)
    }
    self.left = left
    self.right = right
  }
}

/// A wish in one number: the less, the better; in its lowest 32 bits who is wished for.
protocol Wish: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable {
  /// What one table of places means.
  associatedtype Ranks

  /// The wish for a cell.
  static func wish(_ ranks: Ranks, cell: Int, score: Int32, index: Int) -> Self
}

extension Wish {
  var index: Int { Int(UInt32(truncatingIfNeeded: self)) }
}

extension Int32 {
  /// A number whose order is the same, and the reverse one.
  var rising: UInt32 { UInt32(bitPattern: self) ^ 1 << 31 }
  var falling: UInt32 { ~rising }
}

extension UInt64: Wish {
  /// The higher score first, then input order.
  static func wish(_ ranks: Void, cell: Int, score: Int32, index: Int) -> UInt64 {
    UInt64(score.falling) << 32 | UInt64(index)
  }
}

extension UInt128: Wish {
  /// The lower place first, then the higher score, then input order.
  static func wish(_ ranks: [Int32], cell: Int, score: Int32, index: Int) -> UInt128 {
    UInt128(ranks[cell].rising) << 64 | UInt128(score.falling) << 32 | UInt128(index)
  }
}
