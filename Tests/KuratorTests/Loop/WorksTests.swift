import Foundation
import Screens
import Synchronization
import Testing

@testable import kurator

/// Works, by a clock that stands still until it is moved.
@Suite struct WorksTests {
  /// What was told of works, and the clock that they see.
  private final class Desk: Sendable {
    private let told = Mutex<[String]>([])
    private let time = Mutex(ContinuousClock.now)

    func works() -> Works {
      Works(now: { self.time.withLock { $0 } }, answer: { self.hear($0) })
    }

    func pass(_ time: Duration) { self.time.withLock { $0 += time } }

    func hear(_ message: Message) {
      let text =
        switch message {
        case .worked(let id, let outcome): "\(id.name) gave \(outcome)"
        case .progressed(let id, let done, let total): "\(id.name) \(done) of \(total)"
        default: "something else"
        }
      told.withLock { $0.append(text) }
    }

    var heard: [String] { told.withLock { $0 } }
  }

  private let desk = Desk()

  private func work(_ name: String, _ body: @escaping @Sendable (Beacon) -> Int) -> Work {
    Work(name, .sorting, TrialJob(body))
  }

  @Test func `gives what came of each, in the order asked`() {
    let works = desk.works()
    works.begin(work("a") { _ in 1 }, by: { $0() })
    works.begin(work("b") { _ in 2 }, by: { $0() })
    #expect(desk.heard == ["a gave 1", "b gave 2"])
    #expect(works.due == nil)
  }

  @Test func `tells nothing of a short work, and of a long one ten times a second`() {
    let desk = desk
    let long = work("a") { beacon in
      for step in 0..<60 {
        beacon.report(done: step, of: 60)
        desk.pass(.milliseconds(10))
      }
      return 0
    }
    desk.works().begin(long, by: { $0() })
    #expect(desk.heard == ["a 30 of 60", "a 40 of 60", "a 50 of 60", "a gave 0"])
  }

  @Test func `tells once of a long work that says nothing itself`() {
    let desk = desk
    let works = desk.works()
    works.begin(work("a") { _ in 0 }, by: { _ in })
    #expect(works.due != nil)
    desk.pass(.milliseconds(299))
    #expect(works.overdue().isEmpty)
    desk.pass(.milliseconds(1))
    for message in works.overdue() { desk.hear(message) }
    #expect(desk.heard == ["a 0 of 0"])
    #expect(works.overdue().isEmpty && works.due == nil)
  }

  @Test func `a work that is broken off is told at once and gives nothing`() {
    let desk = desk
    let works = desk.works()
    let id = Work.ID("a")
    let long = work("a") { beacon in
      desk.pass(.seconds(1))
      #expect(!beacon.isCancelled)
      works.cancel(id)
      #expect(beacon.isCancelled)
      beacon.report(done: 1, of: 2)
      return 0
    }
    works.begin(long, by: { $0() })
    #expect(desk.heard.isEmpty)
    #expect(works.due == nil)
  }

  @Test func `a work that was begun again does not end with the one before`() {
    let desk = desk
    let works = desk.works()
    let id = Work.ID("a")
    let first = TrialJob { beacon in
      works.cancel(id)
      works.begin(self.work("a") { _ in 2 }, by: { _ in })
      desk.pass(.seconds(1))
      beacon.report(done: 1, of: 2)
      return 1
    }
    works.begin(Work("a", .copying, first), by: { $0() })
    #expect(desk.heard.isEmpty)
    #expect(works.due != nil)
    #expect(first.discarded == [1])
  }

  @Test func `breaks off only those that are meant`() {
    let works = desk.works()
    let waiting = Mutex<[@Sendable () -> Void]>([])
    for name in ["a", "b"] {
      works.begin(work(name) { _ in 1 }, by: { turn in waiting.withLock { $0.append(turn) } })
    }
    works.cancelAll { $0 != Work.ID("b") }
    for turn in waiting.withLock({ $0 }) { turn() }
    #expect(desk.heard == ["b gave 1"])
  }

  @Test func `a work that is broken off before its turn is never done`() {
    let works = desk.works()
    let waiting = Mutex<[@Sendable () -> Void]>([])
    let job = TrialJob { _ in 0 }
    let id = Work.ID("a")
    works.begin(Work("a", .sorting, job), by: { turn in waiting.withLock { $0.append(turn) } })
    works.cancel(id)
    for turn in waiting.withLock({ $0 }) { turn() }
    #expect(job.runs == 0)
    #expect(desk.heard.isEmpty)
  }

  @Test func `on a thread of its own it ends soon after everything is broken off`() {
    let works = desk.works()
    let worker = Worker(name: "test")
    let begun = DispatchSemaphore(value: 0)
    works.begin(
      work("a") { beacon in
        begun.signal()
        while !beacon.isCancelled { Thread.sleep(forTimeInterval: 0.0001) }
        return 0
      }, by: { worker.run($0) })
    works.begin(work("b") { _ in 1 }, by: { worker.run($0) })
    begun.wait()
    works.cancelAll()
    worker.finish()
    #expect(desk.heard.isEmpty)
  }
}
