/// How many more partners a row or a column can have beside its pins.
struct Slack {
  var lower: Int
  var upper: Int
  let pins: Int

  var isPinned: Bool { pins > 0 }
  /// Whether the pins alone fit the bounds.
  var isPossible: Bool { lower <= upper }

  init(_ bounds: Bounds, pins: Int, most: Int) {
    lower = max(0, bounds.lower - pins)
    upper = min(bounds.upper, most) - pins
    self.pins = pins
  }
}

/// The bounds and pins that a solution must keep.
struct Limits {
  /// The pins in the order of their rows.
  let pins: [Cell]
  private let left: [Bounds]
  private let right: [Bounds]
  private let load: Problem.Load
  /// Where the pins of each row begin among all, and where the last ones end.
  private var starts: [Int]

  init(left: [Bounds], right: [Bounds], pins: [Cell]) {
    self.left = left
    self.right = right
    self.pins = pins
    load = Problem.Load(of: pins, left: left.count, right: right.count)
    starts = [0]
    starts.reserveCapacity(left.count + 1)
    for count in load.left { starts.append(starts[starts.count - 1] + count) }
  }

  init(of problem: Problem) {
    self.init(left: problem.leftBounds, right: problem.rightBounds, pins: problem.pins)
  }

  /// Whether no row or column has more pins than its upper bound.
  var arePinsPossible: Bool {
    zip(left, load.left).allSatisfy { $0.upper >= $1 }
      && zip(right, load.right).allSatisfy { $0.upper >= $1 }
  }

  /// The columns to which a row is pinned.
  func pinnedColumns(of row: Int) -> some Sequence<Int> {
    pins[starts[row]..<starts[row + 1]].lazy.map(\.right)
  }

  func slack(ofRow row: Int) -> Slack {
    Slack(left[row], pins: load.left[row], most: right.count)
  }

  func slack(ofColumn column: Int) -> Slack {
    Slack(right[column], pins: load.right[column], most: left.count)
  }
}
