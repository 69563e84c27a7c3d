import Assignment

/// What rows and columns of a small problem wish for, and every stable solution of it.
struct StableTruth {
  let instance: BoundedInstance
  /// The wishes of rows and columns for each cell: the less, the better.
  let left: [[[Int64]]]
  let right: [[[Int64]]]
  private(set) var solutions: [[Cell]] = []

  init(_ instance: BoundedInstance, left: [[Int32]]?, right: [[Int32]]?) {
    self.instance = instance
    self.left = Self.wishes(instance, left) { $0.right }
    self.right = Self.wishes(instance, right) { $0.left }
    var free = instance
    free.leftBounds = instance.leftBounds.map { Bounds(0, $0.upper) }
    free.rightBounds = instance.rightBounds.map { Bounds(0, $0.upper) }
    let all = Enumeration(free, keepsSolutions: true).solutions
    solutions = all.filter { isStable(Set($0)) }
  }

  private static func wishes(
    _ instance: BoundedInstance, _ ranks: [[Int32]]?, order: (Cell) -> Int
  ) -> [[[Int64]]] {
    (0..<instance.left).map { row -> [[Int64]] in
      (0..<instance.right).map { column -> [Int64] in
        let rank = Int64(ranks?[row][column] ?? 0)
        let score = Int64(instance.scores[row][column])
        return [rank, -score, Int64(order(Cell(left: row, right: column)))]
      }
    }
  }

  private func isStable(_ pairs: Set<Cell>) -> Bool {
    !instance.cells.contains { cell in
      guard !pairs.contains(cell), !instance.pins.contains(cell) else { return false }
      let row = pairs.filter { $0.left == cell.left }
      let column = pairs.filter { $0.right == cell.right }
      return wants(cell, left, row, instance.leftBounds[cell.left].upper)
        && wants(cell, right, column, instance.rightBounds[cell.right].upper)
    }
  }

  private func wants(
    _ cell: Cell, _ wishes: [[[Int64]]], _ pairs: Set<Cell>, _ upper: Int
  ) -> Bool {
    let wish = wishes[cell.left][cell.right]
    return pairs.count < upper
      || pairs.contains { other in
        !instance.pins.contains(other)
          && wish.lexicographicallyPrecedes(wishes[other.left][other.right])
      }
  }

  /// Whether no row has a partner in `other` whom it would rather have than its own in `pairs`.
  func isBest(_ pairs: [Cell], for row: Int, against other: [Cell]) -> Bool {
    let order = { (cells: [Cell]) in
      cells.filter { $0.left == row }.map { left[row][$0.right] }
        .sorted { $0.lexicographicallyPrecedes($1) }
    }
    return zip(order(pairs), order(other)).allSatisfy { !$1.lexicographicallyPrecedes($0) }
  }
}
