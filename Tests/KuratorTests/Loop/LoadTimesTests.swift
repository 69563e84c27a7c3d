import Mentoring
import Testing

@testable import kurator

/// When something is told of a long answer.
@Suite struct LoadTimesTests {
  private let start = ContinuousClock.now
  private var times = LoadTimes()

  init() { times.begin(.board, 1, at: start) }

  private func after(_ milliseconds: Int) -> ContinuousClock.Instant {
    start + .milliseconds(milliseconds)
  }

  @Test mutating func `nothing is told of a short one, and of a long one ten times a second`() {
    let told = stride(from: 0, to: 600, by: 20).filter { moment in
      times.begin(.board, 1, at: after(moment))
      return times.isDue(.board, at: after(moment))
    }
    #expect(told == [300, 400, 500])
  }

  @Test mutating func `one that is asked for anew begins anew`() {
    times.begin(.board, 2, at: after(400))
    let isDue = [500, 700].map { times.isDue(.board, at: after($0)) }
    #expect(isDue == [false, true])
  }

  @Test mutating func `nothing is told of one that has ended`() {
    times.end(.board)
    let isDue = times.isDue(.board, at: after(900))
    #expect(!isDue)
  }
}
