extension NarrowSolver {
  /// Places rows along cells that cost nothing at the present prices, which are all where there are
  /// many ties; the rows that remain.
  ///
  /// Each round looks at a row once at most, for all rows together (depth first, in the manner of
  /// Hopcroft & Karp, 1973), where a search for each would look at the same rows again.
  func placedAlongTies(_ rows: [Int]) -> [Int] {
    var free = rows
    while !free.isEmpty {
      for column in 0..<right {
        let isClosed = !seats.hasRoom(column) && seats.first(in: column) == Seats.none
        mark[column] = isClosed ? 1 : 0
      }
      let rest = free.filter { !climb($0) }
      if rest.count == free.count { break }
      free = rest
    }
    return free
  }

  /// Places a row by a way along ties, where one leads over columns that this round has not seen.
  private func climb(_ row: Int) -> Bool {
    var waiting = 0
    let best = choice(of: row).worth
    guard best > idle else { return false }
    if let end = visitTies(of: row, worth: best, &waiting) {
      shift(.row(row), to: end)
      return true
    }
    while waiting > 0 {
      waiting -= 1
      let column = Int(done[waiting])
      var mover = seats.first(in: column)
      while mover != Seats.none {
        if let end = visitTies(of: mover, worth: worth(mover, column), &waiting) {
          shift(.row(row), to: end)
          return true
        }
        mover = seats.next(after: mover)
      }
    }
    return false
  }

  /// Notes the columns that are worth as much to a row as its own; the first that has room.
  private func visitTies(of row: Int, worth own: Int32, _ waiting: inout Int) -> Int? {
    let scores = UnsafeRawPointer(table + row * right)
    let wanted = Eight(repeating: own)
    var column = 0
    while column &+ 8 <= right {
      let at = column &* 4
      let isTie =
        ((Eight(scores, at: at) &+ Eight(offer.bytes, at: at)) .== wanted)
        .& (Eight(mark.bytes, at: at) .== Eight(repeating: 0))
      if isTie.isAny {
        for place in 0..<8 where isTie[place] {
          if visit(column &+ place, from: row, &waiting) { return column &+ place }
        }
      }
      column = column &+ 8
    }
    for column in column..<right where mark[column] == 0 && worth(row, column) == own {
      if visit(column, from: row, &waiting) { return column }
    }
    return nil
  }

  /// Notes a column; whether it has room.
  private func visit(_ column: Int, from row: Int, _ waiting: inout Int) -> Bool {
    mark[column] = 1
    origin[column] = Int32(truncatingIfNeeded: row)
    if seats.hasRoom(column) { return true }
    done[waiting] = Int32(truncatingIfNeeded: column)
    waiting += 1
    return false
  }
}
