/// The augmenting row reduction of LAPJV: each row bids for the column that is best for it, and who
/// is outbid bids next.
enum RowReduction {
  /// Goes through rows once.
  ///
  /// - Parameters:
  ///   - rows: The rows that have no place.
  ///   - bid: Places a row if it can; the row that has no place then, and whether it is to wait, as
  ///     nothing was gained. Nothing where nobody was outbid.
  /// - Returns: The rows that have no place then, in the order in which they came to that.
  @inline(__always) static func pass(
    over rows: [Int], bid: (Int) -> (row: Int, waits: Bool)?
  ) -> [Int] {
    var free: [Int] = []
    var steps = 8 * rows.count
    for start in rows {
      var row = start
      while let outbid = bid(row) {
        steps -= 1
        if outbid.waits || steps <= 0 {
          free.append(outbid.row)
          break
        }
        row = outbid.row
      }
    }
    return free
  }
}
