import Assignment

/// Every solution of a small problem at hand, so that it can be asked again with other scores.
struct WholeTruth {
  let instance: BoundedInstance
  let objective: Objective
  private let solutions: [[Cell]]

  init(_ instance: BoundedInstance, _ objective: Objective) {
    self.instance = instance
    self.objective = objective
    solutions = Enumeration(instance, keepsSolutions: true).solutions
  }

  /// What a solution is worth where one cell has another score.
  private func worth(_ cells: [Cell], _ changed: (cell: Cell, score: Int64)?) -> [Int64] {
    var loads = Array(repeating: 0, count: instance.right)
    for cell in cells { loads[cell.right] += 1 }
    let scores = cells.map { cell in
      if let changed, changed.cell == cell { return changed.score }
      return Int64(instance.scores[cell.left][cell.right])
    }
    let served = Int64(Set(cells.map(\.left)).count)
    let total = scores.reduce(0, +)
    switch objective {
    case .served: return [served, total]
    case .total: return [total]
    case .worst: return [served, scores.min() ?? .max, total]
    case .even: return [served, -loads.reduce(0) { $0 + Int64($1 * $1) }, total]
    case .stable: return []
    }
  }

  /// The most that a solution with a cell, or without it, is worth where the cell has a score.
  func best(with cell: Cell, _ isThere: Bool, at score: Int64) -> [Int64]? {
    solutions.filter { $0.contains(cell) == isThere }.map { worth($0, (cell, score)) }
      .max { $0.lexicographicallyPrecedes($1) }
  }

  /// The most that a solution is worth.
  var best: [Int64]? {
    solutions.map { worth($0, nil) }.max { $0.lexicographicallyPrecedes($1) }
  }

  /// All solutions that are as good as the best, in order: compared cell by cell, having it first;
  /// where rows may have several partners only those with the fewest pairs.
  var equals: [[Cell]] {
    let best = best
    let all = solutions.filter { worth($0, nil) == best }
    let fewest = all.map(\.count).min()
    let isSingle = instance.leftBounds.allSatisfy { $0.upper <= 1 }
    return all.filter { isSingle || $0.count == fewest }.sorted { one, other in
      let (one, other) = (Set(one), Set(other))
      let first = instance.cells.first { one.contains($0) != other.contains($0) }
      return first.map(one.contains) ?? false
    }
  }

  /// In how many pairs a solution with a cell that is worth so much differs at least from one.
  func fewestChanges(from cells: Set<Cell>, to worth: [Int64], with cell: Cell) -> Int? {
    solutions.filter { $0.contains(cell) && self.worth($0, nil) == worth }
      .map { cells.symmetricDifference($0).count }.min()
  }

  /// What a cost makes of the best worth.
  func worth(after cost: GroupCost) -> [Int64] {
    guard let best else { return [] }
    switch objective {
    case .served: return [best[0] - Int64(cost.servedLoss ?? 9), best[1] - cost.loss]
    case .total: return [best[0] - cost.loss]
    case .worst:
      return [
        best[0] - Int64(cost.servedLoss ?? 9), cost.worst.map { Int64($0) } ?? .max,
        best[2] - cost.loss,
      ]
    case .even:
      return [
        best[0] - Int64(cost.servedLoss ?? 9), best[1] - (cost.unevenness ?? 9),
        best[2] - cost.loss,
      ]
    case .stable: return []
    }
  }

  /// What is wrong with how far the score of a pair that stands can fall; nil when nothing is.
  func complaint(_ cell: Cell, fall: Int64?) -> String? {
    let score = Int64(instance.scores[cell.left][cell.right])
    // An answer without the pair is better from there on.
    func isLost(_ score: Int64) -> Bool {
      guard let without = best(with: cell, false, at: score) else { return false }
      return best(with: cell, true, at: score)?.lexicographicallyPrecedes(without) ?? true
    }
    guard let fall else {
      return isLost(score - (1 << 40)) ? "some fall of \(cell) changes the answer" : nil
    }
    return fall >= 0 && !isLost(score - fall) && isLost(score - fall - 1)
      ? nil : "\(cell) stands not just until its score falls by \(fall)"
  }

  /// What is wrong with how far the score of a pair that does not stand must rise.
  func complaint(_ cell: Cell, rise: Int64?) -> String? {
    let score = Int64(instance.scores[cell.left][cell.right])
    // No answer without the pair is as good from there on.
    func isNeeded(_ score: Int64) -> Bool {
      guard let with = best(with: cell, true, at: score) else { return false }
      return best(with: cell, false, at: score)?.lexicographicallyPrecedes(with) ?? true
    }
    guard let rise else {
      return isNeeded(score + (1 << 40)) ? "some rise of \(cell) is enough" : nil
    }
    return rise >= 0 && !isNeeded(score + rise) && isNeeded(score + rise + 1)
      ? nil : "\(cell) comes in not just when its score rises by \(rise)"
  }
}
