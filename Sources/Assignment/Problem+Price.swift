extension Problem {
  /// The price of forcing a pair: the best assignment that has it, against the best of all.
  ///
  /// One shortest path over the reduced costs of the best assignment, from the forced column back
  /// to the place that the row leaves; it moves as few as that path does and nobody else.
  /// O(left × right) after the solve.
  ///
  /// - Parameters:
  ///   - left: The row of the pair.
  ///   - right: The column of the pair.
  ///   - solution: The answer of ``solve()`` where it is at hand; it is verified, and the problem
  ///     is solved anew when it proves nothing.
  /// - Returns: nil when the pair cannot be: outside the table, forbidden, its row pinned
  ///   elsewhere, or no place of its column free of pins; or for a problem that ``solve()`` is not
  ///   for.
  public func price(
    ofForcing left: Int, right: Int, from solution: Solution? = nil
  ) -> Price? {
    guard isPlain, score(left: left, right: right) != nil else { return nil }
    let pin = pinnedColumn[left]
    if pin == right { return Price(servedLoss: 0, loss: 0, moves: []) }
    guard pin < 0, openPlaces[right] > 0 else { return nil }
    var best = solution.flatMap { $0.certificate.isBasis(for: self, $0) ? $0 : nil }
    if best == nil { best = solve() }
    return best.map { price(of: Residual(self, $0).moves(forcing: left, to: right)) }
  }

  private func price(of moves: [Price.Move]) -> Price {
    var servedLoss = 0
    var loss: Int64 = 0
    for move in moves {
      if let from = move.from, let score = score(left: move.left, right: from) {
        servedLoss += 1
        loss += Int64(score)
      }
      if let to = move.to, let score = score(left: move.left, right: to) {
        servedLoss -= 1
        loss -= Int64(score)
      }
    }
    return Price(servedLoss: servedLoss, loss: loss, moves: moves)
  }
}
