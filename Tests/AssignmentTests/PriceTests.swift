import Assignment
import TestSupport
import Testing

@Suite struct PriceTests {
  /// What the pairs are after the moves; nil where a move begins elsewhere than its row stands.
  private func columns(of solution: Solution, left: Int, after moves: [Price.Move]) -> [Int?]? {
    var columns = [Int?](repeating: nil, count: left)
    for pair in solution.pairs { columns[pair.left] = pair.right }
    for move in moves {
      guard columns[move.left] == move.from, move.from != move.to else { return nil }
      columns[move.left] = move.to
    }
    return columns
  }

  @Test(arguments: 0..<8) func `is what trying everything says, and its moves lead there`(
    block: Int
  ) throws {
    for seed in block * 60..<(block + 1) * 60 {
      let instance = Instance(seed: UInt64(10_000 + seed), largestLeft: 5, largestRight: 3)
      let problem = try instance.problem()
      let solution = problem.solve()
      for left in 0..<instance.left {
        for right in 0..<instance.right {
          check(instance, problem, solution, Cell(left: left, right: right))
        }
      }
    }
  }

  private func check(
    _ instance: Instance, _ problem: Problem, _ solution: Solution, _ cell: Cell
  ) {
    var forced = instance
    forced.pins.removeAll { $0 == cell }
    forced.pins.append(cell)
    let isPinnedElsewhere = forced.pins.filter { $0.left == cell.left }.count > 1
    let best = isPinnedElsewhere ? nil : BruteForce.best(of: forced)
    let price = problem.price(ofForcing: cell.left, right: cell.right, from: solution)
    guard let best, let price else {
      #expect(best == nil && price == nil, "\(cell) in \(instance)")
      return
    }
    #expect(price.servedLoss == solution.served - best.served, "\(cell) in \(instance)")
    #expect(price.loss == solution.total - best.total, "\(cell) in \(instance)")
    guard let columns = columns(of: solution, left: instance.left, after: price.moves) else {
      Issue.record("A move begins where its row is not: \(cell) in \(instance)")
      return
    }
    #expect(columns[cell.left] == cell.right)
    expectAllowed(columns, forced, worth: best)
  }

  private func expectAllowed(_ columns: [Int?], _ instance: Instance, worth best: Worth) {
    var worth = Worth(served: 0, total: 0)
    var places = instance.capacities
    for (row, column) in columns.enumerated() {
      guard let column else { continue }
      let score = instance.scores[row * instance.right + column]
      #expect(score != Problem.forbidden)
      places[column] -= 1
      worth.served += 1
      worth.total += Int64(score)
    }
    #expect(worth == best)
    #expect(places.allSatisfy { $0 >= 0 })
    #expect(instance.pins.allSatisfy { columns[$0.left] == $0.right })
  }

  @Test func `names who moves, beginning with the forced row`() throws {
    let problem = try Problem(
      left: 3, right: 3, scores: [10, 9, 0, 8, 8, 3, 0, 0, 6], capacities: [1, 1, 1])
    #expect(problem.solve().pairs.map(\.right) == [0, 1, 2])
    let price = problem.price(ofForcing: 1, right: 0)
    #expect(
      price
        == Price(
          servedLoss: 0, loss: 1,
          moves: [
            Price.Move(left: 1, from: 1, to: 0), Price.Move(left: 0, from: 0, to: 1),
          ]))
  }

  @Test func `costs nothing and moves nobody for a pair that stands`() throws {
    let problem = try Problem(left: 1, right: 1, scores: [4], capacities: [1])
    #expect(
      problem.price(ofForcing: 0, right: 0) == Price(servedLoss: 0, loss: 0, moves: []))
  }

  @Test func `counts a row that loses its place`() throws {
    let problem = try Problem(left: 2, right: 1, scores: [4, 3], capacities: [1])
    let price = problem.price(ofForcing: 1, right: 0)
    #expect(price?.servedLoss == 0)
    #expect(price?.loss == 1)
    #expect(
      price?.moves == [
        Price.Move(left: 1, from: nil, to: 0), Price.Move(left: 0, from: 0, to: nil),
      ])
  }

  @Test func `does not trust an answer to another problem`() throws {
    let problem = try Problem(left: 2, right: 1, scores: [4, 3], capacities: [1])
    let other = try Problem(left: 2, right: 1, scores: [3, 4], capacities: [1]).solve()
    let large = try Problem(
      left: 9, right: 9, scores: Array(repeating: 1, count: 81),
      capacities: Array(repeating: 1, count: 9)
    ).solve()
    #expect(problem.price(ofForcing: 0, right: 0, from: other)?.loss == 0)
    #expect(problem.price(ofForcing: 0, right: 0, from: large)?.loss == 0)
  }

  @Test(arguments: [(0, 1), (1, 0), (2, 0), (0, 9), (-1, 0)]) func `is none for what cannot be`(
    left: Int, right: Int
  ) throws {
    let problem = try Problem(
      left: 2, right: 2, scores: [1, Problem.forbidden, 2, 3], capacities: [1, 1],
      pins: [Cell(left: 0, right: 0)])
    #expect(problem.price(ofForcing: left, right: right) == nil)
  }
}
