/// What it costs the whole group to force one pair, and who moves for it.
public struct Price: Hashable, Sendable {
  /// One row that changes its column.
  public struct Move: Hashable, Sendable {
    /// The row, from 0.
    public let left: Int
    /// The column it leaves; nil when it was unserved.
    public let from: Int?
    /// The column it goes to; nil when it stays unserved.
    public let to: Int?

    /// Names a move.
    public init(left: Int, from: Int?, to: Int?) {
      self.left = left
      self.from = from
      self.to = to
    }
  }

  /// How many rows fewer are served; never below 0.
  public let servedLoss: Int
  /// How much the total falls; may be negative only where fewer rows are served.
  public let loss: Int64
  /// The chain of moves, beginning with the forced row; empty when the pair stands already.
  public let moves: [Move]

  /// Puts a price together.
  public init(servedLoss: Int, loss: Int64, moves: [Move]) {
    self.servedLoss = servedLoss
    self.loss = loss
    self.moves = moves
  }
}
