import Assignment
import TestSupport
import Testing

/// A problem that changes step by step.
@Suite struct WarmSolverTests {
  private func solver(
    _ left: Int, _ right: Int, _ scores: [Int32], _ capacities: [Int]
  ) throws -> WarmSolver {
    let problem = try Problem(left: left, right: right, scores: scores, capacities: capacities)
    return try #require(WarmSolver(problem))
  }

  /// Whether the answer is proven, and worth what a solve from the beginning finds.
  private func expectBest(_ solver: WarmSolver, _ name: String) throws {
    let (problem, solution) = (solver.problem, solver.solution)
    let anew = try Problem(
      left: problem.left, right: problem.right, scores: problem.scores,
      capacities: problem.capacities, pins: problem.pins)
    let cold = anew.solve()
    try #require(cold.certificate.verify(anew, cold), "\(name)")
    try #require(solution.certificate.verify(problem, solution), "\(name)")
    try #require(solution.served == cold.served && solution.total == cold.total, "\(name)")
    try #require(solution.pairs == anew.inOrder(cold).pairs, "\(name)")
  }

  @Test func `follows a pin, a ban and their end`() throws {
    var solver = try solver(2, 2, [9, 1, 8, 1], [1, 1])
    #expect(solver.solution.pairs.map(\.right) == [0, 1])
    try solver.pin(Cell(left: 1, right: 0))
    #expect(solver.solution.total == 9)
    try solver.unpin(left: 1)
    #expect(solver.solution.total == 10)
    try solver.setScore(Problem.forbidden, at: Cell(left: 0, right: 0))
    #expect(solver.solution.pairs.map(\.right) == [1, 0])
    try solver.setScore(9, at: Cell(left: 0, right: 0))
    #expect(solver.solution.total == 10)
  }

  @Test func `serves whoever it can when places come and go`() throws {
    var solver = try solver(3, 1, [5, 7, 6], [2])
    #expect(solver.solution.unserved == [0])
    try solver.setCapacity(1, ofRight: 0)
    #expect(solver.solution.unserved == [0, 2])
    try solver.addRight(scores: [1, 2, Problem.forbidden], capacity: 1)
    #expect(solver.solution.pairs.map(\.left) == [0, 1])
    try solver.addRight(scores: [0, 0, 0], capacity: 5)
    #expect(solver.solution.served == 3 && solver.solution.total == 8)
    try solver.removeRight(0)
    #expect(solver.solution.total == 2)
    try solver.removeLeft(1)
    #expect(solver.solution.served == 2 && solver.solution.total == 1)
    try solver.addLeft(scores: [4, -1])
    #expect(solver.solution.total == 4)
  }

  @Test func `refuses what cannot be, and stays as it was`() throws {
    var solver = try solver(2, 2, [1, 2, 3, Problem.forbidden], [1, 0])
    let before = solver.solution
    #expect(throws: ProblemError.outsideTable(Cell(left: 2, right: 0))) {
      try solver.setScore(1, at: Cell(left: 2, right: 0))
    }
    #expect(throws: ProblemError.pinForbidden(Cell(left: 1, right: 1))) {
      try solver.pin(Cell(left: 1, right: 1))
    }
    #expect(throws: ProblemError.pinsOverCapacity(right: 1, pins: 1, capacity: 0)) {
      try solver.pin(Cell(left: 0, right: 1))
    }
    #expect(throws: ProblemError.scoreCount(expected: 2, found: 1)) {
      try solver.setScores([1], ofLeft: 0)
    }
    #expect(throws: ProblemError.negativeCapacity(right: 0, capacity: -1)) {
      try solver.setCapacity(-1, ofRight: 0)
    }
    #expect(throws: ProblemError.outsideTable(Cell(left: 0, right: 2))) {
      try solver.removeRight(2)
    }
    #expect(solver.solution == before)
    try solver.pin(Cell(left: 1, right: 0))
    #expect(throws: ProblemError.pinnedTwice(left: 1)) { try solver.pin(Cell(left: 1, right: 0)) }
    #expect(throws: ProblemError.pinForbidden(Cell(left: 1, right: 0))) {
      try solver.setScore(Problem.forbidden, at: Cell(left: 1, right: 0))
    }
    #expect(throws: ProblemError.pinsOverCapacity(right: 0, pins: 1, capacity: 0)) {
      try solver.setCapacity(0, ofRight: 0)
    }
    #expect(solver.solution.total == 3)
  }

  @Test(arguments: 0..<40) func `comes to the same as a solve from the beginning`(seed: Int) throws
  {
    var random = SeededRandom(seed: UInt64(seed))
    let instance = Instance(
      seed: UInt64(7_000 + seed), largestLeft: [5, 12, 30][seed % 3],
      largestRight: [4, 9, 30][seed % 3])
    var solver = try #require(WarmSolver(instance.problem()))
    for step in 0..<200 {
      let name = change(&solver, &random)
      try expectBest(solver, "seed \(seed), step \(step): \(name)")
    }
  }

  /// Changes something; what is refused changes nothing.
  private func change(_ solver: inout WarmSolver, _ random: inout SeededRandom) -> String {
    let (left, right) = (solver.problem.left, solver.problem.right)
    let cell = Cell(
      left: Int.random(in: 0...left, using: &random),
      right: Int.random(in: 0...right, using: &random))
    let few = Int32.random(in: -20...20, using: &random)
    let score =
      [few, few, few, Problem.forbidden, .random(in: .min...(.max), using: &random)]
      .randomElement(using: &random) ?? 0
    let row = (0..<right).map { _ in Int32.random(in: -9...9, using: &random) }
    let column = (0..<left).map { _ in Int32.random(in: -9...9, using: &random) }
    let kind = Int.random(in: 0..<24, using: &random)
    let name = "\(kind) \(cell) \(score)"
    do {
      switch kind {
      case 0..<5: try solver.pin(cell)
      case 5..<8: try solver.unpin(left: cell.left)
      case 8..<14: try solver.setScore(kind == 8 ? score : few, at: cell)
      case 14..<17: try solver.setScores(row, ofLeft: cell.left)
      case 17..<20:
        try solver.setCapacity(Int.random(in: 0...3, using: &random), ofRight: cell.right)
      case 20: try solver.addLeft(scores: row)
      case 21: try solver.removeLeft(cell.left)
      case 22: try solver.addRight(scores: column, capacity: 2)
      default: try solver.removeRight(cell.right)
      }
    } catch {
      return "\(name) refused"
    }
    return name
  }
}
