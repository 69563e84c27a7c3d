extension NarrowSolver {
  /// A search for what to do with a place that is left over at a price above 0: from its column to
  /// those that would lose a row to it.
  private struct Refill {
    /// By how much the price of each column has to fall less.
    var distance: [Int32]
    /// The row that would leave each column, and where it would go.
    var mover: [Int]
    var next: [Int]
    var isDone: [Bool]
    /// By how much the price falls, and the column where that ends.
    var shortest: Int32
    var end: Int
    /// The unserved row that takes the last place; none where that stays free, at the price 0.
    var last = Seats.none

    init(_ column: Int, price: Int32, count: Int) {
      distance = Array(repeating: .max, count: count)
      mover = Array(repeating: Seats.none, count: count)
      next = mover
      isDone = Array(repeating: false, count: count)
      distance[column] = 0
      shortest = price
      end = column
    }

    /// The nearest column that was not handed out yet, where one is near enough to matter.
    mutating func nearest() -> Int? {
      var best: Int?
      for column in distance.indices where !isDone[column] && distance[column] < shortest {
        if best.map({ distance[column] < distance[$0] }) ?? true { best = column }
      }
      if let best { isDone[best] = true }
      return best
    }

    mutating func offer(_ length: Int32, end column: Int, last row: Int = Seats.none) {
      guard length < shortest else { return }
      shortest = length
      end = column
      last = row
    }
  }

  /// Gives a place that is left over to the row for which it is worth most, the place that this one
  /// leaves to another, and so on, until one is left that nobody wants for anything.
  func refill(_ column: Int) {
    var search = Refill(column, price: Self.zero - offer[column], count: right)
    while let next = search.nearest() { extend(&search, from: next) }
    for other in 0..<right where search.distance[other] < search.shortest {
      offer[other] = offer[other] + (search.shortest - search.distance[other])
    }
    var freed = search.end
    while freed != column {
      seats.leave(search.mover[freed])
      seats.enter(search.mover[freed], search.next[freed])
      freed = search.next[freed]
    }
    if search.last != Seats.none { seats.enter(search.last, search.end) }
  }

  /// Looks at every row that would come to a column.
  private func extend(_ search: inout Refill, from column: Int) {
    let reached = search.distance[column]
    for row in 0..<left where problem.pinnedColumn[row] < 0 {
      let own = seats.column(of: row)
      guard own != column, table[row * right + column] != Problem.forbidden else { continue }
      let present = own == Seats.none ? idle : worth(row, own)
      let length = reached + (present - worth(row, column))
      guard length < search.shortest else { continue }
      if own == Seats.none {
        search.offer(length, end: column, last: row)
      } else if length < search.distance[own] {
        search.distance[own] = length
        search.mover[own] = row
        search.next[own] = column
        search.offer(length + (Self.zero - offer[own]), end: own)
      }
    }
  }
}
