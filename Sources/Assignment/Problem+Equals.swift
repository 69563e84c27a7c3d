extension Problem {
  /// Answers that are as good as one.
  public struct EqualAnswers: Hashable, Sendable {
    /// The answers in order: compared row by row, the earlier column first and no column last.
    public let solutions: [Solution]
    /// Whether these are all; otherwise there are more.
    public let areAll: Bool
  }

  /// The first of all answers that are as good as a solution, so that ties do not go by chance.
  ///
  /// Of two answers that one comes first whose first differing row has the earlier column; having
  /// none comes last. O(left² × right) at worst, next to nothing where there are few ties.
  ///
  /// - Parameter solution: A proven answer of a problem whose rows go to one column at most.
  /// - Returns: The first answer; any other solution as it is.
  public func first(amongEqualsOf solution: Solution) -> Solution {
    guard hasTightGraph(of: solution) else { return solution }
    var graph = TightGraph(self, solution)
    graph.settle(from: 0)
    return self.solution(graph, solution.certificate)
  }

  /// The answers that are as good as a solution, in order, and whether there are more.
  ///
  /// Each takes at most O(left² × right) more (depth first, with a check before every step that an
  /// answer lies ahead; Fukuda & Matsui, 1994).
  ///
  /// - Parameters:
  ///   - solution: A proven answer of a problem whose rows go to one column at most.
  ///   - limit: How many to find at most, from 1.
  /// - Returns: The answers; any other solution alone.
  public func equals(of solution: Solution, limit: Int) -> EqualAnswers {
    guard hasTightGraph(of: solution) else {
      return EqualAnswers(solutions: [solution], areAll: false)
    }
    var graph = TightGraph(self, solution)
    graph.settle(from: 0)
    var solutions = [self.solution(graph, solution.certificate)]
    while solutions.count < max(1, limit) {
      guard graph.advance() else { return EqualAnswers(solutions: solutions, areAll: true) }
      solutions.append(self.solution(graph, solution.certificate))
    }
    return EqualAnswers(solutions: solutions, areAll: !graph.advance())
  }

  private func hasTightGraph(of solution: Solution) -> Bool {
    solution.certificate.isBasis(for: self, solution, of: [.served, .total])
  }

  /// The longest side of a problem whose ties are put in order without being asked to.
  public static let orderedSide = 300

  /// The first of equally good answers where no side is longer than ``orderedSide``.
  ///
  /// - Parameter solution: A proven answer.
  /// - Returns: The first of its equals; of a larger problem the answer as it is.
  public func inOrder(_ solution: Solution) -> Solution {
    max(left, right) <= Self.orderedSide ? first(amongEqualsOf: solution) : solution
  }

  private func solution(_ graph: TightGraph, _ proof: Certificate) -> Solution {
    let pairs = (0..<left).compactMap { row -> Pair? in
      let column = graph.node[row]
      guard column < right else { return nil }
      return score(left: row, right: column).map { Pair(left: row, right: column, score: $0) }
    }
    return Solution(pairs: pairs, left: left, certificate: proof)
  }
}
