import Glibc
import Synchronization
import Testing

@testable import kurator

@Suite struct WorkerTests {
  @Test func `does every job in the order asked before it ends`() {
    let worker = Worker(name: "test")
    let box = Box()
    for number in 0..<1_000 { worker.run { box.done.withLock { $0.append(number) } } }
    worker.finish()
    #expect(box.done.withLock { $0 } == Array(0..<1_000))
  }

  @Test func `looks again and again as long as a job goes on`() {
    let worker = Worker(name: "test")
    let asked = Box()
    worker.run { [asked] in
      while asked.done.withLock({ $0.isEmpty }) { sched_yield() }
    }
    worker.finish { asked.done.withLock { $0.append(1) } }
    #expect(!asked.done.withLock { $0.isEmpty })
  }

  @Test func `ends without a job`() {
    Worker(name: "test").finish()
  }

  private final class Box: Sendable {
    let done = Mutex<[Int]>([])
  }
}
