import Assignment
import TestSupport
import Testing

/// Problems that are too large to try everything: what comes out is proved.
@Suite struct LargeTests {
  private func complaint(_ instance: BoundedInstance) throws -> String? {
    let problem = try instance.problem()
    var outcomes: [Objective: Solution] = [:]
    for objective in Objective.allCases {
      do throws(Contradiction) {
        outcomes[objective] = try problem.best(objective)
      } catch {
        if error.demands.contains(.stability) { continue }
        return objective == .served ? nil : "only \(objective) contradicts: \(error)"
      }
      guard let answer = outcomes[objective] else { return "\(objective) is broken off" }
      guard answer.certificate.verify(problem, answer) else {
        return "\(objective) is not proved"
      }
    }
    guard let served = outcomes[.served] else { return nil }
    for objective in [Objective.worst, .even] where outcomes[objective]?.served != served.served {
      return "\(objective) serves another number"
    }
    let hasBestTotal = outcomes.values.allSatisfy { $0.total <= outcomes[.total]?.total ?? .min }
    return hasBestTotal ? nil : "another total is higher"
  }

  @Test(arguments: 0..<8) func `every answer is proved`(block: Int) throws {
    for seed in UInt64(block) * 15..<UInt64(block + 1) * 15 {
      let instance = BoundedInstance(seed: 40_000 + seed, largestLeft: 40, largestRight: 25)
      #expect(try complaint(instance) == nil, "\(instance)")
    }
  }

  @Test(arguments: 0..<8) func `a list is solved like its table`(block: Int) throws {
    for seed in UInt64(block) * 15..<UInt64(block + 1) * 15 {
      var instance = BoundedInstance(seed: 50_000 + seed, largestLeft: 30, largestRight: 30)
      instance.isSparse = false
      let table = (try? instance.problem().compare()) ?? []
      instance.isSparse = true
      #expect(((try? instance.problem().compare()) ?? []) == table, "\(instance)")
    }
  }

  @Test func `the most extreme scores of hundreds of rows are proved even`() throws {
    var random = SeededRandom(seed: 8)
    let odd: [Int32] = [.min + 1, .max, -1, 0, Problem.forbidden]
    let scores = (0..<400 * 4).map { _ in odd[Int.random(in: odd.indices, using: &random)] }
    let problem = try Problem(
      scores: scores, leftBounds: Array(repeating: Bounds(0, 2), count: 400),
      rightBounds: Array(repeating: Bounds(3, 170), count: 4))
    let answer = try #require(try problem.best(.even))
    var loads = [0, 0, 0, 0]
    for pair in answer.pairs { loads[pair.right] += 1 }
    #expect(loads.max().map { $0 - (loads.min() ?? 0) } ?? 0 <= 1)
    #expect(answer.certificate.verify(problem, answer))
  }

  @Test func `thousands of rows and columns with few cells are solved by the cells`() throws {
    var random = SeededRandom(seed: 5)
    let cells = (0..<3_000).flatMap { row in
      Set((0..<8).map { _ in Int.random(in: 0..<3_000, using: &random) }).map { column in
        Pair(left: row, right: column, score: Int32.random(in: -50...1_000, using: &random))
      }
    }
    let problem = try Problem(
      cells: cells, leftBounds: Array(repeating: Bounds(0, 2), count: 3_000),
      rightBounds: (0..<3_000).map { Bounds($0 % 500 == 0 ? 1 : 0, 2) })
    let answer = try #require(try problem.best())
    #expect(answer.served > 2_990)
    #expect(answer.certificate.verify(problem, answer))
  }
}
