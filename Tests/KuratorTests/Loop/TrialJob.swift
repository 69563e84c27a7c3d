import Screens
import Synchronization

/// A job that does what a test says, and counts how often it was done.
final class TrialJob: Job {
  private let count = Mutex(0)
  private let body: @Sendable (Beacon) -> Int

  init(_ body: @escaping @Sendable (Beacon) -> Int) { self.body = body }

  /// How often it was done.
  var runs: Int { count.withLock { $0 } }

  func run(_ beacon: Beacon) -> any Sendable {
    count.withLock { $0 += 1 }
    return body(beacon)
  }
}
