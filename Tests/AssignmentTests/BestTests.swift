import Assignment
import TestSupport
import Testing

@Suite struct BestTests {
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
