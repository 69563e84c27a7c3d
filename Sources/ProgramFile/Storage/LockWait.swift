internal import Glibc
internal import Synchronization

/// The waiting of one connection for another program that holds the file.
///
/// SQLite asks again and again whether to go on with it; it can be ended from any thread, and whoever
/// wants to hears of one that takes long.
final class LockWait: Sendable {
  /// How long the waiting goes on before anybody is told of it.
  static let quiet = Duration.milliseconds(300)
  /// Between two looks, in the beginning and later; short ones first, as most locks are short.
  private static let pauses: [UInt32] = [1_000, 2_000, 5_000, 10_000, 15_000, 20_000]
  private static let longPause: UInt32 = 25_000

  private struct State {
    var began: ContinuousClock.Instant?
    var isTold = false
    var isGivenUp = false
    var tell: @Sendable (Bool) -> Void = { _ in }
  }

  private let limit: Duration
  private let state = Mutex(State())

  /// Waits for `patience` seconds at most.
  init(patience: Double) { limit = .seconds(patience) }

  /// From now on `tell` hears on the waiting thread that the waiting takes long, and then that it is
  /// over.
  func onLong(_ tell: @escaping @Sendable (Bool) -> Void) { state.withLock { $0.tell = tell } }

  /// Whether to look once more, after a pause; `count` is how often that was asked of this lock.
  func goesOn(_ count: Int) -> Bool {
    let (isOver, told) = state.withLock { state -> (Bool, (@Sendable (Bool) -> Void)?) in
      let began = state.began ?? .now
      state.began = began
      let waited = ContinuousClock.now - began
      guard !state.isGivenUp, waited < limit else { return (true, nil) }
      guard !state.isTold, waited >= Self.quiet else { return (false, nil) }
      state.isTold = true
      return (false, state.tell)
    }
    guard !isOver else { return false }
    told?(true)
    usleep(count < Self.pauses.count ? Self.pauses[max(0, count)] : Self.longPause)
    return true
  }

  /// Ends the waiting that goes on now, as if its time was over.
  func giveUp() { state.withLock { if $0.began != nil { $0.isGivenUp = true } } }

  /// What the connection was asked for has been done or refused.
  func end() {
    let told = state.withLock { state in
      defer { (state.began, state.isTold, state.isGivenUp) = (nil, false, false) }
      return state.isTold ? state.tell : nil
    }
    told?(false)
  }
}
