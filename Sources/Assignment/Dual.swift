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
  private func conjugate(row: Int, _ slack: Slack) -> Int128 {
    choices(ofRow: row, slack).reduce(Int128.min) { max($0, worth(ofRow: row, $1, slack)) }
  }

  /// The most that a column can be worth with a number of further partners within its bounds.
  private func conjugate(column: Int, _ slack: Slack) -> Int128 {
    choices(ofColumn: column, slack).reduce(Int128.min) {
      max($0, worth(ofColumn: column, $1, slack))
    }
  }

  /// With which numbers of further partners a row is worth most.
  func best(ofRow row: Int, _ slack: Slack) -> Bounds {
    Self.best(of: choices(ofRow: row, slack)) { worth(ofRow: row, $0, slack) }
  }

  /// With which numbers of further partners a column is worth most.
  func best(ofColumn column: Int, _ slack: Slack) -> Bounds {
    Self.best(of: choices(ofColumn: column, slack)) { worth(ofColumn: column, $0, slack) }
  }

  /// The ends of the range where a concave worth is highest, which are among the choices.
  private static func best(of choices: [Int], _ worth: (Int) -> Int128) -> Bounds {
    let most = choices.reduce(Int128.min) { max($0, worth($1)) }
    let best = choices.filter { worth($0) == most }
    return Bounds(best.min() ?? 0, best.max() ?? 0)
  }

  /// The numbers of further partners where what a row is worth can turn.
  private func choices(ofRow row: Int, _ slack: Slack) -> [Int] {
    [slack.lower, slack.upper, min(max(1, slack.lower), slack.upper)]
  }

  private func worth(ofRow row: Int, _ count: Int, _ slack: Slack) -> Int128 {
    let isServed = slack.isPinned || count > 0
    return (isServed ? Int128(service) : 0) + (Int128(left[row]) - Int128(service)) * Int128(count)
  }

  /// The numbers of further partners where what a column is worth can turn.
  private func choices(ofColumn column: Int, _ slack: Slack) -> [Int] {
    guard spread > 0 else { return [slack.lower, slack.upper] }
    let load = max(-1 << 40, min(1 << 40, (Int128(right[column]) / Int128(spread) + 1) / 2))
    return [slack.lower, slack.upper]
      + (-1...1).map { max(slack.lower, min(slack.upper, Int(load) + $0 - slack.pins)) }
  }

  private func worth(ofColumn column: Int, _ count: Int, _ slack: Slack) -> Int128 {
    let load = Int128(count) + Int128(slack.pins)
    return Int128(right[column]) * Int128(count) - Int128(spread) * load * load
  }
}
