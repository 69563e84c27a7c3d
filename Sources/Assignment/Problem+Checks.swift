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

  /// How many of some cells lie in each row and in each column.
  struct Load {
    var left: [Int]
    var right: [Int]

    init(of cells: [Cell], left: Int, right: Int) {
      self.left = Array(repeating: 0, count: left)
      self.right = Array(repeating: 0, count: right)
      for cell in cells {
        self.left[cell.left] += 1
        self.right[cell.right] += 1
      }
    }
  }

  static func checkSides(left: Int, right: Int) throws(ProblemError) {
    let sides = 0...longestSide
    guard sides.contains(left), sides.contains(right) else {
      throw .sizeOutOfRange(left: left, right: right)
    }
  }

  static func checkTable(left: Int, right: Int, scores: [Int32]) throws(ProblemError) {
    try checkSides(left: left, right: right)
    guard scores.count == left * right else {
      throw .scoreCount(expected: left * right, found: scores.count)
    }
  }

  static func checkCapacities(_ capacities: [Int], right: Int) throws(ProblemError) {
    guard capacities.count == right else {
      throw .capacityCount(expected: right, found: capacities.count)
    }
    for (column, capacity) in capacities.enumerated() where capacity < 0 {
      throw .negativeCapacity(right: column, capacity: capacity)
    }
  }

  static func checkBounds(left: [Bounds], right: [Bounds]) throws(ProblemError) {
    for (row, bounds) in left.enumerated() where !bounds.isPossible {
      throw .leftBounds(left: row, bounds)
    }
    for (column, bounds) in right.enumerated() where !bounds.isPossible {
      throw .rightBounds(right: column, bounds)
    }
  }

  /// Whether each row has one pin at most, and each column no more than it has places.
  static func checkSinglePins(
    _ pins: [Cell], left: Int, capacities: [Int]
  ) throws(ProblemError) {
    var isPinned = Array(repeating: false, count: left)
    for pin in pins {
      guard !isPinned[pin.left] else { throw .pinnedTwice(left: pin.left) }
      isPinned[pin.left] = true
    }
    let load = Load(of: pins, left: left, right: capacities.count)
    for (column, count) in load.right.enumerated() where count > capacities[column] {
      throw .pinsOverCapacity(right: column, pins: count, capacity: capacities[column])
    }
  }

  static func checkPinsDiffer(_ pins: [Cell]) throws(ProblemError) {
    var seen: Set<Cell> = []
    for pin in pins where !seen.insert(pin).inserted { throw .pinnedTwice(left: pin.left) }
  }

  /// Whether totals, a weight that outweighs their changes, and sums of some such fit 64 bits.
  static func checkSums(pairs: Int, score: Int64) throws(ProblemError) {
    guard pairs <= 1 << 28, Int64(pairs) <= (1 << 52) / score else {
      throw .sumsTooLarge(pairs: pairs, score: score)
    }
  }

  /// The first pinned column of each row, -1 where there is none.
  static func columns(of pins: [Cell], left: Int) -> [Int] {
    var columns = Array(repeating: -1, count: left)
    for pin in pins.reversed() { columns[pin.left] = pin.right }
    return columns
  }

  static func mostPairs(of left: [Bounds], right: Int) -> Int {
    left.reduce(0) { $0 + min($1.upper, max(1, right)) }
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
