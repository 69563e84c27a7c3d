import TestSupport
import Testing

@testable import Assignment

/// The answer that touches the fewest pairs.
@Suite struct RepairTests {
  /// What trying everything says: served, kept and total of the best repair.
  private func best(_ instance: Instance, keeping pairs: Set<Cell>) -> (Int, Int, Int64) {
    var best = (-1, 0, Int64(0))
    let pins = Dictionary(uniqueKeysWithValues: instance.pins.map { ($0.left, $0.right) })
    func place(_ row: Int, _ places: [Int], _ present: (Int, Int, Int64)) {
      guard row < instance.left else {
        if present > best { best = present }
        return
      }
      if pins[row] == nil { place(row + 1, places, present) }
      for column in 0..<instance.right where (pins[row] ?? column) == column {
        let score = instance.scores[row * instance.right + column]
        guard score != Problem.forbidden, places[column] > 0 else { continue }
        var places = places
        places[column] -= 1
        let isKept = pairs.contains(Cell(left: row, right: column))
        place(
          row + 1, places,
          (present.0 + 1, present.1 + (isKept ? 1 : 0), present.2 + Int64(score)))
      }
    }
    place(0, instance.capacities, (0, 0, 0))
    return best
  }

  @Test(arguments: 0..<6) func `is what trying everything says, when a column goes`(block: Int)
    throws
  {
    for seed in block * 60..<(block + 1) * 60 {
      let instance = Instance(seed: UInt64(60_000 + seed), largestLeft: 6, largestRight: 4)
      let stood = try instance.problem().solve().pairs.map { Cell(left: $0.left, right: $0.right) }
      var after = instance
      guard instance.right > 0 else { continue }
      let gone = seed % instance.right
      after.pins.removeAll { $0.right == gone }
      for row in 0..<instance.left {
        after.scores[row * instance.right + gone] = Problem.forbidden
      }
      let problem = try after.problem()
      let repair = try #require(problem.repair(keeping: stood))
      let (served, kept, total) = best(after, keeping: Set(stood))
      #expect(repair.solution.served == served, "\(after)")
      #expect(repair.kept == kept, "\(after)")
      #expect(repair.solution.total == total, "\(after)")
      #expect(repair.verify(problem, keeping: stood), "\(after)")
      #expect(kept == 0 || !repair.verify(problem, keeping: []), "\(after)")
    }
  }

  @Test func `moves nobody where a free place will do, though moving would score more`() throws {
    // Mentor 2 has gone; mentee 2 could have a better place if mentee 0 made way.
    let problem = try Problem(
      left: 3, right: 4, scores: [5, 9, 9, 1, 9, 5, 9, 9, 8, 0, 0, 1], capacities: [1, 1, 0, 1])
    let stood = [Cell(left: 0, right: 0), Cell(left: 1, right: 1), Cell(left: 2, right: 2)]
    let repair = try #require(problem.repair(keeping: stood))
    #expect(repair.kept == 2)
    #expect(repair.solution.pairs.map(\.right) == [0, 1, 3])
    #expect(problem.solve().total > repair.solution.total)
  }

  @Test func `is not proved by an answer that is the best for another objective`() throws {
    // Nobody stood, so that every answer that serves both keeps as many.
    let problem = try Problem(left: 2, right: 2, scores: [9, 8, 8, 1], capacities: [1, 1])
    let repair = try #require(problem.repair(keeping: []))
    #expect(repair.solution.total == 16)
    #expect(repair.verify(problem, keeping: []))
    let stable = try #require(try problem.best(.stable))
    #expect(stable.total == 10)
    let other = Repair(solution: stable, kept: 0, keeping: repair.keeping)
    #expect(!other.verify(problem, keeping: []))
  }
}
