extension Problem {
  /// The solution in which rows stand in their seats or pins, with the prices of the columns and
  /// what serving a row is worth as its proof.
  func solution(of seats: borrowing Seats, service: Int64, prices: [Int64]) -> Solution {
    var pairs: [Pair] = []
    pairs.reserveCapacity(left)
    var values = Array(repeating: Int64(0), count: left)
    for row in 0..<left {
      let pin = pinnedColumn[row]
      let column = pin < 0 ? seats.column(of: row) : pin
      guard column != Seats.none, let score = score(left: row, right: column) else { continue }
      pairs.append(Pair(left: row, right: column, score: score))
      if pin < 0 { values[row] = service + Int64(score) - prices[column] }
    }
    return Solution(
      pairs: pairs, left: left,
      certificate: Certificate(service: service, left: values, right: prices))
  }
}
