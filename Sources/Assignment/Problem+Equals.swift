extension Problem {
  /// Answers that are as good as one.
  public struct EqualAnswers: Hashable, Sendable {
    /// The answers in order: compared row by row, the earlier column first and no column last.
    public let solutions: [Solution]
    /// Whether these are all; otherwise there are more.
    public let areAll: Bool
  }

  /// The longest side of a problem whose ties are put in order without being asked to.
  public static let orderedSide = 300

  /// The most cells of a problem whose equally good answers are looked for.
  public static let mostCellsWithEquals = 1 << 30

  /// The first of all answers that are as good as a solution, so that ties do not go by chance.
  ///
  /// Where rows may have several partners, only answers with as few pairs as possible are compared:
  /// others have pairs that help nobody. Of two answers that one comes first whose first differing
  /// row has the earlier column; having none comes last. O(left² × right) at worst, next to nothing
  /// where there are few ties.
  ///
  /// - Parameters:
  ///   - solution: A proven answer for any objective; there is one stable answer only.
  ///   - goesOn: Is told how many rows are in order, and says whether to go on.
  /// - Returns: The first answer; the solution as it is where it proves nothing or was broken off,
  ///   and that of a problem of more than ``mostCellsWithEquals``.
  public func first(
    amongEqualsOf solution: Solution, while goesOn: (Int) -> Bool = { _ in true }
  ) -> Solution {
    guard var equals = Equals(self, solution, while: goesOn),
      equals.graph.settle(from: 0, while: goesOn)
    else { return solution }
    return equals.solution
  }

  /// The first of equally good answers where no side is longer than ``orderedSide``.
  ///
  /// - Parameters:
  ///   - solution: A proven answer.
  ///   - goesOn: Is told how many rows are in order, and says whether to go on.
  /// - Returns: The first of its equals; of a larger problem the answer as it is.
  public func inOrder(
    _ solution: Solution, while goesOn: (Int) -> Bool = { _ in true }
  ) -> Solution {
    max(left, right) <= Self.orderedSide
      ? first(amongEqualsOf: solution, while: goesOn) : solution
  }

  /// The answers that are as good as a solution, in the order of ``first(amongEqualsOf:while:)``,
  /// and whether there are more.
  ///
  /// Each takes at most O(left² × right) more (depth first, with a check before every step that an
  /// answer lies ahead; Fukuda & Matsui, 1994).
  ///
  /// - Parameters:
  ///   - solution: A proven answer for any objective.
  ///   - limit: How many to find at most, from 1.
  ///   - goesOn: Is told the rows in which it looks, and says whether to go on.
  /// - Returns: The answers, those until then where it was broken off; any other solution alone, and
  ///   a stable one, which is the only one.
  public func equals(
    of solution: Solution, limit: Int, while goesOn: (Int) -> Bool = { _ in true }
  ) -> EqualAnswers {
    guard var equals = Equals(self, solution, while: goesOn),
      equals.graph.settle(from: 0, while: goesOn)
    else {
      let isOnly = solution.certificate.objective == .stable
      return EqualAnswers(
        solutions: [solution], areAll: isOnly && solution.certificate.verify(self, solution))
    }
    var solutions = [equals.solution]
    while true {
      let isFull = solutions.count >= max(1, limit)
      guard let isThere = equals.graph.advance(while: goesOn) else { break }
      if !isThere { return EqualAnswers(solutions: solutions, areAll: true) }
      if isFull { break }
      solutions.append(equals.solution)
    }
    return EqualAnswers(solutions: solutions, areAll: false)
  }
}

/// The answers that are as good as one, with what they have in common.
private struct Equals {
  var graph: EqualGraph
  private let problem: Problem
  private let standing: [Cell]
  private let proof: Certificate

  /// Nothing where the solution proves nothing, the graph would be too large, or it was broken off.
  init?(_ problem: Problem, _ solution: Solution, while goesOn: (Int) -> Bool) {
    guard problem.left * problem.right <= Problem.mostCellsWithEquals,
      var ground = EqualGround(problem, solution)
    else { return nil }
    var pairs = solution.pairs
    if problem.leftBounds.contains(where: { $0.upper > 1 }) {
      guard let fewest = problem.fewestPairs(on: ground, while: goesOn),
        let few = EqualGround(fewest.problem, fewest.solution)
      else { return nil }
      (ground, pairs) = (few, fewest.solution.pairs)
    }
    self.problem = problem
    standing = ground.standing
    proof = solution.certificate
    graph = EqualGraph(problem, ground, pairs)
  }

  /// The answer that stands now.
  var solution: Solution {
    let pairs = (standing + graph.cells).sorted().map { cell in
      Pair(
        left: cell.left, right: cell.right,
        score: problem.score(left: cell.left, right: cell.right) ?? 0)
    }
    return Solution(pairs: pairs, left: problem.left, certificate: proof)
  }
}

extension Problem {
  /// The solutions of a ground with as few pairs as possible: the problem that has no worse ones,
  /// and one of them.
  fileprivate func fewestPairs(
    on ground: EqualGround, while goesOn: (Int) -> Bool
  ) -> (problem: Problem, solution: Solution)? {
    guard let counting = narrowed(to: ground, score: { _, _ in -1 }) else { return nil }
    do throws(Contradiction) {
      return try counting.bestTotal(while: goesOn).map { (counting, $0) }
    } catch {
      // The solution of the ground satisfies the problem.
      return nil
    }
  }
}
