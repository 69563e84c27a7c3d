extension WarmSolver {
  /// Takes in a further row, after all others.
  ///
  /// - Throws: ``ProblemError``, where there are not as many scores as columns, or the problem would
  ///   be too large.
  public mutating func addLeft(scores: [Int32]) throws(ProblemError) {
    try Problem.checkSides(left: problem.left + 1, right: problem.right)
    guard scores.count == problem.right else {
      throw .scoreCount(expected: problem.right, found: scores.count)
    }
    problem.left += 1
    problem.scores += scores
    problem.leftBounds.append(.single)
    problem.pinnedColumn.append(-1)
    problem.mostPairs = problem.left
    for score in scores { admit(score) }
    state?.columns.append(-1)
    settle(placing: [problem.left - 1])
  }

  /// Takes a row out, with its pin; the rows after it move up by one.
  ///
  /// - Throws: ``ProblemError/outsideTable(_:)`` where there is no such row.
  public mutating func removeLeft(_ left: Int) throws(ProblemError) {
    try checkLeft(left)
    problem.scores.removeSubrange(left * problem.right..<(left + 1) * problem.right)
    problem.left -= 1
    problem.leftBounds.remove(at: left)
    problem.mostPairs = problem.left
    problem.setPins(
      problem.pins.filter { $0.left != left }
        .map { Cell(left: $0.left > left ? $0.left - 1 : $0.left, right: $0.right) })
    state?.columns.remove(at: left)
    settle()
  }

  /// Takes in a further column, after all others, with a score for each row.
  ///
  /// - Throws: ``ProblemError``, where there are not as many scores as rows, the capacity is
  ///   negative, or the problem would be too large.
  public mutating func addRight(scores: [Int32], capacity: Int) throws(ProblemError) {
    try Problem.checkSides(left: problem.left, right: problem.right + 1)
    guard scores.count == problem.left else {
      throw .scoreCount(expected: problem.left, found: scores.count)
    }
    guard capacity >= 0 else { throw .negativeCapacity(right: problem.right, capacity: capacity) }
    for score in scores { admit(score) }
    state?.offers.append(NarrowSolver.zero)
    state?.closed.insert(problem.right)
    var table: [Int32] = []
    table.reserveCapacity(problem.scores.count + scores.count)
    for (row, score) in scores.enumerated() {
      table += problem.scores[row * problem.right..<(row + 1) * problem.right]
      table.append(score)
    }
    problem.scores = table
    problem.right += 1
    problem.capacities.append(capacity)
    problem.rightBounds.append(Bounds(0, capacity))
    problem.openPlaces.append(capacity)
    settle()
  }

  /// Takes a column out, with the pins on it; the columns after it move up by one.
  ///
  /// - Throws: ``ProblemError/outsideTable(_:)`` where there is no such column.
  public mutating func removeRight(_ right: Int) throws(ProblemError) {
    try checkRight(right)
    let displaced = (0..<problem.left).filter {
      problem.pinnedColumn[$0] == right || state?.columns[$0] == Int32(right)
    }
    let width = problem.right
    problem.scores = problem.scores.indices.lazy.filter { $0 % width != right }
      .map { problem.scores[$0] }
    problem.right -= 1
    problem.capacities.remove(at: right)
    problem.rightBounds.remove(at: right)
    problem.openPlaces.remove(at: right)
    problem.setPins(
      problem.pins.filter { $0.right != right }
        .map { Cell(left: $0.left, right: $0.right > right ? $0.right - 1 : $0.right) })
    state?.offers.remove(at: right)
    if let closed = state?.closed {
      state?.closed = Set(closed.filter { $0 != right }.map { $0 > right ? $0 - 1 : $0 })
    }
    for row in displaced { state?.columns[row] = -1 }
    if let columns = state?.columns {
      state?.columns = columns.map { $0 > right ? $0 - 1 : $0 }
    }
    settle(placing: displaced)
  }
}
