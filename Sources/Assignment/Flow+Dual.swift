extension Flow {
  /// The values of rows and prices of columns that prove the flow best.
  ///
  /// Potentials are brought to the form that certificates have: nothing below 0 without need, and
  /// no cell of a row for one partner worth more than its row and column.
  func dual() -> Dual<Cost> {
    let prices = (0..<right).map { column -> Cost in
      let price = potential[outside] &- potential[left + column]
      let mayFall = columnSlack[column].lower > 0 || worth.spread > 0
      return mayFall ? price : max(0, price)
    }
    let values = (0..<left).map { value(ofRow: $0, prices) }
    return Dual(service: worth.service, spread: worth.spread, left: values, right: prices)
  }

  /// Lowers the potentials of what a search that failed has reached.
  ///
  /// No arc with room leaves these nodes, so that the potentials stay right; and as more units wait
  /// in them than are wanted, the bound falls as far.
  func lowerReached() {
    paths.forEachDone { node, _ in potential.add(0 &- (1 << 45), at: node) }
  }

  private func value(ofRow row: Int, _ prices: [Cost]) -> Cost {
    let slack = rowSlack[row]
    guard slack.upper > 0 else { return 0 }
    var value = worth.service &+ potential[row] &- potential[outside]
    if slack.upper == 1 {
      for partner in rowPartners[row] {
        let own = Cost(partner.score & range.mask) &+ worth.service
        value = max(value, own &- prices[Int(partner.index)])
      }
    }
    return slack.lower > 0 ? value : max(0, value)
  }
}

extension Problem {
  /// Whether 64 bits hold every path and potential of a flow.
  ///
  /// A path passes each node once, so that it costs no more than the scores of twice the shorter
  /// side and four units outside; potentials differ by four such paths at most.
  func isSmall(service: Int128, spread: Int128) -> Bool {
    let scores = Int128(2 * min(left, right) + 4) * Int128(largestScore)
    let units = service + spread * Int128(2 * max(left, right) + 3)
    return 16 * (scores + 4 * units) < Int128(1) << 62
  }
}
