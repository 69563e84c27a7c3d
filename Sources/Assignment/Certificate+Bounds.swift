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
      spread.left.count == left.count, spread.right.count == right.count,
      let dual = wide(counting: spread)
    else { return false }
    let weight = Int128(spread.weight)
    let load = Problem.Load(
      of: solution.pairs.map(\.cell), left: problem.left, right: problem.right)
    let squares = load.right.reduce(Int128(0)) { $0 + Int128($1) * Int128($1) }
    let served = dual.service * Int128(solution.served)
    return dual.bound(of: problem, in: CellRange())
      == served - weight * squares + Int128(solution.total)
  }

  /// The values in 128 bits, those of all levels in one number each where loads count too; nil
  /// where their sums could leave these bits.
  func wide(counting spread: Spread?) -> Dual<Int128>? {
    let (weight, units) = (Int128(spread?.weight ?? 0), Int128(spread?.service ?? 0))
    func sums(_ values: [Int64], _ units: [Int64]?) -> [Int128] {
      guard let units, units.count == values.count else { return values.map { Int128($0) } }
      return zip(values, units).map { Int128($0) + weight * Int128($1) }
    }
    let dual = Dual<Int128>(
      service: Int128(service) + weight * units, spread: weight, left: sums(left, spread?.left),
      right: sums(right, spread?.right))
    return dual.isWithin(1 << 102) ? dual : nil
  }

  /// The bound of the values and prices, in 64 bits where nothing can overflow them.
  private func bound(of problem: Problem, in range: CellRange) -> Int128? {
    let dual = Dual(service: service, spread: 0, left: left, right: right)
    return dual.isWithin(1 << 60)
      ? dual.bound(of: problem, in: range) : wide(counting: nil)?.bound(of: problem, in: range)
  }
}

extension Certificate.Values {
  /// How many rows can be served in the cells of a range at most.
  func bound(of problem: Problem, in range: CellRange) -> Int128? {
    let dual = Dual(service: 1, spread: 0, left: left, right: right)
    return dual.isWithin(1 << 60) ? dual.bound(of: problem, in: range) : nil
  }
}
