import Assignment

extension BoundedInstance {
  /// The smallest problem like this one that fails too.
  func shrunk(while fails: (Self) -> Bool) -> Self {
    var smallest = self
    while let smaller = smallest.smaller.first(where: fails) { smallest = smaller }
    return smallest
  }

  /// What is smaller by one row, column, cell, pin or number.
  private var smaller: [Self] {
    let halves = cells.filter { scores[$0.left][$0.right] != 0 }.map { cell in
      changed { $0.scores[cell.left][cell.right] /= 2 }
    }
    let pinned = Set(pins)
    return (0..<left).map(without(row:)) + (0..<right).map(without(column:))
      + pins.indices.map { pin in changed { $0.pins.remove(at: pin) } }
      + cells.filter { !pinned.contains($0) }.map { cell in
        changed { $0.scores[cell.left][cell.right] = Problem.forbidden }
      }
      + (0..<left).flatMap { row in
        Self.lower(leftBounds[row]).map { bounds in changed { $0.leftBounds[row] = bounds } }
      }
      + (0..<right).flatMap { column in
        Self.lower(rightBounds[column]).map { bounds in
          changed { $0.rightBounds[column] = bounds }
        }
      } + halves
  }

  private static func lower(_ bounds: Bounds) -> [Bounds] {
    var lower: [Bounds] = []
    if bounds.lower > 0 { lower.append(Bounds(bounds.lower - 1, bounds.upper)) }
    if bounds.upper > bounds.lower { lower.append(Bounds(bounds.lower, bounds.upper - 1)) }
    return lower
  }

  func changed(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }

  private func without(row: Int) -> Self {
    changed {
      $0.scores.remove(at: row)
      $0.leftBounds.remove(at: row)
      $0.pins = pins.filter { $0.left != row }
        .map { Cell(left: $0.left > row ? $0.left - 1 : $0.left, right: $0.right) }
    }
  }

  private func without(column: Int) -> Self {
    changed {
      for row in 0..<left { $0.scores[row].remove(at: column) }
      $0.rightBounds.remove(at: column)
      $0.pins = pins.filter { $0.right != column }
        .map { Cell(left: $0.left, right: $0.right > column ? $0.right - 1 : $0.right) }
    }
  }
}
