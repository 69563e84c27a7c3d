import Assignment
import TestSupport
import Testing

@Suite struct ContradictionTests {
  private func contradiction(_ problem: Problem) -> [Contradiction.Demand]? {
    do throws(Contradiction) {
      _ = try problem.best()
      return nil
    } catch {
      return error.demands
    }
  }

  /// The problem of which only some demands are left.
  private func relaxed(
    _ instance: BoundedInstance, to demands: [Contradiction.Demand]
  ) -> BoundedInstance {
    var relaxed = instance
    relaxed.leftBounds = instance.leftBounds.enumerated().map { row, bounds in
      Bounds(
        demands.contains(.leastOfLeft(row)) ? bounds.lower : 0,
        demands.contains(.mostOfLeft(row)) ? bounds.upper : .max)
    }
    relaxed.rightBounds = instance.rightBounds.enumerated().map { column, bounds in
      Bounds(
        demands.contains(.leastOfRight(column)) ? bounds.lower : 0,
        demands.contains(.mostOfRight(column)) ? bounds.upper : .max)
    }
    relaxed.pins = instance.pins.filter { demands.contains(.pin($0)) }
    guard !demands.contains(.allowedCells) else { return relaxed }
    relaxed.scores = instance.scores.map { $0.map { _ in 0 } }
    return relaxed
  }

  private func isSatisfiable(_ instance: BoundedInstance) -> Bool {
    Enumeration(instance).best[.total] != nil
  }

  /// What is wrong with the contradiction that a problem names; nil when nothing is.
  private func complaint(_ instance: BoundedInstance) -> String? {
    guard let problem = try? instance.problem() else { return "it is refused" }
    let demands = contradiction(problem)
    guard let demands else { return isSatisfiable(instance) ? nil : "it has none" }
    guard !isSatisfiable(relaxed(instance, to: demands)) else { return "\(demands) can be met" }
    for demand in demands {
      let fewer = demands.filter { $0 != demand }
      guard isSatisfiable(relaxed(instance, to: fewer)) else {
        return "\(demand) can be left out of \(demands)"
      }
    }
    return nil
  }

  @Test(arguments: 0..<10) func `names demands of which none can be left out`(block: Int) {
    for seed in UInt64(block) * 150..<UInt64(block + 1) * 150 {
      let instance = BoundedInstance(seed: 10_000 + seed)
      guard complaint(instance) != nil else { continue }
      let smallest = instance.shrunk { complaint($0) != nil }
      Issue.record("\(smallest): \(complaint(smallest) ?? "")")
      return
    }
  }

  @Test func `names rows that can only go to columns with fewer places`() throws {
    let no = Problem.forbidden
    let problem = try Problem(
      scores: [5, 5, 5, no, no, 5, no, no, 5],
      leftBounds: [Bounds(1, 1), Bounds(1, 1), Bounds(1, 1)],
      rightBounds: [Bounds(0, 1), Bounds(0, 1), Bounds(0, 1)])
    #expect(
      contradiction(problem) == [.leastOfLeft(1), .leastOfLeft(2), .mostOfRight(2), .allowedCells])
  }

  @Test func `names pins that exceed a capacity`() throws {
    let pins = [Cell(left: 0, right: 0), Cell(left: 2, right: 0), Cell(left: 1, right: 1)]
    let problem = try Problem(
      scores: [1, 1, 1, 1, 1, 1], leftBounds: Array(repeating: Bounds(0, 1), count: 3),
      rightBounds: [Bounds(0, 1), Bounds(0, 2)], pins: pins)
    #expect(contradiction(problem) == [.mostOfRight(0), .pin(pins[0]), .pin(pins[1])])
  }

  @Test func `names a lower bound that nobody may fill`() throws {
    let problem = try Problem(
      cells: [Pair(left: 0, right: 0, score: 3)], leftBounds: [Bounds(0, 2), Bounds(0, 2)],
      rightBounds: [Bounds(0, 1), Bounds(1, 2)])
    #expect(contradiction(problem) == [.leastOfRight(1), .allowedCells])
  }

  @Test func `names a lower bound above the number of the others`() throws {
    let problem = try Problem(
      scores: [1, 1], leftBounds: [Bounds(0, 9), Bounds(0, 9)], rightBounds: [Bounds(3, .max)])
    #expect(contradiction(problem) == [.leastOfRight(0)])
  }

  @Test func `finds a small contradiction in a large problem`() throws {
    let scores = (0..<60 * 60).map { place -> Int32 in
      let (row, column) = (place / 60, place % 60)
      return [20, 30, 40].contains(row) && ![7, 9].contains(column) ? Problem.forbidden : 1
    }
    let problem = try Problem(
      scores: scores, leftBounds: Array(repeating: Bounds(1, 1), count: 60),
      rightBounds: Array(repeating: Bounds(1, 1), count: 60))
    #expect(
      contradiction(problem) == [
        .leastOfLeft(20), .leastOfLeft(30), .leastOfLeft(40), .mostOfRight(7), .mostOfRight(9),
        .allowedCells,
      ])
  }
}
