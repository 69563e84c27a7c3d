import Assignment
import TestSupport
import Testing

@Suite struct StableTests {
  private func ranks(_ instance: BoundedInstance, _ random: inout SeededRandom) -> [[Int32]] {
    instance.scores.map { row in row.map { _ in Int32.random(in: -1...2, using: &random) } }
  }

  private func solution(
    _ problem: Problem, _ instance: BoundedInstance, left: [[Int32]]?, right: [[Int32]]?
  ) throws -> Solution? {
    guard let left, let right else { return try problem.best(.stable) }
    let listed = { (ranks: [[Int32]]) in
      instance.isSparse
        ? instance.cells.map { ranks[$0.left][$0.right] } : ranks.flatMap(\.self)
    }
    return try problem.stable(
      by: Preferences(for: problem, left: listed(left), right: listed(right)))
  }

  /// What is wrong with the stable answer to a problem; nil when nothing is.
  private func complaint(_ instance: BoundedInstance, seed: UInt64) -> String? {
    var random = SeededRandom(seed: seed)
    let hasRanks = Bool.random(using: &random)
    let left = hasRanks ? ranks(instance, &random) : nil
    let right = hasRanks ? ranks(instance, &random) : nil
    let truth = StableTruth(instance, left: left, right: right)
    do {
      let problem = try instance.problem()
      guard let answer = try solution(problem, instance, left: left, right: right) else {
        return "it is broken off"
      }
      let cells = answer.pairs.map { Cell(left: $0.left, right: $0.right) }
      guard truth.solutions.contains(cells) else { return "\(cells) is not stable" }
      guard answer.certificate.verify(problem, answer) else { return "\(cells) is not proved" }
      for other in truth.solutions {
        for row in 0..<instance.left
        where !truth.isBest(cells, for: row, against: other) {
          return "row \(row) is better off in \(other) than in \(cells)"
        }
      }
      return nil
    } catch let error as Contradiction {
      return complaint(error, instance, truth)
    } catch {
      return "\(error)"
    }
  }

  private func complaint(
    _ error: Contradiction, _ instance: BoundedInstance, _ truth: StableTruth
  ) -> String? {
    guard error.demands.contains(.stability) else {
      return Enumeration(instance).best[.total] == nil ? nil : "\(error.demands) can be met"
    }
    guard Enumeration(instance).best[.total] != nil else { return "more contradicts" }
    let isMissed = truth.solutions.allSatisfy { cells in
      switch error.demands.first {
      case .leastOfLeft(let row):
        cells.filter { $0.left == row }.count < instance.leftBounds[row].lower
      case .leastOfRight(let column):
        cells.filter { $0.right == column }.count < instance.rightBounds[column].lower
      default: false
      }
    }
    return isMissed ? nil : "\(error.demands) can be met"
  }

  @Test(arguments: 0..<10) func `finds the stable solution that is best for rows`(block: Int) {
    for seed in UInt64(block) * 200..<UInt64(block + 1) * 200 {
      let instance = BoundedInstance(seed: 20_000 + seed)
      guard complaint(instance, seed: seed) != nil else { continue }
      let smallest = instance.shrunk { complaint($0, seed: seed) != nil }
      Issue.record("\(smallest): \(complaint(smallest, seed: seed) ?? "")")
      return
    }
  }

  @Test func `every other answer is refused`() throws {
    for seed in UInt64(0)..<300 {
      let instance = BoundedInstance(seed: 30_000 + seed, largestLeft: 3)
      let problem = try instance.problem()
      let truth = StableTruth(instance, left: nil, right: nil)
      let proof = Certificate(objective: .stable, service: 0, left: [], right: [])
      for cells in Enumeration(instance, keepsSolutions: true).solutions {
        let pairs = cells.map {
          Pair(left: $0.left, right: $0.right, score: instance.scores[$0.left][$0.right])
        }
        let answer = Solution(pairs: pairs, left: instance.left, certificate: proof)
        #expect(
          proof.verify(problem, answer) == truth.solutions.contains(cells), "\(instance) \(cells)")
      }
    }
  }

  @Test func `residents and hospitals get what they are known to get`() throws {
    // Rows rank columns 0 1 2, columns rank rows the other way round.
    let problem = try Problem(
      left: 3, right: 3, scores: Array(repeating: 0, count: 9), capacities: [1, 1, 1])
    let preferences = try Preferences(
      for: problem, left: [0, 1, 2, 1, 2, 0, 2, 0, 1], right: [2, 1, 0, 1, 0, 2, 0, 2, 1])
    let answer = try #require(try problem.stable(by: preferences))
    #expect(answer.pairs.map(\.right) == [0, 2, 1])
    #expect(answer.certificate.verify(problem, answer))
  }

  @Test func `tables of another size are refused`() throws {
    let problem = try Problem(left: 1, right: 2, scores: [1, 2], capacities: [1, 1])
    #expect(throws: ProblemError.rankCount(expected: 2, found: 1)) {
      try Preferences(for: problem, left: [1, 2], right: [1])
    }
    let other = try Problem(left: 1, right: 1, scores: [1], capacities: [1])
    let preferences = try Preferences(for: problem, left: [1, 2], right: [2, 1])
    #expect(try other.stable(by: preferences) == nil)
  }

  @Test func `long lists are taken up by and by`() throws {
    let left = 300
    let scores = (0..<left * left).map { Int32($0 % left) }
    let problem = try Problem(
      left: left, right: left, scores: scores, capacities: Array(repeating: 1, count: left))
    let answer = try #require(try problem.best(.stable))
    #expect(answer.pairs.map(\.right) == (0..<left).reversed())
    #expect(answer.certificate.verify(problem, answer))
  }
}
