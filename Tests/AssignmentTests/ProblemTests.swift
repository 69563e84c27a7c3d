import Assignment
import Testing

@Suite struct ProblemTests {
  @Test func `hands back the scores it was given`() throws {
    let problem = try Problem(
      left: 2, right: 2, scores: [5, Problem.forbidden, -3, 0], capacities: [1, 2],
      forbidden: [Cell(left: 1, right: 1)])
    #expect(problem.score(left: 0, right: 0) == 5)
    #expect(problem.score(left: 0, right: 1) == nil)
    #expect(problem.score(left: 1, right: 0) == -3)
    #expect(problem.score(left: 1, right: 1) == nil)
    #expect(problem.score(left: 2, right: 0) == nil)
    #expect(problem.score(left: 0, right: -1) == nil)
  }

  @Test func `keeps pins in the order of their rows`() throws {
    let problem = try Problem(
      left: 2, right: 1, scores: [1, 1], capacities: [2],
      pins: [Cell(left: 1, right: 0), Cell(left: 0, right: 0)])
    #expect(problem.pins == [Cell(left: 0, right: 0), Cell(left: 1, right: 0)])
  }

  @Test(arguments: [(-1, 0), (0, -1), (Int.max, 0), (1 << 20, (1 << 20) + 1), (Int.min, Int.max)])
  func `refuses sides that are out of range`(left: Int, right: Int) {
    #expect(throws: ProblemError.sizeOutOfRange(left: left, right: right)) {
      try Problem(left: left, right: right, scores: [], capacities: [])
    }
  }

  @Test func `takes the longest side`() throws {
    let problem = try Problem(left: 1 << 20, right: 0, scores: [], capacities: [])
    #expect(problem.solve().unserved.count == 1_048_576)
  }

  @Test func `refuses a table of another size`() {
    #expect(throws: ProblemError.scoreCount(expected: 4, found: 3)) {
      try Problem(left: 2, right: 2, scores: [1, 2, 3], capacities: [1, 1])
    }
    #expect(throws: ProblemError.capacityCount(expected: 2, found: 1)) {
      try Problem(left: 1, right: 2, scores: [1, 2], capacities: [1])
    }
  }

  @Test func `refuses a negative capacity`() {
    #expect(throws: ProblemError.negativeCapacity(right: 1, capacity: -2)) {
      try Problem(left: 1, right: 2, scores: [1, 2], capacities: [1, -2])
    }
  }

  @Test(arguments: [Cell(left: 1, right: 0), Cell(left: 0, right: 2), Cell(left: -1, right: 0)])
  func `refuses a cell outside the table`(cell: Cell) {
    #expect(throws: ProblemError.outsideTable(cell)) {
      try Problem(left: 1, right: 2, scores: [1, 2], capacities: [1, 1], forbidden: [cell])
    }
    #expect(throws: ProblemError.outsideTable(cell)) {
      try Problem(left: 1, right: 2, scores: [1, 2], capacities: [1, 1], pins: [cell])
    }
  }

  @Test func `refuses a pin on a forbidden cell`() {
    let cell = Cell(left: 0, right: 1)
    #expect(throws: ProblemError.pinForbidden(cell)) {
      try Problem(
        left: 1, right: 2, scores: [1, 2], capacities: [1, 1], forbidden: [cell], pins: [cell])
    }
    #expect(throws: ProblemError.pinForbidden(cell)) {
      try Problem(
        left: 1, right: 2, scores: [1, Problem.forbidden], capacities: [1, 1], pins: [cell])
    }
  }

  @Test func `refuses two pins of one row`() {
    #expect(throws: ProblemError.pinnedTwice(left: 0)) {
      try Problem(
        left: 1, right: 2, scores: [1, 2], capacities: [1, 1],
        pins: [Cell(left: 0, right: 0), Cell(left: 0, right: 1)])
    }
  }

  @Test func `refuses more pins than places`() {
    #expect(throws: ProblemError.pinsOverCapacity(right: 0, pins: 2, capacity: 1)) {
      try Problem(
        left: 2, right: 1, scores: [1, 2], capacities: [1],
        pins: [Cell(left: 0, right: 0), Cell(left: 1, right: 0)])
    }
  }
}
