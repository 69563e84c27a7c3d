extension NarrowSolver {
  /// The nearest column that a search is not done with.
  private struct Nearest {
    /// Twice the distance, and 1 more where the column has no room.
    var key: Int32
    var column: Int

    var distance: Int32 { key >> 1 }
  }

  /// Where a search begins.
  enum Start {
    /// At a row that stands nowhere.
    case row(Int)
    /// At a column that holds more rows than it has places.
    case column(Int)
  }

  /// How far a search for a shortest path has come.
  private struct Search {
    let start: Start
    /// How many columns it is done with.
    var count = 0
    var nearest = Nearest(key: .max, column: 0)
    /// The cheapest way to leave a row unserved, and that row.
    var resort = (distance: Int32.max, row: Seats.none)
  }

  /// Brings one row more than stands well now to a place by the shortest augmenting path (Dijkstra
  /// over reduced costs), on which rows move up by one column, and the last of them into a column
  /// with room or out; false where there is no such path, or where a price does not fit.
  func augment(from start: Start) -> Bool {
    var search = begin(start)
    while min(search.nearest.distance, search.resort.distance) < Self.longest {
      let (column, distance) = (search.nearest.column, search.nearest.distance)
      if search.resort.distance < distance {
        vacate(search.resort.row, start)
        return raise(search.count, to: search.resort.distance)
      }
      if seats.hasRoom(column) {
        shift(start, to: column)
        return raise(search.count, to: distance)
      }
      guard search.count < right else { return false }
      extend(&search, over: column, distance)
    }
    return false
  }

  private func begin(_ start: Start) -> Search {
    distance.fill(Self.far)
    for column in 0..<right {
      mark[column] =
        seats.hasRoom(column) ? 0 : seats.first(in: column) == Seats.none ? .max : 1
    }
    var search = Search(start: start)
    switch start {
    case .row(let row):
      search.resort = (Self.beginning &- idle, row)
      search.nearest = relax(row, Self.beginning)
    case .column(let column):
      distance[column] = Self.beginning
      extend(&search, over: column, Self.beginning)
    }
    return search
  }

  /// Goes on from the rows of a column at its distance.
  @inline(__always) private func extend(
    _ search: inout Search, over column: Int, _ distance: Int32
  ) {
    mark[column] = .max
    done[search.count] = Int32(truncatingIfNeeded: column)
    search.count += 1
    var mover = seats.first(in: column)
    while mover != Seats.none {
      let standard = distance &+ worth(mover, column)
      if standard &- idle < search.resort.distance {
        search.resort = (standard &- idle, mover)
      }
      search.nearest = relax(mover, standard)
      mover = seats.next(after: mover)
    }
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

  /// Leaves a row unserved, and moves every row of the path up to its column.
  private func vacate(_ last: Int, _ start: Start) {
    let freed = seats.column(of: last)
    seats.leave(last)
    if freed != Seats.none, !isStart(start, last, freed) { shift(start, to: freed) }
  }

  /// Moves every row of the path into the column it was found for.
  func shift(_ start: Start, to end: Int) {
    seats.shift(to: end, from: { Int(origin[$0]) }, until: { isStart(start, $0, $1) })
  }

  /// Whether a path begins with a row, or with the column that it leaves.
  private func isStart(_ start: Start, _ row: Int, _ freed: Int) -> Bool {
    switch start {
    case .row(let first): row == first
    case .column(let column): freed == column
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
