extension SparseSolver {
  /// The best column of a row, and its value there and at the second best; being unserved counts as
  /// one of them.
  private struct Choice {
    var column = Seats.none
    var value: Int64
    var next: Int64
  }

  /// Places `row` if it can; the row that has no place then, and whether nothing was gained.
  func bid(_ row: Int) -> (row: Int, waits: Bool)? {
    let choice = choice(of: row)
    guard choice.column != Seats.none else { return nil }
    let isSingle = problem.openPlaces[choice.column] == 1
    let gain = choice.value - choice.next
    if !seats.hasRoom(choice.column) {
      guard isSingle else { return (row, true) }
      let owner = seats.first(in: choice.column)
      seats.leave(owner)
      seats.enter(row, choice.column)
      price.add(gain, at: choice.column)
      return (owner, gain == 0)
    }
    seats.enter(row, choice.column)
    if isSingle { price.add(gain, at: choice.column) }
    return nil
  }

  private func choice(of row: Int) -> Choice {
    var choice = Choice(value: -service, next: -service)
    let cells = rows[row]
    for index in 0..<cells.count where cells.scores[index] != Problem.forbidden {
      let column = cells.column(index)
      let value = Int64(cells.scores[index]) - price[column]
      if value > choice.value {
        choice = Choice(column: column, value: value, next: choice.value)
      } else if value > choice.next {
        choice.next = value
      }
    }
    return choice
  }
}
