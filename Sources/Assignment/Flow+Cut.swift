/// Demands that contradict each other, as a search showed them.
struct FlowCut {
  var demands: [Contradiction.Demand]
  /// Whether one unit only is wanting: it would find its way without any bound among the demands.
  var isTight: Bool
}

extension Flow {
  /// The demands that stand in the way after the flow was found unsatisfiable ("minimum cut").
  ///
  /// Where a search fails, no arc with room leaves the nodes that it reached. What is in rows of
  /// these must be somewhere, and their columns have no place; or, where the search began outside,
  /// nothing more can come to the columns that want some.
  func cut() -> FlowCut {
    if let row = rowSlack.firstIndex(where: { !$0.isPossible }) {
      return crossed(rowSlack[row], .leastOfLeft(row), .mostOfLeft(row)) { $0.left == row }
    }
    if let column = columnSlack.firstIndex(where: { !$0.isPossible }) {
      return crossed(columnSlack[column], .leastOfRight(column), .mostOfRight(column)) {
        $0.right == column
      }
    }
    let isOutside = paths.isDone[outside]
    let near = isOutside ? wanting() : (0...outside).map { paths.isDone[$0] }
    var demands: [Contradiction.Demand] = []
    for row in 0..<left where near[row] {
      demands.append(isOutside ? .mostOfLeft(row) : .leastOfLeft(row))
    }
    for column in 0..<right where near[left + column] {
      demands.append(isOutside ? .leastOfRight(column) : .mostOfRight(column))
    }
    for pin in limits.pins where near[isOutside ? pin.left : left + pin.right] {
      demands.append(.pin(pin))
    }
    let units = (0...outside).reduce(0) { $0 + max(0, excess[$1]) }
    return FlowCut(demands: demands + [.allowedCells], isTight: units == 1)
  }

  /// More pins than fit, or more partners wanted than the table has.
  private func crossed(
    _ slack: Slack, _ least: Contradiction.Demand, _ most: Contradiction.Demand,
    _ isOwn: (Cell) -> Bool
  ) -> FlowCut {
    guard slack.upper < 0 else { return FlowCut(demands: [least], isTight: true) }
    return FlowCut(
      demands: [most] + limits.pins.filter(isOwn).map { .pin($0) }, isTight: false)
  }

  /// The nodes from which a unit could come to a column that wants one.
  private func wanting() -> [Bool] {
    var isNear = (0...outside).map { excess[$0] < 0 }
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for row in 0..<left where !isNear[row] && leads(row, to: isNear) {
        isNear[row] = true
        for partner in rowPartners[row] { isNear[left + Int(partner.index)] = true }
        hasGrown = true
      }
    }
    return isNear
  }

  /// Whether an allowed cell of the row that is neither used nor pinned lies in a near column.
  private func leads(_ row: Int, to isNear: [Bool]) -> Bool {
    let cells = rows[row]
    let taken = Set(rowPartners[row].map { Int($0.index) } + limits.pinnedColumns(of: row))
    return (0..<cells.count).contains { index in
      let column = cells.column(index)
      return Int(cells.scores[index]) >= range.floor && isNear[left + column]
        && !taken.contains(column)
    }
  }
}
