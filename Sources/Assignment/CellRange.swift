/// The cells that count: those with a score of `floor` and above; a `mask` of 0 makes all scores 0.
struct CellRange {
  var floor = Int(Problem.forbidden) + 1
  var mask: Int32 = -1

  /// All cells, whatever their score.
  static let flat = CellRange(mask: 0)

  func worth(of problem: Problem, _ cell: Cell) -> Int32 {
    (problem.score(left: cell.left, right: cell.right) ?? 0) & mask
  }
}
