extension Problem {
  /// Whether no row and column would both rather have each other than whom they have.
  ///
  /// One pass over the cells; pinned pairs are nobody's to choose.
  func isStable(_ solution: Solution, by preferences: Preferences?) -> Bool {
    guard let preferences else { return hasNoBlockingPair(UInt64.self, ((), ()), solution) }
    guard preferences.fits(self) else { return false }
    return hasNoBlockingPair(UInt128.self, (preferences.left, preferences.right), solution)
  }

  private func hasNoBlockingPair<Key: Wish>(
    _: Key.Type, _ ranks: (left: Key.Ranks, right: Key.Ranks), _ solution: Solution
  ) -> Bool {
    let chosen = Chosen<Key>(self, solution)
    return withRows { rows in
      let worst = chosen.worst(rows, ranks)
      for row in 0..<left where worst.left[row] > 0 {
        let cells = rows[row]
        for index in 0..<cells.count where cells.scores[index] != Self.forbidden {
          let (cell, score) = (cells.start + index, cells.scores[index])
          guard Key.wish(ranks.left, cell: cell, score: score, index: index) < worst.left[row]
          else { continue }
          let column = cells.column(index)
          let wish = Key.wish(ranks.right, cell: cell, score: score, index: row)
          guard wish < worst.right[column] else { continue }
          if !chosen.stands(Cell(left: row, right: column)) { return false }
        }
      }
      return true
    }
  }
}

/// Whom rows and columns have of their own choice.
private struct Chosen<Key: Wish> {
  private let limits: Limits
  private let load: Problem.Load
  private let pairs: Set<Cell>
  private let pinned: Set<Cell>

  init(_ problem: Problem, _ solution: Solution) {
    limits = Limits(of: problem)
    pairs = Set(solution.pairs.map(\.cell))
    pinned = Set(problem.pins)
    load = Problem.Load(
      of: pairs.subtracting(pinned).sorted(), left: problem.left, right: problem.right)
  }

  func stands(_ cell: Cell) -> Bool { pairs.contains(cell) }

  /// Below which wish each row and column would choose anew: anything where it has room, nothing
  /// where it has no place at all.
  func worst(
    _ rows: Rows, _ ranks: (left: Key.Ranks, right: Key.Ranks)
  ) -> (left: [Key], right: [Key]) {
    var left = load.left.enumerated().map { row, count -> Key in
      count < limits.slack(ofRow: row).upper ? .max : 0
    }
    var right = load.right.enumerated().map { column, count -> Key in
      count < limits.slack(ofColumn: column).upper ? .max : 0
    }
    for cell in pairs where !pinned.contains(cell) {
      let cells = rows[cell.left]
      guard let index = cells.index(of: cell.right) else { continue }
      let (place, score) = (cells.start + index, cells.scores[index])
      let own = Key.wish(ranks.left, cell: place, score: score, index: index)
      let other = Key.wish(ranks.right, cell: place, score: score, index: cell.left)
      left[cell.left] = max(left[cell.left], own)
      right[cell.right] = max(right[cell.right], other)
    }
    return (left, right)
  }
}
