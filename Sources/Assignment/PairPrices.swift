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

  /// The entries by cell, row after row; nothing for forbidden cells.
  private var entries: [Entry?]
  private let left, right: Int

  fileprivate init(_ problem: Problem) {
    (left, right) = (problem.left, problem.right)
    entries = Array(repeating: nil, count: left * right)
  }

  /// What a pair comes to; nil where it is forbidden or outside the table.
  public fileprivate(set) subscript(cell: Cell) -> Entry? {
    get {
      let table = Problem.Table(left: left, right: right)
      return table.contains(cell) ? entries[table.index(of: cell)] : nil
    }
    set { entries[Problem.Table(left: left, right: right).index(of: cell)] = newValue }
  }
}

extension Problem {
  /// The most cells of a problem whose pairs are all priced.
  public static let mostCellsWithPrices = 1 << 24

  /// What every pair costs the whole group.
  ///
  /// - `served` where rows go to one column at most, in a table: a ``PriceTable``.
  /// - `served`, `total`, `even` otherwise: a shortest path from each row and each column in the
  ///   residual network of the best flow, O((left + right) × cells).
  /// - `worst`, `stable`: a few solves for each pair.
  ///
  /// - Parameters:
  ///   - solution: The best solution for the objective of its certificate, by scores; it is verified.
  ///   - goesOn: Is told how many rows are done, and says whether to go on.
  /// - Returns: nil where the solution proves nothing, the problem has more than
  ///   ``mostCellsWithPrices``, or it was broken off.
  public func pairPrices(
    of solution: Solution, while goesOn: (Int) -> Bool = { _ in true }
  ) -> PairPrices? {
    guard left * right <= Self.mostCellsWithPrices, solution.certificate.preferences == nil,
      solution.certificate.verify(self, solution)
    else { return nil }
    switch solution.certificate.objective {
    case .served where isPlain && sparsity == nil: return tablePrices(solution, while: goesOn)
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

  private func prices(_ entry: (Cell) -> PairPrices.Entry?) -> PairPrices {
    var prices = PairPrices(self)
    for row in 0..<left {
      for column in 0..<right where score(left: row, right: column) != nil {
        let cell = Cell(left: row, right: column)
        prices[cell] = entry(cell)
      }
    }
    return prices
  }

  /// By the shortest paths between all columns.
  private func tablePrices(_ solution: Solution, while goesOn: (Int) -> Bool) -> PairPrices? {
    let columns = Int64(right + 1)
    let table = prices(of: solution) { goesOn(Int(Int64($0) * Int64(left) / columns)) }
    guard let table else { return nil }
    let chosen = Set(solution.pairs.map(\.cell))
    return prices { cell in
      if pinnedColumn[cell.left] == cell.right { return .pinned }
      if chosen.contains(cell) {
        return .stands(fall: table.fall(left: cell.left, right: cell.right))
      }
      guard let cost = table.cost(left: cell.left, right: cell.right) else { return .impossible }
      return .costs(
        GroupCost(servedLoss: cost.servedLoss, loss: cost.loss),
        rise: cost.servedLoss == 0 ? cost.loss : nil)
    }
  }

  /// By solving anew for each pair.
  private func solvedPrices(_ solution: Solution, while goesOn: (Int) -> Bool) -> PairPrices? {
    var prices = PairPrices(self)
    for row in 0..<left {
      for column in 0..<right {
        let cell = Cell(left: row, right: column)
        let standing = standing(of: cell, inProven: solution, tellsChanges: false) { _ in
          goesOn(row)
        }
        guard let standing else { return nil }
        prices[cell] = PairPrices.Entry(standing)
      }
    }
    return prices
  }

  /// By shortest paths in the residual network of a flow.
  private func flowPrices<Cost>(
    _ solution: Solution, _ units: FlowUnits<Cost>, while goesOn: (Int) -> Bool
  ) -> PairPrices? {
    withRows { rows in
      var flow = Flow(
        self, Limits(of: self), rows: rows, range: CellRange(), worth: units.worth)
      guard flow.run(while: { _ in goesOn(0) }) == .best else { return nil }
      var prices = prices(flow: &flow, units, while: goesOn)
      // Where the flow has another of equally good solutions, pairs come and go for nothing.
      let chosen = Set(solution.pairs.map(\.cell))
      for row in 0..<left {
        for column in 0..<right {
          let cell = Cell(left: row, right: column)
          switch prices?[cell] {
          case .costs where chosen.contains(cell): prices?[cell] = .stands(fall: 0)
          case .stands where !chosen.contains(cell):
            prices?[cell] = .costs(units.levels(of: 0), rise: 0)
          default: break
          }
        }
      }
      return prices
    }
  }

  private func prices<Cost>(
    flow: inout Flow<Cost>, _ units: FlowUnits<Cost>, while goesOn: (Int) -> Bool
  ) -> PairPrices? {
    let pinned = Set(pins)
    var prices = self.prices { pinned.contains($0) ? .pinned : .impossible }
    let nodes = max(1, left + right)
    for row in 0..<left where !flow.rowPartners[row].isEmpty {
      guard goesOn(row * left / nodes) else { return nil }
      let lengths = flow.lengths(from: row)
      for partner in flow.rowPartners[row] {
        let column = Int(partner.index)
        let cost = lengths[left + column].map { units.levels(of: $0 + Cost(partner.score)) }
        let fall = cost.flatMap { $0.keepsHigherLevels(worst: nil) ? $0.loss : nil }
        prices[Cell(left: row, right: column)] = .stands(fall: fall)
      }
    }
    for column in 0..<right {
      guard goesOn((left + column) * left / nodes) else { return nil }
      let used = Set(flow.columnPartners[column].map { Int($0.index) })
      let lengths = flow.lengths(from: left + column)
      for row in 0..<left where !used.contains(row) {
        let cell = Cell(left: row, right: column)
        guard prices[cell] == .impossible, let length = lengths[row],
          let score = score(left: row, right: column)
        else { continue }
        let cost = units.levels(of: length - Cost(score))
        prices[cell] = .costs(cost, rise: cost.keepsHigherLevels(worst: nil) ? cost.loss : nil)
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

/// How the levels of an objective are one number: so far apart that each can be read from it again.
private struct FlowUnits<Cost: FlowCost> {
  let worth: FlowWorth<Cost>
  private let objective: Objective

  init(_ problem: Problem, _ objective: Objective) {
    self.objective = objective
    let step = Cost(2 * problem.leastService + 1)
    switch objective {
    case .served: worth = FlowWorth(service: step, spread: 0)
    case .even:
      worth = FlowWorth(service: step * Cost(2 * problem.mostSquares + 3), spread: step)
    case .total, .worst, .stable: worth = FlowWorth(service: 0, spread: 0)
    }
  }

  /// The levels of a cost.
  func levels(of cost: Cost) -> GroupCost {
    let (served, rest) = Self.split(cost, worth.service)
    let (unevenness, loss) = Self.split(rest, worth.spread)
    return GroupCost(
      servedLoss: objective == .total ? nil : Int(clamping: served),
      unevenness: objective == .even ? Int64(clamping: unevenness) : nil,
      loss: Int64(clamping: loss))
  }

  /// How often a unit is in a cost, and what is nearest to nothing that remains.
  private static func split(_ cost: Cost, _ unit: Cost) -> (count: Cost, rest: Cost) {
    guard unit > 0 else { return (0, cost) }
    let half = unit / 2
    let count = (cost >= 0 ? cost + half : cost - half) / unit
    return (count, cost - count * unit)
  }
}

extension Problem {
  /// Whether 64 bits hold the costs of even loads.
  fileprivate var hasNarrowUnits: Bool {
    let step = 2 * Int128(leastService) + 1
    return isSmall(service: step * (2 * Int128(mostSquares) + 3), spread: step)
  }
}
