import Assignment

/// A problem to be timed, the same in every run.
struct Instance {
  let name: String
  let left: Int
  let right: Int
  let scores: [Int32]
  let capacities: [Int]

  /// All instances, in the order of the report.
  static let all: [Self] =
    [100, 200, 500, 1_000].flatMap { size in
      [
        Self("dense \(size)", size, size, 1...1) { Int32.random(in: 0...1_000_000, using: &$0) },
        Self("ties \(size)", size, size, 1...1) { Int32.random(in: 0...100, using: &$0) },
      ]
    } + [
      Self("capacities 200x80", 200, 80, 1...4, realistic),
      Self("board 18x12", 18, 12, 1...3, realistic),
    ]

  private init(
    _ name: String, _ left: Int, _ right: Int, _ places: ClosedRange<Int>,
    _ score: (inout Numbers) -> Int32
  ) {
    var numbers = Numbers(state: UInt64(left * 1_000 + right))
    self.name = name
    self.left = left
    self.right = right
    scores = (0..<left * right).map { _ in score(&numbers) }
    capacities = (0..<right).map { _ in Int.random(in: places, using: &numbers) }
  }

  /// The sum of six criteria; four of ten cells are forbidden.
  private static func realistic(_ numbers: inout Numbers) -> Int32 {
    if Int.random(in: 0..<10, using: &numbers) < 4 { return Problem.forbidden }
    let weights: [Int32] = [30, 20, 15, 15, 10, 10]
    return weights.reduce(0) { $0 + $1 * Int32.random(in: 0...4, using: &numbers) / 4 }
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
