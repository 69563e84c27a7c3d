import Screens
import Synchronization

/// The works that go on beside the program and its file: they begin in the order asked, and each
/// can be broken off.
final class Works: Sendable {
  /// How long a work goes on before the reader is told of it.
  static let patience = Duration.milliseconds(300)
  /// How long after one report of a work the next is worth telling.
  static let interval = Duration.milliseconds(100)

  private struct Running: Sendable {
    /// Which of all works that were begun, as one may be begun again under its name.
    let turn: Int
    let beacon: Beacon
    /// When there is next something to tell of it.
    var isDueAt: ContinuousClock.Instant
    var isTold = false
  }

  private let running = Mutex<[Work.ID: Running]>([:])
  private let turns = Atomic(0)
  private let now: @Sendable () -> ContinuousClock.Instant
  private let answer: @Sendable (Message) -> Void

  /// Creates a place for works; what comes of them goes to `answer`, from any thread.
  init(
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
    answer: @escaping @Sendable (Message) -> Void
  ) {
    self.now = now
    self.answer = answer
  }

  /// Begins a work by `schedule`, which runs it beside the program, or at once in a test.
  func begin(_ work: Work, by schedule: (@escaping @Sendable () -> Void) -> Void) {
    let turn = turns.add(1, ordering: .relaxed).newValue
    let beacon = Beacon { [weak self] done, total in
      self?.report(work.id, turn, done, of: total)
    }
    let due = now() + Works.patience
    running.withLock { $0[work.id] = Running(turn: turn, beacon: beacon, isDueAt: due) }
    schedule { [self] in
      guard !beacon.isCancelled else { return }
      let outcome = work.job.run(beacon)
      guard ends(work.id, turn) else { return work.job.discard(outcome) }
      answer(.worked(work.id, outcome))
    }
  }

  /// Notes that a work is done; false where it was broken off before.
  private func ends(_ id: Work.ID, _ turn: Int) -> Bool {
    running.withLock { running in
      guard running[id]?.turn == turn else { return false }
      running[id] = nil
      return true
    }
  }

  /// Breaks a work off: nothing is told of it from now on.
  func cancel(_ id: Work.ID) {
    running.withLock { $0.removeValue(forKey: id) }?.beacon.cancel()
  }

  /// Breaks off every work that is meant, without waiting for any.
  func cancelAll(_ isMeant: (Work.ID) -> Bool = { _ in true }) {
    let ended = running.withLock { running in
      let meant = running.filter { isMeant($0.key) }
      for id in meant.keys { running[id] = nil }
      return meant.values.map(\.beacon)
    }
    for beacon in ended { beacon.cancel() }
  }

  /// When the reader must be told of a work that says nothing of itself; nothing where none goes on.
  var due: ContinuousClock.Instant? {
    running.withLock { $0.values.filter { !$0.isTold }.map(\.isDueAt).min() }
  }

  /// What is to be told of the works that have gone on for long without a word.
  func overdue() -> [Message] {
    let now = now()
    return running.withLock { running in
      let silent = running.filter { !$0.value.isTold && $0.value.isDueAt <= now }.map(\.key)
      for id in silent { running[id]?.isTold = true }
      return silent.map { .progressed($0, done: 0, of: 0) }
    }
  }

  private func report(_ id: Work.ID, _ turn: Int, _ done: Int, of total: Int) {
    let now = now()
    let isDue = running.withLock { running in
      guard let work = running[id], work.turn == turn, work.isDueAt <= now else { return false }
      running[id]?.isDueAt = now + Works.interval
      running[id]?.isTold = true
      return true
    }
    if isDue { answer(.progressed(id, done: done, of: total)) }
  }
}
