extension Problem {
  /// By shortest paths in the residual network of a flow.
  func flowPrices<Cost>(
    _ solution: Solution, _ units: FlowUnits<Cost>, while goesOn: (Int) -> Bool
  ) -> PairPrices? {
    withRows { rows in
      var flow = Flow(
        self, Limits(of: self), rows: rows, range: CellRange(), worth: units.worth)
      guard flow.run(while: { _ in goesOn(0) }) == .best,
        var prices = prices(flow: &flow, units, while: goesOn)
      else { return nil }
      // Where the flow has another of equally good solutions, pairs come and go for nothing.
      let chosen = Set(solution.pairs.map(\.cell))
      prices.cells.forEach { index, cell in
        switch prices.entries[index] {
        case .costs where chosen.contains(cell): prices.entries[index] = .stands(fall: 0)
        case .stands where !chosen.contains(cell):
          prices.entries[index] = .costs(units.levels(of: 0), rise: 0)
        default: break
        }
      }
      return prices
    }
  }

  private func prices<Cost>(
    flow: inout Flow<Cost>, _ units: FlowUnits<Cost>, while goesOn: (Int) -> Bool
  ) -> PairPrices? {
    var prices = PairPrices(self, .impossible)
    for pin in pins { prices[pin] = .pinned }
    let nodes = max(1, left + right)
    for row in 0..<left where !flow.rowPartners[row].isEmpty {
      guard goesOn(row * left / nodes) else { return nil }
      let lengths = flow.lengths(from: row)
      for partner in flow.rowPartners[row] {
        let column = Int(partner.index)
        let cost = lengths[left + column].map { units.levels(of: $0 + Cost(partner.score)) }
        let fall = cost.flatMap { $0.keepsHigherLevels ? $0.loss : nil }
        prices[Cell(left: row, right: column)] = .stands(fall: fall)
      }
    }
    let cells = ColumnCells(prices.cells, right: right)
    for column in 0..<right {
      guard goesOn((left + column) * left / nodes) else { return nil }
      let used = Set(flow.columnPartners[column].map { Int($0.index) })
      let lengths = flow.lengths(from: left + column)
      for (row, index) in cells[column] where !used.contains(row) {
        guard prices.entries[index] == .impossible, let length = lengths[row],
          let score = score(left: row, right: column)
        else { continue }
        let cost = units.levels(of: length - Cost(score))
        prices.entries[index] = .costs(cost, rise: cost.keepsHigherLevels ? cost.loss : nil)
      }
    }
    return prices
  }
}

/// The allowed cells column after column.
private struct ColumnCells {
  private let starts: [Int]
  private let rows, indices: [Int32]

  init(_ cells: Sparsity, right: Int) {
    var starts = Array(repeating: 0, count: right + 1)
    for column in cells.columns { starts[Int(column) + 1] += 1 }
    for column in 0..<right { starts[column + 1] += starts[column] }
    var next = starts
    var rows = Array(repeating: Int32(0), count: cells.columns.count)
    var indices = rows
    cells.forEach { index, cell in
      let place = next[cell.right]
      next[cell.right] += 1
      rows[place] = Int32(cell.left)
      indices[place] = Int32(index)
    }
    (self.starts, self.rows, self.indices) = (starts, rows, indices)
  }

  /// The rows that a column may go to, and where these cells stand among the allowed ones.
  subscript(column: Int) -> some Sequence<(row: Int, index: Int)> {
    (starts[column]..<starts[column + 1]).lazy.map { (Int(rows[$0]), Int(indices[$0])) }
  }
}

/// How the levels of an objective are one number: so far apart that each can be read from it again.
struct FlowUnits<Cost: FlowCost> {
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
  var hasNarrowUnits: Bool {
    let step = 2 * Int128(leastService) + 1
    return isSmall(service: step * (2 * Int128(mostSquares) + 3), spread: step)
  }
}
