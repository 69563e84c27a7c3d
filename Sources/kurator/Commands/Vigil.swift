import Glibc
import Synchronization

/// What long work of a command may do besides its answer: show on one line of the terminal how far
/// it is, and notice Ctrl+C.
struct Vigil: Sendable {
  /// How wide the terminal of stderr is; nothing where it is none, and nothing is shown.
  var columns: Int?
  /// Writes over the line where the cursor stands.
  var show: @Sendable (String) -> Void = { _ in }
  /// Lets Ctrl+C be noted from now on, or do again what it did before.
  var note: @Sendable (Bool) -> Void = { _ in }
  /// Whether it was noted.
  var isInterrupted: @Sendable () -> Bool = { false }
  /// The clock.
  var now: @Sendable () -> ContinuousClock.Instant = { .now }
}

extension Vigil {
  /// That of the process, for a terminal that Run knows.
  static let process = Vigil(
    show: { _ = Pipes.write("\r\($0)", to: STDERR_FILENO) },
    note: { $0 ? Interruption.note() : Interruption.restore() },
    isInterrupted: { Interruption.isNoted.load(ordering: .relaxed) })
}

/// Ctrl+C, which is noted instead of ending the process.
private enum Interruption {
  static let isNoted = Atomic(false)

  /// What was done about it before it was noted; nothing while it is not.
  private static let before = Mutex<sigaction?>(nil)

  /// Notes the next one; the one after it ends the process.
  static func note() {
    // What the handler uses is there before a signal comes.
    isNoted.store(false, ordering: .relaxed)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      Interruption.isNoted.store(true, ordering: .relaxed)
    }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    var old = sigaction()
    guard sigaction(SIGINT, &action, &old) == 0 else { return }
    let kept = old
    before.withLock { if $0 == nil { $0 = kept } }
  }

  /// Does again what was done before it was noted.
  static func restore() {
    let old = before.withLock { before in
      defer { before = nil }
      return before
    }
    guard var old else { return }
    sigaction(SIGINT, &old, nil)
  }
}
