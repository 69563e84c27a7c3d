/// The answer after something has changed that touches the fewest of the pairs that stood.
public struct Repair: Hashable, Sendable {
  /// The pairs, with the proof of their total among all answers that serve and keep as many.
  public let solution: Solution
  /// How many of the pairs that stood are in it.
  public let kept: Int
  /// The proof that no answer that serves as many keeps more.
  public let keeping: Certificate

  /// Whether this is the best repair of a problem for pairs that stood, without trusting whoever
  /// found it.
  public func verify(_ problem: Problem, keeping pairs: [Cell]) -> Bool {
    guard let count = problem.countingKept(pairs) else { return false }
    let counted = Solution(
      pairs: solution.pairs.map { pair in
        let score = count.score(left: pair.left, right: pair.right) ?? 0
        return Pair(left: pair.left, right: pair.right, score: score)
      }, left: problem.left, certificate: keeping)
    guard keeping.objective == .served, solution.certificate.objective == .served,
      counted.total == kept,
      let ground = EqualGround(count, counted),
      let rest = problem.narrowed(to: ground)
    else { return false }
    return solution.certificate.verify(rest, solution)
  }
}

extension Problem {
  /// The answer that touches the fewest existing pairs: most served, then most pairs kept, then the
  /// highest total.
  ///
  /// Two solves: the first counts kept pairs instead of scores, the second looks for the best total
  /// among the solutions that are as good by the first.
  ///
  /// - Parameters:
  ///   - pairs: The pairs that stood; those that cannot stand any more are left out.
  ///   - goesOn: Is told how many rows are done, and says whether to go on.
  /// - Returns: nil where it was broken off, or where rows may go to more than one column.
  public func repair(
    keeping pairs: [Cell], while goesOn: (Int) -> Bool = { _ in true }
  ) -> Repair? {
    guard let count = countingKept(pairs), let kept = count.solve(while: goesOn),
      let ground = EqualGround(count, kept), let rest = narrowed(to: ground)
    else { return nil }
    do {
      return try rest.best(while: goesOn).map {
        Repair(solution: $0, kept: Int(kept.total), keeping: kept.certificate)
      }
    } catch {
      // The first solution satisfies the second problem.
      return nil
    }
  }

  /// The same problem with 1 for the cells of pairs that stood, and 0 for all others.
  fileprivate func countingKept(_ pairs: [Cell]) -> Problem? {
    guard isPlain else { return nil }
    var count = self
    var scores = self.scores.map { $0 == Self.forbidden ? $0 : 0 }
    let table = Table(left: left, right: right)
    for cell in pairs where table.contains(cell) {
      if let index = index(of: cell), scores[index] != Self.forbidden { scores[index] = 1 }
    }
    count.setScores(scores)
    return count
  }
}
