import Assignment
import TestSupport

/// A small random problem, with its parts at hand so that it can be built again with one pin more.
struct Instance: CustomStringConvertible {
  var left: Int
  var right: Int
  var scores: [Int32]
  var capacities: [Int]
  var pins: [Cell] = []

  /// The problem that belongs to `seed`: every kind of score, capacity, ban and pin comes up.
  init(seed: UInt64, largestLeft: Int = 5, largestRight: Int = 4) {
    var random = SeededRandom(seed: seed)
    left = Int.random(in: 0...largestLeft, using: &random)
    right = Int.random(in: 0...largestRight, using: &random)
    let kinds: [ClosedRange<Int32>] = [
      -1_000...1_000, 0...2, -2...0, 7...7, (.min + 1)...(.max), 0...1_000_000,
    ]
    let kind = kinds[Int.random(in: kinds.indices, using: &random)]
    let banned = [0, 3, 8][Int.random(in: 0...2, using: &random)]
    scores = (0..<left * right).map { _ in
      let isBanned = Int.random(in: 0..<10, using: &random) < banned
      return isBanned ? Problem.forbidden : Int32.random(in: kind, using: &random)
    }
    capacities = (0..<right).map { _ in Int.random(in: 0...3, using: &random) }
    addPins(&random)
  }

  private mutating func addPins(_ random: inout SeededRandom) {
    var places = capacities
    for row in 0..<left where right > 0 && Int.random(in: 0..<5, using: &random) == 0 {
      let column = Int.random(in: 0..<right, using: &random)
      guard places[column] > 0, scores[row * right + column] != Problem.forbidden else { continue }
      places[column] -= 1
      pins.append(Cell(left: row, right: column))
    }
  }

  /// The problem itself.
  func problem() throws -> Problem {
    try Problem(left: left, right: right, scores: scores, capacities: capacities, pins: pins)
  }

  var description: String {
    "\(left)×\(right) \(scores) capacities \(capacities) pins \(pins.map { [$0.left, $0.right] })"
  }
}

/// How good an assignment is: rows served first, then the total.
struct Worth: Hashable, Comparable {
  var served: Int
  var total: Int64

  static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.served, lhs.total) < (rhs.served, rhs.total)
  }
}

/// The best worth by trying everything; nil when the pins cannot all stand.
struct BruteForce {
  private let instance: Instance
  private let pinned: [Int: Int]
  private var places: [Int]
  private var best: Worth?

  static func best(of instance: Instance) -> Worth? {
    var search = BruteForce(instance)
    search.place(0, Worth(served: 0, total: 0))
    return search.best
  }

  private init(_ instance: Instance) {
    self.instance = instance
    pinned = Dictionary(uniqueKeysWithValues: instance.pins.map { ($0.left, $0.right) })
    places = instance.capacities
  }

  private mutating func place(_ row: Int, _ worth: Worth) {
    guard row < instance.left else {
      best = max(best ?? worth, worth)
      return
    }
    let pin = pinned[row]
    if pin == nil { place(row + 1, worth) }
    for column in 0..<instance.right where places[column] > 0 && (pin ?? column) == column {
      let score = instance.scores[row * instance.right + column]
      guard score != Problem.forbidden else { continue }
      places[column] -= 1
      place(row + 1, Worth(served: worth.served + 1, total: worth.total + Int64(score)))
      places[column] += 1
    }
  }
}
