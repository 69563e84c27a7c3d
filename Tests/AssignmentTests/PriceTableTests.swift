import Assignment
import TestSupport
import Testing

/// What all pairs cost at once.
@Suite struct PriceTableTests {
  @Test(arguments: 0..<8) func `is what trying everything says, for every pair`(block: Int) throws {
    for seed in block * 80..<(block + 1) * 80 {
      let instance = Instance(seed: UInt64(20_000 + seed), largestLeft: 5, largestRight: 4)
      let problem = try instance.problem()
      let solution = problem.solve()
      let table = try #require(problem.prices(of: solution))
      for left in 0..<instance.left {
        for right in 0..<instance.right {
          check(instance, solution, table, Cell(left: left, right: right))
        }
      }
    }
  }

  private func check(
    _ instance: Instance, _ solution: Solution, _ table: PriceTable, _ cell: Cell
  ) {
    var forced = instance
    forced.pins.removeAll { $0 == cell }
    forced.pins.append(cell)
    let isPinnedElsewhere = forced.pins.filter { $0.left == cell.left }.count > 1
    let best = isPinnedElsewhere ? nil : BruteForce.best(of: forced)
    let cost = best.map {
      PriceTable.Cost(
        servedLoss: solution.served - $0.served, loss: solution.total - $0.total)
    }
    #expect(table.cost(left: cell.left, right: cell.right) == cost, "\(cell) in \(instance)")
    guard !instance.pins.contains(where: { $0.left == cell.left }) else { return }
    if solution.pairs.contains(where: { Cell(left: $0.left, right: $0.right) == cell }) {
      checkFall(instance, solution, table.fall(left: cell.left, right: cell.right), cell)
    } else {
      checkRise(instance, solution, table.rise(left: cell.left, right: cell.right), cell)
      #expect(table.fall(left: cell.left, right: cell.right) == nil)
    }
  }

  /// The best total with another score in a cell; nil where that is no score.
  private func total(_ instance: Instance, _ cell: Cell, plus change: Int64) -> Int64? {
    var changed = instance
    let index = cell.left * instance.right + cell.right
    guard let score = Int32(exactly: Int64(instance.scores[index]) + change),
      score != Problem.forbidden
    else { return nil }
    changed.scores[index] = score
    return BruteForce.best(of: changed)?.total
  }

  private func checkFall(
    _ instance: Instance, _ solution: Solution, _ fall: Int64?, _ cell: Cell
  ) {
    let reach = fall ?? 1_000
    if let total = total(instance, cell, plus: -reach) {
      #expect(total == solution.total - reach, "fall of \(cell) in \(instance)")
    }
    if fall != nil, let total = total(instance, cell, plus: -reach - 1) {
      #expect(total == solution.total - reach, "fall of \(cell) in \(instance)")
    }
  }

  private func checkRise(
    _ instance: Instance, _ solution: Solution, _ rise: Int64?, _ cell: Cell
  ) {
    let reach = rise ?? 1_000
    guard instance.scores[cell.left * instance.right + cell.right] != Problem.forbidden else {
      #expect(rise == nil)
      return
    }
    if let total = total(instance, cell, plus: reach) {
      #expect(total == solution.total, "rise of \(cell) in \(instance)")
    }
    if rise != nil, let total = total(instance, cell, plus: reach + 1) {
      #expect(total == solution.total + 1, "rise of \(cell) in \(instance)")
    }
  }

  @Test func `is the same as the price of each pair by itself, in larger tables`() throws {
    for seed in 0..<6 {
      var random = SeededRandom(seed: UInt64(seed))
      let (left, right) = [(30, 20), (20, 20), (12, 30)][seed % 3]
      let scores = (0..<left * right).map { _ in
        Int.random(in: 0..<10, using: &random) < 4
          ? Problem.forbidden : Int32.random(in: 0...100, using: &random)
      }
      let problem = try Problem(
        left: left, right: right, scores: scores,
        capacities: (0..<right).map { _ in Int.random(in: 0...2, using: &random) })
      let solution = problem.solve()
      let table = try #require(problem.prices(of: solution))
      for row in 0..<left {
        for column in 0..<right {
          let price = problem.price(ofForcing: row, right: column, from: solution)
          let cost = table.cost(left: row, right: column)
          #expect(cost?.servedLoss == price?.servedLoss && cost?.loss == price?.loss)
        }
      }
    }
  }

  @Test func `is made of proven answers only`() throws {
    let problem = try Problem(left: 2, right: 2, scores: [9, 1, 8, 1], capacities: [1, 1])
    let worse = Solution(
      pairs: [Pair(left: 0, right: 1, score: 1), Pair(left: 1, right: 0, score: 8)], left: 2,
      certificate: problem.solve().certificate)
    #expect(problem.prices(of: worse) == nil)
  }
}
