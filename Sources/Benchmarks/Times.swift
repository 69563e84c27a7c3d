/// How long something takes, over many runs.
struct Times {
  private let sorted: [Double]

  /// Runs `work` at least 5 times, and on until half a second has passed or 200 runs are done.
  init(_ work: () -> Void) {
    let clock = ContinuousClock()
    let start = clock.now
    var times: [Double] = []
    work()
    while times.count < 5
      || (start.duration(to: clock.now) < .milliseconds(500) && times.count < 200)
    {
      times.append(clock.measure(work) / .milliseconds(1))
    }
    sorted = times.sorted()
  }

  /// Milliseconds of the middle run.
  var median: Double { sorted[sorted.count / 2] }
  /// Milliseconds of the quickest run.
  var shortest: Double { sorted[0] }
  /// Milliseconds of the slowest run.
  var longest: Double { sorted[sorted.count - 1] }
}
