/// One place of the score table: a left-side row and a right-side column, both counted from 0.
public struct Cell: Hashable, Sendable {
  /// The row, from 0.
  public let left: Int
  /// The column, from 0.
  public let right: Int

  /// Names a cell.
  public init(left: Int, right: Int) {
    self.left = left
    self.right = right
  }
}

extension Cell: Comparable {
  /// The order of rows, and of columns within a row.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.left, lhs.right) < (rhs.left, rhs.right)
  }
}
