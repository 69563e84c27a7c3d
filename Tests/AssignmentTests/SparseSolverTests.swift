import Assignment
import TestSupport
import Testing

/// Lists of allowed cells, against the tables that say the same.
@Suite struct SparseSolverTests {
  private func list(_ instance: Instance, seed: Int) throws -> Problem {
    var random = SeededRandom(seed: UInt64(seed))
    var cells: [Pair] = []
    for (index, score) in instance.scores.enumerated() where score != Problem.forbidden {
      cells.append(Pair(left: index / instance.right, right: index % instance.right, score: score))
    }
    return try Problem(
      cells: cells.shuffled(using: &random),
      leftBounds: Array(repeating: Bounds(0, 1), count: instance.left),
      rightBounds: instance.capacities.map { Bounds(0, $0) }, pins: instance.pins)
  }

  @Test(arguments: 0..<6) func `come to the same as the table, proven`(block: Int) throws {
    for seed in block * 60..<(block + 1) * 60 {
      let size = [5, 12, 40][seed % 3]
      let instance = Instance(
        seed: UInt64(40_000 + seed), largestLeft: size, largestRight: size)
      let (table, list) = try (instance.problem(), list(instance, seed: seed))
      let (dense, sparse) = (table.solve(), list.solve())
      #expect(sparse.certificate.verify(list, sparse), "\(instance)")
      #expect(sparse.certificate.verify(table, sparse), "\(instance)")
      #expect(sparse.served == dense.served && sparse.total == dense.total, "\(instance)")
    }
  }

  @Test func `are solved where each row has a few cells of many`() throws {
    var random = SeededRandom(seed: 1)
    let side = 600
    var cells: [Pair] = []
    for row in 0..<side {
      var columns: Set<Int> = [row]
      while columns.count < 6 { columns.insert(Int.random(in: 0..<side, using: &random)) }
      cells += columns.sorted().map {
        Pair(left: row, right: $0, score: .random(in: 0...1_000, using: &random))
      }
    }
    let single = Array(repeating: Bounds(0, 1), count: side)
    let problem = try Problem(cells: cells, leftBounds: single, rightBounds: single)
    let solution = problem.solve()
    #expect(solution.served == side)
    #expect(solution.certificate.verify(problem, solution))
  }
}
