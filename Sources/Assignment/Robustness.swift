/// How often each pair of an answer holds when the weights of the criteria are not quite those.
public struct Robustness: Hashable, Sendable {
  /// The answer with the weights as they are.
  public let solution: Solution
  /// How many runs had other weights.
  public let runs: Int
  /// For each pair of the answer, in how many runs it stands.
  public let holds: [Int]
}

/// A problem whose scores are sums of criteria, each with its weight.
public struct WeightedProblem: Sendable {
  /// The problem that has the bounds, pins and forbidden cells; its scores say nothing else.
  public let problem: Problem
  /// A table of marks for each criterion, row after row.
  public let criteria: [[Int32]]
  /// How much each criterion counts.
  public let weights: [Int32]

  /// Takes criteria after checking them; nil unless there is one weight for each criterion, each has
  /// a mark for every cell, and rows of a table go to one column at most.
  public init?(_ problem: Problem, criteria: [[Int32]], weights: [Int32]) {
    guard problem.isPlain, problem.sparsity == nil, criteria.count == weights.count,
      criteria.allSatisfy({ $0.count == problem.scores.count })
    else { return nil }
    self.problem = problem
    self.criteria = criteria
    self.weights = weights
  }

  /// The scores where the weights count so many thousandths; nil where one is no score.
  private func scores(_ thousandths: [Int64]) -> [Int32]? {
    var sums = Array(repeating: Int64(0), count: problem.scores.count)
    for (marks, thousandth) in zip(criteria, thousandths) {
      for index in sums.indices {
        let (product, overflows) = Int64(marks[index]).multipliedReportingOverflow(by: thousandth)
        let sum = sums[index].addingReportingOverflow(product)
        guard !overflows && !sum.overflow else { return nil }
        sums[index] = sum.partialValue
      }
    }
    var scores = problem.scores
    for (index, sum) in sums.enumerated() where scores[index] != Problem.forbidden {
      guard let score = Int32(exactly: sum / 1_000), score != Problem.forbidden else { return nil }
      scores[index] = score
    }
    return scores
  }

  /// Solves with the weights as they are, and so many times with each of them changed by chance.
  ///
  /// The same for the same seed on every machine: chance is SplitMix64, weights are counted in
  /// thousandths. Each run is one solve.
  ///
  /// - Parameters:
  ///   - runs: How many times, from 0.
  ///   - spread: By how many thousandths a weight is more or less at most, from 0 to 1,000.
  ///   - seed: Where chance begins.
  ///   - goesOn: Is told how many runs are done, several times in each, and says whether to go on.
  /// - Returns: nil where a score would not fit 32 bits, or nobody waits any more.
  public func robustness(
    runs: Int = 1_000, spread: Int = 200, seed: UInt64 = 1,
    while goesOn: (Int) -> Bool = { _ in true }
  ) -> Robustness? {
    let exact = weights.map { Int64($0) * 1_000 }
    guard let solution = solution(exact, while: { goesOn(0) }) else { return nil }
    var columns = Array(repeating: -1, count: problem.left)
    var holds = Array(repeating: 0, count: solution.pairs.count)
    var chance = Chance(state: seed)
    let spread = Int64(min(max(0, spread), 1_000))
    for run in 0..<max(0, runs) {
      let changed = weights.map { Int64($0) * (1_000 + chance.number(upTo: 2 * spread) - spread) }
      guard let other = self.solution(changed, while: { goesOn(run) }) else { return nil }
      for row in columns.indices { columns[row] = -1 }
      for pair in other.pairs { columns[pair.left] = pair.right }
      for (index, pair) in solution.pairs.enumerated() where columns[pair.left] == pair.right {
        holds[index] += 1
      }
    }
    return Robustness(solution: solution, runs: max(0, runs), holds: holds)
  }

  private func solution(_ thousandths: [Int64], while goesOn: () -> Bool) -> Solution? {
    guard goesOn(), let scores = scores(thousandths) else { return nil }
    var problem = problem
    problem.setScores(scores)
    var isBrokenOff = false
    func check(_ row: Int) -> Bool {
      isBrokenOff = isBrokenOff || !goesOn()
      return !isBrokenOff
    }
    let first = problem.solve(while: check).map {
      problem.first(amongEqualsOf: $0, while: check)
    }
    return isBrokenOff ? nil : first
  }
}

extension Problem {
  /// Takes other scores of the same cells.
  mutating func setScores(_ scores: [Int32]) {
    self.scores = scores
    largestScore = Self.largest(of: scores)
  }
}

/// Numbers that look like chance and are the same for the same beginning (SplitMix64, Steele, Lea &
/// Flood, 2014).
private struct Chance {
  var state: UInt64

  /// A number from 0 to `most`.
  mutating func number(upTo most: Int64) -> Int64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return Int64(mixed.multipliedFullWidth(by: UInt64(most) + 1).high)
  }
}
