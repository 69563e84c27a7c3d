/// A problem that changes step by step, with its best assignment at hand after each.
///
/// A change takes one or a few shortest paths from the assignment before it (Mills-Tettey, Stentz &
/// Dias, 2007), where a solve begins with nothing; both come to the same number served and the same
/// total, with a proof, and to the same pairs where ``Problem/best(_:while:)`` puts ties in order.
/// The problem is a table whose rows go to one column each; where its numbers do not fit 32 bits,
/// every change is solved from the beginning.
///
///     var solver = WarmSolver(problem)
///     try solver.pin(Cell(left: 3, right: 1))
///     print(solver.solution.total)
public struct WarmSolver: Sendable {
  /// The problem as it is now.
  public internal(set) var problem: Problem
  /// The best assignment of it.
  public private(set) var solution: Solution
  /// What to go on from; nothing where the next change is solved from the beginning.
  var state: NarrowState?

  /// Solves a problem; nil for one that ``Problem/solve()`` is not for: a list of cells, or bounds
  /// that a solution may not be able to keep.
  public init?(_ problem: Problem) {
    guard problem.isPlain && problem.sparsity == nil else { return nil }
    self.problem = problem
    let solved = Self.solved(problem)
    (solution, state) = (problem.inOrder(solved.0), solved.1)
  }

  private static func solved(_ problem: Problem) -> (Solution, NarrowState?) {
    guard let (solution, state) = problem.solvedTable(keepsState: true, while: { _ in true }) else {
      preconditionFailure("Nobody has broken it off.")
    }
    return (solution, state)
  }

  /// Finds the best assignment after a change of the problem; `rows` of the state stand nowhere
  /// now, and are to be placed.
  mutating func settle(placing rows: [Int] = []) {
    let settled = state.flatMap { state in
      problem.scores.withUnsafeBufferPointer { table -> (Solution, NarrowState)? in
        guard let base = table.baseAddress, NarrowSolver.suits(problem) else { return nil }
        let solver = NarrowSolver(problem, table: base)
        solver.resume(state)
        guard solver.settle(rows), let solution = solver.solution(), let state = solver.state()
        else { return nil }
        return (solution, state)
      }
    }
    let found = settled.map { ($0, $1) } ?? Self.solved(problem)
    (solution, state) = (problem.inOrder(found.0), found.1)
  }
}
