extension NarrowSolver {
  /// The best column of a row, what it is worth there, and at the second best.
  struct Choice {
    var column: Int
    var worth: Int32
    var next: Int32

    /// By how much the best is better; 0 where that is no number for a price.
    var gain: Int32 {
      let gain = worth &- max(next, -NarrowSolver.far)
      return gain > NarrowSolver.zero ? 0 : gain
    }
  }

  /// Places rows where they are best, raising prices by what a row would bid ("augmenting row
  /// reduction" of LAPJV, twice); the rows that remain.
  func reducedRows() -> [Int] {
    var free = (0..<left).filter {
      problem.pinnedColumn[$0] < 0 && seats.column(of: $0) == Seats.none
    }
    for _ in 0..<2 where !free.isEmpty { free = RowReduction.pass(over: free) { bid($0) } }
    return free
  }

  /// Places `row` if it can; the row that has no place then, and whether nothing was gained.
  private func bid(_ row: Int) -> (row: Int, waits: Bool)? {
    let choice = choice(of: row)
    // Better unserved than to pay what the best column costs.
    if choice.worth <= idle { return isTight ? (row, true) : nil }
    if seats.hasRoom(choice.column) {
      seats.enter(row, choice.column)
      if isSingle(choice.column) { raise(choice.column, by: choice.gain) }
      return nil
    }
    if choice.next == choice.worth, let other = equal(to: choice, row) {
      seats.enter(row, other)
      return nil
    }
    guard isSingle(choice.column) else { return (row, true) }
    let owner = seats.first(in: choice.column)
    seats.leave(owner)
    seats.enter(row, choice.column)
    raise(choice.column, by: choice.gain)
    return (owner, choice.gain == 0)
  }

  /// Whether a column has one place only, so that its price may rise as soon as it is taken.
  func isSingle(_ column: Int) -> Bool { problem.openPlaces[column] == 1 }

  func raise(_ column: Int, by gain: Int32) {
    if offer[column] >= gain { offer[column] = offer[column] - gain }
  }

  /// A column with room that is worth as much to a row as the best, which is the first of them.
  private func equal(to choice: Choice, _ row: Int) -> Int? {
    let scores = UnsafeRawPointer(table + row * right)
    let wanted = Eight(repeating: choice.worth)
    var column = choice.column &+ 1
    while column &+ 8 <= right {
      let at = column &* 4
      let isEqual = (Eight(scores, at: at) &+ Eight(offer.bytes, at: at)) .== wanted
      if isEqual.isAny,
        let place = (0..<8).first(where: { isEqual[$0] && seats.hasRoom(column + $0) })
      {
        return column + place
      }
      column = column &+ 8
    }
    return (column..<right).first { worth(row, $0) == choice.worth && seats.hasRoom($0) }
  }

  @inline(__always) func choice(of row: Int) -> Choice {
    let scores = UnsafeRawPointer(table + row * right)
    var best = Eight(repeating: .min)
    var next = Eight(repeating: .min)
    var columns = Eight(repeating: 0)
    var here = Eight.places
    var column = 0
    while column &+ 8 <= right {
      let at = column &* 4
      let worth = Eight(scores, at: at) &+ Eight(offer.bytes, at: at)
      let isBest = worth .> best
      let other = worth.replacing(with: best, where: isBest)
      best.replace(with: worth, where: isBest)
      columns.replace(with: here, where: isBest)
      next.replace(with: other, where: other .> next)
      here = here &+ Eight(repeating: 8)
      column = column &+ 8
    }
    var choice = Choice(column: 0, worth: .min, next: .min)
    if column > 0 {
      let least = Eight.least(Eight(repeating: -1) &- best, columns)
      choice.column = Int(least.owner)
      choice.worth = -1 &- least.key
      let isOther = columns .!= Eight(repeating: least.owner)
      choice.next = Eight.greatest(next.replacing(with: best, where: isOther))
    }
    choice = including(column..<right, of: row, choice)
    choice.next = max(choice.next, min(choice.worth, idle))
    return choice
  }

  /// A choice that looks at more columns.
  @inline(__always) private func including(_ columns: Range<Int>, of row: Int, _ choice: Choice)
    -> Choice
  {
    var choice = choice
    for column in columns {
      let worth = worth(row, column)
      if worth > choice.worth {
        choice = Choice(column: column, worth: worth, next: choice.worth)
      } else if worth > choice.next {
        choice.next = worth
      }
    }
    return choice
  }
}
