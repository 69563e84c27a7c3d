extension Problem {
  /// The stable solution that is best for every row, by two tables of preferences.
  ///
  /// - Parameters:
  ///   - preferences: By what rows and columns choose; made for this problem.
  ///   - goesOn: Is told how many rows have asked, and says whether to go on.
  /// - Returns: The solution; nothing where it was broken off, or where the tables are of another
  ///   size.
  /// - Throws: The bounds and pins that no solution can keep, or the lower bound that no stable
  ///   solution keeps.
  public func stable(
    by preferences: Preferences, while goesOn: (Int) -> Bool = { _ in true }
  ) throws(Contradiction) -> Solution? {
    guard preferences.fits(self) else { return nil }
    return try bestStable(by: preferences, while: goesOn)
  }

  func bestStable(
    by preferences: Preferences?, while goesOn: (Int) -> Bool
  ) throws(Contradiction) -> Solution? {
    guard Limits(of: self).arePinsPossible else {
      guard let contradiction = contradiction(while: goesOn) else { return nil }
      throw contradiction
    }
    let found =
      preferences.map { deferred(UInt128.self, ($0.left, $0.right), goesOn) }
      ?? deferred(UInt64.self, ((), ()), goesOn)
    guard let pairs = found else { return nil }
    guard try keepsLowerBounds(pairs, while: goesOn) else { return nil }
    let proof = Certificate(
      objective: .stable, service: 0, left: [], right: [], preferences: preferences)
    return Solution(pairs: pairs, left: left, certificate: proof)
  }

  private func deferred<Key: Wish>(
    _: Key.Type, _ ranks: (left: Key.Ranks, right: Key.Ranks), _ goesOn: (Int) -> Bool
  ) -> [Pair]? {
    let kept: [Cell]? = withRows { rows in
      var deferral = Deferral<Key>(self, rows: rows, ranks: ranks)
      guard deferral.run(while: goesOn) else { return nil }
      return deferral.keepers.enumerated().flatMap { column, rows in
        rows.map { Cell(left: $0.index, right: column) }
      }
    }
    return kept.map { cells in
      (pins + cells).sorted().map { cell in
        Pair(
          left: cell.left, right: cell.right,
          score: score(left: cell.left, right: cell.right) ?? 0)
      }
    }
  }

  /// Every stable solution serves the same rows and fills as many places of each column ("rural
  /// hospitals"): a lower bound that one of them misses is missed by all.
  ///
  /// False where the search for what contradicts was broken off.
  private func keepsLowerBounds(
    _ pairs: [Pair], while goesOn: (Int) -> Bool
  ) throws(Contradiction) -> Bool {
    let load = Load(of: pairs.map(\.cell), left: left, right: right)
    let row = (0..<left).first { load.left[$0] < leftBounds[$0].lower }
    let column = (0..<right).first { load.right[$0] < rightBounds[$0].lower }
    let missed =
      row.map { Contradiction.Demand.leastOfLeft($0) } ?? column.map { .leastOfRight($0) }
    guard let missed else { return true }
    var isBrokenOff = false
    let contradiction = contradiction { row in
      isBrokenOff = isBrokenOff || !goesOn(row)
      return !isBrokenOff
    }
    if isBrokenOff { return false }
    throw contradiction ?? Contradiction(demands: [missed, .stability])
  }
}

extension Preferences {
  func fits(_ problem: Problem) -> Bool {
    left.count == problem.scores.count && right.count == problem.scores.count
  }
}
