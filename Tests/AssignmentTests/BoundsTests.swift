import Assignment
import Testing

@Suite struct BoundsTests {
  private let free = Bounds(0, 2)

  private func sparse(_ cells: [Pair], pins: [Cell] = []) throws -> Problem {
    try Problem(
      cells: cells, leftBounds: [free, free], rightBounds: [free, free, free], pins: pins)
  }

  @Test func `a list of cells in any order reads like the table`() throws {
    let problem = try sparse([
      Pair(left: 1, right: 2, score: -4), Pair(left: 0, right: 1, score: 7),
      Pair(left: 1, right: 0, score: .max), Pair(left: 1, right: 1, score: .min + 1),
    ])
    #expect(problem.left == 2)
    #expect(problem.right == 3)
    #expect(problem.scores == [7, .max, .min + 1, -4])
    #expect(problem.score(left: 0, right: 0) == nil)
    #expect(problem.score(left: 0, right: 1) == 7)
    #expect(problem.score(left: 1, right: 0) == .max)
    #expect(problem.score(left: 1, right: 1) == Int32.min + 1)
    #expect(problem.score(left: 1, right: 2) == -4)
    #expect(problem.score(left: 2, right: 0) == nil)
  }

  @Test func `a cell is listed once, inside of the table and with a score`() {
    let cell = Pair(left: 0, right: 1, score: 7)
    #expect(throws: ProblemError.duplicateCell(Cell(left: 0, right: 1))) {
      try sparse([cell, Pair(left: 0, right: 0, score: 1), Pair(left: 0, right: 1, score: 3)])
    }
    #expect(throws: ProblemError.outsideTable(Cell(left: 0, right: 3))) {
      try sparse([cell, Pair(left: 0, right: 3, score: 1)])
    }
    #expect(throws: ProblemError.outsideTable(Cell(left: -1, right: 0))) {
      try sparse([Pair(left: -1, right: 0, score: 1)])
    }
    #expect(throws: ProblemError.forbiddenScore(Cell(left: 1, right: 0))) {
      try sparse([Pair(left: 1, right: 0, score: Problem.forbidden)])
    }
  }

  @Test func `a pin stands on a listed cell, and once`() throws {
    let cell = Pair(left: 0, right: 1, score: 7)
    let pin = Cell(left: 0, right: 1)
    #expect(try sparse([cell], pins: [pin]).pins == [pin])
    #expect(throws: ProblemError.pinForbidden(Cell(left: 0, right: 0))) {
      try sparse([cell], pins: [Cell(left: 0, right: 0)])
    }
    #expect(throws: ProblemError.pinnedTwice(left: 0)) { try sparse([cell], pins: [pin, pin]) }
  }

  @Test(arguments: [Bounds(2, 1), Bounds(-1, 1), Bounds(.min, -1), Bounds(0, .min)])
  func `bounds that are crossed or negative are refused`(bounds: Bounds) {
    #expect(throws: ProblemError.leftBounds(left: 1, bounds)) {
      try Problem(scores: [1, 2], leftBounds: [free, bounds], rightBounds: [free])
    }
    #expect(throws: ProblemError.rightBounds(right: 0, bounds)) {
      try Problem(scores: [1, 2], leftBounds: [free, free], rightBounds: [bounds])
    }
    #expect(throws: ProblemError.rightBounds(right: 1, bounds)) {
      try Problem(cells: [], leftBounds: [], rightBounds: [free, bounds])
    }
  }

  @Test func `a table with bounds keeps them, and more pins than fit`() throws {
    let pins = [Cell(left: 0, right: 1), Cell(left: 0, right: 0)]
    let problem = try Problem(
      scores: [1, 2, 3, 4], leftBounds: [Bounds(1, 1), Bounds(2, 5)],
      rightBounds: [Bounds(0, 0), Bounds(1, .max)], forbidden: [Cell(left: 1, right: 0)],
      pins: pins)
    #expect(problem.leftBounds == [Bounds(1, 1), Bounds(2, 5)])
    #expect(problem.capacities == [0, .max])
    #expect(problem.pins == [Cell(left: 0, right: 0), Cell(left: 0, right: 1)])
    #expect(problem.score(left: 1, right: 0) == nil)
  }

  @Test func `a table of another size is refused with bounds too`() {
    #expect(throws: ProblemError.scoreCount(expected: 2, found: 1)) {
      try Problem(scores: [1], leftBounds: [free], rightBounds: [free, free])
    }
  }

  @Test func `sums that 64 bits cannot hold are refused`() throws {
    let wide = Array(repeating: Bounds(0, .max), count: 1 << 14)
    let corner = Pair(left: 0, right: 0, score: .max)
    #expect(throws: ProblemError.sumsTooLarge(pairs: 1 << 28, score: 2_147_483_647)) {
      try Problem(cells: [corner], leftBounds: wide, rightBounds: wide)
    }
    let small = Pair(left: 0, right: 0, score: 5)
    #expect(try Problem(cells: [small], leftBounds: wide, rightBounds: wide).left == 16_384)
  }
}
