extension Solver {
  /// A search for the cheapest way to place one more row.
  struct Search {
    /// Columns before this one in `order` are done.
    var done = 0
    /// Columns from `done` up to this one are at distance `shortest`.
    var reached = 0
    var shortest: Int64 = 0
    /// The cheapest way to leave a row unserved, and that row.
    var unservedDistance: Int64
    var unservedOrigin: Int
    /// The column where the path ends; `right` for unserved.
    var end: Int?
  }

  /// Places a row by the shortest augmenting path (Dijkstra over reduced costs); rows on the path
  /// move up by one column.
  func placeByShortestPath(_ row: Int) {
    var search = Search(unservedDistance: service, unservedOrigin: row)
    begin(row)
    while search.end == nil {
      if search.done == search.reached { nearest(&search) }
      if search.end == nil { extend(&search) }
    }
    for index in 0..<search.done {
      let column = order[index]
      price.add(search.shortest - distance[column], at: column)
    }
    shift(row, search)
  }

  private func begin(_ row: Int) {
    let base = row * right
    for column in 0..<right {
      let score = table[base + column]
      distance[column] = score == Problem.forbidden ? .max : price[column] - Int64(score)
      origin[column] = row
    }
  }

  /// Gathers the columns that are nearest now; ends the search where one of them has room.
  private func nearest(_ search: inout Search) {
    var shortest = Int64.max
    for index in search.done..<right {
      let column = order[index]
      let here = distance[column]
      guard here <= shortest else { continue }
      if here < shortest {
        shortest = here
        search.reached = search.done
      }
      order[index] = order[search.reached]
      order[search.reached] = column
      search.reached += 1
    }
    search.shortest = min(shortest, search.unservedDistance)
    if search.unservedDistance <= shortest {
      search.end = right
    } else {
      for index in search.done..<search.reached where seats.hasRoom(order[index]) {
        search.end = order[index]
        return
      }
    }
  }

  /// Goes on from the rows of the next nearest column.
  private func extend(_ search: inout Search) {
    let column = order[search.done]
    search.done += 1
    var row = seats.first(in: column)
    while row >= 0 && search.end == nil {
      let offset = price[column] - Int64(table[row * right + column]) - search.shortest
      relax(row, offset, &search)
      row = seats.next(after: row)
    }
  }

  /// Shortens the paths that go through `row`, whose own column costs `offset`.
  private func relax(_ row: Int, _ offset: Int64, _ search: inout Search) {
    if service - offset < search.unservedDistance {
      search.unservedDistance = service - offset
      search.unservedOrigin = row
      if search.unservedDistance == search.shortest {
        search.end = right
        return
      }
    }
    let base = row * right
    for index in search.reached..<right {
      let column = order[index]
      let score = table[base + column]
      let length = price[column] - Int64(score) - offset
      guard length < distance[column], score != Problem.forbidden else { continue }
      distance[column] = length
      origin[column] = row
      guard length == search.shortest else { continue }
      if seats.hasRoom(column) {
        search.end = column
        return
      }
      order[index] = order[search.reached]
      order[search.reached] = column
      search.reached += 1
    }
  }

  /// Moves every row of the path into the column it was found for.
  private func shift(_ start: Int, _ search: Search) {
    var end = search.end ?? right
    if end == right {
      end = seats.column(of: search.unservedOrigin)
      seats.leave(search.unservedOrigin)
      guard search.unservedOrigin != start else { return }
    }
    seats.shift(to: end, from: { origin[$0] }, until: { row, _ in row == start })
  }
}
