/// The changes that a best assignment admits, with what each costs over its prices (never below 0).
///
/// Nodes are the columns, one more for being unserved, and one that stands for room anywhere: a
/// path may end in a column with room and go on from any column that gives a row away.
struct Residual {
  private let problem: Problem
  private let certificate: Certificate
  /// The column of each row; `problem.right` for unserved.
  private let place: [Int]
  /// The rows of each column that are not pinned, the unserved last.
  private let rows: [[Int]]

  private var unserved: Int { problem.right }
  private var anywhere: Int { problem.right + 1 }

  init(_ problem: Problem, _ solution: Solution) {
    var place = Array(repeating: problem.right, count: problem.left)
    for pair in solution.pairs { place[pair.left] = pair.right }
    var rows = Array(repeating: [Int](), count: problem.right + 1)
    for row in 0..<problem.left where problem.pinnedColumn[row] < 0 { rows[place[row]].append(row) }
    self.problem = problem
    self.certificate = solution.certificate
    self.place = place
    self.rows = rows
  }

  /// The cheapest chain of moves that brings `row` to `column`, beginning with `row` itself.
  func moves(forcing row: Int, to column: Int) -> [Price.Move] {
    guard place[row] != column else { return [] }
    var paths = Paths(count: problem.right + 2, start: column)
    while let node = paths.nearest(), node != place[row] { extend(&paths, from: node) }
    var chain: [Price.Move] = []
    var node = place[row]
    while let step = paths.step[node] {
      if let mover = step.row { chain.append(move(mover, from: step.from, to: node)) }
      node = step.from
    }
    chain.append(move(row, from: place[row], to: column))
    return chain.reversed()
  }

  private func move(_ row: Int, from: Int, to: Int) -> Price.Move {
    Price.Move(
      left: row, from: from == unserved ? nil : from, to: to == unserved ? nil : to)
  }

  private func extend(_ paths: inout Paths, from node: Int) {
    if node == anywhere {
      for column in rows.indices where !rows[column].isEmpty {
        paths.shorten(to: column, by: price(of: column), from: node, row: nil)
      }
      return
    }
    if node == unserved || rows[node].count < problem.openPlaces[node] {
      paths.shorten(to: anywhere, by: 0, from: node, row: nil)
    }
    for row in rows[node] {
      let own = cost(row, node) ?? 0
      for column in 0...problem.right where column != node {
        guard let there = cost(row, column) else { continue }
        paths.shorten(to: column, by: there - own, from: node, row: row)
      }
    }
  }

  private func price(of column: Int) -> Int64 {
    column == unserved ? 0 : certificate.right[column]
  }

  /// What it costs a row to stand in a column, with its price; nil where that is forbidden.
  private func cost(_ row: Int, _ column: Int) -> Int64? {
    guard column != unserved else { return certificate.service }
    return problem.score(left: row, right: column).map { certificate.right[column] - Int64($0) }
  }
}

/// Shortest paths from one node (Dijkstra, by search of all nodes).
private struct Paths {
  private var distance: [Int64]
  private var isDone: [Bool]
  /// The node before each node, and the row that moves on the way; nil for the start.
  private(set) var step: [(from: Int, row: Int?)?]
  private var current: Int64 = 0

  init(count: Int, start: Int) {
    distance = Array(repeating: .max, count: count)
    isDone = Array(repeating: false, count: count)
    step = Array(repeating: nil, count: count)
    distance[start] = 0
  }

  /// The nearest node that was not handed out yet; nil when no more can be reached.
  mutating func nearest() -> Int? {
    var best: Int?
    for node in distance.indices where !isDone[node] && distance[node] < .max {
      if best.map({ distance[node] < distance[$0] }) ?? true { best = node }
    }
    guard let best else { return nil }
    isDone[best] = true
    current = distance[best]
    return best
  }

  mutating func shorten(to node: Int, by length: Int64, from: Int, row: Int?) {
    guard !isDone[node], current + length < distance[node] else { return }
    distance[node] = current + length
    step[node] = (from, row)
  }
}
