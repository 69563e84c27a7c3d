import Assignment
import TestSupport
import Testing

/// Tables that are too large to try everything: each answer carries its proof, and a table that
/// stands on its side is worth the same.
@Suite struct LargerTablesTests {
  /// A square table of single places.
  private struct Square {
    let size: Int
    var scores: [Int32]

    init(_ size: Int, _ score: (Int, Int) -> Int32) {
      self.size = size
      scores = (0..<size * size).map { score($0 / size, $0 % size) }
    }

    var onItsSide: Square { Square(size) { scores[$1 * size + $0] } }

    func problem() throws -> Problem {
      try Problem(
        left: size, right: size, scores: scores, capacities: Array(repeating: 1, count: size))
    }
  }

  private func expectProven(_ square: Square, _ name: String) throws {
    let (problem, side) = try (square.problem(), square.onItsSide.problem())
    let (solution, other) = (problem.solve(), side.solve())
    #expect(solution.certificate.verify(problem, solution), "\(name)")
    #expect(other.certificate.verify(side, other), "\(name)")
    #expect(solution.served == other.served && solution.total == other.total, "\(name)")
  }

  @Test(arguments: [1, 7, 8, 9, 16, 31, 64, 101]) func `are proven for every kind of score`(
    size: Int
  ) throws {
    let kinds: [(name: String, range: ClosedRange<Int32>, banned: Int)] = [
      ("wide", 0...1_000_000, 0), ("tied", 0...3, 0), ("below zero", -500...(-400), 0),
      ("half forbidden", 0...100, 5), ("nearly all forbidden", -9...9, 9),
      ("just small enough", (-1 << 25)...(1 << 25), 2), ("too large", (.min + 1)...(.max), 2),
    ]
    for (index, kind) in kinds.enumerated() {
      var random = SeededRandom(seed: UInt64(size * 100 + index))
      let square = Square(size) { _, _ in
        Int.random(in: 0..<10, using: &random) < kind.banned
          ? Problem.forbidden : Int32.random(in: kind.range, using: &random)
      }
      try expectProven(square, "\(kind.name), \(size)")
    }
  }

  @Test func `are proven where prices grow with the size of the table`() throws {
    // Machol and Wien: every row is dearer than the one before by the same in each column.
    try expectProven(Square(60) { -Int32(($0 + 1) * ($1 + 1)) }, "small")
    // Prices of the last columns are beyond 32 bits, scores are not.
    try expectProven(Square(60) { -Int32(($0 + 1) * ($1 + 1)) * 9_000 }, "large")
  }

  @Test(arguments: 0..<8) func `are proven with places to spare, with few, and with pins`(
    seed: Int
  ) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let shapes = [(60, 24, 0...5), (40, 40, 1...1), (90, 20, 3...6), (30, 50, 0...1)]
    for (left, right, places) in shapes {
      for range in [-20...200, (-1 << 25)...(1 << 25)] as [ClosedRange<Int32>] {
        let scores = (0..<left * right).map { _ in
          Int.random(in: 0..<10, using: &random) < 3
            ? Problem.forbidden : Int32.random(in: range, using: &random)
        }
        let capacities = (0..<right).map { _ in Int.random(in: places, using: &random) }
        try expectProvenWithPins(left, right, scores, capacities)
      }
    }
  }

  /// A third of what was found is pinned, which changes nothing.
  private func expectProvenWithPins(
    _ left: Int, _ right: Int, _ scores: [Int32], _ capacities: [Int]
  ) throws {
    let free = try Problem(left: left, right: right, scores: scores, capacities: capacities)
    let solution = free.solve()
    #expect(solution.certificate.verify(free, solution))
    let pins = solution.pairs.filter { $0.left % 3 == 0 }
      .map { Cell(left: $0.left, right: $0.right) }
    let pinned = try Problem(
      left: left, right: right, scores: scores, capacities: capacities, pins: pins)
    let again = pinned.solve()
    #expect(again.certificate.verify(pinned, again))
    #expect(again.total == solution.total && again.served == solution.served)
  }

  @Test func `are proven where a column has no place, and all others are taken`() throws {
    let no = Problem.forbidden
    let tables: [(left: Int, right: Int, scores: [Int32], capacities: [Int])] = [
      (2, 3, [5, 9, no, 0, 10, 100], [1, 1, 0]),
      (3, 4, [0, 6, -3, 4, 8, 3, -3, 7, 0, no, -3, 1], [0, 1, 1, 1]),
    ]
    for (left, right, scores, capacities) in tables {
      let problem = try Problem(left: left, right: right, scores: scores, capacities: capacities)
      let solution = problem.solve()
      #expect(solution.certificate.verify(problem, solution))
    }
    for seed in 0..<400 {
      var random = SeededRandom(seed: UInt64(seed))
      let (left, right) = (
        Int.random(in: 1...9, using: &random), Int.random(in: 9...12, using: &random)
      )
      let scores = (0..<left * right).map { _ in Int32.random(in: -3...9, using: &random) }
      let capacities = (0..<right).map { $0 < left ? 1 : 0 }.shuffled(using: &random)
      let problem = try Problem(left: left, right: right, scores: scores, capacities: capacities)
      let solution = problem.solve()
      #expect(solution.certificate.verify(problem, solution), "seed \(seed)")
    }
  }
}
