/// How long something takes, over many runs.
struct Times {
  private let sorted: [Double]

  /// Runs `work` at least so many times, and on until half a second has passed or 200 runs are
  /// done.
  init(atLeast: Int = 5, _ work: () -> Void) {
    do {
      self = try Self.throwing(atLeast: atLeast, work)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private init(sorted: [Double]) { self.sorted = sorted }

  /// Takes times that were measured one by one, in milliseconds, at least one.
  init(_ milliseconds: [Double]) { sorted = milliseconds.sorted() }

  /// Runs `work`, which may fail, as ``init(atLeast:_:)`` does.
  static func throwing(atLeast: Int = 5, _ work: () throws -> Void) throws -> Times {
    let clock = ContinuousClock()
    let start = clock.now
    var times: [Double] = []
    try work()
    while times.count < atLeast
      || (start.duration(to: clock.now) < .milliseconds(500) && times.count < 200)
    {
      times.append(try clock.measure(work) / .milliseconds(1))
    }
    return Times(sorted: times.sorted())
  }

  /// Milliseconds of the middle run.
  var median: Double { sorted[sorted.count / 2] }
  /// Milliseconds of the quickest run.
  var shortest: Double { sorted[0] }
  /// Milliseconds of the slowest run.
  var longest: Double { sorted[sorted.count - 1] }
}
