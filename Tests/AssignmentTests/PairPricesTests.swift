import TestSupport
import Testing

@testable import Assignment

/// The prices of all pairs of problems of hostile sizes.
@Suite struct PairPricesTests {
  @Test(arguments: [(1, 1 << 20), (10, 50_000), (2, 4_096)])
  func `few rows of many columns are priced without a table of columns`(left: Int, right: Int)
    throws
  {
    let scores = (0..<left * right).map { Int32($0 % 1_000) }
    let problem = try Problem(
      left: left, right: right, scores: scores, capacities: Array(repeating: 1, count: right))
    let solution = problem.solve()
    #expect(problem.prices(of: solution) == nil)
    var asked = 0
    let prices = problem.pairPrices(of: solution) { _ in
      asked += 1
      return asked < 3
    }
    #expect(prices == nil)
    #expect(asked == 3)
  }

  @Test func `the widest table that is kept is not refused`() throws {
    let problem = try Problem(
      left: 1, right: 4_095, scores: (0..<4_095).map { Int32($0) },
      capacities: Array(repeating: 1, count: 4_095))
    var told = 0
    let table = problem.prices(of: problem.solve()) { _ in
      told += 1
      return false
    }
    #expect(table == nil)
    #expect(told == 1)
  }

  @Test func `a list is priced by its cells, however large its table would be`() throws {
    let (left, right) = (1 << 20, 17)
    let cells = (0..<right).flatMap { column in
      [0, 1].map { Pair(left: 1_000 * column + $0, right: column, score: Int32(5 + 2 * $0)) }
    }
    let problem = try Problem(
      cells: cells, leftBounds: Array(repeating: Bounds(0, 1), count: left),
      rightBounds: Array(repeating: Bounds(0, 1), count: right))
    let solution = try #require(try problem.best())
    let prices = try #require(problem.pairPrices(of: solution))
    for column in 0..<right {
      #expect(prices[Cell(left: 1_000 * column + 1, right: column)] == .stands(fall: 2))
      #expect(
        prices[Cell(left: 1_000 * column, right: column)]
          == .costs(GroupCost(servedLoss: 0, loss: 2), rise: 2))
    }
    #expect(prices[Cell(left: 2, right: 0)] == nil)
    #expect(prices[Cell(left: left, right: 0)] == nil)
    #expect(prices[Cell(left: 0, right: -1)] == nil)
  }

  @Test func `even loads of extreme scores are priced in 128 bits`() throws {
    var random = SeededRandom(seed: 31)
    let odd: [Int32] = [.min + 1, .max, -1, 0, Problem.forbidden]
    let (left, right) = (200, 150)
    let scores = (0..<left * right).map { _ in odd[Int.random(in: odd.indices, using: &random)] }
    let problem = try Problem(
      scores: scores, leftBounds: Array(repeating: Bounds(0, 1), count: left),
      rightBounds: Array(repeating: Bounds(0, 200), count: right))
    #expect(!problem.hasNarrowUnits)
    let solution = try #require(try problem.best(.even))
    let prices = try #require(problem.pairPrices(of: solution))
    for row in [0, 199] {
      let chosen = try #require(solution.pairs.first { $0.left == row })
      for column in [chosen.right, (chosen.right + 1) % right] {
        let cell = Cell(left: row, right: column)
        switch problem.standing(of: cell, in: solution) {
        case .stands(let fall): #expect(prices[cell] == .stands(fall: fall))
        case .costs(let cost, _, let rise): #expect(prices[cell] == .costs(cost, rise: rise))
        case .forbidden: #expect(prices[cell] == nil)
        case let other: Issue.record("\(cell): \(String(describing: other))")
        }
      }
    }
  }
}
