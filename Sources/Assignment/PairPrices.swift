/// What every allowed pair costs the whole group under one objective, and how far its score can move
/// before the answer changes.
public struct PairPrices: Sendable {
  /// What one pair comes to.
  public enum Entry: Hashable, Sendable {
    /// It is pinned.
    case pinned
    /// It stands until its score falls by more than so much; nil where no fall changes that.
    case stands(fall: Int64?)
    /// It would cost so much, and stand once its score rises by more than so much; nil where no rise
    /// is enough.
    case costs(GroupCost, rise: Int64?)
    /// It cannot be, whatever it would cost.
    case impossible
  }

  /// The allowed cells.
  let cells: Sparsity
  /// The entries of the allowed cells.
  var entries: [Entry]
  private let right: Int

  /// Puts down the same for every allowed cell.
  init(_ problem: Problem, _ entry: Entry) {
    cells = problem.allowedCells
    entries = Array(repeating: entry, count: cells.columns.count)
    right = problem.right
  }

  /// What a pair comes to; nil where it is forbidden or outside the table.
  public internal(set) subscript(cell: Cell) -> Entry? {
    get { index(of: cell).map { entries[$0] } }
    set {
      guard let newValue, let index = index(of: cell) else { return }
      entries[index] = newValue
    }
  }

  private func index(of cell: Cell) -> Int? {
    let table = Problem.Table(left: cells.starts.count - 1, right: right)
    return table.contains(cell) ? cells.index(of: cell) : nil
  }
}

extension Problem {
  /// The most cells of a problem whose pairs are all priced: those of a table, or those of a list.
  public static let mostCellsWithPrices = 1 << 24

  /// What every pair costs the whole group.
  ///
  /// - `served` where rows go to one column at most, in a table that has no more columns than a
  ///   ``PriceTable`` takes: that table.
  /// - `served`, `total`, `even` otherwise: a shortest path from each row and each column in the
  ///   residual network of the best flow, O((left + right) × cells) at least.
  /// - `worst`, `stable`: a few solves for each pair.
  ///
  /// What is kept is an entry for each allowed cell.
  ///
  /// - Parameters:
  ///   - solution: The best solution for the objective of its certificate, by scores; it is verified.
  ///   - goesOn: Is told how many rows are done, and says whether to go on.
  /// - Returns: nil where the solution proves nothing, the problem has more than
  ///   ``mostCellsWithPrices``, or it was broken off.
  public func pairPrices(
    of solution: Solution, while goesOn: (Int) -> Bool = { _ in true }
  ) -> PairPrices? {
    guard scores.count <= Self.mostCellsWithPrices, solution.certificate.preferences == nil,
      solution.certificate.verify(self, solution)
    else { return nil }
    switch solution.certificate.objective {
    case .served where isPlain && sparsity == nil && fitsPriceTable && solution.certificate.isSmall:
      return tablePrices(solution, while: goesOn)
    case .served, .total:
      let units = FlowUnits<Int64>(self, solution.certificate.objective)
      return flowPrices(solution, units, while: goesOn)
    case .even:
      return hasNarrowUnits
        ? flowPrices(solution, FlowUnits<Int64>(self, .even), while: goesOn)
        : flowPrices(solution, FlowUnits<Int128>(self, .even), while: goesOn)
    case .worst, .stable: return solvedPrices(solution, while: goesOn)
    }
  }

  /// By the shortest paths between all columns.
  private func tablePrices(_ solution: Solution, while goesOn: (Int) -> Bool) -> PairPrices? {
    let columns = Int64(right + 1)
    let table = prices(of: solution) { goesOn(Int(Int64($0) * Int64(left) / columns)) }
    guard let table else { return nil }
    let chosen = Set(solution.pairs.map(\.cell))
    var prices = PairPrices(self, .impossible)
    prices.cells.forEach { index, cell in
      if pinnedColumn[cell.left] == cell.right {
        prices.entries[index] = .pinned
      } else if chosen.contains(cell) {
        prices.entries[index] = .stands(fall: table.fall(left: cell.left, right: cell.right))
      } else if let cost = table.cost(left: cell.left, right: cell.right) {
        prices.entries[index] = .costs(
          GroupCost(servedLoss: cost.servedLoss, loss: cost.loss),
          rise: cost.servedLoss == 0 ? cost.loss : nil)
      }
    }
    return prices
  }

  /// By solving anew for each pair.
  private func solvedPrices(_ solution: Solution, while goesOn: (Int) -> Bool) -> PairPrices? {
    var prices = PairPrices(self, .impossible)
    for row in 0..<left {
      for index in prices.cells.places(ofRow: row) {
        let cell = prices.cells.cell(at: index, ofRow: row)
        let standing = standing(of: cell, inProven: solution, tellsChanges: false) { _ in
          goesOn(row)
        }
        guard let standing else { return nil }
        if let entry = PairPrices.Entry(standing) { prices.entries[index] = entry }
      }
    }
    return prices
  }
}

extension PairPrices.Entry {
  /// What remains of a standing beside the changes.
  fileprivate init?(_ standing: Standing) {
    switch standing {
    case .pinned: self = .pinned
    case .stands(let fall): self = .stands(fall: fall)
    case .costs(let cost, _, let rise): self = .costs(cost, rise: rise)
    case .forbidden: return nil
    case .impossible: self = .impossible
    }
  }
}
