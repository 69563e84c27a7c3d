import Assignment
import TestSupport
import Testing

/// Whatever goes in, something comes out: a refusal, a contradiction or a proved answer.
@Suite struct AssignmentFuzzTests {
  private func number(_ random: inout SeededRandom) -> Int {
    let odd = [Int.min, -1, 0, 1, 2, 3, 1 << 20, 1 << 40, .max]
    let usual = Int.random(in: 0...3, using: &random)
    return Int.random(in: 0..<12, using: &random) == 0
      ? odd[Int.random(in: odd.indices, using: &random)] : usual
  }

  private func score(_ random: inout SeededRandom) -> Int32 {
    let odd: [Int32] = [.min, .min + 1, .max, -1, 0, 1]
    return Bool.random(using: &random)
      ? odd[Int.random(in: odd.indices, using: &random)] : Int32.random(in: -9...9, using: &random)
  }

  private func bounds(_ count: Int, _ random: inout SeededRandom) -> [Bounds] {
    (0..<count).map { _ in Bounds(number(&random), number(&random)) }
  }

  private func cells(_ count: Int, _ random: inout SeededRandom) -> [Cell] {
    (0..<Int.random(in: 0...count, using: &random)).map { _ in
      Cell(left: number(&random), right: number(&random))
    }
  }

  /// A problem of anything that can be written down, or the refusal of it.
  private func problem(_ random: inout SeededRandom) throws -> Problem {
    let left = Int.random(in: 0...4, using: &random)
    let right = Int.random(in: 0...4, using: &random)
    let odd = Int.random(in: 0..<20, using: &random) == 0 ? 1 : 0
    let scores = (0..<left * right + odd).map { _ in score(&random) }
    let pins = cells(2, &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      return try Problem(
        left: left, right: right, scores: scores,
        capacities: (0..<right).map { _ in number(&random) }, forbidden: cells(2, &random),
        pins: pins)
    case 1:
      return try Problem(
        scores: scores, leftBounds: bounds(left, &random), rightBounds: bounds(right, &random),
        forbidden: cells(2, &random), pins: pins)
    default:
      let listed = cells(8, &random).map {
        Pair(left: $0.left, right: $0.right, score: score(&random))
      }
      return try Problem(
        cells: listed, leftBounds: bounds(left, &random), rightBounds: bounds(right, &random),
        pins: pins)
    }
  }

  /// A proof of anything.
  private func certificate(_ problem: Problem, _ random: inout SeededRandom) -> Certificate {
    func values(_ count: Int) -> [Int64] {
      let odd: [Int64] = [.min, .max, -1, 0, 1, 1 << 59, -(1 << 60)]
      return (0..<count).map { _ in odd[Int.random(in: odd.indices, using: &random)] }
    }
    let (left, right) = (values(problem.left), values(problem.right))
    return Certificate(
      objective: Objective.allCases[Int.random(in: 0..<5, using: &random)],
      service: left.first ?? 1,
      left: left, right: right,
      threshold: .init(
        most: .init(left: values(problem.left), right: right),
        next: .init(left: left, right: values(problem.right))),
      spread: .init(
        weight: right.first ?? .max, service: left.last ?? .max, left: values(problem.left),
        right: values(problem.right)))
  }

  private func ranks(_ problem: Problem, _ random: inout SeededRandom) -> [Int32] {
    problem.scores.map { _ in score(&random) }
  }

  /// Asks everything that can be asked about an answer.
  private func useAll(_ problem: Problem, _ answer: Solution, _ random: inout SeededRandom) {
    let table = problem.prices(of: answer)
    for left in [-1, 0, 1, 9] {
      for right in [-1, 0, 1, 9] {
        _ = problem.price(ofForcing: left, right: right, from: answer)
        _ = table?.cost(left: left, right: right)
        _ = table?.fall(left: left, right: right)
        _ = table?.rise(left: left, right: right)
      }
    }
    let prices = problem.pairPrices(of: answer)
    for cell in cells(3, &random) + [Cell(left: 0, right: 0), Cell(left: 1, right: 0)] {
      let standing = problem.standing(of: cell, in: answer)
      #expect((standing == nil) == (prices == nil), "\(problem) \(cell)")
      _ = prices?[cell]
    }
    #expect(problem.equals(of: answer, limit: number(&random) & 15).solutions.count <= 15)
    _ = problem.recruitment(for: answer)
    _ = problem.repair(keeping: answer.pairs.map { Cell(left: $0.left, right: $0.right) })
  }

  /// Changes a problem in every way, whether that can be or not.
  private func change(_ problem: Problem, _ random: inout SeededRandom) {
    guard var solver = WarmSolver(problem) else { return }
    for _ in 0..<6 {
      let (cell, few) = (Cell(left: number(&random), right: number(&random)), score(&random))
      let row = (0..<solver.problem.right).map { _ in score(&random) }
      let column = (0..<solver.problem.left).map { _ in score(&random) }
      try? solver.pin(cell)
      try? solver.setScore(few, at: cell)
      try? solver.setScores(row, ofLeft: cell.left)
      try? solver.setCapacity(number(&random), ofRight: cell.right)
      try? solver.addLeft(scores: row)
      try? solver.addRight(scores: column, capacity: number(&random))
      try? solver.unpin(left: cell.left)
      try? solver.removeRight(cell.right)
      try? solver.removeLeft(cell.left)
    }
    #expect(solver.solution.certificate.verify(solver.problem, solver.solution))
  }

  @Test(arguments: FuzzRuns.seeds(short: 40, inputs: 100))
  func `nothing that goes in can break anything`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<100 {
      guard let problem = try? problem(&random) else { continue }
      let made = certificate(problem, &random)
      let preferences = try Preferences(
        for: problem, left: ranks(problem, &random), right: ranks(problem, &random))
      var answers: [Solution?] = []
      for objective in Objective.allCases { answers.append(try? problem.best(objective)) }
      answers.append(try? problem.stable(by: preferences))
      for answer in answers.compactMap(\.self) {
        #expect(answer.certificate.verify(problem, answer), "\(problem) \(answer)")
        _ = made.verify(problem, answer)
        useAll(problem, answer, &random)
        useAll(
          problem,
          Solution(pairs: answer.pairs, left: problem.left, certificate: made), &random)
      }
      change(problem, &random)
      _ = made.verify(
        problem,
        Solution(
          pairs: [Pair(left: -1, right: 9, score: .min)], left: number(&random) & 7,
          certificate: made))
    }
    FuzzRuns.note(100)
  }
}
