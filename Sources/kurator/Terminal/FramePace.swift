/// Keeps frames to sixty a second when events come without a pause, and delays none before.
///
/// A few frames may come at once, so that a key after a rest is shown without delay.
struct FramePace {
  private static let interval = Duration.seconds(1) / 60
  /// How far ahead of an even pace six frames at once may be.
  private static let burst = interval * 6

  /// When the frames shown so far would have been shown at an even pace.
  private var evenly: ContinuousClock.Instant?

  /// Counts a frame.
  mutating func noteFrame(at now: ContinuousClock.Instant) {
    let last = evenly.map { max($0, now) } ?? now
    evenly = last + FramePace.interval
  }

  /// How long the next frame has to wait; nothing when it is due.
  func delay(at now: ContinuousClock.Instant) -> Duration {
    guard let evenly else { return .zero }
    return max(.zero, evenly - now - FramePace.burst)
  }
}
