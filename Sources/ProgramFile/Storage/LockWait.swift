internal import Glibc
internal import Synchronization

/// The waiting of one connection for another program that holds the file.
///
/// SQLite asks again and again whether to go on with it; it can be ended from any thread, and whoever
/// wants to hears of one that takes long.
public final class LockWait: Sendable {
  /// How long the waiting goes on before anybody is told of it.
  static let quiet = Duration.milliseconds(300)
  /// Between two looks, in the beginning and later; short ones first, as most locks are short.
  private static let pauses: [UInt32] = [1_000, 2_000, 5_000, 10_000, 15_000, 20_000]
  private static let longPause: UInt32 = 25_000
  /// Whoever has not asked for so long, which is far more than a pause, has got the lock: what is
  /// asked then is about another.
  private static let gap = Duration.milliseconds(250)

  private struct State {
    var began: ContinuousClock.Instant?
    var asked: ContinuousClock.Instant?
    var isTold = false
    var isGivenUp = false
    var tell: @Sendable (Bool) -> Void = { _ in }
    var limit: Duration
  }

  private let now: @Sendable () -> ContinuousClock.Instant
  private let pause: @Sendable (_ microseconds: UInt32) -> Void
  private let state: Mutex<State>

  /// Waits for `patience` seconds at most, for each lock.
  public convenience init(patience: Double) {
    self.init(patience: patience, now: { .now }, pause: { usleep($0) })
  }

  /// Waits for `patience` seconds at most, for each lock; `now` and `pause` are other ones in a test.
  init(
    patience: Double, now: @escaping @Sendable () -> ContinuousClock.Instant,
    pause: @escaping @Sendable (_ microseconds: UInt32) -> Void
  ) {
    state = Mutex(State(limit: .seconds(patience)))
    self.now = now
    self.pause = pause
  }

  /// From now on `tell` hears on the waiting thread that the waiting takes long, and then that it is
  /// over.
  public func onLong(_ tell: @escaping @Sendable (_ isWaiting: Bool) -> Void) {
    state.withLock { $0.tell = tell }
  }

  /// How long it waits for one lock at most.
  var limit: Duration {
    get { state.withLock { $0.limit } }
    set { state.withLock { $0.limit = newValue } }
  }

  /// Whether to look once more, after a pause; `count` is how often that was asked of this lock.
  func goesOn(_ count: Int) -> Bool {
    let now = now()
    if state.withLock({ $0.asked.map { now - $0 > Self.gap } ?? false }) { end() }
    let (isOver, told) = state.withLock { state -> (Bool, (@Sendable (Bool) -> Void)?) in
      let began = state.began ?? now
      (state.began, state.asked) = (began, now)
      let waited = now - began
      guard !state.isGivenUp, waited < state.limit else { return (true, nil) }
      guard !state.isTold, waited >= Self.quiet else { return (false, nil) }
      state.isTold = true
      return (false, state.tell)
    }
    guard !isOver else { return false }
    told?(true)
    pause(count < Self.pauses.count ? Self.pauses[max(0, count)] : Self.longPause)
    return true
  }

  /// Ends the waiting that goes on now, as if its time was over.
  public func giveUp() { state.withLock { if $0.began != nil { $0.isGivenUp = true } } }

  /// From now on nothing is waited for.
  public func refuse() { limit = .zero }

  /// The lock was got, or what the connection was asked for has been done or refused.
  func end() {
    let told = state.withLock { state in
      defer {
        (state.began, state.asked) = (nil, nil)
        (state.isTold, state.isGivenUp) = (false, false)
      }
      return state.isTold ? state.tell : nil
    }
    told?(false)
  }
}
