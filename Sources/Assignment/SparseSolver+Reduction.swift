extension SparseSolver {
  /// The best column of a row, and its value there and at the second best; being unserved counts as
  /// one of them.
  private struct Choice {
    var column = Seats.none
    var value: Int64
    var next: Int64
  }

  /// Places rows where they are best, raising prices by what a row would bid ("augmenting row
  /// reduction" of LAPJV); the rows that remain.
  func reduced(_ rows: [Int]) -> [Int] {
    var free: [Int] = []
    var steps = 8 * rows.count
    for start in rows {
      var row = start
      while true {
        let choice = choice(of: row)
        guard let outbid = bid(row, choice) else { break }
        steps -= 1
        if outbid == row || choice.value == choice.next || steps <= 0 {
          free.append(outbid)
          break
        }
        row = outbid
      }
    }
    return free
  }

  /// Places `row` if it can; the row that has no place then.
  private func bid(_ row: Int, _ choice: Choice) -> Int? {
    guard choice.column != Seats.none else { return nil }
    let isSingle = problem.openPlaces[choice.column] == 1
    if !seats.hasRoom(choice.column) {
      guard isSingle else { return row }
      let owner = seats.first(in: choice.column)
      seats.leave(owner)
      seats.enter(row, choice.column)
      price.add(choice.value - choice.next, at: choice.column)
      return owner
    }
    seats.enter(row, choice.column)
    if isSingle { price.add(choice.value - choice.next, at: choice.column) }
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
