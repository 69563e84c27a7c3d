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
    guard keeping.verify(count, counted), counted.total == kept,
      let rest = problem.only(asGoodBy: keeping, of: count)
    else { return false }
    return solution.certificate.verify(rest, solution)
  }
}

extension Problem {
  /// The answer that touches the fewest existing pairs: most served, then most pairs kept, then the
  /// highest total.
  ///
  /// Two solves: the first counts kept pairs instead of scores, the second looks for the best total
  /// along the cells that cost nothing at the prices of the first.
  ///
  /// - Parameters:
  ///   - pairs: The pairs that stood; those that cannot stand any more are left out.
  ///   - goesOn: Is told how many rows are done, and says whether to go on.
  /// - Returns: nil where it was broken off, or where rows may go to more than one column.
  public func repair(
    keeping pairs: [Cell], while goesOn: (Int) -> Bool = { _ in true }
  ) -> Repair? {
    guard let count = countingKept(pairs), let kept = count.solve(while: goesOn),
      let rest = only(asGoodBy: kept.certificate, of: count)
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
      let index = sparsity.map { $0.index(of: cell) } ?? table.index(of: cell)
      if let index, scores[index] != Self.forbidden { scores[index] = 1 }
    }
    count.setScores(scores)
    return count
  }

  /// The problem that has just those solutions that are as good as a proof says: along tight cells,
  /// with everybody who has a value and every place that has a price taken (complementary slackness).
  fileprivate func only(asGoodBy proof: Certificate, of count: Problem) -> Problem? {
    guard proof.left.count == left, proof.right.count == right, proof.isSmall else { return nil }
    var scores = self.scores
    withRows { rows in
      for row in 0..<left where pinnedColumn[row] < 0 {
        let cells = rows[row]
        let start = sparsity.map { $0.starts[row] } ?? row * right
        for index in 0..<cells.count where cells.scores[index] != Self.forbidden {
          let worth = proof.service + Int64(count.scores[start + index])
          if proof.left[row] + proof.right[cells.column(index)] != worth {
            scores[start + index] = Self.forbidden
          }
        }
      }
    }
    let leftBounds = (0..<left).map { Bounds(proof.left[$0] > 0 ? 1 : 0, 1) }
    let rightBounds = (0..<right).map {
      Bounds(proof.right[$0] > 0 && openPlaces[$0] > 0 ? capacities[$0] : 0, capacities[$0])
    }
    do throws(ProblemError) {
      return try Problem(
        scores: scores, sparsity: sparsity, left: leftBounds, right: rightBounds, pins: pins)
    } catch {
      return nil
    }
  }
}
