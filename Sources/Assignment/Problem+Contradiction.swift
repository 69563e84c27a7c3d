extension Problem {
  /// What is left of contradicting demands once nothing in them can be left out.
  ///
  /// Parts are left out one after the other, halves first; what cannot be satisfied without a part
  /// is cut down to what a search shows to stand in the way. Bounds of a tight cut are not tried:
  /// none of them can be left out. Nothing where it was broken off.
  func contradiction(
    in demands: [Contradiction.Demand], while goesOn: (Int) -> Bool
  ) -> Contradiction? {
    guard case .found(var kept) = trial(of: demands, while: goesOn) else { return nil }
    var size = max(1, kept.demands.count / 2)
    while true {
      var place = 0
      while place < kept.demands.count {
        let part = place..<min(place + size, kept.demands.count)
        place = part.upperBound
        if kept.isTight, kept.demands[part].allSatisfy(\.isBound) { continue }
        var fewer = kept.demands
        fewer.removeSubrange(part)
        switch trial(of: fewer, while: goesOn) {
        case .brokenOff: return nil
        case .satisfiable: continue
        case .found(let cut): kept = cut
        }
        place = part.lowerBound
      }
      if size == 1 { return Contradiction(demands: kept.demands) }
      size = max(1, min(size, kept.demands.count) / 2)
    }
  }

  /// What contradicts itself in all bounds and pins; nil when they can be kept, or where it was
  /// broken off.
  func contradiction(while goesOn: (Int) -> Bool) -> Contradiction? {
    let found = flow(in: .flat, .serving, while: goesOn)
    guard case .unsatisfiable(let cut, _) = found else { return nil }
    return contradiction(in: cut.demands, while: goesOn)
  }

  /// Those of the demands that contradict each other.
  private func trial(
    of demands: [Contradiction.Demand], while goesOn: (Int) -> Bool
  ) -> CutTrial {
    let relaxed = Relaxation(of: self, to: demands)
    let zeros = Array(repeating: Int32(0), count: relaxed.keepsToAllowedCells ? 0 : right)
    return withRows { rows in
      zeros.withUnsafeBufferPointer { zeros in
        let all = Rows(table: zeros, right: right, stride: 0)
        var flow = Flow(
          self, relaxed.limits, rows: relaxed.keepsToAllowedCells ? rows : all, range: .flat,
          worth: FlowWorth<Int64>(service: 0, spread: 0))
        switch flow.run(while: goesOn) {
        case .best: return .satisfiable
        case .brokenOff: return .brokenOff
        case .unsatisfiable: break
        }
        var cut = flow.cut()
        let found = Set(cut.demands)
        let kept = demands.filter(found.contains)
        // Whatever else was demanded may want more units; only without it the cut is known.
        cut.isTight = cut.isTight && kept.count == demands.count
        cut.demands = kept
        return .found(cut)
      }
    }
  }
}

/// What came of the trial to meet some demands.
private enum CutTrial {
  case satisfiable
  case brokenOff
  case found(FlowCut)
}

extension Contradiction.Demand {
  /// Whether this is a lower or upper bound.
  fileprivate var isBound: Bool {
    switch self {
    case .leastOfLeft, .mostOfLeft, .leastOfRight, .mostOfRight: true
    case .pin, .allowedCells, .stability: false
    }
  }
}

/// The limits of a problem of which only some demands are left.
private struct Relaxation {
  let limits: Limits
  let keepsToAllowedCells: Bool

  init(of problem: Problem, to demands: [Contradiction.Demand]) {
    var left = Array(repeating: Bounds(0, .max), count: problem.left)
    var right = Array(repeating: Bounds(0, .max), count: problem.right)
    var pins: [Cell] = []
    var keepsToAllowedCells = false
    for demand in demands {
      switch demand {
      case .leastOfLeft(let row): left[row].lower = problem.leftBounds[row].lower
      case .mostOfLeft(let row): left[row].upper = problem.leftBounds[row].upper
      case .leastOfRight(let column): right[column].lower = problem.rightBounds[column].lower
      case .mostOfRight(let column): right[column].upper = problem.rightBounds[column].upper
      case .pin(let cell): pins.append(cell)
      case .allowedCells: keepsToAllowedCells = true
      case .stability: break
      }
    }
    self.keepsToAllowedCells = keepsToAllowedCells
    limits = Limits(left: left, right: right, pins: pins.sorted())
  }
}
