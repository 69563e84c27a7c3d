/// The working state of one solve in 32 bits, eight columns at a time.
///
/// For tables whose scores are small enough and where every row can be served; elsewhere it gives
/// up, and ``Solver`` begins anew. Columns have offers: what is left of ``zero`` after their price,
/// so that the score and the offer of a forbidden cell stay far below all others and need no look.
struct NarrowSolver: ~Copyable {
  /// The largest size of a score, about 33 million.
  static let largestScore: Int32 = 1 << 25
  /// The offer of a column whose price is 0.
  static let zero: Int32 = 1 << 26
  /// Longer than any path, and lower, turned round, than the worth of any allowed cell.
  static let far: Int32 = 1 << 29
  /// The distance at which a search begins, so that none is below 0.
  static let beginning = zero + largestScore
  /// The longest path after which prices still fit.
  static let longest = beginning + zero

  let problem: Problem
  let table: UnsafePointer<Int32>
  let left: Int
  let right: Int
  /// Whether all places are needed, so that no column has to keep the price 0.
  let isTight: Bool

  /// What each column has to offer: ``zero`` less its price, never below 0.
  let offer: Lane<Int32>
  /// Who stands where.
  let seats: Seats
  /// The shortest path found so far to each column, and the row from which it comes.
  let distance: Lane<Int32>
  let origin: Lane<Int32>
  /// What a search adds to twice the distance of a column: 0 with room, 1 without, so that of two
  /// that are as near the one with room comes first; all bits once it is done.
  let mark: Lane<Int32>
  /// The columns that a search is done with, in that order.
  let done: Lane<Int32>

  /// Begins with nobody placed; the problem is one that ``suits(_:)`` is true of.
  init(_ problem: Problem, table: UnsafePointer<Int32>) {
    self.problem = problem
    self.table = table
    left = problem.left
    right = problem.right
    let places = problem.openPlaces.reduce(0) { $0 + min($1, problem.left) }
    isTight = problem.pins.isEmpty && places == problem.left
    offer = Lane(repeating: Self.zero, count: right)
    seats = Seats(left: left, places: problem.openPlaces)
    distance = Lane(repeating: 0, count: right)
    origin = Lane(repeating: 0, count: right)
    mark = Lane(repeating: 0, count: right)
    done = Lane(repeating: 0, count: right)
  }

  /// Whether a problem is one that may be solved in 32 bits: otherwise nothing is to be begun.
  static func suits(_ problem: Problem) -> Bool {
    let places = problem.openPlaces.reduce(0) { $0 + min($1, problem.left) }
    return problem.largestScore <= Int64(largestScore)
      && places >= problem.left - problem.pins.count && problem.right > 0
  }

  /// How the placing ended.
  enum End {
    /// Every row that is not pinned has its column.
    case served
    /// A row cannot be served, or a price does not fit.
    case givenUp
    /// Nobody waits for it any more.
    case brokenOff
  }

  /// Places every row that is not pinned, as long as anybody waits.
  func run(while goesOn: (Int) -> Bool) -> End {
    if isTight { reduceColumns() }
    guard let free = reducedRows() else { return .givenUp }
    for (place, row) in free.enumerated() {
      guard goesOn(left - free.count + place) else { return .brokenOff }
      guard placeByShortestPath(row) else { return .givenUp }
    }
    return .served
  }

  /// What stands in the state now, with its prices as the proof.
  func solution() -> Solution {
    let lowest = isTight ? (0..<right).map { price(of: $0) }.min() ?? 0 : 0
    var prices = (0..<right).map { price(of: $0) - lowest }
    let spread = (prices.max() ?? 0) + problem.largestScore
    let service = max(problem.leastService, spread)
    for column in 0..<right where problem.openPlaces[column] == 0 {
      prices[column] = service + problem.largestScore
    }
    var pairs: [Pair] = []
    pairs.reserveCapacity(left)
    var values = Array(repeating: Int64(0), count: left)
    for row in 0..<left {
      let pin = problem.pinnedColumn[row]
      let column = pin < 0 ? seats.column(of: row) : pin
      let score = table[row * right + column]
      pairs.append(Pair(left: row, right: column, score: score))
      if pin < 0 { values[row] = service + Int64(score) - prices[column] }
    }
    return Solution(
      pairs: pairs, left: left,
      certificate: Certificate(service: service, left: values, right: prices))
  }

  private func price(of column: Int) -> Int64 { Int64(Self.zero) - Int64(offer[column]) }

  /// What a row gets in a column: the score and the offer.
  func worth(_ row: Int, _ column: Int) -> Int32 {
    table[row &* right &+ column] &+ offer[column]
  }
}
