extension Flow {
  /// The values of rows and prices of columns that prove the flow best.
  ///
  /// Potentials are brought to the form that certificates have: nothing below 0 without need. A
  /// used cell of a row for one partner is worth just as much as its row and column, as the row is
  /// reached through its column only.
  func dual() -> Dual<Cost> {
    let prices = (0..<right).map { column -> Cost in
      let price = potential[outside] &- potential[left + column]
      let mayFall = columnSlack[column].lower > 0 || worth.spread > 0
      return mayFall ? price : max(0, price)
    }
    let values = (0..<left).map { value(ofRow: $0) }
    return Dual(service: worth.service, spread: worth.spread, left: values, right: prices)
  }

  /// Lowers the potentials of what a search that failed has reached.
  ///
  /// No arc with room leaves these nodes, so that the potentials stay right; and as more units wait
  /// in them than are wanted, the bound falls as far.
  func lowerReached() {
    paths.forEachDone { node, _ in potential.add(0 &- (1 << 45), at: node) }
  }

  private func value(ofRow row: Int) -> Cost {
    let slack = rowSlack[row]
    guard slack.upper > 0 else { return 0 }
    let value = worth.service &+ potential[row] &- potential[outside]
    return slack.lower > 0 ? value : max(0, value)
  }
}
