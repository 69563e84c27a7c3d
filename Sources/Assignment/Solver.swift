/// The working state of one solve: prices, places and the rows in them.
///
/// Two conditions hold after every step and make the end exact: a placed row stands where its
/// score less the price is best (or is unserved, where nothing is better than that), and a column
/// with room has the price 0.
struct Solver: ~Copyable {
  /// The place of a row that has not been looked at yet.
  static let nowhere = -1

  let problem: Problem
  let table: UnsafeBufferPointer<Int32>
  let left: Int
  let right: Int
  /// What serving a row is worth.
  let service: Int64

  /// The price of each column.
  let price: Lane<Int64>
  /// The places of each column that are still free.
  let room: Lane<Int>
  /// The column of each row; `right` when it stays unserved, ``nowhere`` before it is placed.
  let place: Lane<Int>

  /// The rows of a column as a chain: the first row of each column, the rows around each row.
  let first: Lane<Int>
  let next: Lane<Int>
  let previous: Lane<Int>

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
    room = Lane(repeating: 0, count: right)
    place = Lane(repeating: Self.nowhere, count: left)
    first = Lane(repeating: -1, count: right)
    next = Lane(repeating: -1, count: left)
    previous = Lane(repeating: -1, count: left)
    distance = Lane(repeating: 0, count: right)
    origin = Lane(repeating: 0, count: right)
    order = Lane(repeating: 0, count: right)
    for column in 0..<right {
      order[column] = column
      room[column] = problem.openPlaces[column]
      if room[column] == 0 { price[column] = service + problem.largestScore }
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

  /// Puts a row that stands nowhere into a column.
  func enter(_ row: Int, _ column: Int) {
    place[row] = column
    guard column < right else { return }
    let head = first[column]
    next[row] = head
    previous[row] = -1
    if head >= 0 { previous[head] = row }
    first[column] = row
    room.add(-1, at: column)
  }

  /// Takes a row out of its column.
  func leave(_ row: Int) {
    let column = place[row]
    place[row] = Self.nowhere
    guard column >= 0, column < right else { return }
    let before = previous[row]
    let after = next[row]
    if before >= 0 { next[before] = after } else { first[column] = after }
    if after >= 0 { previous[after] = before }
    room.add(1, at: column)
  }

  /// What stands in the state now, with its prices as the proof.
  func solution() -> Solution {
    var pairs: [Pair] = []
    var values = Array(repeating: Int64(0), count: left)
    for row in 0..<left {
      let pin = problem.pinnedColumn[row]
      let column = pin < 0 ? place[row] : pin
      guard column < right else { continue }
      let score = table[row * right + column]
      pairs.append(Pair(left: row, right: column, score: score))
      if pin < 0 { values[row] = service + Int64(score) - price[column] }
    }
    let prices = (0..<right).map { price[$0] }
    return Solution(
      pairs: pairs, left: left,
      certificate: Certificate(service: service, left: values, right: prices))
  }
}

extension Problem {
  /// The best assignment: as many rows served as possible, then the highest total.
  ///
  /// Exact, and the same for the same problem on every machine. O(left² × right) at worst, near
  /// one pass over the table for most; no recursion.
  public func solve() -> Solution {
    scores.withUnsafeBufferPointer { table in
      let solver = Solver(self, table: table)
      _ = solver.run { _ in true }
      return solver.solution()
    }
  }

  /// The best assignment, as ``solve()`` finds it, as long as anybody waits.
  ///
  /// - Parameter goesOn: Is told how many rows are placed, before each further one, and says
  ///   whether to go on.
  /// - Returns: The solution, or nothing where it was broken off.
  public func solve(while goesOn: (Int) -> Bool) -> Solution? {
    scores.withUnsafeBufferPointer { table in
      let solver = Solver(self, table: table)
      return solver.run(while: goesOn) ? solver.solution() : nil
    }
  }
}
