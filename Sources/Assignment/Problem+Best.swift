extension Problem {
  /// The best solution for an objective, with its proof.
  ///
  /// Exact, and the same for the same problem on every machine. Where no side is longer than
  /// ``orderedSide``, it is the first of equally good solutions (``first(amongEqualsOf:while:)``).
  ///
  /// - Parameters:
  ///   - objective: What makes a solution better.
  ///   - goesOn: Is told how many rows are done, anew in each search where it takes several, and
  ///     says whether to go on.
  /// - Returns: The solution; nothing where it was broken off.
  /// - Throws: The bounds and pins that no solution can keep, where there are such.
  public func best(
    _ objective: Objective = .served, while goesOn: (Int) -> Bool = { _ in true }
  ) throws(Contradiction) -> Solution? {
    var isBrokenOff = false
    func check(_ row: Int) -> Bool {
      isBrokenOff = isBrokenOff || !goesOn(row)
      return !isBrokenOff
    }
    let ordered = try best(of: objective, while: check).map { inOrder($0, while: check) }
    return isBrokenOff ? nil : ordered
  }

  /// The best solution for an objective, whatever ties it is chosen from.
  func best(
    of objective: Objective, while goesOn: (Int) -> Bool
  ) throws(Contradiction) -> Solution? {
    switch objective {
    case .served: try mostServed(while: goesOn)
    case .total: try bestTotal(while: goesOn)
    case .worst: try bestWorst(while: goesOn)
    case .even: try mostEven(while: goesOn)
    case .stable: try bestStable(by: nil, while: goesOn)
    }
  }

  /// Most served, then the highest total: by the kernels for rows of one column where they apply.
  func mostServed(while goesOn: (Int) -> Bool) throws(Contradiction) -> Solution? {
    if isPlain { return solve(while: goesOn) }
    return try solution(in: CellRange(), service: leastService, while: goesOn) { dual in
      Certificate(service: dual.service, left: dual.left, right: dual.right)
    }
  }
}
