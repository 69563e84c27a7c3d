import Assignment

/// A problem to be timed, the same in every run.
struct Instance {
  let name: String
  let left: Int
  let right: Int
  let scores: [Int32]
  let capacities: [Int]

  /// Something to be made into an instance when it is its turn.
  struct Kind: Sendable {
    let name: String
    let make: @Sendable () -> Instance
  }

  /// All instances, in the order of the report.
  static let all: [Kind] =
    [100, 200, 500, 1_000, 2_000].flatMap { [dense($0), ties($0), real($0)] }
    + [500, 1_000, 2_000].flatMap { [products($0), distances($0)] }
    + [dense(5_000), ties(5_000)]
    + [
      random("capacities 200x80", 200, 80, 1...4) { realistic(&$0) },
      random("capacities 1000x250", 1_000, 250, 4...6) { realistic(&$0) },
      random("board 18x12", 18, 12, 1...3) { realistic(&$0) },
    ]

  /// Scores up to a million, so that ties are rare.
  static func dense(_ size: Int) -> Kind {
    random("dense \(size)", size, size, 1...1) { Int32.random(in: 0...1_000_000, using: &$0) }
  }

  /// Scores up to a hundred.
  private static func ties(_ size: Int) -> Kind {
    random("ties \(size)", size, size, 1...1) { Int32.random(in: 0...100, using: &$0) }
  }

  /// Scores as a board has them.
  static func real(_ size: Int) -> Kind {
    random("real \(size)", size, size, 1...1) { realistic(&$0) }
  }

  /// Costs i·j (Machol and Wien), where every search for a path goes through all rows before.
  private static func products(_ size: Int) -> Kind {
    Kind(name: "products \(size)") {
      Instance("products \(size)", size, size, Array(repeating: 1, count: size)) {
        -Int32(($0 + 1) * ($1 + 1))
      }
    }
  }

  /// Costs that are distances between points of a plane.
  private static func distances(_ size: Int) -> Kind {
    Kind(name: "distances \(size)") {
      var numbers = Numbers(state: UInt64(size))
      let points = (0..<2 * size).map { _ in
        (
          Double.random(in: 0...10_000, using: &numbers),
          Double.random(in: 0...10_000, using: &numbers)
        )
      }
      return Instance("distances \(size)", size, size, Array(repeating: 1, count: size)) {
        let (one, two) = (points[$0], points[size + $1])
        let (wide, high) = (one.0 - two.0, one.1 - two.1)
        return -Int32((wide * wide + high * high).squareRoot())
      }
    }
  }

  private static func random(
    _ name: String, _ left: Int, _ right: Int, _ places: ClosedRange<Int>,
    _ score: @escaping @Sendable (inout Numbers) -> Int32
  ) -> Kind {
    Kind(name: name) {
      var numbers = Numbers(state: UInt64(left * 1_000 + right))
      let scores = (0..<left * right).map { _ in score(&numbers) }
      let capacities = (0..<right).map { _ in Int.random(in: places, using: &numbers) }
      return Instance(name, left, right, capacities) { scores[$0 * right + $1] }
    }
  }

  private init(
    _ name: String, _ left: Int, _ right: Int, _ capacities: [Int], score: (Int, Int) -> Int32
  ) {
    self.name = name
    self.left = left
    self.right = right
    self.capacities = capacities
    scores = (0..<left * right).map { score($0 / right, $0 % right) }
  }

  /// The sum of six criteria; four of ten cells are forbidden.
  static func realistic(_ numbers: inout Numbers) -> Int32 {
    if Int.random(in: 0..<10, using: &numbers) < 4 { return Problem.forbidden }
    let weights: [Int32] = [30, 20, 15, 15, 10, 10]
    return weights.reduce(0) { $0 + $1 * Int32.random(in: 0...4, using: &numbers) / 4 }
  }

  /// The instance as a problem.
  func problem() throws -> Problem {
    try Problem(left: left, right: right, scores: scores, capacities: capacities)
  }
}

/// Random numbers that come out the same for the same start (SplitMix64).
struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
