import Assignment
import TestSupport
import Testing

/// Everything that may take long stops soon when nobody waits for it any more.
@Suite struct CancellationTests {
  /// Lets a work go on for each number of checks that it makes, and asks after each that it was told
  /// nothing once it had been broken off; how often it asked.
  @discardableResult
  private func expectStops<Answer>(
    _ name: String, isShort: Bool = false, _ work: ((Int) -> Bool) throws -> Answer?
  ) rethrows -> Int {
    var most = 0
    _ = try work { _ in
      most += 1
      return true
    }
    #expect(most > 0 || isShort, "\(name) asks nobody")
    for limit in Set([0, 1, most / 3, most / 2, most - 1]).filter({ (0..<most).contains($0) }) {
      var told = 0
      let answer = try work { _ in
        told += 1
        return told <= limit
      }
      #expect(answer == nil, "\(name) goes on after \(limit) of \(most)")
      // Another phase may ask once more before it gives up.
      #expect(told <= limit + 2, "\(name) is told \(told) times, not \(limit)")
    }
    return most
  }

  private func problem(_ seed: UInt64, side: Int = 12, upper: Int = 1) throws -> Problem {
    var random = SeededRandom(seed: seed)
    let scores = (0..<side * side).map { _ in Int32.random(in: 0...9, using: &random) }
    return try Problem(
      scores: scores, leftBounds: Array(repeating: Bounds(0, upper), count: side),
      rightBounds: Array(repeating: Bounds(0, 1), count: side))
  }

  @Test(arguments: Objective.allCases, [1, 2])
  func `the best solution, standings and prices`(_ objective: Objective, upper: Int) throws {
    let problem = try problem(1, side: 6, upper: upper)
    try expectStops("best") { check in try problem.best(objective, while: check) }
    let solution = try #require(try problem.best(objective))
    expectStops("prices") { check in problem.pairPrices(of: solution, while: check) }
    let chosen = try #require(solution.pairs.first)
    let cells = [
      Cell(left: chosen.left, right: chosen.right),
      Cell(left: chosen.left, right: (chosen.right + 1) % 6),
    ]
    var asked = 0
    for cell in cells {
      // A solve that needs no search asks nobody.
      asked += expectStops("standing", isShort: true) { check in
        problem.standing(of: cell, in: solution, while: check)
      }
    }
    #expect(asked > 0)
  }

  @Test func `price tables, recruitment, repair and robustness`() throws {
    let problem = try problem(2)
    let solution = problem.solve()
    expectStops("prices") { check in problem.prices(of: solution, while: check) }
    let short = try Problem(
      left: 9, right: 3, scores: Array(repeating: 1, count: 27), capacities: [1, 1, 1])
    let answer = short.solve()
    expectStops("recruitment") { check in short.recruitment(for: answer, while: check) }
    let stood = [Cell(left: 0, right: 1), Cell(left: 1, right: 0)]
    expectStops("repair") { check in problem.repair(keeping: stood, while: check) }
    let weighted = try #require(
      WeightedProblem(problem, criteria: [problem.scores, problem.scores], weights: [3, 1]))
    expectStops("robustness") { check in weighted.robustness(runs: 5, while: check) }
  }

  @Test(arguments: [Objective.served, .stable])
  func `the search for a contradiction`(_ objective: Objective) throws {
    // Nine rows must be served, and have four places.
    let problem = try Problem(
      scores: Array(repeating: 1, count: 36), leftBounds: Array(repeating: Bounds(1, 1), count: 9),
      rightBounds: Array(repeating: Bounds(0, 1), count: 4))
    var most = 0
    #expect(throws: Contradiction.self) {
      try problem.best(objective) { _ in
        most += 1
        return true
      }
    }
    #expect(most > 9)
    for limit in 0..<most {
      var told = 0
      let answer = try problem.best(objective) { _ in
        told += 1
        return told <= limit
      }
      #expect(answer == nil && told <= limit + 1)
    }
  }
}
