import Assignment
import TestSupport
import Testing

/// What one pair means for the group, under every objective.
@Suite struct StandingTests {
  static let objectives: [Objective] = [.served, .total, .worst, .even]

  /// What is wrong with the standing of every pair and with all prices; nil when nothing is.
  private func complaint(_ instance: BoundedInstance, _ objective: Objective) -> String? {
    guard let problem = try? instance.problem() else { return "it is refused" }
    guard let solution = try? problem.best(objective) else { return nil }
    let truth = WholeTruth(instance, objective)
    guard let prices = problem.pairPrices(of: solution) else { return "there are no prices" }
    for row in 0..<instance.left {
      for column in 0..<instance.right {
        let cell = Cell(left: row, right: column)
        guard let standing = problem.standing(of: cell, in: solution) else { return "no standing" }
        if let wrong = complaint(cell, standing, truth, solution) {
          return "\(objective): \(wrong)"
        }
        guard prices[cell] == entry(standing) else {
          return "\(objective): priced \(String(describing: prices[cell])), not \(standing)"
        }
      }
    }
    return nil
  }

  private func entry(_ standing: Standing) -> PairPrices.Entry? {
    switch standing {
    case .pinned: .pinned
    case .stands(let fall): .stands(fall: fall)
    case .costs(let cost, _, let rise): .costs(cost, rise: rise)
    case .forbidden: nil
    case .impossible: .impossible
    }
  }

  private func complaint(
    _ cell: Cell, _ standing: Standing, _ truth: WholeTruth, _ solution: Solution
  ) -> String? {
    let stands = solution.pairs.contains { $0.left == cell.left && $0.right == cell.right }
    let score = truth.instance.scores[cell.left][cell.right]
    switch standing {
    case .pinned: return truth.instance.pins.contains(cell) ? nil : "\(cell) is not pinned"
    case .forbidden: return score == Problem.forbidden ? nil : "\(cell) is not forbidden"
    case .impossible(let contradiction):
      guard contradiction.demands.contains(.pin(cell)) else { return "\(contradiction)" }
      let with = truth.best(with: cell, true, at: Int64(score))
      return with == nil && score != Problem.forbidden ? nil : "\(cell) can be"
    case .stands(let fall):
      return stands ? truth.complaint(cell, fall: fall) : "\(cell) is not there"
    case .costs(let cost, let changes, let rise):
      guard !stands else { return "\(cell) is there" }
      let with = truth.best(with: cell, true, at: Int64(score))
      guard with == truth.worth(after: cost) else {
        return "\(cell) costs \(cost), but comes to \(with ?? [])"
      }
      return truth.complaint(cell, rise: rise)
        ?? complaint(cell, changes, with ?? [], truth, solution)
    }
  }

  /// What is wrong with the changes: they lead to a solution that is worth so much, and none that
  /// is differs less.
  private func complaint(
    _ cell: Cell, _ changes: [PartnerChange], _ worth: [Int64], _ truth: WholeTruth,
    _ solution: Solution
  ) -> String? {
    var cells = Set(solution.pairs.map { Cell(left: $0.left, right: $0.right) })
    for change in changes {
      let own = cells.filter { $0.left == change.left }
      guard Set(own.map(\.right)) == Set(change.before), change.before != change.after else {
        return "\(change) begins elsewhere"
      }
      cells.subtract(own)
      cells.formUnion(change.after.map { Cell(left: change.left, right: $0) })
    }
    guard cells.contains(cell) else { return "\(changes) do not bring \(cell)" }
    let old = Set(solution.pairs.map { Cell(left: $0.left, right: $0.right) })
    let found = cells.symmetricDifference(old).count
    let least = truth.fewestChanges(from: old, to: worth, with: cell)
    return found == least ? nil : "\(changes) are \(found), not \(least ?? -1)"
  }

  @Test(arguments: 0..<10, objectives)
  func `is what trying everything says, for every pair`(block: Int, _ objective: Objective) {
    for seed in UInt64(block) * 40..<UInt64(block + 1) * 40 {
      let instance = BoundedInstance(seed: 300_000 + seed, largestLeft: 3)
      guard complaint(instance, objective) != nil else { continue }
      let smallest = instance.shrunk { complaint($0, objective) != nil }
      Issue.record("\(smallest): \(complaint(smallest, objective) ?? "")")
      return
    }
  }

  @Test(arguments: 0..<4, objectives)
  func `is the same where rows go to one column`(block: Int, _ objective: Objective) {
    for seed in UInt64(block) * 40..<UInt64(block + 1) * 40 {
      let instance = BoundedInstance(seed: 310_000 + seed).plain
      guard complaint(instance, objective) != nil else { continue }
      let smallest = instance.shrunk { complaint($0.plain, objective) != nil }.plain
      Issue.record("\(smallest): \(complaint(smallest, objective) ?? "")")
      return
    }
  }

  @Test func `tells what the worst pair and even loads lose`() throws {
    let scores: [Int32] = [9, 5, 7, 6]
    let single = [Bounds(0, 1), Bounds(0, 1)]
    let worst = try Problem(scores: scores, leftBounds: single, rightBounds: single)
    let answer = try #require(try worst.best(.worst))
    #expect(answer.pairs.map(\.right) == [0, 1])
    #expect(
      worst.standing(of: Cell(left: 0, right: 1), in: answer)
        == .costs(
          GroupCost(servedLoss: 0, worst: 5, loss: 3),
          by: [
            PartnerChange(left: 0, before: [0], after: [1]),
            PartnerChange(left: 1, before: [1], after: [0]),
          ], rise: 1))
    let even = try Problem(
      scores: scores, leftBounds: single, rightBounds: [Bounds(0, 2), Bounds(0, 2)])
    let spread = try #require(try even.best(.even))
    #expect(
      even.standing(of: Cell(left: 1, right: 0), in: spread)
        == .costs(
          GroupCost(servedLoss: 0, unevenness: 0, loss: 3),
          by: [
            PartnerChange(left: 0, before: [0], after: [1]),
            PartnerChange(left: 1, before: [1], after: [0]),
          ], rise: 3))
  }

  @Test func `is nothing for a solution that proves nothing, and where nobody waits`() throws {
    let problem = try Problem(left: 2, right: 1, scores: [4, 3], capacities: [1])
    let other = try Problem(left: 2, right: 1, scores: [3, 4], capacities: [1]).solve()
    let cell = Cell(left: 1, right: 0)
    #expect(problem.standing(of: cell, in: other) == nil)
    #expect(problem.pairPrices(of: other) == nil)
    for objective in Objective.allCases {
      let answer = try #require(try problem.best(objective))
      #expect(problem.standing(of: cell, in: answer) { _ in false } == nil)
      #expect(problem.pairPrices(of: answer) { _ in false } == nil)
    }
  }
}
