extension Certificate {
  /// Whether the solution is worth as much as values and prices allow for the cells of a range.
  func isReached(
    by solution: Solution, of problem: Problem, in range: CellRange = CellRange()
  ) -> Bool {
    let worth = Int128(service) * Int128(solution.served) + Int128(solution.total)
    return bound(of: problem, in: range) == worth
  }

  /// Whether no more rows can be served, fewer would be above the worst pair, and the total is the
  /// highest from it on.
  func isBestWorst(_ solution: Solution, of problem: Problem) -> Bool {
    guard let threshold,
      threshold.most.bound(of: problem, in: .flat) == Int128(solution.served)
    else { return false }
    guard let worst = solution.worst else { return true }
    let pinned = problem.pins.lazy.compactMap { problem.score(left: $0.left, right: $0.right) }
    let above = CellRange(floor: Int(worst) + 1, mask: 0)
    let isLimited =
      pinned.contains(worst)
      || (threshold.next?.bound(of: problem, in: above)).map { $0 < solution.served } ?? false
    return isLimited && service >= problem.leastService
      && isReached(by: solution, of: problem, in: CellRange(floor: Int(worst)))
  }

  /// Whether nobody more can be served, nothing be more even then, and no total higher then.
  func isMostEven(_ solution: Solution, of problem: Problem) -> Bool {
    guard let spread, service == 0, spread.weight >= problem.leastService,
      spread.service > problem.mostSquares,
      spread.left.count == left.count, spread.right.count == right.count
    else { return false }
    let weight = Int128(spread.weight)
    let dual = Dual<Int128>(
      service: weight * Int128(spread.service), spread: weight,
      left: zip(left, spread.left).map { Int128($0) + weight * Int128($1) },
      right: zip(right, spread.right).map { Int128($0) + weight * Int128($1) })
    guard dual.isWithin(1 << 102) else { return false }
    let load = Problem.Load(
      of: solution.pairs.map(\.cell), left: problem.left, right: problem.right)
    let squares = load.right.reduce(Int128(0)) { $0 + Int128($1) * Int128($1) }
    let served = dual.service * Int128(solution.served)
    return dual.bound(of: problem, in: CellRange())
      == served - weight * squares + Int128(solution.total)
  }

  /// The bound of the values and prices, in 64 bits where nothing can overflow them.
  private func bound(of problem: Problem, in range: CellRange) -> Int128? {
    let dual = Dual(service: service, spread: 0, left: left, right: right)
    guard !dual.isWithin(1 << 60) else { return dual.bound(of: problem, in: range) }
    let wide = Dual<Int128>(
      service: Int128(service), spread: 0, left: left.map { Int128($0) },
      right: right.map { Int128($0) })
    return wide.isWithin(1 << 102) ? wide.bound(of: problem, in: range) : nil
  }
}

extension Certificate.Values {
  /// How many rows can be served in the cells of a range at most.
  func bound(of problem: Problem, in range: CellRange) -> Int128? {
    let dual = Dual(service: 1, spread: 0, left: left, right: right)
    return dual.isWithin(1 << 60) ? dual.bound(of: problem, in: range) : nil
  }
}
