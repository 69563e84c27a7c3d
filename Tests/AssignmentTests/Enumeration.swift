import Assignment

/// Every solution of a small problem, one after the other: what each objective finds best.
struct Enumeration {
  /// What a solution is worth: the numbers in the order in which an objective compares them.
  private(set) var best: [Objective: [Int64]] = [:]
  /// The cells of every solution, where they were asked for.
  private(set) var solutions: [[Cell]] = []
  private let keepsSolutions: Bool
  private let instance: BoundedInstance
  private let pinned: Set<Cell>
  private var chosen: [Cell] = []
  private var loads: [Int]

  init(_ instance: BoundedInstance, keepsSolutions: Bool = false) {
    self.instance = instance
    self.keepsSolutions = keepsSolutions
    pinned = Set(instance.pins)
    loads = Array(repeating: 0, count: instance.right)
    place(row: 0, column: 0, count: 0)
  }

  /// The numbers that objectives compare, the first above all.
  static func worth(
    _ objective: Objective, served: Int, total: Int64, worst: Int32?, loads: [Int]
  ) -> [Int64] {
    let squares = loads.reduce(0) { $0 + Int64($1 * $1) }
    switch objective {
    case .served: return [Int64(served), total]
    case .total: return [total]
    case .worst: return [Int64(served), worst.map { Int64($0) } ?? .max, total]
    case .even: return [Int64(served), -squares, total]
    case .stable: return []
    }
  }

  private mutating func place(row: Int, column: Int, count: Int) {
    guard row < instance.left else { return finish() }
    guard column < instance.right else {
      guard count >= instance.leftBounds[row].lower else { return }
      return place(row: row + 1, column: 0, count: 0)
    }
    let cell = Cell(left: row, right: column)
    if !pinned.contains(cell) { place(row: row, column: column + 1, count: count) }
    guard instance.scores[row][column] != Problem.forbidden,
      count < instance.leftBounds[row].upper, loads[column] < instance.rightBounds[column].upper
    else { return }
    loads[column] += 1
    chosen.append(cell)
    place(row: row, column: column + 1, count: count + 1)
    chosen.removeLast()
    loads[column] -= 1
  }

  private mutating func finish() {
    guard zip(loads, instance.rightBounds).allSatisfy({ $0 >= $1.lower }) else { return }
    if keepsSolutions { solutions.append(chosen) }
    let scores = chosen.map { instance.scores[$0.left][$0.right] }
    for objective in Objective.allCases where objective != .stable {
      let worth = Self.worth(
        objective, served: Set(chosen.map(\.left)).count,
        total: scores.reduce(0) { $0 + Int64($1) }, worst: scores.min(), loads: loads)
      guard let known = best[objective] else {
        best[objective] = worth
        continue
      }
      if known.lexicographicallyPrecedes(worth) { best[objective] = worth }
    }
  }
}
