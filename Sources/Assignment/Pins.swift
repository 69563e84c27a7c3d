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

/// The pins of a problem, by rows.
struct Pins {
  private let load: Problem.Load
  /// Where the pins of each row begin among all, and where the last ones end.
  private var starts: [Int]
  private let cells: [Cell]

  init(_ problem: Problem) {
    load = Problem.Load(of: problem.pins, left: problem.left, right: problem.right)
    cells = problem.pins
    starts = [0]
    starts.reserveCapacity(problem.left + 1)
    for count in load.left { starts.append(starts[starts.count - 1] + count) }
  }

  /// The columns to which a row is pinned.
  func columns(of row: Int) -> some Sequence<Int> {
    cells[starts[row]..<starts[row + 1]].lazy.map(\.right)
  }

  func left(_ row: Int, of problem: Problem) -> Slack {
    Slack(problem.leftBounds[row], pins: load.left[row], most: problem.right)
  }

  func right(_ column: Int, of problem: Problem) -> Slack {
    Slack(problem.rightBounds[column], pins: load.right[column], most: problem.left)
  }
}
