import Assignment
import Foundation

/// What the engine does beside solving from the beginning.
enum EngineBench {
  static var all: [(name: String, run: () throws -> Row?)] {
    [
      ("warm pin 1000x1000", { try warm("warm pin 1000x1000", pin) }),
      ("warm ban 1000x1000", { try warm("warm ban 1000x1000", ban) }),
      ("warm row 1000x1000", { try warm("warm row 1000x1000", replaceRow) }),
      ("sparse 5000x5000, 20 a row", { try sparse(side: 5_000, cells: 20) }),
      ("stable 5000x1000", stable),
      ("all prices 200x200", { try prices(200) }),
      ("all prices 1000x1000", { try prices(1_000) }),
      ("all prices 200x80, even loads", evenPrices),
      ("robustness 1000 x 40x40", robustness),
      ("100 equal answers 40x40", equals),
      ("first of equal answers 300x300", first),
    ]
  }

  /// One change to a problem of uniform scores, taken back before the next, beside what the fastest
  /// peer takes for the whole problem, as none goes on from an answer.
  private static func warm(
    _ name: String, _ change: (inout WarmSolver, inout Numbers) throws -> Double
  ) throws -> Row? {
    let instance = Instance.dense(1_000).make()
    let problem = try instance.problem()
    guard var solver = WarmSolver(problem) else { return complain("\(name): no solver") }
    var numbers = Numbers(state: 1)
    // The first change copies the table, which is shared until then.
    _ = try change(&solver, &numbers)
    let times = try (0..<100).map { _ in try change(&solver, &numbers) }
    guard solver.solution.certificate.verify(solver.problem, solver.solution) else {
      return complain("\(name): the certificate proves nothing")
    }
    let peer = try Peer.answers(to: instance).min { $0.ms < $1.ms }
    return Row(
      name: name, times: Times(times), peer: peer.map { ("\($0.name), a full solve", $0.ms) })
  }

  private static func time(_ work: () throws -> Void) rethrows -> Double {
    try ContinuousClock().measure(work) / .milliseconds(1)
  }

  private static func pin(_ solver: inout WarmSolver, _ numbers: inout Numbers) throws -> Double {
    let cell = Cell(
      left: Int.random(in: 0..<1_000, using: &numbers),
      right: Int.random(in: 0..<1_000, using: &numbers))
    let spent = try time { try solver.pin(cell) }
    try solver.unpin(left: cell.left)
    return spent
  }

  private static func ban(_ solver: inout WarmSolver, _ numbers: inout Numbers) throws -> Double {
    let pair = solver.solution.pairs[Int.random(in: 0..<1_000, using: &numbers)]
    let cell = Cell(left: pair.left, right: pair.right)
    let spent = try time { try solver.setScore(Problem.forbidden, at: cell) }
    try solver.setScore(pair.score, at: cell)
    return spent
  }

  private static func replaceRow(_ solver: inout WarmSolver, _ numbers: inout Numbers) throws
    -> Double
  {
    let row = Int.random(in: 0..<1_000, using: &numbers)
    let scores = (0..<1_000).map { _ in Int32.random(in: 0...1_000_000, using: &numbers) }
    return try time { try solver.setScores(scores, ofLeft: row) }
  }

  private static func sparse(side: Int, cells: Int) throws -> Row? {
    let name = "sparse \(side)x\(side), \(cells) a row"
    var numbers = Numbers(state: 1)
    var pairs: [Pair] = []
    for row in 0..<side {
      // The diagonal makes sure that everybody can be served, as the peer demands.
      var columns: Set<Int> = [row]
      while columns.count < cells { columns.insert(Int.random(in: 0..<side, using: &numbers)) }
      pairs += columns.sorted().map {
        Pair(left: row, right: $0, score: .random(in: 1...1_000_000, using: &numbers))
      }
    }
    let single = Array(repeating: Bounds(0, 1), count: side)
    let problem = try Problem(cells: pairs, leftBounds: single, rightBounds: single)
    var solution = problem.solve()
    let bytes = Memory.rise { solution = problem.solve() }
    let times = Times { solution = problem.solve() }
    guard solution.certificate.verify(problem, solution) else {
      return complain("\(name): the certificate proves nothing")
    }
    let peer = try Peer.sparseAnswer(to: pairs, side: side)
    if let peer, peer.total != solution.total {
      return complain("\(name): scipy has another total")
    }
    return Row(
      name: name, times: times, bytes: bytes, peer: peer.map { ("scipy csgraph", $0.ms) })
  }

