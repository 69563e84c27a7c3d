/// Why a ``Problem`` was refused; each case carries what was refused.
public enum ProblemError: Error, Hashable, Sendable {
  /// A side is negative or longer than ``Problem/longestSide``.
  case sizeOutOfRange(left: Int, right: Int)
  /// The table does not have left × right scores.
  case scoreCount(expected: Int, found: Int)
  /// There is not one capacity for each right-side column.
  case capacityCount(expected: Int, found: Int)
  /// A capacity is below 0.
  case negativeCapacity(right: Int, capacity: Int)
  /// The bounds of a row are negative or crossed.
  case leftBounds(left: Int, Bounds)
  /// The bounds of a column are negative or crossed.
  case rightBounds(right: Int, Bounds)
  /// A cell, a forbidden cell or a pin lies outside the table.
  case outsideTable(Cell)
  /// An allowed cell has the score that marks forbidden ones.
  case forbiddenScore(Cell)
  /// An allowed cell is listed more than once.
  case duplicateCell(Cell)
  /// A pin stands on a forbidden cell.
  case pinForbidden(Cell)
  /// A row that goes to one column at most is pinned more than once, or a pair is.
  case pinnedTwice(left: Int)
  /// More rows are pinned to a column than it has places.
  case pinsOverCapacity(right: Int, pins: Int, capacity: Int)
  /// A table of preferences does not have a place for each score of the problem.
  case rankCount(expected: Int, found: Int)
  /// So many pairs of such scores could sum up to more than 64 bits hold.
  case sumsTooLarge(pairs: Int, score: Int64)
}
