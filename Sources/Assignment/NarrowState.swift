/// The prices and seats of a best assignment in 32 bits, to go on from after a change.
struct NarrowState: Hashable, Sendable {
  /// What each column has to offer.
  var offers: [Int32]
  /// The column of each row; ``Seats/none`` for a row that is unserved or pinned.
  var columns: [Int32]
  /// The columns that had no places but for pins: what they offer says nothing.
  var closed: Set<Int> = []
}

extension NarrowSolver {
  /// Takes up where another solve ended, on a problem that may have changed since: rows stand where
  /// the state says.
  func resume(_ state: NarrowState) {
    for column in 0..<right { offer[column] = state.offers[column] }
    closeColumns()
    for row in 0..<left where state.columns[row] >= 0 { seats.enter(row, Int(state.columns[row])) }
    for column in state.closed where problem.openPlaces[column] > 0 {
      offer[column] = offerThatNobodyWants { table[$0 * right + column] }
    }
  }

  /// The most that a column may have to offer without being better for anybody than where one is;
  /// its places are filled from there.
  func offerThatNobodyWants(score: (Int) -> Int32) -> Int32 {
    (0..<left).reduce(Self.zero) { offer, row in
      let (score, column) = (score(row), seats.column(of: row))
      guard problem.pinnedColumn[row] < 0, score != Problem.forbidden else { return offer }
      return min(offer, (column == Seats.none ? idle : worth(row, column)) - score)
    }
  }

  /// Where the solve has ended, in terms of a problem where not all places need be taken; nothing
  /// where that does not fit.
  func state() -> NarrowState? {
    var offers = (0..<right).map { offer[$0] }
    if isTight {
      let highest = offers.max() ?? Self.zero
      offers = offers.map { $0 - highest + Self.zero }
    }
    let columns = (0..<left).map { Int32(truncatingIfNeeded: seats.column(of: $0)) }
    let least = Int32(clamping: problem.largestScore)
    let fits = columns.enumerated().allSatisfy { row, column in
      column < 0 || table[row * right + Int(column)] + offers[Int(column)] >= least
    }
    guard fits, offers.allSatisfy({ $0 >= 0 }) else { return nil }
    let closed = (0..<right).filter { problem.openPlaces[$0] == 0 }
    return NarrowState(offers: offers, columns: columns, closed: Set(closed))
  }

  /// Makes the best of a state that a change has disturbed; false where that does not fit.
  ///
  /// Before: each row that stands somewhere or is unserved stands where it is best at the prices,
  /// but for `rows`, which stand nowhere; columns may hold too many rows, or have room at a price
  /// above 0. Each of these takes one shortest path.
  func settle(_ rows: [Int]) -> Bool {
    for column in 0..<right {
      while seats.room(of: column) < 0 {
        guard augment(from: .column(column)) else { return false }
      }
    }
    for row in rows {
      guard augment(from: .row(row)) else { return false }
    }
    for column in 0..<right {
      while seats.hasRoom(column) && offer[column] < Self.zero { refill(column) }
    }
    return true
  }
}
