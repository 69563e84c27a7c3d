/// A proof of optimality: prices that no assignment can beat (linear programming duality).
///
/// Serving a row is worth ``service`` and the score of its pair. Every allowed cell is worth at
/// most the value of its row and the price of its column together, so that no assignment is worth
/// more than the values of all rows and the prices of all places; the solution is worth just that.
public struct Certificate: Hashable, Sendable {
  /// What serving one row is worth, in score; large enough to outweigh every change of totals.
  public let service: Int64
  /// The value of each row, not below 0; 0 for pinned rows.
  public let left: [Int64]
  /// The price of one place of each column, not below 0; 0 where places are left over.
  public let right: [Int64]

  /// Puts a proof together.
  public init(service: Int64, left: [Int64], right: [Int64]) {
    self.service = service
    self.left = left
    self.right = right
  }

  /// Whether `solution` is a solution of `problem` and this proves that no other is better.
  ///
  /// Trusts nothing of the solver: pairs, sums, capacities and pins are checked too. One pass over
  /// the table, in 128 bits, so that made-up values cannot overflow.
  public func verify(_ problem: Problem, _ solution: Solution) -> Bool {
    left.count == problem.left && right.count == problem.right
      && service >= problem.leastService
      && problem.admits(solution)
      && coversEveryCell(of: problem)
      && isReached(by: solution, of: problem)
  }

  /// Whether no allowed cell of a row that is not pinned is worth more than its prices.
  private func coversEveryCell(of problem: Problem) -> Bool {
    guard left.allSatisfy({ $0 >= 0 }), right.allSatisfy({ $0 >= 0 }) else { return false }
    for row in 0..<problem.left where problem.pinnedColumn[row] < 0 {
      let base = row * problem.right
      for column in 0..<problem.right {
        let score = problem.scores[base + column]
        guard score != Problem.forbidden else { continue }
        let worth = Int128(service) + Int128(score)
        guard Int128(left[row]) + Int128(right[column]) >= worth else { return false }
      }
    }
    return true
  }

  /// Whether the solution is worth as much as all values and prices together.
  private func isReached(by solution: Solution, of problem: Problem) -> Bool {
    var bound: Int128 = 0
    for row in 0..<problem.left where problem.pinnedColumn[row] < 0 { bound += Int128(left[row]) }
    for column in 0..<problem.right {
      bound += Int128(right[column]) * Int128(min(problem.openPlaces[column], problem.left))
    }
    var worth: Int128 = 0
    for pair in solution.pairs where problem.pinnedColumn[pair.left] < 0 {
      worth += Int128(service) + Int128(pair.score)
    }
    return worth == bound
  }
}

extension Problem {
  /// Whether `solution` keeps to the table, the capacities and the pins, and its sums are right.
  func admits(_ solution: Solution) -> Bool {
    var used = Array(repeating: 0, count: right)
    var previous = -1
    for pair in solution.pairs {
      guard pair.left > previous, let score = score(left: pair.left, right: pair.right),
        score == pair.score, [-1, pair.right].contains(pinnedColumn[pair.left])
      else { return false }
      previous = pair.left
      used[pair.right] += 1
    }
    let summed = Solution(pairs: solution.pairs, left: left, certificate: solution.certificate)
    return summed == solution
      && zip(used, capacities).allSatisfy { $0 <= $1 }
      && solution.unserved.allSatisfy { pinnedColumn[$0] < 0 }
  }
}
