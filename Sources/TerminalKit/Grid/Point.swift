/// The place of one cell, counted from the top left corner, from 0.
public struct Point: Hashable, Sendable {
  /// The column, within ± ``Size/limit``.
  public let x: Int
  /// The line, within ± ``Size/limit``.
  public let y: Int

  /// Creates a place; what lies beyond the limit is brought back to it.
  public init(x: Int, y: Int) {
    self.x = min(max(-Size.limit, x), Size.limit)
    self.y = min(max(-Size.limit, y), Size.limit)
  }
}
