import Assignment
import TestSupport
import Testing

/// What must hold between the answers to problems that resemble each other, also where they are too
/// large to try everything.
@Suite struct SolverPropertyTests {
  private func worth(_ problem: Problem) -> Worth {
    let solution = problem.solve()
    #expect(solution.certificate.verify(problem, solution))
    return Worth(served: solution.served, total: solution.total)
  }

  private func instances(_ block: Int) -> [Instance] {
    (block * 60..<(block + 1) * 60).map { seed in
      Instance(seed: UInt64(1_000 + seed), largestLeft: 24, largestRight: 12)
    }
  }

  @Test(arguments: 0..<4) func `is worth the same whatever order the rows come in`(block: Int)
    throws
  {
    for instance in instances(block) {
      var turned = instance
      turned.scores = (0..<instance.left).reversed().flatMap { row in
        instance.scores[row * instance.right..<(row + 1) * instance.right]
      }
      turned.pins = instance.pins.map { Cell(left: instance.left - 1 - $0.left, right: $0.right) }
      #expect(try worth(turned.problem()) == worth(instance.problem()), "\(instance)")
    }
  }

  @Test(arguments: 0..<4) func `is worth the same whatever order the columns come in`(
    block: Int
  ) throws {
    for instance in instances(block) {
      var turned = instance
      turned.scores = (0..<instance.left).flatMap { row in
        instance.scores[row * instance.right..<(row + 1) * instance.right].reversed()
      }
      turned.capacities = instance.capacities.reversed()
      turned.pins = instance.pins.map { Cell(left: $0.left, right: instance.right - 1 - $0.right) }
      #expect(try worth(turned.problem()) == worth(instance.problem()), "\(instance)")
    }
  }

  @Test(arguments: 0..<4) func `takes a column of several places for as many columns of one`(
    block: Int
  ) throws {
    for var instance in instances(block) {
      instance.pins = []
      let copies = instance.capacities.enumerated().flatMap { column, places in
        Array(repeating: column, count: places)
      }
      var single = instance
      single.right = copies.count
      single.capacities = copies.map { _ in 1 }
      single.scores = (0..<instance.left).flatMap { row in
        copies.map { instance.scores[row * instance.right + $0] }
      }
      #expect(try worth(single.problem()) == worth(instance.problem()), "\(instance)")
    }
  }

  @Test(arguments: 0..<4) func `loses nothing by one more place, and wins nothing by one more ban`(
    block: Int
  ) throws {
    for instance in instances(block) where instance.right > 0 {
      let before = try worth(instance.problem())
      for column in 0..<instance.right {
        var wider = instance
        wider.capacities[column] += 1
        #expect(try worth(wider.problem()) >= before, "\(instance), \(column)")
      }
      let pinned = Set(instance.pins)
      let free = try instance.problem().solve().pairs
        .map { Cell(left: $0.left, right: $0.right) }.filter { !pinned.contains($0) }
      for cell in free {
        var narrower = instance
        narrower.scores[cell.left * instance.right + cell.right] = Problem.forbidden
        #expect(try worth(narrower.problem()) <= before, "\(instance), \(cell)")
      }
    }
  }

  @Test(arguments: 0..<4) func `changes nothing when what it has found is pinned`(block: Int) throws
  {
    for instance in instances(block) {
      let solution = try instance.problem().solve()
      var pinned = instance
      pinned.pins = solution.pairs.map { Cell(left: $0.left, right: $0.right) }
      #expect(try pinned.problem().solve().pairs == solution.pairs, "\(instance)")
    }
  }

  @Test(arguments: 0..<4) func `adds as much to the total as to every score`(block: Int) throws {
    for instance in instances(block)
    where instance.scores.allSatisfy({ abs(Int($0) / 2) < 1 << 20 }) {
      var raised = instance
      raised.scores = instance.scores.map { $0 == Problem.forbidden ? $0 : $0 + 1_000 }
      let (before, after) = (try worth(instance.problem()), try worth(raised.problem()))
      #expect(after.served == before.served, "\(instance)")
      #expect(after.total == before.total + 1_000 * Int64(before.served), "\(instance)")
    }
  }
}

/// A search that somebody may not want to wait for.
@Suite struct SolverBreakingOffTests {
  private func problem() throws -> Problem {
    var random = SeededRandom(seed: 3)
    let scores = (0..<60 * 30).map { _ in Int32.random(in: 0...99, using: &random) }
    return try Problem(
      left: 60, right: 30, scores: scores, capacities: Array(repeating: 2, count: 30))
  }

  @Test func `gives the same as without anybody who asks`() throws {
    let problem = try problem()
    #expect(problem.solve { _ in true } == problem.solve())
  }

  @Test func `gives nothing once nobody waits`() throws {
    var told: [Int] = []
    let solution = try problem().solve { placed in
      told.append(placed)
      return told.count < 3
    }
    #expect(solution == nil)
    #expect(told.count == 3)
  }

  @Test func `tells how many rows are placed, one more each time, and never all`() throws {
    var told: [Int] = []
    _ = try problem().solve { placed in
      told.append(placed)
      return true
    }
    let first = try #require(told.first)
    #expect(told == Array(first..<60))
  }

  @Test func `asks nobody where every row finds its place at once`() throws {
    let problem = try Problem(
      left: 3, right: 3, scores: [9, 0, 0, 0, 9, 0, 0, 0, 9], capacities: [1, 1, 1])
    let solution = problem.solve { _ in false }
    #expect(solution?.total == 27)
  }
}
