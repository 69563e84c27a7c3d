/// What came out of a flow.
enum FlowFound<Cost: FlowCost> {
  case best(pairs: [Pair], dual: Dual<Cost>)
  case brokenOff
  /// Nothing fits; for whole costs of serving alone, the values bound it as low as one likes.
  case unsatisfiable(cut: FlowCut, dual: Dual<Cost>)
}

extension Problem {
  /// The best that a flow over some cells finds.
  func flow<Cost>(
    in range: CellRange, _ worth: FlowWorth<Cost>, while goesOn: (Int) -> Bool
  ) -> FlowFound<Cost> {
    withRows { rows in
      var flow = Flow(self, Limits(of: self), rows: rows, range: range, worth: worth)
      switch flow.run(while: goesOn) {
      case .best: return .best(pairs: flow.pairs(), dual: flow.dual())
      case .brokenOff: return .brokenOff
      case .unsatisfiable:
        let cut = flow.cut()
        flow.lowerReached()
        return .unsatisfiable(cut: cut, dual: flow.dual())
      }
    }
  }

  /// The solution that a flow over some cells finds, with its proof in 64 bits.
  func solution<Cost>(
    in range: CellRange, _ worth: FlowWorth<Cost>, while goesOn: (Int) -> Bool,
    proof: (Dual<Cost>) -> Certificate
  ) throws(Contradiction) -> Solution? {
    switch flow(in: range, worth, while: goesOn) {
    case .best(let pairs, let dual):
      return Solution(pairs: pairs, left: left, certificate: proof(dual))
    case .brokenOff: return nil
    case .unsatisfiable(let cut, _):
      guard let contradiction = contradiction(in: cut.demands, while: goesOn) else { return nil }
      throw contradiction
    }
  }

  /// The best for one weight of serving; 64 bits hold all paths, as no sum of a problem is larger.
  func solution(
    in range: CellRange, service: Int64, while goesOn: (Int) -> Bool,
    proof: (Dual<Int64>) -> Certificate
  ) throws(Contradiction) -> Solution? {
    let worth = FlowWorth<Int64>(service: service, spread: 0)
    return try solution(in: range, worth, while: goesOn, proof: proof)
  }
}
