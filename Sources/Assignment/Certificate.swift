/// A proof of optimality: prices that no assignment can beat (linear programming duality).
///
/// Serving a row is worth ``service`` and the score of its pair. Where rows go to one column at
/// most, every allowed cell is worth at most the value of its row and the price of its column
/// together, so that no assignment is worth more than the values of all rows and the prices of all
/// places; the solution is worth just that. Where rows take more, a cell may be worth more than
/// both, and the excess counts once.
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

  /// Puts a proof together.
  public init(
    objective: Objective = .served, service: Int64, left: [Int64], right: [Int64]
  ) {
    self.objective = objective
    self.service = service
    self.left = left
    self.right = right
  }

  /// Whether `solution` is a solution of `problem` and this proves that no other is better.
  ///
  /// Trusts nothing of the solver: pairs, sums, bounds and pins are checked too. One pass over the
  /// cells; nothing overflows, whatever the values are.
  public func verify(_ problem: Problem, _ solution: Solution) -> Bool {
    guard problem.admits(solution) else { return false }
    switch objective {
    case .served: return service >= problem.leastService && isReached(by: solution, of: problem)
    case .total: return service == 0 && isReached(by: solution, of: problem)
    case .worst, .even, .stable: return false
    }
  }

  private func isReached(by solution: Solution, of problem: Problem) -> Bool {
    let worth = Int128(service) * Int128(solution.served) + Int128(solution.total)
    return bound(of: problem, in: CellRange()) == worth
  }

  /// The bound of the values and prices, in 64 bits where no sum of three can overflow them.
  private func bound(of problem: Problem, in range: CellRange) -> Int128? {
    let small = -(Int64(1) << 60)...(1 << 60)
    let isSmall =
      small.contains(service) && left.allSatisfy(small.contains) && right.allSatisfy(small.contains)
    guard !isSmall else {
      return Dual(service: service, spread: 0, left: left, right: right)
        .bound(of: problem, in: range)
    }
    return Dual(
      service: Int128(service), spread: 0, left: left.map { Int128($0) },
      right: right.map { Int128($0) }
    ).bound(of: problem, in: range)
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
