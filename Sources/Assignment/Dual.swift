/// Values of rows and prices of columns, which bound what any solution can be worth (linear
/// programming duality).
///
/// A solution is worth `service` for each served row, the scores of its pairs, and less `spread`
/// times the squared load of each column. `left` counts one service in the value of its row.
struct Dual<Value: FixedWidthInteger & SignedInteger> {
  var service: Value
  var spread: Value
  var left: [Value]
  var right: [Value]

  /// The largest bound that is taken, so that no sum of two overflows.
  private static var largestBound: Int128 { 1 << 125 }

  /// Whether no value is larger than a size; below 2^60 in 64 bits and 2^102 in 128, nothing
  /// overflows.
  func isWithin(_ size: Value) -> Bool {
    [service, spread].allSatisfy { $0 <= size && $0 >= 0 }
      && left.allSatisfy { $0 <= size && $0 >= -size }
      && right.allSatisfy { $0 <= size && $0 >= -size }
  }

  /// What no solution of `problem` that uses only pinned cells and those of `range` can exceed; nil
  /// where values have a sign or an excess that they must not have.
  func bound(of problem: Problem, in range: CellRange) -> Int128? {
    guard left.count == problem.left, right.count == problem.right else { return nil }
    let limits = Limits(of: problem)
    var bound: Int128 = 0
    for pin in problem.pins { bound += Int128(range.worth(of: problem, pin)) }
    for column in 0..<problem.right {
      let slack = limits.slack(ofColumn: column)
      guard slack.lower > 0 || spread > 0 || right[column] >= 0 else { return nil }
      bound += conjugate(column: column, slack)
      guard bound.magnitude < Self.largestBound.magnitude else { return nil }
    }
    return problem.withRows { rows -> Int128? in
      for row in 0..<problem.left {
        guard let part = self.bound(ofRow: row, rows[row], problem, limits, range) else {
          return nil
        }
        bound += part
        guard bound.magnitude < Self.largestBound.magnitude else { return nil }
      }
      return bound
    }
  }

  private func bound(
    ofRow row: Int, _ cells: Rows.Row, _ problem: Problem, _ limits: Limits, _ range: CellRange
  ) -> Int128? {
    var slack = limits.slack(ofRow: row)
    guard slack.upper > 0 else { return slack.isPinned ? Int128(service) : 0 }
    var (excess, count) = self.excess(ofRow: row, cells, range)
    for column in limits.pinnedColumns(of: row) {
      guard let own = problem.score(left: row, right: column), Int(own) >= range.floor else {
        continue
      }
      excess -= Int128(max(0, self.excess(row, column, own & range.mask)))
      count -= 1
    }
    guard slack.upper > 1 || excess == 0, slack.lower > 0 || left[row] >= 0 else { return nil }
    slack.upper = min(slack.upper, max(slack.lower, count))
    return excess + conjugate(row: row, slack)
  }

  /// What the cells of a row are worth over their values and prices, and how many may be used.
  private func excess(
    ofRow row: Int, _ cells: Rows.Row, _ range: CellRange
  ) -> (sum: Int128, count: Int) {
    var sum: Int128 = 0
    var count = 0
    let own = service - left[row]
    for index in 0..<cells.count {
      let score = cells.scores[index]
      guard Int(score) >= range.floor else { continue }
      count += 1
      let excess = own + Value(score & range.mask) - right[cells.column(index)]
      if excess > 0 { sum += Int128(excess) }
    }
    return (sum, count)
  }

  private func excess(_ row: Int, _ column: Int, _ score: Int32) -> Value {
    service - left[row] + Value(score) - right[column]
  }

  /// The most that a row can be worth with a number of further partners within its bounds.
  private func conjugate(row: Int, _ slack: Slack) -> Int128 { peak(ofRow: row, slack).worth }

  /// The most that a column can be worth with a number of further partners within its bounds.
  private func conjugate(column: Int, _ slack: Slack) -> Int128 {
    peak(ofColumn: column, slack).worth
  }

  /// Where a row is worth most, and what; it can turn at one partner and at its bounds only.
  func peak(ofRow row: Int, _ slack: Slack) -> Peak {
    let value = Int128(left[row]) - Int128(service)
    var peak = Peak()
    func look(at count: Int) {
      let isServed = slack.isPinned || count > 0
      peak.take(count, (isServed ? Int128(service) : 0) + value * Int128(count))
    }
    look(at: slack.lower)
    look(at: slack.upper)
    look(at: min(max(1, slack.lower), slack.upper))
    return peak
  }

  /// Where a column is worth most, and what; it can turn at its bounds, and where a further partner
  /// costs as much as the price.
  func peak(ofColumn column: Int, _ slack: Slack) -> Peak {
    let price = Int128(right[column])
    var peak = Peak()
    func look(at count: Int) {
      let load = Int128(count) + Int128(slack.pins)
      peak.take(count, price * Int128(count) - Int128(spread) * load * load)
    }
    look(at: slack.lower)
    look(at: slack.upper)
    guard spread > 0 else { return peak }
    let load = max(-1 << 40, min(1 << 40, (price / Int128(spread) + 1) / 2))
    for step in -1...1 {
      look(at: max(slack.lower, min(slack.upper, Int(load) + step - slack.pins)))
    }
    return peak
  }
}

/// The highest of some worths, and between which numbers of partners it is reached.
struct Peak {
  private(set) var worth = Int128.min
  private(set) var bounds = Bounds(0, 0)

  mutating func take(_ count: Int, _ other: Int128) {
    guard other >= worth else { return }
    bounds =
      other > worth
      ? Bounds(count, count) : Bounds(min(bounds.lower, count), max(bounds.upper, count))
    worth = other
  }
}
