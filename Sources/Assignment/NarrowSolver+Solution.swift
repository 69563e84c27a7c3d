extension NarrowSolver {
  /// What stands in the state now, with its prices as the proof; nothing where more rows could be
  /// served.
  func solution() -> Solution? {
    guard let scarce = scarceColumns() else { return nil }
    let lowest = isTight ? (0..<right).map { price(of: $0) }.min() ?? 0 : 0
    var prices = (0..<right).map {
      problem.openPlaces[$0] == 0 ? 0 : price(of: $0) - lowest
    }
    let service = max(problem.leastService, (prices.max() ?? 0) + problem.largestScore)
    // What serving a row is worth more in the proof than it was here, scarce places are worth more.
    let more = service - Int64(Self.zero - idle)
    for column in 0..<right {
      if scarce[column] { prices[column] += more }
      if problem.openPlaces[column] == 0 { prices[column] = service + problem.largestScore }
    }
    return problem.solution(of: seats, service: service, prices: prices)
  }

  private func price(of column: Int) -> Int64 { Int64(Self.zero) - Int64(offer[column]) }

  /// The columns whose places unserved rows could take, would others only leave them; nothing
  /// where one of them has room, so that one more row could be served (Berge's theorem).
  private func scarceColumns() -> [Bool]? {
    var isScarce = Array(repeating: false, count: right)
    var waiting = (0..<left).filter {
      problem.pinnedColumn[$0] < 0 && seats.column(of: $0) == Seats.none
    }
    while let row = waiting.popLast() {
      for column in 0..<right
      where !isScarce[column] && table[row * right + column] != Problem.forbidden {
        if seats.hasRoom(column) { return nil }
        isScarce[column] = true
        var owner = seats.first(in: column)
        while owner != Seats.none {
          waiting.append(owner)
          owner = seats.next(after: owner)
        }
      }
    }
    return isScarce
  }
}
