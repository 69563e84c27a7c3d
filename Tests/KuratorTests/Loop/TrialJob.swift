import Screens
import Synchronization

/// A job that does what a test says, and counts how often it was done.
final class TrialJob: Job {
  private let count = Mutex(0)
  private let taken = Mutex<[Int]>([])
  private let body: @Sendable (Beacon) -> Int

  init(_ body: @escaping @Sendable (Beacon) -> Int) { self.body = body }

  /// How often it was done.
  var runs: Int { count.withLock { $0 } }

  /// What was taken back.
  var discarded: [Int] { taken.withLock { $0 } }

  func discard(_ outcome: any Sendable) {
    guard let outcome = outcome as? Int else { return }
    taken.withLock { $0.append(outcome) }
  }

  func run(_ beacon: Beacon) -> any Sendable {
    count.withLock { $0 += 1 }
    return body(beacon)
  }
}
