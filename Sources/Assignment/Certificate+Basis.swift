extension Certificate {
  /// Whether three of the numbers together overflow nothing in 64 bits.
  var isSmall: Bool {
    Dual(service: service, spread: 0, left: left, right: right).isWithin(1 << 60)
  }

  /// Whether values and prices may be calculated with: this proves a solution of a problem with
  /// rows of one column, and its numbers are small.
  func isBasis(for problem: Problem, _ solution: Solution) -> Bool {
    problem.isPlain && objective == .served && isSmall && verify(problem, solution)
  }
}
