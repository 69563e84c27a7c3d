extension Problem {
  /// The best solution for an objective, with its proof.
  ///
  /// Exact, and the same for the same problem on every machine.
  ///
  /// - Parameters:
  ///   - objective: What makes a solution better.
  ///   - goesOn: Is told how many rows are done, and says whether to go on.
  /// - Returns: The solution; nothing where it was broken off.
  /// - Throws: The bounds and pins that no solution can keep, where there are such.
  public func best(
    _ objective: Objective = .served, while goesOn: (Int) -> Bool = { _ in true }
  ) throws(Contradiction) -> Solution? {
    switch objective {
    case .served where isPlain && sparsity == nil: return solve(while: goesOn)
    case .total: return try flow(.total, service: 0, while: goesOn)
    case .served, .worst, .even, .stable:
      return try flow(.served, service: leastService, while: goesOn)
    }
  }

  private func flow(
    _ objective: Objective, service: Int64, while goesOn: (Int) -> Bool
  ) throws(Contradiction) -> Solution? {
    if isSmall(service: Int128(service), spread: 0) {
      return try solution(objective, FlowWorth<Int64>(service: service, spread: 0), goesOn)
    }
    return try solution(objective, FlowWorth<Int128>(service: Int128(service), spread: 0), goesOn)
  }

  private func solution<Cost: FlowCost>(
    _ objective: Objective, _ worth: FlowWorth<Cost>, _ goesOn: (Int) -> Bool
  ) throws(Contradiction) -> Solution? {
    let (end, found, cut) = withRows { rows in
      var flow = Flow(
        self, Limits(of: self), rows: rows, range: CellRange(), worth: worth)
      let end = flow.run(while: goesOn)
      return (
        end, end == .best ? solution(of: flow, objective) : nil,
        end == .unsatisfiable ? flow.cut().demands : []
      )
    }
    guard end != .unsatisfiable else { throw contradiction(in: cut) }
    return found
  }

  private func solution<Cost>(of flow: borrowing Flow<Cost>, _ objective: Objective) -> Solution {
    let dual = flow.dual()
    let proof = Certificate(
      objective: objective, service: Int64(dual.service),
      left: dual.left.map { Int64(clamping: $0) }, right: dual.right.map { Int64(clamping: $0) })
    return Solution(pairs: flow.pairs(), left: left, certificate: proof)
  }
}
