/// A proof of optimality: prices that no assignment can beat (linear programming duality).
///
/// Serving a row is worth ``service`` and the score of its pair. Where rows go to one column at
/// most, every allowed cell is worth at most the value of its row and the price of its column
/// together, so that no assignment is worth more than the values of all rows and the prices of all
/// places; the solution is worth just that. Where rows take more, a cell may be worth more than
/// both, and the excess counts once. For stable pairs there is nothing to prove but what is seen.
public struct Certificate: Hashable, Sendable {
  /// What is proved to be best.
  public let objective: Objective
  /// What serving one row is worth, in score: enough to outweigh every change of totals, or 0 where
  /// the total alone counts.
  public let service: Int64
  /// The value of each row, not below 0 unless it must have a partner; 0 for pinned rows.
  public let left: [Int64]
  /// The price of one place of each column, not below 0 unless it must have a partner; 0 where
  /// places are left over.
  public let right: [Int64]

  /// What is more to say where the worst pair counts.
  public let threshold: Threshold?
  /// What is more to say where loads are even.
  public let spread: Spread?
  /// By what rows and columns choose where pairs are stable; nil where they choose by the scores.
  public let preferences: Preferences?

  /// Puts a proof together.
  public init(
    objective: Objective = .served, service: Int64, left: [Int64], right: [Int64],
    threshold: Threshold? = nil, spread: Spread? = nil, preferences: Preferences? = nil
  ) {
    self.objective = objective
    self.service = service
    self.left = left
    self.right = right
    self.threshold = threshold
    self.spread = spread
    self.preferences = preferences
  }

  /// Whether `solution` is a solution of `problem` and this proves that no other is better.
  ///
  /// Trusts nothing of the solver: pairs, sums, bounds and pins are checked too. One pass over the
  /// cells, for the worst pair three; nothing overflows, whatever the values are.
  public func verify(_ problem: Problem, _ solution: Solution) -> Bool {
    guard problem.admits(solution) else { return false }
    switch objective {
    case .served: return service >= problem.leastService && isReached(by: solution, of: problem)
    case .total: return service == 0 && isReached(by: solution, of: problem)
    case .worst: return isBestWorst(solution, of: problem)
    case .even: return isMostEven(solution, of: problem)
    case .stable: return problem.isStable(solution, by: preferences)
    }
  }
}

extension Problem {
  /// Whether `solution` keeps to the table, the bounds and the pins, and its sums are right.
  func admits(_ solution: Solution) -> Bool {
    var previous: Cell?
    for pair in solution.pairs {
      guard previous.map({ $0 < pair.cell }) ?? true,
        score(left: pair.left, right: pair.right) == pair.score
      else { return false }
      previous = pair.cell
    }
    let load = Load(of: solution.pairs.map(\.cell), left: left, right: right)
    let cells = pins.isEmpty ? [] : Set(solution.pairs.map(\.cell))
    let summed = Solution(pairs: solution.pairs, left: left, certificate: solution.certificate)
    return summed == solution
      && zip(load.left, leftBounds).allSatisfy { $0 >= $1.lower && $0 <= $1.upper }
      && zip(load.right, rightBounds).allSatisfy { $0 >= $1.lower && $0 <= $1.upper }
      && pins.allSatisfy(cells.contains)
  }
}
