/// Demands that no solution can meet together.
public struct Contradiction: Error, Hashable, Sendable {
  /// One thing that is demanded of a solution.
  public enum Demand: Hashable, Sendable {
    /// The row has no fewer partners than its lower bound.
    case leastOfLeft(Int)
    /// The row has no more partners than its upper bound.
    case mostOfLeft(Int)
    /// The column has no fewer partners than its lower bound.
    case leastOfRight(Int)
    /// The column has no more partners than its upper bound.
    case mostOfRight(Int)
    /// The pair stands.
    case pin(Cell)
    /// Only allowed cells are used.
    case allowedCells
    /// No row and column would rather have each other, with all other bounds and pins as they are.
    case stability
  }

  /// The demands: of rows, of columns, of pins, of cells; without any one of them there is a
  /// solution.
  public let demands: [Demand]

  /// Names the demands.
  public init(demands: [Demand]) { self.demands = demands }
}
