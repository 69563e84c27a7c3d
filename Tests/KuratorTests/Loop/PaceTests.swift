import Synchronization
import Testing

@testable import kurator

/// How far a change is, and whether it is to go on.
@Suite struct PaceTests {
  private final class Watch: Sendable {
    let now = Mutex(ContinuousClock.now)
    let told = Mutex<[[Int]]>([])

    func pass(_ milliseconds: Int) { now.withLock { $0 += .milliseconds(milliseconds) } }
  }

  private func pace(_ watch: Watch) -> Pace {
    let pace = Pace(now: { watch.now.withLock { $0 } })
    pace.onLong { done, all in watch.told.withLock { $0.append([done, all]) } }
    return pace
  }

  @Test func `tells nothing of what is short, and of the rest ten times a second`() {
    let watch = Watch()
    let pace = pace(watch)
    pace.ask()
    pace.begin()
    watch.pass(299)
    #expect(pace.goesOn(1, of: 9))
    #expect(watch.told.withLock { $0 } == [])
    watch.pass(1)
    #expect(pace.goesOn(2, of: 9))
    watch.pass(99)
    #expect(pace.goesOn(3, of: 9))
    watch.pass(1)
    #expect(pace.goesOn(4, of: 9))
    #expect(watch.told.withLock { $0 } == [[2, 9], [4, 9]])
  }

  @Test func `breaks off what was asked for, and not what is asked for later`() {
    let pace = pace(Watch())
    pace.ask()
    pace.ask()
    pace.begin()
    #expect(pace.goesOn(1, of: 2))
    pace.stop()
    #expect(!pace.goesOn(1, of: 2))
    pace.begin()
    #expect(!pace.goesOn(0, of: 2))
    pace.ask()
    pace.begin()
    #expect(pace.goesOn(0, of: 2))
  }
}
