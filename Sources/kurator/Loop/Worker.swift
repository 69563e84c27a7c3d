import Foundation
import Synchronization

/// A thread of its own that does jobs one after another, and sleeps without waking in between.
///
/// A dispatch queue keeps timers of its own that wake an idle program.
final class Worker: Sendable {
  private struct Desk {
    var jobs: [@Sendable () -> Void] = []
    var isClosing = false
    var isClosed = false
  }

  private let desk = Mutex(Desk())
  private let bell = NSCondition()

  /// Starts the thread.
  init(name: String) {
    let thread = Thread { self.work() }
    thread.name = name
    thread.start()
  }

  /// Adds a job behind those that wait.
  func run(_ job: @escaping @Sendable () -> Void) {
    ring { $0.jobs.append(job) }
  }

  /// Waits until every job is done, and ends the thread.
  func finish() {
    ring { $0.isClosing = true }
    bell.lock()
    while !desk.withLock({ $0.isClosed }) { bell.wait() }
    bell.unlock()
  }

  /// As ``finish()``, and does `look` again and again as long as that takes.
  func finish(looking look: () -> Void) {
    ring { $0.isClosing = true }
    while !hasClosed(within: Self.look) { look() }
  }

  /// Seconds between two looks.
  private static let look = 0.05

  private func hasClosed(within seconds: Double) -> Bool {
    bell.lock()
    defer { bell.unlock() }
    let limit = Date(timeIntervalSinceNow: seconds)
    while !desk.withLock({ $0.isClosed }) {
      if !bell.wait(until: limit) { return desk.withLock { $0.isClosed } }
    }
    return true
  }

  private func ring(_ change: (inout Desk) -> Void) {
    bell.lock()
    desk.withLock { change(&$0) }
    bell.broadcast()
    bell.unlock()
  }

  private func work() {
    while let jobs = nextJobs() {
      for job in jobs { job() }
    }
    ring { $0.isClosed = true }
  }

  /// Waits for jobs and takes all of them; nothing when there will be none any more.
  private func nextJobs() -> [@Sendable () -> Void]? {
    bell.lock()
    defer { bell.unlock() }
    while desk.withLock({ $0.jobs.isEmpty && !$0.isClosing }) { bell.wait() }
    return desk.withLock { desk in
      defer { desk.jobs = [] }
      return desk.jobs.isEmpty ? nil : desk.jobs
    }
  }
}
