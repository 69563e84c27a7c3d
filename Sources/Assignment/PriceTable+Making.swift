extension Problem {
  /// What every pair costs the whole group.
  ///
  /// O(left × right + right³), and three times (right + 1)² lengths in memory at worst.
  ///
  /// - Parameters:
  ///   - solution: The answer of ``solve()``; it is verified.
  ///   - goesOn: Is told how many columns are done as ways from one to another, and says whether to
  ///     go on.
  /// - Returns: nil where the solution is not proven to be the best, or was broken off, or for a
  ///   problem that ``solve()`` is not for: a list of cells, or bounds that a solution may not be
  ///   able to keep; and where (right + 1)² is more than ``mostCellsWithPrices``, that is for more
  ///   than 4,095 columns, which ``pairPrices(of:while:)`` prices too.
  public func prices(
    of solution: Solution, while goesOn: (Int) -> Bool = { _ in true }
  ) -> PriceTable? {
    guard sparsity == nil, fitsPriceTable, solution.certificate.isBasis(for: self, solution) else {
      return nil
    }
    return PriceTable(self, solution, while: goesOn)
  }

  /// Whether the lengths between all columns are few enough to be kept.
  var fitsPriceTable: Bool { (right + 1) * (right + 1) <= Self.mostCellsWithPrices }
}

extension PriceTable {
  /// Makes the table of a problem and its proven solution; nil where it was broken off.
  init?(_ problem: Problem, _ solution: Solution, while goesOn: (Int) -> Bool) {
    var place = Array(repeating: -1, count: problem.left)
    for pair in solution.pairs { place[pair.left] = pair.right }
    let reach = Reach(problem, place)
    let service = solution.certificate.service
    let price = zip(solution.certificate.right, reach.isScarce).map { $1 ? $0 - service : $0 }
    let edges = Edges(problem, place, price, reach.isScarce)
    guard let paths = AllPaths(nodes: problem.right + 1, edges: edges.lengths, while: goesOn)
    else { return nil }
    self.problem = problem
    self.place = place
    self.price = price
    isScarce = reach.isScarce
    self.paths = paths
    let columns = 0..<problem.right
    let endless = AllPaths.endless
    toRoom = columns.map { from in
      columns.lazy.filter { reach.hasRoom[$0] }.map { paths.length(from: from, to: $0) }.min()
        ?? endless
    }
    let exits = edges.exits(paths, reach.isScarce)
    toDrop = columns.map { from in
      columns.lazy.map { to in
        let way = paths.length(from: from, to: to)
        return way < endless && exits[to] < endless ? way + exits[to] : endless
      }.min() ?? endless
    }
    emptying = columns.map { to in
      columns.lazy.filter { !reach.isScarce[$0] && problem.openPlaces[$0] > 0 }
        .map { from in
          let way = paths.length(from: from, to: to)
          return way < endless ? way + price[from] : endless
        }.min() ?? endless
    }
  }

  /// Which columns have room, and which ones unserved rows wait for.
  private struct Reach {
    var hasRoom: [Bool]
    var isScarce: [Bool]

    init(_ problem: Problem, _ place: [Int]) {
      var seated = Array(repeating: [Int](), count: problem.right)
      var waiting: [Int] = []
      for row in 0..<problem.left where problem.pinnedColumn[row] < 0 {
        if place[row] < 0 { waiting.append(row) } else { seated[place[row]].append(row) }
      }
      hasRoom = (0..<problem.right).map { seated[$0].count < problem.openPlaces[$0] }
      isScarce = Array(repeating: false, count: problem.right)
      while let row = waiting.popLast() {
        for column in 0..<problem.right
        where !isScarce[column] && problem.score(left: row, right: column) != nil {
          isScarce[column] = true
          waiting += seated[column]
        }
      }
    }
  }

  /// What it costs at least that one row leaves a column for another, over the prices of both.
  private struct Edges {
    /// One row of lengths for each column and one for being unserved.
    var lengths: [Int64]
    /// For each column that is not scarce: the least that a row of it has to lose by leaving, and
    /// the least for each scarce column by going there.
    private var leaving: [Int64]
    private var crossing: [Int: [Int64]] = [:]

    init(_ problem: Problem, _ place: [Int], _ price: [Int64], _ isScarce: [Bool]) {
      let nodes = problem.right + 1
      let out = problem.right
      lengths = Array(repeating: AllPaths.endless, count: nodes * nodes)
      leaving = Array(repeating: AllPaths.endless, count: problem.right)
      for row in 0..<problem.left where problem.pinnedColumn[row] < 0 {
        let from = place[row] < 0 ? out : place[row]
        let score = problem.score(left: row, right: from) ?? 0
        let own = from == out ? 0 : Int64(score) - price[from]
        let isShort = from == out || isScarce[from]
        if from != out {
          if isShort {
            shorten(from, out, own, nodes)
          } else {
            leaving[from] = min(leaving[from], own)
          }
        }
        for to in 0..<problem.right where to != from && problem.openPlaces[to] > 0 {
          guard let there = problem.score(left: row, right: to) else { continue }
          let length = own + price[to] - Int64(there)
          if isShort == isScarce[to] {
            shorten(from, to, length, nodes)
          } else {
            var row = crossing[from] ?? Array(repeating: AllPaths.endless, count: problem.right)
            row[to] = min(row[to], length)
            crossing[from] = row
          }
        }
      }
    }

    private mutating func shorten(_ from: Int, _ to: Int, _ length: Int64, _ nodes: Int) {
      let index = from * nodes + to
      if length < lengths[index] { lengths[index] = length }
    }

    /// From each column that is not scarce: what it costs at least that one of its rows goes
    /// unserved, or makes somebody of a scarce column go.
    func exits(_ paths: AllPaths, _ isScarce: [Bool]) -> [Int64] {
      leaving.indices.map { from in
        guard !isScarce[from] else { return AllPaths.endless }
        let ways = (crossing[from] ?? []).enumerated().lazy
          .filter { $1 < AllPaths.endless }
          .map { $1 + paths.length(from: $0, to: isScarce.count) }
        return min(leaving[from], ways.min() ?? AllPaths.endless)
      }
    }
  }
}
