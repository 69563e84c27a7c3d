import Assignment
import Testing

@Suite struct CompareTests {
  @Test func `tells what each objective costs against the others`() throws {
    let no = Problem.forbidden
    let problem = try Problem(
      left: 3, right: 2, scores: [9, 8, 4, no, no, -2], capacities: [2, 2])
    let outcomes = try #require(try problem.compare())
    #expect(outcomes.map(\.objective) == [.served, .total, .worst, .even, .stable])
    #expect(outcomes.map(\.served) == [3, 2, 3, 3, 3])
    #expect(outcomes.map(\.total) == [11, 13, 11, 11, 11])
    #expect(outcomes.map(\.worst) == [-2, 4, -2, -2, -2])
  }

  @Test func `leaves out stable where it cannot keep a lower bound`() throws {
    let problem = try Problem(
      scores: [9, 1], leftBounds: [Bounds(0, 1)], rightBounds: [Bounds(0, 1), Bounds(1, 1)])
    let outcomes = try #require(try problem.compare([.served, .stable, .total]))
    #expect(outcomes.map(\.objective) == [.served, .total])
    #expect(throws: Contradiction(demands: [.leastOfRight(1), .stability])) {
      try problem.best(.stable)
    }
  }

  @Test func `names a contradiction, whatever the objective`() throws {
    let problem = try Problem(scores: [9], leftBounds: [Bounds(0, 1)], rightBounds: [Bounds(2, 2)])
    for objective in Objective.allCases {
      #expect(throws: Contradiction(demands: [.leastOfRight(0)])) { try problem.best(objective) }
    }
    #expect(throws: Contradiction(demands: [.leastOfRight(0)])) { try problem.compare() }
  }

  @Test(arguments: Objective.allCases)
  func `gives nothing once nobody waits`(objective: Objective) throws {
    let problem = try Problem(
      scores: [3, 1, 3, 1, 3, 1], leftBounds: Array(repeating: Bounds(1, 1), count: 3),
      rightBounds: [Bounds(1, 2), Bounds(0, 1)])
    #expect(try problem.best(objective) { _ in false } == nil)
    #expect(try problem.compare([objective]) { _ in false } == nil)
  }
}
