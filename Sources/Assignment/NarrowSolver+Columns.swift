extension NarrowSolver {
  /// Gives every column the price at which its best row would have it, and places rows that are
  /// the best of a column ("column reduction" and "reduction transfer" of LAPJV).
  func reduceColumns() {
    findBestRows()
    let claims = Lane<Int32>(repeating: 0, count: left)
    for column in (0..<right).reversed() where origin[column] >= 0 && seats.hasRoom(column) {
      offer[column] = Self.zero - distance[column]
      let row = Int(origin[column])
      claims.add(1, at: row)
      if seats.column(of: row) == Seats.none { seats.enter(row, column) }
    }
    for row in 0..<left where claims[row] == 1 {
      let column = seats.column(of: row)
      guard isSingle(column) else { continue }
      let choice = choice(of: row)
      let next = choice.column == column ? choice.next : choice.worth
      raise(column, by: Choice(column: column, worth: worth(row, column), next: next).gain)
    }
  }

  /// The best score of each column in `distance`, and the first row that has it in `origin`.
  private func findBestRows() {
    distance.fill(.min)
    origin.fill(-1)
    for row in 0..<left {
      let scores = UnsafeRawPointer(table + row * right)
      let owner = Int32(truncatingIfNeeded: row)
      var column = 0
      while column &+ 8 <= right {
        let at = column &* 4
        let score = Eight(scores, at: at)
        let best = Eight(distance.bytes, at: at)
        let isBetter = score .> best
        if isBetter.isAny {
          best.replacing(with: score, where: isBetter).store(distance.bytes, at: at)
          Eight(origin.bytes, at: at).replacing(with: Eight(repeating: owner), where: isBetter)
            .store(origin.bytes, at: at)
        }
        column = column &+ 8
      }
      for column in column..<right where table[row &* right &+ column] > distance[column] {
        distance[column] = table[row &* right &+ column]
        origin[column] = owner
      }
    }
  }
}
