extension NarrowSolver {
  /// The nearest column that a search is not done with.
  private struct Nearest {
    /// Twice the distance, and 1 more where the column has no room.
    var key: Int32
    var column: Int

    var distance: Int32 { key >> 1 }
  }

  /// The cheapest way to leave a row unserved.
  private struct Resort {
    /// The distance.
    var distance = Int32.max
    var row = Seats.none
  }

  /// Places a row by the shortest augmenting path (Dijkstra over reduced costs), on which rows move
  /// up by one column, and the last of them into a column with room or out; false where there is
  /// none, or where a price does not fit.
  func placeByShortestPath(_ row: Int) -> Bool {
    prepareSearch()
    var count = 0
    var resort = Resort(distance: Self.beginning &- idle, row: row)
    var nearest = relax(row, Self.beginning)
    while min(nearest.distance, resort.distance) < Self.longest {
      let column = nearest.column
      if resort.distance < nearest.distance {
        vacate(row, from: resort.row)
        return raise(count, to: resort.distance)
      }
      if seats.hasRoom(column) {
        shift(row, to: column)
        return raise(count, to: nearest.distance)
      }
      mark[column] = .max
      done[count] = Int32(truncatingIfNeeded: column)
      count += 1
      let distance = nearest.distance
      var mover = seats.first(in: column)
      while mover != Seats.none {
        let standard = distance &+ worth(mover, column)
        if standard &- idle < resort.distance {
          resort = Resort(distance: standard &- idle, row: mover)
        }
        nearest = relax(mover, standard)
        mover = seats.next(after: mover)
      }
    }
    return false
  }

  private func prepareSearch() {
    distance.fill(Self.far)
    for column in 0..<right {
      mark[column] =
        seats.hasRoom(column) ? 0 : seats.first(in: column) == Seats.none ? .max : 1
    }
  }

  /// Leaves a row unserved, and moves every row of the path up to it.
  private func vacate(_ start: Int, from last: Int) {
    guard last != start else { return }
    let freed = seats.column(of: last)
    seats.leave(last)
    shift(start, to: freed)
  }

  /// Raises the prices of the columns that a search is done with; false where one does not fit.
  private func raise(_ count: Int, to shortest: Int32) -> Bool {
    var fits = true
    for index in 0..<count {
      let column = Int(done[index])
      offer[column] = offer[column] - (shortest - distance[column])
      if offer[column] < 0 { fits = false }
    }
    return fits
  }

  /// Moves every row of the path into the column it was found for.
  private func shift(_ start: Int, to end: Int) {
    var column = end
    while true {
      let row = Int(origin[column])
      let freed = seats.column(of: row)
      seats.leave(row)
      seats.enter(row, column)
      if row == start { return }
      column = freed
    }
  }

  /// Shortens the paths that go through `row`, to which being at distance 0 would be worth
  /// `standard`; what is nearest then.
  @inline(__always) private func relax(_ row: Int, _ standard: Int32) -> Nearest {
    let scores = UnsafeRawPointer(table + row * right)
    let standards = Eight(repeating: standard)
    let owner = Int32(truncatingIfNeeded: row)
    var keys = Eight(repeating: .max)
    var columns = Eight(repeating: 0)
    var here = Eight.places
    var column = 0
    while column &+ 8 <= right {
      let at = column &* 4
      let worth = Eight(scores, at: at) &+ Eight(offer.bytes, at: at)
      var length = Eight(distance.bytes, at: at)
      let isShorter = worth .> (standards &- length)
      if isShorter.isAny {
        length.replace(with: standards &- worth, where: isShorter)
        length.store(distance.bytes, at: at)
        Eight(origin.bytes, at: at).replacing(with: Eight(repeating: owner), where: isShorter)
          .store(origin.bytes, at: at)
      }
      let key = (length &+ length) | Eight(mark.bytes, at: at)
      let isNearer = key .< keys
      keys.replace(with: key, where: isNearer)
      columns.replace(with: here, where: isNearer)
      here = here &+ Eight(repeating: 8)
      column = column &+ 8
    }
    let least = Eight.least(keys, columns)
    return relax(
      row, standard, column..<right, Nearest(key: least.key, column: Int(least.owner)))
  }

  /// The same for the columns that are left over.
  @inline(__always) private func relax(
    _ row: Int, _ standard: Int32, _ columns: Range<Int>, _ nearest: Nearest
  ) -> Nearest {
    var nearest = nearest
    for column in columns {
      let worth = worth(row, column)
      if worth > standard &- distance[column] {
        distance[column] = standard &- worth
        origin[column] = Int32(truncatingIfNeeded: row)
      }
      let key = (distance[column] &+ distance[column]) | mark[column]
      if key < nearest.key { nearest = Nearest(key: key, column: column) }
    }
    return nearest
  }
}
