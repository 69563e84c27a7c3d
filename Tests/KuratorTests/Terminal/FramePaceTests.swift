import Testing

@testable import kurator

struct FramePaceTests {
  private let start = ContinuousClock.now

  @Test func `shows the first frames at once`() {
    var pace = FramePace()
    #expect(pace.delay(at: start) == .zero)
    for _ in 0..<6 {
      pace.noteFrame(at: start)
      #expect(pace.delay(at: start) == .zero)
    }
    pace.noteFrame(at: start)
    #expect(pace.delay(at: start) > .milliseconds(16))
    #expect(pace.delay(at: start) < .milliseconds(17))
  }

  @Test func `keeps a stream of events to sixty frames a second`() {
    var pace = FramePace()
    var now = start
    var frames = 0
    while now < start + .seconds(10) {
      let delay = pace.delay(at: now)
      now += max(delay, .microseconds(100))
      if pace.delay(at: now) == .zero {
        pace.noteFrame(at: now)
        frames += 1
      }
    }
    #expect(frames >= 600)
    #expect(frames <= 607)
  }

  @Test func `does not delay what is slower`() {
    var pace = FramePace()
    var now = start
    for _ in 0..<1000 {
      #expect(pace.delay(at: now) == .zero)
      pace.noteFrame(at: now)
      now += .milliseconds(17)
    }
  }

  @Test func `a rest gives back what a burst has used`() {
    var pace = FramePace()
    for _ in 0..<20 { pace.noteFrame(at: start) }
    #expect(pace.delay(at: start) > .milliseconds(200))
    #expect(pace.delay(at: start + .seconds(1)) == .zero)
  }
}
