extension Problem {
  /// The most that the squared loads of all columns can sum up to.
  var mostSquares: Int64 {
    Int64(mostPairs) * Int64(rightBounds.reduce(1) { max($0, min($1.upper, left)) })
  }

  /// Most served, then the loads of columns as even as bounds allow, then the highest total.
  ///
  /// One flow where each further row of a column costs more than the one before.
  func mostEven(while goesOn: (Int) -> Bool) throws(Contradiction) -> Solution? {
    let weight = leastService
    let units = mostSquares + 2
    let service = Int128(weight) * Int128(units)
    guard isSmall(service: service, spread: Int128(weight)) else {
      let worth = FlowWorth<Int128>(service: service, spread: Int128(weight))
      return try solution(in: CellRange(), worth, while: goesOn) { proof($0, units) }
    }
    let worth = FlowWorth<Int64>(service: Int64(service), spread: weight)
    return try solution(in: CellRange(), worth, while: goesOn) { proof($0, units) }
  }

  /// Whether 64 bits hold every path and potential of a flow.
  ///
  /// A path passes each node once, so that it costs no more than the scores of twice the shorter
  /// side and four units outside; potentials differ by four such paths at most.
  func isSmall(service: Int128, spread: Int128) -> Bool {
    let scores = Int128(2 * min(left, right) + 4) * Int128(largestScore)
    let units = service + spread * Int128(2 * max(left, right) + 3)
    return 16 * (scores + 4 * units) < Int128(1) << 62
  }

  private func proof<Cost>(_ dual: Dual<Cost>, _ units: Int64) -> Certificate {
    let left = dual.left.map { $0.quotientAndRemainder(dividingBy: dual.spread) }
    let right = dual.right.map { $0.quotientAndRemainder(dividingBy: dual.spread) }
    let spread = Certificate.Spread(
      weight: Int64(clamping: dual.spread), service: units,
      left: left.map { Int64(clamping: $0.quotient) },
      right: right.map { Int64(clamping: $0.quotient) })
    return Certificate(
      objective: .even, service: 0, left: left.map { Int64(clamping: $0.remainder) },
      right: right.map { Int64(clamping: $0.remainder) }, spread: spread)
  }
}
