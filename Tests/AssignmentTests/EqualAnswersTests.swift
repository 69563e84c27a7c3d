import Assignment
import TestSupport
import Testing

/// Answers that are as good as one another.
@Suite struct EqualAnswersTests {
  /// Every best assignment by trying everything: the column of each row, the number of columns for
  /// none, in order.
  private func all(_ instance: Instance) -> [[Int]] {
    var best: [[Int]] = []
    var worth = Worth(served: -1, total: 0)
    var columns = Array(repeating: 0, count: instance.left)
    let pins = Dictionary(uniqueKeysWithValues: instance.pins.map { ($0.left, $0.right) })
    func place(_ row: Int, _ places: [Int], _ present: Worth) {
      guard row < instance.left else {
        if present > worth { (worth, best) = (present, []) }
        if present == worth { best.append(columns) }
        return
      }
      for column in 0...instance.right where (pins[row] ?? column) == column {
        columns[row] = column
        guard column < instance.right else {
          place(row + 1, places, present)
          continue
        }
        let score = instance.scores[row * instance.right + column]
        guard score != Problem.forbidden, places[column] > 0 else { continue }
        var places = places
        places[column] -= 1
        let next = Worth(served: present.served + 1, total: present.total + Int64(score))
        place(row + 1, places, next)
      }
    }
    place(0, instance.capacities, Worth(served: 0, total: 0))
    return best
  }

  private func columns(_ solution: Solution, _ instance: Instance) -> [Int] {
    var columns = Array(repeating: instance.right, count: instance.left)
    for pair in solution.pairs { columns[pair.left] = pair.right }
    return columns
  }

  @Test(arguments: 0..<8) func `are all there, in order, each with its proof`(block: Int) throws {
    for seed in block * 60..<(block + 1) * 60 {
      let instance = Instance(seed: UInt64(30_000 + seed), largestLeft: 5, largestRight: 4)
      let problem = try instance.problem()
      let solution = problem.solve()
      let expected = all(instance)
      let found = problem.equals(of: solution, limit: 10_000)
      #expect(found.areAll, "\(instance)")
      #expect(found.solutions.map { columns($0, instance) } == expected, "\(instance)")
      #expect(found.solutions.allSatisfy { $0.certificate.verify(problem, $0) }, "\(instance)")
      #expect(problem.first(amongEqualsOf: solution) == found.solutions.first, "\(instance)")
      #expect(try problem.best() == found.solutions.first, "\(instance)")
    }
  }

  @Test func `are counted up to a limit, and more are told of`() throws {
    let problem = try Problem(
      left: 4, right: 4, scores: Array(repeating: 1, count: 16), capacities: [1, 1, 1, 1])
    let solution = problem.solve()
    let some = problem.equals(of: solution, limit: 23)
    #expect(some.solutions.count == 23 && !some.areAll)
    let all = problem.equals(of: solution, limit: 24)
    #expect(all.solutions.count == 24 && all.areAll)
    #expect(all.solutions.first?.pairs.map(\.right) == [0, 1, 2, 3])
    #expect(all.solutions.last?.pairs.map(\.right) == [3, 2, 1, 0])
  }

  @Test func `begin with the same one whatever order the rows were solved in`() throws {
    var random = SeededRandom(seed: 5)
    let scores = (0..<20 * 12).map { _ in Int32.random(in: 0...2, using: &random) }
    let problem = try Problem(
      left: 20, right: 12, scores: scores, capacities: Array(repeating: 2, count: 12))
    var warm = try #require(WarmSolver(problem))
    for row in 0..<20 where !warm.solution.unserved.contains(row) {
      try warm.pin(Cell(left: row, right: row % 12))
      try warm.unpin(left: row)
    }
    let first = problem.first(amongEqualsOf: problem.solve())
    #expect(warm.problem.first(amongEqualsOf: warm.solution).pairs == first.pairs)
  }

  /// What is wrong with the equally good answers of a problem with bounds on both sides.
  private func complaint(_ instance: BoundedInstance, _ objective: Objective) -> String? {
    guard let problem = try? instance.problem() else { return "it is refused" }
    guard let solution = try? problem.best(objective) else { return nil }
    let expected = WholeTruth(instance, objective).equals
    let found = problem.equals(of: solution, limit: 10_000)
    let cells = found.solutions.map { $0.pairs.map { Cell(left: $0.left, right: $0.right) } }
    guard found.areAll, cells == expected else { return "\(cells), not \(expected)" }
    guard found.solutions.first == solution else { return "the best is not the first" }
    let areProven = found.solutions.allSatisfy { $0.certificate.verify(problem, $0) }
    return areProven ? nil : "not proved"
  }

  @Test(arguments: 0..<10, [Objective.served, .total, .worst, .even])
  func `are all there with bounds on both sides, for every objective`(
    block: Int, _ objective: Objective
  ) {
    for seed in UInt64(block) * 80..<UInt64(block + 1) * 80 {
      let instance = BoundedInstance(seed: 400_000 + seed)
      guard complaint(instance, objective) != nil else { continue }
      let smallest = instance.shrunk { complaint($0, objective) != nil }
      Issue.record("\(smallest): \(complaint(smallest, objective) ?? "")")
      return
    }
  }

  @Test func `have no other of a stable answer`() throws {
    let problem = try Problem(left: 2, right: 2, scores: [1, 1, 1, 1], capacities: [1, 1])
    let stable = try #require(try problem.best(.stable))
    #expect(problem.equals(of: stable, limit: 9).solutions == [stable])
    #expect(problem.equals(of: stable, limit: 9).areAll)
  }

  @Test func `are as many as were found when nobody waits any more`() throws {
    let problem = try Problem(
      left: 4, right: 4, scores: Array(repeating: 1, count: 16), capacities: [1, 1, 1, 1])
    let solution = problem.solve()
    var told = 0
    let found = problem.equals(of: solution, limit: 24) { _ in
      told += 1
      return told < 20
    }
    #expect(told == 20 && !found.areAll && found.solutions.count < 24)
    #expect(problem.first(amongEqualsOf: solution) { _ in false } == solution)
    #expect(try problem.best(.even) { $0 < 3 } == nil)
  }
}
