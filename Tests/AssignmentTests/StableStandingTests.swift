import Assignment
import TestSupport
import Testing

/// What one pair means for the group where pairs are stable.
@Suite struct StableStandingTests {
  /// The stable solution that is best for every row; nothing where pins fit no bounds.
  private func stable(_ instance: BoundedInstance) -> [Cell]? {
    let truth = StableTruth(instance, left: nil, right: nil)
    return truth.solutions.first { cells in
      truth.solutions.allSatisfy { other in
        (0..<instance.left).allSatisfy { truth.isBest(cells, for: $0, against: other) }
      }
    }
  }

  private func keepsBounds(_ cells: [Cell], _ instance: BoundedInstance) -> Bool {
    instance.leftBounds.indices.allSatisfy { row in
      cells.filter { $0.left == row }.count >= instance.leftBounds[row].lower
    }
      && instance.rightBounds.indices.allSatisfy { column in
        cells.filter { $0.right == column }.count >= instance.rightBounds[column].lower
      }
  }

  /// Whether a pair is stable where its cell has a score; nil where it is no score.
  private func isThere(_ cell: Cell, at score: Int64, _ instance: BoundedInstance) -> Bool? {
    guard let score = Int32(exactly: score), score != Problem.forbidden else { return nil }
    let changed = instance.changed { $0.scores[cell.left][cell.right] = score }
    return stable(changed)?.contains(cell)
  }

  private func complaint(_ instance: BoundedInstance) -> String? {
    guard let problem = try? instance.problem() else { return "it is refused" }
    guard let solution = try? problem.best(.stable) else { return nil }
    guard let prices = problem.pairPrices(of: solution) else { return "there are no prices" }
    for cell in instance.cells {
      guard let standing = problem.standing(of: cell, in: solution) else { return "no standing" }
      if let wrong = complaint(cell, standing, solution, instance) { return "\(cell): \(wrong)" }
      if case .costs(let cost, _, let rise) = standing {
        guard prices[cell] == .costs(cost, rise: rise) else { return "\(cell): another price" }
      }
    }
    return nil
  }

  private func complaint(
    _ cell: Cell, _ standing: Standing, _ solution: Solution, _ instance: BoundedInstance
  ) -> String? {
    let score = Int64(instance.scores[cell.left][cell.right])
    let forced = instance.changed { $0.pins.append(cell) }
    let with = instance.pins.contains(cell) ? nil : stable(forced)
    switch standing {
    case .pinned: return instance.pins.contains(cell) ? nil : "it is not pinned"
    case .forbidden: return "it is not forbidden"
    case .impossible(let contradiction):
      // The stability keeps all pins.
      guard contradiction.demands.contains(where: { $0 == .pin(cell) || $0 == .stability })
      else { return "\(contradiction)" }
      return with.map { keepsBounds($0, instance) } == true ? "it can be" : nil
    case .stands(let fall):
      guard let fall else {
        return isThere(cell, at: Int64(Int32.min) + 1, instance) == false ? "it can go" : nil
      }
      let isRight =
        isThere(cell, at: score - fall, instance) != false
        && isThere(cell, at: score - fall - 1, instance) != true
      return isRight ? nil : "it does not fall by \(fall)"
    case .costs(let cost, let changes, let rise):
      guard let with else { return "it cannot be" }
      var cells = Set(solution.pairs.map { Cell(left: $0.left, right: $0.right) })
      for change in changes {
        cells = cells.filter { $0.left != change.left }
        cells.formUnion(change.after.map { Cell(left: change.left, right: $0) })
      }
      guard cells == Set(with) else { return "\(cells), not \(with)" }
      let total = with.reduce(Int64(0)) { $0 + Int64(instance.scores[$1.left][$1.right]) }
      let served = Set(with.map(\.left)).count
      guard cost == GroupCost(servedLoss: solution.served - served, loss: solution.total - total)
      else { return "\(cost)" }
      guard let rise else {
        return isThere(cell, at: Int64(Int32.max), instance) == true ? "it can come" : nil
      }
      let isRight =
        isThere(cell, at: score + rise, instance) != true
        && isThere(cell, at: score + rise + 1, instance) != false
      return isRight ? nil : "it does not rise by \(rise)"
    }
  }

  @Test(arguments: 0..<8) func `is what trying everything says`(block: Int) {
    for seed in UInt64(block) * 40..<UInt64(block + 1) * 40 {
      let instance = BoundedInstance(seed: 320_000 + seed, largestLeft: 3)
      guard complaint(instance) != nil else { continue }
      let smallest = instance.shrunk { complaint($0) != nil }
      Issue.record("\(smallest): \(complaint(smallest) ?? "")")
      return
    }
  }
}
