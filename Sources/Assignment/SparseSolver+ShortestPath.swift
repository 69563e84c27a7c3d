extension SparseSolver {
  /// The end of the shortest path that is known.
  private struct End {
    var distance: Int64
    /// The column with room; none where a row goes unserved.
    var column = Seats.none
    /// That row.
    var row: Int
  }

  /// Places a row by the shortest augmenting path (Dijkstra over reduced costs); rows on the path
  /// move up by one column.
  mutating func augment(_ row: Int) {
    search += 1
    heap.clear()
    var end = End(distance: service, row: row)
    var count = 0
    relax(row, 0, &end)
    while let (column, reached) = heap.takeNearest(), reached < end.distance {
      // What was put in before a shorter path was found comes out again later.
      guard reached == distance[column] else { continue }
      done[count] = Int32(truncatingIfNeeded: column)
      count += 1
      var mover = seats.first(in: column)
      while mover != Seats.none {
        let own = problem.score(left: mover, right: column).map { price[column] - Int64($0) } ?? 0
        let offset = reached - own
        if service + offset < end.distance {
          end = End(distance: service + offset, row: mover)
        }
        relax(mover, offset, &end)
        mover = seats.next(after: mover)
      }
    }
    for index in 0..<count {
      let column = Int(done[index])
      price.add(max(0, end.distance - distance[column]), at: column)
    }
    shift(row, end)
  }

  /// Shortens the paths that go through `row`.
  private mutating func relax(_ row: Int, _ offset: Int64, _ end: inout End) {
    let cells = rows[row]
    for index in 0..<cells.count where cells.scores[index] != Problem.forbidden {
      let column = cells.column(index)
      let length = price[column] - Int64(cells.scores[index]) + offset
      guard length < end.distance, seen[column] != search || length < distance[column] else {
        continue
      }
      guard problem.openPlaces[column] > 0 else { continue }
      seen[column] = search
      distance[column] = length
      origin[column] = Int32(truncatingIfNeeded: row)
      if seats.hasRoom(column) {
        end = End(distance: length, column: column, row: row)
      } else {
        heap.insert(column, length)
      }
    }
  }

  /// Moves every row of the path into the column it was found for.
  private func shift(_ start: Int, _ end: End) {
    var column = end.column
    if column == Seats.none {
      column = seats.column(of: end.row)
      seats.leave(end.row)
      guard end.row != start else { return }
    }
    seats.shift(to: column, from: { Int(origin[$0]) }, until: { row, _ in row == start })
  }
}
