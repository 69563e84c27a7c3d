extension Problem {
  /// Most served, then the best worst pair, then the highest total.
  ///
  /// A search for the highest threshold above which as many can be served as in all cells, and a
  /// solve above that. Between a threshold that holds and one that does not, the middle is tried; a
  /// flow that holds may show a still higher one.
  func bestWorst(while goesOn: (Int) -> Bool) throws(Contradiction) -> Solution? {
    guard let start = try mostServed(while: goesOn) else { return nil }
    var search = ThresholdSearch(of: self, from: start)
    while let floor = search.next(in: self) {
      let found = flow(in: CellRange(floor: floor, mask: 0), .serving, while: goesOn)
      guard search.note(found, at: floor) else { return nil }
    }
    guard case .best(_, let most) = flow(in: .flat, .serving, while: goesOn) else { return nil }
    let threshold = Certificate.Threshold(
      most: Certificate.Values(most),
      next: search.bound.map { Certificate.Values($0) })
    return try solution(
      in: CellRange(floor: search.floor), service: leastService, while: goesOn
    ) { dual in
      Certificate(
        objective: .worst, service: dual.service, left: dual.left, right: dual.right,
        threshold: threshold)
    }
  }

  /// The lowest score above a threshold of an allowed cell.
  func score(above threshold: Int) -> Int? {
    var lowest = Int.max
    for score in scores where Int(score) > threshold && score != Self.forbidden {
      lowest = min(lowest, Int(score))
    }
    return lowest == .max ? nil : lowest
  }

  /// The lowest of the highest scores of each row: no solution that serves every row has a better
  /// worst pair, where no row is pinned.
  fileprivate var lowestBest: Int {
    withRows { rows in
      (0..<left).reduce(Int.max) { min($0, rows[$1].scores.max().map { Int($0) } ?? .max) }
    }
  }
}

extension FlowWorth<Int64> {
  /// Serving alone counts.
  static let serving = FlowWorth(service: 1, spread: 0)
}

/// The search for the highest threshold above which as many are served as without one.
private struct ThresholdSearch {
  /// A threshold that holds.
  private(set) var floor: Int
  /// The lowest threshold that is known not to hold; above what pins allow none is looked for.
  private var ceiling: Int
  /// The values that prove that ``ceiling`` does not hold; nil where pins do.
  private(set) var bound: Dual<Int64>?
  private let served: Int
  private let pinned: Int?

  init(of problem: Problem, from start: Solution) {
    served = start.served
    let pins = problem.pins.compactMap { problem.score(left: $0.left, right: $0.right) }
    pinned = pins.min().map { Int($0) }
    floor = start.worst.map { Int($0) } ?? Int(Int32.max)
    ceiling = pinned.map { $0 + 1 } ?? Int(Int32.max) + 2
    if served > 0, served == problem.left, pinned == nil {
      ceiling = min(ceiling, problem.lowestBest + 1)
    }
  }

  /// The threshold to try next; nil when the highest is found.
  func next(in problem: Problem) -> Int? {
    if served == 0 || floor == pinned { return nil }
    guard let next = problem.score(above: floor), next < ceiling else {
      // Nothing lies between; what is missing is the proof.
      return bound == nil ? floor + 1 : nil
    }
    return max(next, floor + (ceiling - floor) / 2)
  }

  /// Takes in what a flow above a threshold found; false where it was broken off.
  mutating func note(_ found: FlowFound<Int64>, at threshold: Int) -> Bool {
    switch found {
    case .brokenOff: return false
    case .unsatisfiable(_, let dual):
      ceiling = threshold
      bound = dual
    case .best(let pairs, let dual):
      if Set(pairs.map(\.left)).count < served {
        ceiling = threshold
        bound = dual
      } else {
        floor = Int(pairs.map(\.score).min() ?? .max)
      }
    }
    return true
  }
}
