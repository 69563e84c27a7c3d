import Assignment
import TestSupport
import Testing

@Suite struct BestTests {
  /// A pair that neither serves a row nor raises the total, and that no bound or pin wants.
  private func idle(_ pairs: [Pair], _ instance: BoundedInstance, _ loads: [Int]) -> Pair? {
    pairs.first { pair in
      let partners = pairs.filter { $0.left == pair.left }.count
      return pair.score <= 0 && partners > max(1, instance.leftBounds[pair.left].lower)
        && loads[pair.right] > instance.rightBounds[pair.right].lower
        && !instance.pins.contains(Cell(left: pair.left, right: pair.right))
    }
  }

  /// What is wrong with the answers to a problem; nil when nothing is.
  private func complaint(_ instance: BoundedInstance) -> String? {
    guard let problem = try? instance.problem() else { return "it is refused" }
    let truth = Enumeration(instance).best
    for objective in [Objective.served, .total, .worst, .even] {
      let solution: Solution?
      do throws(Contradiction) {
        solution = try problem.best(objective)
      } catch {
        if truth.isEmpty { continue }
        return "\(objective): \(error)"
      }
      guard let solution else { return "\(objective): broken off" }
      var loads = Array(repeating: 0, count: problem.right)
      for pair in solution.pairs { loads[pair.right] += 1 }
      let worth = Enumeration.worth(
        objective, served: solution.served, total: solution.total, worst: solution.worst,
        loads: loads)
      guard worth == truth[objective] else {
        return "\(objective): \(worth), not \(truth[objective] ?? []): \(solution.pairs)"
      }
      if objective == .served, let pair = idle(solution.pairs, instance, loads) {
        return "\(objective): \(pair) helps nobody"
      }
      guard solution.certificate.verify(problem, solution) else {
        return "\(objective): \(solution.pairs) is not proved by \(solution.certificate)"
      }
    }
    return nil
  }

  @Test(arguments: 0..<10) func `finds what trying everything finds, and proves it`(block: Int) {
    for seed in UInt64(block) * 300..<UInt64(block + 1) * 300 {
      let instance = BoundedInstance(seed: seed)
      guard complaint(instance) != nil else { continue }
      let smallest = instance.shrunk { complaint($0) != nil }
      Issue.record("\(smallest): \(complaint(smallest) ?? "")")
      return
    }
  }

  @Test(arguments: 0..<10) func `finds the same where rows go to one column`(block: Int) {
    for seed in UInt64(block) * 200..<UInt64(block + 1) * 200 {
      let instance = BoundedInstance(seed: 60_000 + seed, largestLeft: 5).plain
      guard complaint(instance) != nil else { continue }
      let smallest = instance.shrunk { complaint($0.plain) != nil }.plain
      Issue.record("\(smallest): \(complaint(smallest) ?? "")")
      return
    }
  }
}
