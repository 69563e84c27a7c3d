/// The working state of one solve of a list of cells: prices, seats and the nearest columns.
///
/// The conditions of ``Solver`` hold here too; a search looks only at the allowed cells and takes
/// the nearest column from a heap (LAPJVsp of Jonker & Volgenant).
struct SparseSolver: ~Copyable {
  let problem: Problem
  let rows: Rows
  /// What serving a row is worth.
  let service: Int64
  /// The price of each column.
  let price: Lane<Int64>
  /// Who stands where; a row that stays unserved stands nowhere.
  let seats: Seats
  /// The shortest path found so far to each column, and the row from which it comes; both say
  /// something only where `seen` has the number of the search.
  let distance: Lane<Int64>
  let origin: Lane<Int32>
  let seen: Lane<Int32>
  /// The columns that a search is done with, in that order.
  let done: Lane<Int32>
  var search: Int32 = 0
  var heap = NearestFirst<Int64>()

  init(_ problem: Problem, rows: Rows) {
    self.problem = problem
    self.rows = rows
    service = problem.leastService
    price = Lane(repeating: 0, count: problem.right)
    seats = Seats(left: problem.left, places: problem.openPlaces)
    distance = Lane(repeating: 0, count: problem.right)
    origin = Lane(repeating: 0, count: problem.right)
    seen = Lane(repeating: 0, count: problem.right)
    done = Lane(repeating: 0, count: problem.right)
    for column in 0..<problem.right where problem.openPlaces[column] == 0 {
      price[column] = service + problem.largestScore
    }
  }

  /// Places every row that is not pinned; false where nobody waits for that any more.
  mutating func run(while goesOn: (Int) -> Bool) -> Bool {
    var free = (0..<problem.left).filter { problem.pinnedColumn[$0] < 0 }
    for _ in 0..<8 where !free.isEmpty { free = RowReduction.pass(over: free) { bid($0) } }
    for (place, row) in free.enumerated() {
      guard goesOn(problem.left - free.count + place) else { return false }
      augment(row)
    }
    return true
  }

  /// What stands in the state now, with its prices as the proof.
  func solution() -> Solution {
    problem.solution(of: seats, service: service, prices: (0..<problem.right).map { price[$0] })
  }
}
