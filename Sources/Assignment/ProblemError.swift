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
  /// A forbidden cell or a pin lies outside the table.
  case outsideTable(Cell)
  /// A pin stands on a forbidden cell.
  case pinForbidden(Cell)
  /// A left-side row is pinned more than once.
  case pinnedTwice(left: Int)
  /// More rows are pinned to a column than it has places.
  case pinsOverCapacity(right: Int, pins: Int, capacity: Int)
}
