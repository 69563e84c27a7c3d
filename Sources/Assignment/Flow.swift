/// A cost of the flow: 64 bits where they suffice, 128 otherwise.
typealias FlowCost = FixedWidthInteger & SignedInteger & BitwiseCopyable & Sendable

/// What the units of a flow are worth beside the scores of their cells.
struct FlowWorth<Cost: FlowCost> {
  /// What the first partner of a row is worth.
  var service: Cost
  /// What is lost for each unit of the squared load of a column.
  var spread: Cost
}

/// A flow of least cost through rows and columns, and the node outside where it begins and ends
/// (successive shortest paths with potentials).
///
/// Arcs lead from outside to a row for each of its partners, from the row to a column over a cell
/// that holds one unit, and from the column back outside. At first every row holds as many units as
/// it would like best, and every column as many as it must have at least; each unit that a node has
/// too many goes along a shortest path to the nearest node that has too few. No arc with room ever
/// costs less than nothing over the potentials, so that the end is optimal.
struct Flow<Cost: FlowCost>: ~Copyable {
  /// The other end of a cell that is used, and the score of the cell.
  struct Partner {
    let index: Int32
    let score: Int32
  }

  let problem: Problem
  let rows: Rows
  let range: CellRange
  let worth: FlowWorth<Cost>
  let limits: Limits
  let left: Int
  let right: Int
  /// The node where all units come from and go to; rows and columns are numbered before it.
  let outside: Int

  var rowSlack: [Slack]
  var columnSlack: [Slack]
  /// The partners of each row and column beside pinned ones.
  var rowPartners: [[Partner]]
  var columnPartners: [[Partner]]
  /// The units that each row takes from outside, and that each column gives there.
  let rowUnits: Lane<Int>
  let columnUnits: Lane<Int>
  /// The units that a node has too many, below 0 where it has too few.
  let excess: Lane<Int>
  let potential: Lane<Cost>
  var paths: FlowPaths<Cost>

  init(
    _ problem: Problem, _ limits: Limits, rows: Rows, range: CellRange, worth: FlowWorth<Cost>
  ) {
    self.problem = problem
    self.rows = rows
    self.range = range
    self.worth = worth
    self.limits = limits
    left = problem.left
    right = problem.right
    outside = left + right
    rowSlack = []
    columnSlack = []
    rowPartners = Array(repeating: [], count: left)
    columnPartners = Array(repeating: [], count: right)
    rowUnits = Lane(repeating: 0, count: left)
    columnUnits = Lane(repeating: 0, count: right)
    excess = Lane(repeating: 0, count: outside + 1)
    potential = Lane(repeating: 0, count: outside + 1)
    paths = FlowPaths(count: outside + 1, isDense: Self.isDense(problem))
    for row in 0..<left { fillRow(row) }
    for column in 0..<right { fillColumn(column) }
  }

  /// Whether a look at all nodes for each costs less than a heap over all cells.
  private static func isDense(_ problem: Problem) -> Bool {
    let (short, long) = (min(problem.left, problem.right), max(problem.left, problem.right))
    return problem.sparsity == nil && 16 * short >= long
  }

  /// Gives a row the potential of its best cell, and as many units as it likes at that.
  private mutating func fillRow(_ row: Int) {
    var slack = limits.slack(ofRow: row)
    let (best, count) = slack.upper > 0 ? bestCell(of: row) : (0, 0)
    slack.upper = min(slack.upper, max(slack.lower, count))
    rowSlack.append(slack)
    guard slack.isPossible else { return }
    potential[row] = best
    var units = slack.lower
    if units == 0, slack.upper > 0, rowWorth(row, 1) + best > 0 { units = 1 }
    if best > 0 { units = max(units, slack.upper) }
    rowUnits[row] = units
    excess[row] = units
    excess.add(-units, at: outside)
  }

  private mutating func fillColumn(_ column: Int) {
    let slack = limits.slack(ofColumn: column)
    columnSlack.append(slack)
    guard slack.isPossible else { return }
    columnUnits[column] = slack.lower
    excess[left + column] = -slack.lower
    excess.add(slack.lower, at: outside)
  }

  /// The best score of a cell of the row that is not pinned, and how many such cells there are; of
  /// scores that do not count it is enough to know that no row has more cells than columns.
  private func bestCell(of row: Int) -> (score: Cost, count: Int) {
    guard range.mask != 0 else { return (0, right) }
    let cells = rows[row]
    let pinned = Set(limits.pinnedColumns(of: row))
    var best = Int32.min
    var count = 0
    for index in 0..<cells.count where Int(cells.scores[index]) >= range.floor {
      if !pinned.isEmpty, pinned.contains(cells.column(index)) { continue }
      best = max(best, cells.scores[index] & range.mask)
      count += 1
    }
    return count == 0 ? (0, 0) : (Cost(best), count)
  }

  /// What the given unit of a row is worth, counted from 1.
  func rowWorth(_ row: Int, _ unit: Int) -> Cost {
    unit == 1 && !rowSlack[row].isPinned ? worth.service : 0
  }

  /// What the given unit of a column is worth, counted from 1.
  func columnWorth(_ column: Int, _ unit: Int) -> Cost {
    guard worth.spread > 0 else { return 0 }
    return -worth.spread * Cost(2 * (columnSlack[column].pins + unit) - 1)
  }
}
