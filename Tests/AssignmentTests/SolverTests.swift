import Assignment
import TestSupport
import Testing

@Suite struct SolverTests {
  @Test(arguments: 0..<10) func `finds what trying everything finds, and proves it`(
    block: Int
  ) throws {
    for seed in block * 300..<(block + 1) * 300 {
      let instance = Instance(seed: UInt64(seed))
      let problem = try instance.problem()
      let solution = problem.solve()
      let worth = Worth(served: solution.served, total: solution.total)
      #expect(worth == BruteForce.best(of: instance), "\(instance)")
      #expect(solution.certificate.verify(problem, solution), "\(instance)")
      #expect(problem.solve() == solution, "\(instance)")
    }
  }

  @Test func `serves as many as possible before it looks at scores`() throws {
    let problem = try Problem(
      left: 2, right: 2, scores: [100, 1, 90, Problem.forbidden], capacities: [1, 1])
    let solution = problem.solve()
    #expect(
      solution.pairs == [
        Pair(left: 0, right: 1, score: 1), Pair(left: 1, right: 0, score: 90),
      ])
    #expect(solution.unserved == [])
    #expect(solution.served == 2)
    #expect(solution.total == 91)
    #expect(solution.worst == 1)
  }

  @Test func `serves even where every score is negative`() throws {
    let problem = try Problem(left: 2, right: 1, scores: [-5, -7], capacities: [2])
    #expect(problem.solve().total == -12)
  }

  @Test func `gives a column as many rows as it takes`() throws {
    let problem = try Problem(
      left: 4, right: 2, scores: [9, 1, 8, 1, 7, 1, 6, 5], capacities: [2, 1])
    let solution = problem.solve()
    #expect(solution.pairs.map(\.left) == [0, 1, 3])
    #expect(solution.pairs.map(\.right) == [0, 0, 1])
    #expect(solution.unserved == [2])
    #expect(solution.total == 22)
  }

  @Test func `keeps a pin whatever it costs`() throws {
    let problem = try Problem(
      left: 2, right: 2, scores: [10, 0, 0, -50], capacities: [1, 1],
      pins: [Cell(left: 1, right: 1)])
    let solution = problem.solve()
    #expect(solution.pairs.map(\.right) == [0, 1])
    #expect(solution.total == -40)
  }

  @Test(arguments: [(0, 0), (0, 3), (3, 0)]) func `answers an empty table`(
    left: Int, right: Int
  ) throws {
    let problem = try Problem(
      left: left, right: right, scores: [], capacities: Array(repeating: 1, count: right))
    let solution = problem.solve()
    #expect(solution.pairs.isEmpty)
    #expect(solution.unserved == Array(0..<left))
    #expect(solution.worst == nil)
    #expect(solution.certificate.verify(problem, solution))
  }

  @Test func `serves nobody where everything is forbidden or full`() throws {
    let banned = try Problem(
      left: 2, right: 2, scores: [1, 2, 3, 4], capacities: [2, 2],
      forbidden: [(0, 0), (0, 1), (1, 0), (1, 1)].map { Cell(left: $0, right: $1) })
    let full = try Problem(left: 2, right: 2, scores: [1, 2, 3, 4], capacities: [0, 0])
    for problem in [banned, full] {
      let solution = problem.solve()
      #expect(solution.unserved == [0, 1])
      #expect(solution.total == 0)
      #expect(solution.certificate.verify(problem, solution))
    }
  }

  @Test func `adds up the largest scores without overflow`() throws {
    let scores = Array(repeating: Int32.max, count: 9)
    let problem = try Problem(left: 3, right: 3, scores: scores, capacities: [1, 1, Int.max])
    #expect(problem.solve().total == 6_442_450_941)
  }

  @Test(arguments: [
    (40, 40, 1, Int32(0)...Int32(3)), (60, 20, 4, -50...50), (30, 90, 1, 0...1_000_000),
    (150, 150, 1, 0...100), (100, 10, 9, -9...(-1)),
  ]) func `proves large answers`(
    left: Int, right: Int, largestCapacity: Int, range: ClosedRange<Int32>
  ) throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<5 {
      let problem = try Problem(
        left: left, right: right,
        scores: (0..<left * right).map { _ in
          Int.random(in: 0..<5, using: &random) == 0
            ? Problem.forbidden : Int32.random(in: range, using: &random)
        },
        capacities: (0..<right).map { _ in Int.random(in: 0...largestCapacity, using: &random) })
      let solution = problem.solve()
      #expect(solution.certificate.verify(problem, solution))
    }
  }
}