  /// Full lists by scores, which are put in order within the time.
  private static func stable() throws -> Row? {
    let name = "stable 5000x1000"
    var numbers = Numbers(state: 1)
    let scores = (0..<5_000 * 1_000).map { _ in Int32.random(in: 0...1_000_000, using: &numbers) }
    let problem = try Problem(
      left: 5_000, right: 1_000, scores: scores, capacities: Array(repeating: 5, count: 1_000))
    var solution: Solution?
    var isRefused = false
    let times = Times {
      do { solution = try problem.best(.stable) } catch { isRefused = true }
    }
    guard let solution, !isRefused, solution.certificate.verify(problem, solution) else {
      return complain("\(name): not stable")
    }
    let peer = try Peer.stableAnswer(to: scores, left: 5_000, right: 1_000, places: 5)
    if let peer, peer.total != solution.total { return complain("\(name): Python differs") }
    return Row(name: name, times: times, peer: peer.map { ("plain Python", $0.ms) })
  }

  private static func prices(_ size: Int) throws -> Row? {
    let problem = try Instance.real(size).make().problem()
    let solution = problem.solve()
    var table: PriceTable?
    let times = Times(atLeast: 3) { table = problem.prices(of: solution) }
    guard table != nil else { return complain("all prices: not proven") }
    return Row(name: "all prices \(size)x\(size)", times: times, peer: nil)
  }

  /// By shortest paths in a flow, with up to two columns for a row.
  private static func evenPrices() throws -> Row? {
    var numbers = Numbers(state: 1)
    let scores = (0..<200 * 80).map { _ in Int32.random(in: 0...30, using: &numbers) }
    let problem = try Problem(
      scores: scores, leftBounds: Array(repeating: Bounds(1, 2), count: 200),
      rightBounds: Array(repeating: Bounds(1, 5), count: 80))
    guard let answer = try problem.best(.even) else { return complain("even: broken off") }
    var prices: PairPrices?
    let times = Times(atLeast: 3) { prices = problem.pairPrices(of: answer) }
    guard prices != nil else { return complain("all prices: not proven") }
    return Row(name: "all prices 200x80, even loads", times: times, peer: nil)
  }

  private static func robustness() throws -> Row? {
    var numbers = Numbers(state: 1)
    let problem = try Instance.real(40).make().problem()
    let criteria = (0..<6).map { _ in
      problem.scores.map { _ in Int32.random(in: 0...4, using: &numbers) }
    }
    guard
      let weighted = WeightedProblem(
        problem, criteria: criteria, weights: [30, 20, 15, 15, 10, 10])
    else { return complain("robustness: not taken") }
    var robustness: Robustness?
    let times = Times { robustness = weighted.robustness() }
    guard robustness?.runs == 1_000 else { return complain("robustness: broken off") }
    return Row(name: "robustness 1000 x 40x40", times: times, peer: nil)
  }

  private static func equals() throws -> Row? {
    let problem = try Problem(
      left: 40, right: 40, scores: Array(repeating: 1, count: 1_600),
      capacities: Array(repeating: 1, count: 40))
    let solution = problem.solve()
    var count = 0
    let times = Times { count = problem.equals(of: solution, limit: 100).solutions.count }
    guard count == 100 else { return complain("equal answers: only \(count)") }
    return Row(name: "100 equal answers 40x40", times: times, peer: nil)
  }

  private static func first() throws -> Row? {
    let problem = try Instance.real(300).make().problem()
    let solution = problem.solve()
    var first = solution
    let times = Times { first = problem.first(amongEqualsOf: solution) }
    guard first.total == solution.total else { return complain("first of equals: not as good") }
    return Row(name: "first of equal answers 300x300", times: times, peer: nil)
  }
}
