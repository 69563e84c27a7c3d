extension Problem {
  /// The shape of a score table.
  struct Table {
    let left: Int
    let right: Int

    func contains(_ cell: Cell) -> Bool {
      (0..<left).contains(cell.left) && (0..<right).contains(cell.right)
    }

    func index(of cell: Cell) -> Int { cell.left * right + cell.right }
  }

  static func checkShape(
    left: Int, right: Int, scores: [Int32], capacities: [Int]
  ) throws(ProblemError) {
    let sides = 0...longestSide
    guard sides.contains(left), sides.contains(right) else {
      throw .sizeOutOfRange(left: left, right: right)
    }
    guard scores.count == left * right else {
      throw .scoreCount(expected: left * right, found: scores.count)
    }
    guard capacities.count == right else {
      throw .capacityCount(expected: right, found: capacities.count)
    }
    for (column, capacity) in capacities.enumerated() where capacity < 0 {
      throw .negativeCapacity(right: column, capacity: capacity)
    }
  }

  /// The pinned column of each row, -1 where there is none.
  static func columns(of pins: [Cell], left: Int) throws(ProblemError) -> [Int] {
    var columns = Array(repeating: -1, count: left)
    for pin in pins {
      guard columns[pin.left] < 0 else { throw .pinnedTwice(left: pin.left) }
      columns[pin.left] = pin.right
    }
    return columns
  }

  /// The capacities less the pins that use them.
  static func places(of capacities: [Int], without pins: [Cell]) throws(ProblemError) -> [Int] {
    var counts = Array(repeating: 0, count: capacities.count)
    for pin in pins { counts[pin.right] += 1 }
    for (column, count) in counts.enumerated() where count > capacities[column] {
      throw .pinsOverCapacity(right: column, pins: count, capacity: capacities[column])
    }
    return zip(capacities, counts).map { $0 - $1 }
  }

  /// The largest size of an allowed score, at least 1.
  static func largest(of scores: [Int32]) -> Int64 {
    var lowest: Int32 = -1
    var highest: Int32 = 1
    for score in scores {
      highest = max(highest, score)
      lowest = min(lowest, score == forbidden ? -1 : score)
    }
    return max(Int64(highest), -Int64(lowest))
  }
}
