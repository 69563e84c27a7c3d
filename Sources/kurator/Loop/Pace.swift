import Synchronization

/// How far a change of the file is: the reader is told once it goes on for long, and may break it off.
final class Pace: Sendable {
  /// Changes are known by the order in which they were asked for.
  private struct State {
    var asked = 0
    var begun = 0
    /// The changes up to this one are not to be made any more.
    var stopped = 0
    /// When there is next something to tell of the one that is being made.
    var isDueAt: ContinuousClock.Instant?
    var tell: @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
  }

  private let state = Mutex(State())
  private let now: @Sendable () -> ContinuousClock.Instant

  init(now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) { self.now = now }

  /// From now on `tell` hears, on the thread that makes a change, how far one is that takes long.
  func onLong(_ tell: @escaping @Sendable (_ done: Int, _ all: Int) -> Void) {
    state.withLock { $0.tell = tell }
  }

  /// A change is on its way to the file.
  func ask() { state.withLock { $0.asked += 1 } }

  /// A change begins.
  func begin() {
    let due = now() + Works.patience
    state.withLock { state in
      state.begun += 1
      state.asked = max(state.asked, state.begun)
      state.isDueAt = due
    }
  }

  /// Breaks off every change that was asked for.
  func stop() { state.withLock { $0.stopped = $0.asked } }

  /// Notes how far the change is; whether it is to go on.
  func goesOn(_ done: Int, of all: Int) -> Bool {
    let now = now()
    let (goesOn, tell) = state.withLock { state -> (Bool, (@Sendable (Int, Int) -> Void)?) in
      guard state.begun > state.stopped else { return (false, nil) }
      guard let due = state.isDueAt, due <= now else { return (true, nil) }
      state.isDueAt = now + Works.interval
      return (true, state.tell)
    }
    tell?(done, all)
    return goesOn
  }
}
