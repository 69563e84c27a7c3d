extension WarmSolver {
  /// Changes the score of a cell; ``Problem/forbidden`` bans the pair, any other allows it.
  ///
  /// - Throws: ``ProblemError/outsideTable(_:)``, or ``ProblemError/pinForbidden(_:)`` for a pair
  ///   that is pinned.
  public mutating func setScore(_ score: Int32, at cell: Cell) throws(ProblemError) {
    try check(cell)
    try checkPin(of: cell.left) { $0 == cell.right ? score : 0 }
    let before = worth(cell)
    problem.scores[cell.left * problem.right + cell.right] = score
    admit(score)
    // What nobody has chosen may become worse.
    guard let state, let before, problem.pinnedColumn[cell.left] < 0,
      state.columns[cell.left] == cell.right || (worth(cell) ?? 0) > before
    else { return settle() }
    replace(cell.left)
  }

  /// Changes all scores of a row; one for each column, ``Problem/forbidden`` where it may not go.
  ///
  /// - Throws: ``ProblemError``, where there is no such row, there are not as many scores as
  ///   columns, or the pair that is pinned in the row is forbidden.
  public mutating func setScores(_ scores: [Int32], ofLeft left: Int) throws(ProblemError) {
    try checkLeft(left)
    guard scores.count == problem.right else {
      throw .scoreCount(expected: problem.right, found: scores.count)
    }
    try checkPin(of: left) { scores[$0] }
    problem.scores.replaceSubrange(left * problem.right..<(left + 1) * problem.right, with: scores)
    for score in scores { admit(score) }
    replace(left)
  }

  /// Changes how many rows a column takes at most.
  ///
  /// - Throws: ``ProblemError``, where there is no such column, the capacity is negative, or more
  ///   rows are pinned to it.
  public mutating func setCapacity(_ capacity: Int, ofRight right: Int) throws(ProblemError) {
    try checkRight(right)
    guard capacity >= 0 else { throw .negativeCapacity(right: right, capacity: capacity) }
    let pinned = problem.capacities[right] - problem.openPlaces[right]
    guard capacity >= pinned else {
      throw .pinsOverCapacity(right: right, pins: pinned, capacity: capacity)
    }
    problem.setCapacity(capacity, ofRight: right)
    settle()
  }

  /// Makes a pair stand, whatever it costs.
  ///
  /// - Throws: ``ProblemError``, where there is no such pair, it is forbidden, its row is pinned
  ///   already, or more rows would be pinned to its column than it has places.
  public mutating func pin(_ cell: Cell) throws(ProblemError) {
    try check(cell)
    guard problem.score(left: cell.left, right: cell.right) != nil else {
      throw .pinForbidden(cell)
    }
    guard problem.pinnedColumn[cell.left] < 0 else { throw .pinnedTwice(left: cell.left) }
    guard problem.openPlaces[cell.right] > 0 else {
      let capacity = problem.capacities[cell.right]
      throw .pinsOverCapacity(right: cell.right, pins: capacity + 1, capacity: capacity)
    }
    problem.setPins((problem.pins + [cell]).sorted())
    state?.columns[cell.left] = -1
    settle()
  }

  /// Lets a pinned row go where it is best; one that is not pinned stays as it is.
  ///
  /// - Throws: ``ProblemError/outsideTable(_:)`` where there is no such row.
  public mutating func unpin(left: Int) throws(ProblemError) {
    try checkLeft(left)
    guard problem.pinnedColumn[left] >= 0 else { return }
    problem.setPins(problem.pins.filter { $0.left != left })
    settle(placing: [left])
  }

  /// Takes a row out of its column and looks for the best for it anew.
  private mutating func replace(_ row: Int) {
    state?.columns[row] = -1
    settle(placing: problem.pinnedColumn[row] < 0 ? [row] : [])
  }

  /// What a cell is worth at the present price of its column; nothing where no prices are known.
  private func worth(_ cell: Cell) -> Int64? {
    state.map { state in
      let score = problem.scores[cell.left * problem.right + cell.right]
      return Int64(score) + Int64(state.offers[cell.right])
    }
  }

  /// Takes in a score that the problem has now: what is larger than all before changes the scale.
  mutating func admit(_ score: Int32) {
    guard score != Problem.forbidden, Int64(score.magnitude) > problem.largestScore else { return }
    problem.largestScore = Int64(score.magnitude)
    state = nil
  }
}
