extension Solver {
  /// The two best columns of a row; being unserved counts as one of them.
  struct Choice {
    var column: Int
    var value: Int64
    var nextColumn: Int
    var nextValue: Int64
  }

  /// Places rows where they are best, raising prices by what a row would bid (the "augmenting row
  /// reduction" of LAPJV, twice); the rows that remain are handed back in order.
  func reduced() -> [Int] {
    var free = (0..<left).filter { problem.pinnedColumn[$0] < 0 }
    for _ in 0..<2 where !free.isEmpty { free = RowReduction.pass(over: free) { bid($0) } }
    return free
  }

  /// Places `row` if it can; the row that has no place then, and whether nothing was gained.
  private func bid(_ row: Int) -> (row: Int, waits: Bool)? {
    let choice = choice(of: row)
    let gain = choice.value - choice.nextValue
    if choice.column == right || seats.hasRoom(choice.column) {
      enter(row, choice.column)
      if isSingle(choice.column) { price.add(gain, at: choice.column) }
      return nil
    }
    if gain == 0, choice.nextColumn == right || seats.hasRoom(choice.nextColumn) {
      enter(row, choice.nextColumn)
      return nil
    }
    guard isSingle(choice.column) else { return (row, true) }
    let owner = seats.first(in: choice.column)
    seats.leave(owner)
    enter(row, choice.column)
    price.add(gain, at: choice.column)
    return (owner, gain == 0)
  }

  /// Whether a column has one place only, so that its price may rise as soon as it is taken.
  private func isSingle(_ column: Int) -> Bool {
    column < right && problem.openPlaces[column] == 1
  }

  private func choice(of row: Int) -> Choice {
    var choice = Choice(
      column: right, value: -service, nextColumn: right, nextValue: -service)
    let base = row * right
    for column in 0..<right {
      let score = table[base + column]
      let value = Int64(score) - price[column]
      guard value > choice.nextValue, score != Problem.forbidden else { continue }
      if value > choice.value {
        choice.nextColumn = choice.column
        choice.nextValue = choice.value
        choice.column = column
        choice.value = value
      } else {
        choice.nextColumn = column
        choice.nextValue = value
      }
    }
    return choice
  }
}
