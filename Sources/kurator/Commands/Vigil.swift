import Glibc
import Synchronization

/// What long work of a command may do besides its answer: show on one line of the terminal how far
/// it is, and notice Ctrl+C.
struct Vigil: Sendable {
  /// How wide the terminal of stderr is; nothing where it is none, and nothing is shown.
  var columns: Int?
  /// Writes over the line where the cursor stands.
  var show: @Sendable (String) -> Void = { _ in }
  /// Lets Ctrl+C be noted from now on, or end the process as ever.
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
    note: { $0 ? Interruption.note() : Interruption.endProcess() },
    isInterrupted: { Interruption.isNoted.load(ordering: .relaxed) })
}

/// Ctrl+C, which is noted instead of ending the process.
private enum Interruption {
  static let isNoted = Atomic(false)

  /// Notes the next one; the one after it ends the process.
  static func note() {
    // What the handler uses is there before a signal comes.
    isNoted.store(false, ordering: .relaxed)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      Interruption.isNoted.store(true, ordering: .relaxed)
    }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    sigaction(SIGINT, &action, nil)
  }

  static func endProcess() { signal(SIGINT, SIG_DFL) }
}
