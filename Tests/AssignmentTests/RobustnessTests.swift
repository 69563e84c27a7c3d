import Assignment
import TestSupport
import Testing

/// How often pairs hold when weights change.
@Suite struct RobustnessTests {
  private func weighted(_ first: [Int32], _ second: [Int32], weights: [Int32]) throws
    -> WeightedProblem
  {
    let problem = try Problem(left: 2, right: 2, scores: [0, 0, 0, 0], capacities: [1, 1])
    return try #require(
      WeightedProblem(problem, criteria: [first, second], weights: weights))
  }

  @Test func `is all runs for pairs that no weight in reach changes`() throws {
    // 10 × 10 against 1 × 10: the first criterion decides at 80 % as at 120 %.
    let weighted = try weighted([10, 0, 0, 10], [0, 1, 1, 0], weights: [10, 10])
    let robustness = try #require(weighted.robustness())
    #expect(robustness.solution.total == 200)
    #expect(robustness.runs == 1_000 && robustness.holds == [1_000, 1_000])
  }

  @Test func `is about half of the runs where two criteria are nearly as strong`() throws {
    let weighted = try weighted([100, 0, 0, 100], [0, 99, 99, 0], weights: [10, 10])
    let robustness = try #require(weighted.robustness(seed: 7))
    #expect(robustness.solution.pairs.map(\.right) == [0, 1])
    #expect(robustness.holds.allSatisfy { (450...650).contains($0) })
    #expect(Set(robustness.holds).count == 1)
    #expect(weighted.robustness(seed: 7) == robustness)
    #expect(weighted.robustness(seed: 8) != robustness)
  }

  @Test func `keeps pins and forbidden cells in every run`() throws {
    let problem = try Problem(
      left: 2, right: 2, scores: [0, 0, Problem.forbidden, 0], capacities: [1, 1],
      pins: [Cell(left: 0, right: 1)])
    let weighted = try #require(
      WeightedProblem(problem, criteria: [[9, 0, 9, 9]], weights: [1]))
    let robustness = try #require(weighted.robustness(runs: 20))
    #expect(robustness.solution.pairs == [Pair(left: 0, right: 1, score: 0)])
    #expect(robustness.holds == [20])
  }

  @Test func `is refused where tables do not fit or sums are no scores`() throws {
    let problem = try Problem(left: 1, right: 1, scores: [0], capacities: [1])
    #expect(WeightedProblem(problem, criteria: [[1, 2]], weights: [1]) == nil)
    #expect(WeightedProblem(problem, criteria: [[1]], weights: []) == nil)
    let large = try #require(
      WeightedProblem(problem, criteria: [[.max]], weights: [2]))
    #expect(large.robustness() == nil)
  }

  @Test func `is broken off when nobody waits`() throws {
    let weighted = try weighted([1, 0, 0, 1], [0, 1, 1, 0], weights: [3, 1])
    var told: [Int] = []
    let robustness = weighted.robustness { run in
      told.append(run)
      return run < 4
    }
    #expect(robustness == nil && told.last == 4 && told.filter { $0 == 4 }.count == 1)
    #expect(Set(told) == [0, 1, 2, 3, 4] && told == told.sorted())
  }

  /// The first of the best assignments of a table by trying everything: the column of each row, the
  /// number of columns for none.
  private func first(_ instance: Instance) -> [Int] {
    var best: (worth: Worth, columns: [Int])?
    var columns: [Int] = []
    func place(_ places: [Int], _ worth: Worth) {
      guard columns.count < instance.left else {
        if best.map({ $0.worth < worth }) ?? true { best = (worth, columns) }
        return
      }
      let row = columns.count
      let pin = instance.pins.first { $0.left == row }?.right
      for column in 0...instance.right where (pin ?? column) == column {
        columns.append(column)
        defer { columns.removeLast() }
        guard column < instance.right else {
          place(places, worth)
          continue
        }
        let score = instance.scores[row * instance.right + column]
        guard score != Problem.forbidden, places[column] > 0 else { continue }
        var places = places
        places[column] -= 1
        place(places, Worth(served: worth.served + 1, total: worth.total + Int64(score)))
      }
    }
    place(instance.capacities, Worth(served: 0, total: 0))
    return best?.columns ?? []
  }

  /// Chance as it is documented: SplitMix64, scaled by the high half of the product.
  private struct Chance {
    var state: UInt64

    mutating func thousandths(_ spread: Int64) -> Int64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      mixed ^= mixed >> 31
      return 1_000 - spread + Int64(mixed.multipliedFullWidth(by: UInt64(2 * spread) + 1).high)
    }
  }

  @Test(arguments: 0..<6) func `counts what trying everything counts`(block: Int) throws {
    for seed in UInt64(block) * 20..<UInt64(block + 1) * 20 {
      var random = SeededRandom(seed: seed)
      var instance = Instance(seed: 70_000 + seed, largestLeft: 4, largestRight: 3)
      let problem = try instance.problem()
      let weights: [Int32] = [5, 3, 2]
      let criteria = weights.map { _ in
        instance.scores.map { _ in Int32.random(in: 0...4, using: &random) }
      }
      let weighted = try #require(
        WeightedProblem(problem, criteria: criteria, weights: weights))
      let found = try #require(weighted.robustness(runs: 12, spread: 400, seed: seed))

      func columns(_ thousandths: [Int64]) -> [Int] {
        for index in instance.scores.indices where instance.scores[index] != Problem.forbidden {
          let sum = zip(criteria, thousandths).reduce(Int64(0)) { $0 + Int64($1.0[index]) * $1.1 }
          instance.scores[index] = Int32(sum / 1_000)
        }
        return first(instance)
      }
      var chance = Chance(state: seed)
      let own = columns(weights.map { Int64($0) * 1_000 })
      let runs = (0..<12).map { _ in
        columns(weights.map { Int64($0) * chance.thousandths(400) })
      }
      let served = own.indices.filter { own[$0] < instance.right }
      #expect(found.solution.pairs.map(\.left) == served, "\(instance)")
      #expect(found.solution.pairs.map(\.right) == served.map { own[$0] }, "\(instance)")
      #expect(
        found.holds == served.map { row in runs.filter { $0[row] == own[row] }.count },
        "\(instance)")
    }
  }
}
