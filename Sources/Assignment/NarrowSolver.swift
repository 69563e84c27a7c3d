/// The working state of one solve in 32 bits, eight columns at a time.
///
/// For tables whose scores are small enough; where a price does not fit, or serving a row would have
/// to be worth more, it gives up, and ``Solver`` begins anew. Columns have offers: what is left of
/// ``zero`` after their price, so that the score and the offer of a forbidden cell stay far below
/// all others and need no look.
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
  /// Whether all rows are to take all places, so that no column has to keep the price 0.
  let isTight: Bool
  /// What it is worth to a row to stay unserved, on the scale of scores and offers.
  let idle: Int32

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
  init(_ problem: Problem, table: UnsafePointer<Int32>, isTight: Bool = false) {
    self.problem = problem
    self.table = table
    self.isTight = isTight
    left = problem.left
    right = problem.right
    idle = isTight ? -Self.far : Int32(clamping: problem.largestScore)
    offer = Lane(repeating: Self.zero, count: right)
    seats = Seats(left: left, places: problem.openPlaces)
    distance = Lane(repeating: 0, count: right)
    origin = Lane(repeating: 0, count: right)
    mark = Lane(repeating: 0, count: right)
    done = Lane(repeating: 0, count: right)
    closeColumns()
  }

  /// Lets columns without places offer nothing, so that none is worth more to a row than to stay
  /// unserved, and no way to them is below 0.
  func closeColumns() {
    for column in 0..<right where problem.openPlaces[column] == 0 { offer[column] = 0 }
  }

  /// Whether a problem may be solved in 32 bits.
  static func suits(_ problem: Problem) -> Bool {
    problem.largestScore <= Int64(largestScore) && problem.right > 0
  }

  /// The best assignment of a problem that ``suits(_:)`` is true of.
  static func end(
    of problem: Problem, table: UnsafePointer<Int32>, keepsState: Bool = false,
    while goesOn: (Int) -> Bool
  ) -> End {
    let places = problem.openPlaces.reduce(0) { $0 + min($1, problem.left) }
    if problem.pins.isEmpty, places == problem.left, !problem.openPlaces.contains(0) {
      let tight = NarrowSolver(problem, table: table, isTight: true)
        .run(keepsState, while: goesOn)
      guard case .givenUp = tight else { return tight }
    }
    return NarrowSolver(problem, table: table, isTight: false).run(keepsState, while: goesOn)
  }

  /// How the placing ended.
  enum End {
    /// With the best assignment, and what to go on from where that is asked for.
    case solved(Solution, NarrowState?)
    /// A price does not fit, or more rows could be served.
    case givenUp
    /// Nobody waits for it any more.
    case brokenOff
  }

  /// Places every row that is not pinned, as long as anybody waits.
  private func run(_ keepsState: Bool, while goesOn: (Int) -> Bool) -> End {
    if isTight { reduceColumns() }
    let free = placedAlongTies(reducedRows())
    for (place, row) in free.enumerated() {
      guard goesOn(left - free.count + place) else { return .brokenOff }
      guard augment(from: .row(row)) else { return .givenUp }
    }
    guard let solution = solution() else { return .givenUp }
    return .solved(solution, keepsState ? state() : nil)
  }

  /// What a row gets in a column: the score and the offer.
  func worth(_ row: Int, _ column: Int) -> Int32 {
    table[row &* right &+ column] &+ offer[column]
  }
}
