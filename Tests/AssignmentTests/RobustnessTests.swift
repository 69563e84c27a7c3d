import Assignment
import TestSupport
import Testing

/// How often pairs hold when weights change.
@Suite struct RobustnessTests {
  private func weighted(_ first: [Int32], _ second: [Int32], weights: [Int32]) throws
    -> WeightedProblem
  {
    let problem = try Problem(left: 2, right: 2, scores: [0, 0, 0, 0], capacities: [1, 1])
    return try #require(
      WeightedProblem(problem, criteria: [first, second], weights: weights))
  }

  @Test func `is all runs for pairs that no weight in reach changes`() throws {
    // 10 × 10 against 1 × 10: the first criterion decides at 80 % as at 120 %.
    let weighted = try weighted([10, 0, 0, 10], [0, 1, 1, 0], weights: [10, 10])
    let robustness = try #require(weighted.robustness())
    #expect(robustness.solution.total == 200)
    #expect(robustness.runs == 1_000 && robustness.holds == [1_000, 1_000])
  }

  @Test func `is about half of the runs where two criteria are nearly as strong`() throws {
    let weighted = try weighted([100, 0, 0, 100], [0, 99, 99, 0], weights: [10, 10])
    let robustness = try #require(weighted.robustness(seed: 7))
    #expect(robustness.solution.pairs.map(\.right) == [0, 1])
    #expect(robustness.holds.allSatisfy { (450...650).contains($0) })
    #expect(Set(robustness.holds).count == 1)
    #expect(weighted.robustness(seed: 7) == robustness)
    #expect(weighted.robustness(seed: 8) != robustness)
  }

  @Test func `keeps pins and forbidden cells in every run`() throws {
    let problem = try Problem(
      left: 2, right: 2, scores: [0, 0, Problem.forbidden, 0], capacities: [1, 1],
      pins: [Cell(left: 0, right: 1)])
    let weighted = try #require(
      WeightedProblem(problem, criteria: [[9, 0, 9, 9]], weights: [1]))
    let robustness = try #require(weighted.robustness(runs: 20))
    #expect(robustness.solution.pairs == [Pair(left: 0, right: 1, score: 0)])
    #expect(robustness.holds == [20])
  }

  @Test func `is refused where tables do not fit or sums are no scores`() throws {
    let problem = try Problem(left: 1, right: 1, scores: [0], capacities: [1])
    #expect(WeightedProblem(problem, criteria: [[1, 2]], weights: [1]) == nil)
    #expect(WeightedProblem(problem, criteria: [[1]], weights: []) == nil)
    let large = try #require(
      WeightedProblem(problem, criteria: [[.max]], weights: [2]))
    #expect(large.robustness() == nil)
  }

  @Test func `is broken off when nobody waits`() throws {
    let weighted = try weighted([1, 0, 0, 1], [0, 1, 1, 0], weights: [3, 1])
    var told: [Int] = []
    let robustness = weighted.robustness { run in
      told.append(run)
      return run < 4
    }
    #expect(robustness == nil && told == [0, 1, 2, 3, 4])
  }
}
