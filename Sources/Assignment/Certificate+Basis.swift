extension Certificate {
  /// Whether values and prices may be calculated with, in 64 bits: this proves a solution of a
  /// problem with rows of one column, and three of its numbers together overflow nothing.
  func isBasis(
    for problem: Problem, _ solution: Solution, of objectives: Set<Objective> = [.served]
  ) -> Bool {
    let small = -(Int64(1) << 60)...(1 << 60)
    return problem.isPlain && objectives.contains(objective) && small.contains(service)
      && left.allSatisfy(small.contains) && right.allSatisfy(small.contains)
      && verify(problem, solution)
  }
}
