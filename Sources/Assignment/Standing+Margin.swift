/// How far a score can move before the answer changes.
enum Margin {
  /// However far it moves, the answer stays.
  case endless
  /// The answer stays for so many points, and is another after one more.
  case points(Int64)

  var points: Int64? {
    if case .points(let points) = self { points } else { nil }
  }
}

extension Problem {
  /// How far the score of a pair that stands can fall; nil where it was broken off.
  func fall(
    of cell: Cell, in solution: Solution, while goesOn: (Int) -> Bool
  ) -> Margin? {
    let objective = solution.certificate.objective
    if objective == .stable { return stableMargin(of: cell, stands: true, while: goesOn) }
    let rest: Solution?
    do throws(Contradiction) {
      rest = try scoring(cell, Self.forbidden).best(of: objective, while: goesOn)
    } catch {
      // There is nothing without the pair.
      return .endless
    }
    guard let rest else { return nil }
    let loss = GroupCost(objective, from: solution, to: rest)
    if objective == .worst {
      guard loss.servedLoss == 0 else { return .endless }
      return turn(of: cell, against: rest, while: goesOn) { score, turn in
        Int64(score) - turn.lowestThatStands
      }
    }
    return loss.keepsHigherLevels ? .points(loss.loss) : .endless
  }

  /// How far the score of a pair that does not stand, and that would cost so much, must rise; nil
  /// where it was broken off.
  func rise(
    of cell: Cell, in solution: Solution, _ cost: GroupCost, while goesOn: (Int) -> Bool
  ) -> Margin? {
    switch solution.certificate.objective {
    case .stable: return stableMargin(of: cell, stands: false, while: goesOn)
    case .worst:
      guard cost.servedLoss == 0 else { return .endless }
      return turn(of: cell, against: solution, while: goesOn) { score, turn in
        turn.highestThatDoesNot - Int64(score)
      }
    case .served, .total, .even:
      return cost.keepsHigherLevels ? .points(cost.loss) : .endless
    }
  }
}

// MARK: - Where the worst pair counts

/// Between which scores of a pair the answer turns to it, where the worst pair counts.
private struct Turn {
  /// The lowest score at which an answer with the pair is among the best.
  let lowestThatStands: Int64
  /// The highest score at which an answer without it is.
  let highestThatDoesNot: Int64

  /// Against the best answer without the pair, whose worst pair and total these are.
  ///
  /// `same` is the highest total of the others where none of them is below `worst`; `isAbove` says
  /// whether all of them can be above it.
  init(worst: Int64, total: Int64, same: Int64, isAbove: Bool) {
    guard isAbove else {
      lowestThatStands = max(worst, total - same)
      highestThatDoesNot = max(worst - 1, total - same)
      return
    }
    lowestThatStands = same + worst >= total ? worst : worst + 1
    highestThatDoesNot = same + worst <= total ? worst : worst - 1
  }
}

extension Problem {
  /// A margin by the turn of a pair against the best answer without it that serves as many; nil
  /// where it was broken off.
  private func turn(
    of cell: Cell, against rest: Solution, while goesOn: (Int) -> Bool,
    _ points: (_ score: Int32, Turn) -> Int64
  ) -> Margin? {
    guard let worst = rest.worst.map({ Int64($0) }),
      let score = score(left: cell.left, right: cell.right)
    else { return .endless }
    let levels = [worst, worst + 1].map { floor in
      others(of: cell, from: floor, served: rest.served, while: goesOn)
    }
    guard let same = levels[0], let above = levels[1] else { return nil }
    guard case .points(let total) = same else { return .endless }
    let turn = Turn(worst: worst, total: rest.total, same: total, isAbove: above.points != nil)
    return .points(points(score, turn))
  }

  /// The highest total of the pairs beside one that stands, where all of them have a score from
  /// `floor` on and so many rows are served; endless where there is no such answer, nil where it was
  /// broken off.
  private func others(
    of cell: Cell, from floor: Int64, served: Int, while goesOn: (Int) -> Bool
  ) -> Margin? {
    var free = scoring(cell, 0)
    let isPinAbove = free.pins.allSatisfy {
      free.score(left: $0.left, right: $0.right).map { Int64($0) >= floor } ?? false
    }
    guard isPinAbove else { return .endless }
    let own = index(of: cell)
    free.setScores(
      free.scores.enumerated().map { index, score in
        index == own || Int64(score) >= floor ? score : Self.forbidden
      })
    do throws(Contradiction) {
      guard let found = try free.pinning(cell)?.mostServed(while: goesOn) else { return nil }
      return found.served == served ? .points(found.total) : .endless
    } catch {
      return .endless
    }
  }
}

// MARK: - Where pairs are stable

extension Problem {
  /// How far the score of a pair can move until it stands, or stands no more, in the stable answer,
  /// lower bounds aside; nil where it was broken off.
  ///
  /// The higher the score, the more both wish for it: it turns once, next to the score of another
  /// cell of the row or the column.
  private func stableMargin(
    of cell: Cell, stands: Bool, while goesOn: (Int) -> Bool
  ) -> Margin? {
    guard let score = score(left: cell.left, right: cell.right) else { return .endless }
    var free = self
    free.leftBounds = leftBounds.map { Bounds(0, $0.upper) }
    free.rightBounds = rightBounds.map { Bounds(0, $0.upper) }
    let places = free.turningScores(of: cell)
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      guard let isThere = free.scoring(cell, places[middle]).isStable(cell, while: goesOn) else {
        return nil
      }
      if isThere { high = middle } else { low = middle + 1 }
    }
    if stands {
      return low == 0 ? .endless : .points(Int64(score) - Int64(places[low]))
    }
    return low == places.count ? .endless : .points(Int64(places[low]) - 1 - Int64(score))
  }

  /// The scores of a cell at which it may turn, in rising order; the lowest and highest among them.
  private func turningScores(of cell: Cell) -> [Int32] {
    let rivals = withRows { rows -> [Int32] in
      var rivals = Array(rows[cell.left].scores)
      for row in 0..<left {
        let cells = rows[row]
        if let index = cells.index(of: cell.right) { rivals.append(cells.scores[index]) }
      }
      return rivals
    }
    let turns = rivals.filter { $0 != Self.forbidden }.flatMap { [$0, $0 == .max ? $0 : $0 + 1] }
    return Set(turns + [Self.forbidden + 1, .max]).sorted()
  }

  /// Whether a pair is in the stable answer; nil where it was broken off.
  private func isStable(_ cell: Cell, while goesOn: (Int) -> Bool) -> Bool? {
    do throws(Contradiction) {
      return try bestStable(by: nil, while: goesOn)?.pairs.contains { $0.cell == cell }
    } catch {
      return false
    }
  }
}
