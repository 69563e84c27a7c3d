import Assignment
import TestSupport

/// A small random problem with bounds on both sides, which can be made smaller step by step.
struct BoundedInstance: CustomStringConvertible {
  var scores: [[Int32]]
  var leftBounds: [Bounds]
  var rightBounds: [Bounds]
  var pins: [Cell] = []
  /// Whether the problem is made from a list of cells.
  var isSparse: Bool

  var left: Int { leftBounds.count }
  var right: Int { rightBounds.count }

  /// The problem that belongs to `seed`: every kind of score, bound, ban and pin comes up.
  init(seed: UInt64, largestLeft: Int = 4, largestRight: Int = 3) {
    var random = SeededRandom(seed: seed)
    let (left, right) = (
      Int.random(in: 0...largestLeft, using: &random),
      Int.random(in: 0...largestRight, using: &random)
    )
    let kinds: [ClosedRange<Int32>] = [
      -9...9, 0...2, -2...0, 7...7, (.min + 1)...(.max), 0...1_000_000, -1_000 ... -1,
    ]
    let kind = kinds[Int.random(in: kinds.indices, using: &random)]
    let banned = [0, 3, 7, 10][Int.random(in: 0...3, using: &random)]
    scores = (0..<left).map { _ in
      (0..<right).map { _ in
        let isBanned = Int.random(in: 0..<10, using: &random) < banned
        return isBanned ? Problem.forbidden : Int32.random(in: kind, using: &random)
      }
    }
    let widths = [(0, 1), (0, 3), (1, 3), (0, 9)]
    let (least, most) = widths[Int.random(in: widths.indices, using: &random)]
    leftBounds = Self.bounds(left, least: least, most: most, &random)
    let (fewest, largest) = widths[Int.random(in: widths.indices, using: &random)]
    rightBounds = Self.bounds(right, least: fewest, most: largest, &random)
    isSparse = Bool.random(using: &random)
    let pinned = [0, 0, 1, 5][Int.random(in: 0...3, using: &random)]
    for row in 0..<left {
      for column in 0..<right
      where scores[row][column] != Problem.forbidden
        && Int.random(in: 0..<10, using: &random) < pinned
      {
        pins.append(Cell(left: row, right: column))
      }
    }
  }

  /// The same where rows go to one column at most, and nobody has to be served.
  var plain: Self {
    changed {
      $0.leftBounds = leftBounds.map { _ in Bounds(0, 1) }
      $0.rightBounds = rightBounds.map { Bounds(0, $0.upper) }
      $0.pins = pins.enumerated().filter { place, pin in
        let before = pins[..<place]
        let isFirst = !before.contains { $0.left == pin.left }
        return isFirst
          && before.filter { $0.right == pin.right }.count < rightBounds[pin.right].upper
      }.map(\.element)
    }
  }

  private static func bounds(
    _ count: Int, least: Int, most: Int, _ random: inout SeededRandom
  ) -> [Bounds] {
    (0..<count).map { _ in
      let upper = Int.random(in: 0...most, using: &random)
      return Bounds(Int.random(in: 0...min(least, upper), using: &random), upper)
    }
  }

  /// The problem itself.
  func problem() throws -> Problem {
    guard isSparse else {
      return try Problem(
        scores: scores.flatMap(\.self), leftBounds: leftBounds, rightBounds: rightBounds,
        pins: pins)
    }
    return try Problem(
      cells: cells.map { Pair(left: $0.left, right: $0.right, score: scores[$0.left][$0.right]) },
      leftBounds: leftBounds, rightBounds: rightBounds, pins: pins)
  }

  /// The allowed cells in order.
  var cells: [Cell] {
    (0..<left).flatMap { row in
      (0..<right).map { Cell(left: row, right: $0) }
        .filter { scores[row][$0.right] != Problem.forbidden }
    }
  }

  var description: String {
    let bounds = { (side: [Bounds]) in side.map { "\($0.lower)…\($0.upper)" } }
    let table = scores.map { $0.map { $0 == Problem.forbidden ? "-" : String($0) } }
    return """
      \(isSparse ? "list" : "table") \(table) rows \(bounds(leftBounds)) \
      columns \(bounds(rightBounds)) pins \(pins.map { [$0.left, $0.right] })
      """
  }
}
