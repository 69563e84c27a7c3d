/// The working state of one solve: prices, places and the rows in them.
///
/// Two conditions hold after every step and make the end exact: a placed row stands where its
/// score less the price is best (or is unserved, where nothing is better than that), and a column
/// with room has the price 0.
struct Solver: ~Copyable {
  let problem: Problem
  let table: UnsafeBufferPointer<Int32>
  let left: Int
  let right: Int
  /// What serving a row is worth.
  let service: Int64

  /// The price of each column.
  let price: Lane<Int64>
  /// Who stands where; a row that stays unserved stands nowhere.
  let seats: Seats

  /// The shortest path found so far to each column, and the row from which it comes.
  let distance: Lane<Int64>
  let origin: Lane<Int>
  /// The columns: done, at the shortest distance, and still to do, in this order.
  let order: Lane<Int>

  init(_ problem: Problem, table: UnsafeBufferPointer<Int32>) {
    self.problem = problem
    self.table = table
    left = problem.left
    right = problem.right
    service = problem.leastService
    price = Lane(repeating: 0, count: right)
    seats = Seats(left: left, places: problem.openPlaces)
    distance = Lane(repeating: 0, count: right)
    origin = Lane(repeating: 0, count: right)
    order = Lane(repeating: 0, count: right)
    for column in 0..<right {
      order[column] = column
      if !seats.hasRoom(column) { price[column] = service + problem.largestScore }
    }
  }

  /// Places every row that is not pinned; false where nobody waits for that any more.
  func run(while goesOn: (Int) -> Bool) -> Bool {
    let free = reduced()
    for (place, row) in free.enumerated() {
      guard goesOn(left - free.count + place) else { return false }
      placeByShortestPath(row)
    }
    return true
  }

  /// Puts a row that stands nowhere into a column, or leaves it unserved.
  func enter(_ row: Int, _ column: Int) {
    if column < right { seats.enter(row, column) }
  }

  /// What stands in the state now, with its prices as the proof.
  func solution() -> Solution {
    problem.solution(of: seats, service: service, prices: (0..<right).map { price[$0] })
  }
}

extension Problem {
  /// The best assignment of rows to one column each: as many rows served as possible, then the
  /// highest total.
  ///
  /// For problems whose rows take one column at most, with nobody who must have a partner and one
  /// pin a row at most; lower bounds and further partners are for ``best(_:while:)``.
  /// Exact, and the same for the same problem on every machine. O(left² × right) at worst, near
  /// one pass over the table for most; no recursion.
  public func solve() -> Solution {
    guard let solution = solve(while: { _ in true }) else {
      preconditionFailure("Nobody has broken it off.")
    }
    return solution
  }

  /// The best assignment, as ``solve()`` finds it, as long as anybody waits.
  ///
  /// - Parameter goesOn: Is told how many rows are placed, before each further one, and says
  ///   whether to go on.
  /// - Returns: The solution, or nothing where it was broken off.
  public func solve(while goesOn: (Int) -> Bool) -> Solution? {
    sparsity == nil ? solveTable(while: goesOn) : solveList(while: goesOn)
  }

  private func solveList(while goesOn: (Int) -> Bool) -> Solution? {
    withRows { rows in
      var solver = SparseSolver(self, rows: rows)
      return solver.run(while: goesOn) ? solver.solution() : nil
    }
  }

  private func solveTable(while goesOn: (Int) -> Bool) -> Solution? {
    solvedTable(keepsState: false, while: goesOn)?.solution
  }

  /// The same of a table, and what to go on from where that is asked for and fits.
  func solvedTable(
    keepsState: Bool, while goesOn: (Int) -> Bool
  ) -> (solution: Solution, state: NarrowState?)? {
    scores.withUnsafeBufferPointer { table in
      if let base = table.baseAddress, NarrowSolver.suits(self) {
        let end = NarrowSolver.end(of: self, table: base, keepsState: keepsState, while: goesOn)
        switch end {
        case .solved(let solution, let state): return (solution, state)
        case .brokenOff: return nil
        case .givenUp: break
        }
      }
      let solver = Solver(self, table: table)
      return solver.run(while: goesOn) ? (solver.solution(), nil) : nil
    }
  }
}
