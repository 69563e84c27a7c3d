extension Problem {
  /// The highest total, whatever number of rows is served.
  ///
  /// Where rows go to one column at most, staying unserved is one column more, with a score of 0 and
  /// room for everybody: as every row is served there, the kernels for `served` find the highest
  /// total.
  func bestTotal(while goesOn: (Int) -> Bool) throws(Contradiction) -> Solution? {
    guard isPlain, openPlaces.contains(where: { $0 > 0 }), let wider = widened() else {
      return try solution(in: CellRange(), service: 0, while: goesOn) { dual in
        Certificate(objective: .total, service: 0, left: dual.left, right: dual.right)
      }
    }
    return wider.solve(while: goesOn).map(narrowed)
  }

  /// The same problem with a column for staying unserved.
  private func widened() -> Problem? {
    do throws(ProblemError) {
      let (scores, sparsity) = sparsity.map(widenedList) ?? (widenedTable(), nil)
      return try Problem(
        scores: scores, sparsity: sparsity, left: leftBounds,
        right: rightBounds + [Bounds(0, left + 1)], pins: pins)
    } catch {
      return nil
    }
  }

  private func widenedTable() -> [Int32] {
    var wide: [Int32] = []
    wide.reserveCapacity(left * (right + 1))
    for row in 0..<left {
      wide += scores[row * right..<(row + 1) * right]
      wide.append(0)
    }
    return wide
  }

  private func widenedList(_ sparsity: Sparsity) -> ([Int32], Sparsity?) {
    var wide: [Int32] = []
    var columns: [Int32] = []
    wide.reserveCapacity(scores.count + left)
    columns.reserveCapacity(scores.count + left)
    for row in 0..<left {
      let cells = sparsity.starts[row]..<sparsity.starts[row + 1]
      wide += scores[cells] + [0]
      columns += sparsity.columns[cells] + [Int32(right)]
    }
    let starts = sparsity.starts.enumerated().map { $0 + $1 }
    return (wide, Sparsity(starts: starts, columns: columns))
  }

  /// The solution without the column for staying unserved; its price is 0, as it has room.
  private func narrowed(_ wide: Solution) -> Solution {
    let proof = wide.certificate
    let values = proof.left.enumerated().map { row, value in
      pinnedColumn[row] < 0 ? value - proof.service : 0
    }
    return Solution(
      pairs: wide.pairs.filter { $0.right < right }, left: left,
      certificate: Certificate(
        objective: .total, service: 0, left: values, right: Array(proof.right.dropLast())))
  }
}
