import TerminalKit
import Testing

@testable import kurator

struct GroundQuestionTests {
  private let start = ContinuousClock.now
  private let white = Reply.ground(.rgb(255, 255, 255))

  @Test func `an answer counts for a tenth of a second`() {
    var early = GroundQuestion(asked: start)
    #expect(early.take(white, at: start + .milliseconds(100)) == .light)
    var late = GroundQuestion(asked: start)
    #expect(late.take(white, at: start + .milliseconds(101)) == nil)
  }

  @Test func `the first answer counts, and none after the terminal has told what it is`() {
    var twice = GroundQuestion(asked: start)
    #expect(twice.take(.ground(.rgb(0, 0, 0)), at: start) == .dark)
    #expect(twice.take(white, at: start) == nil)
    #expect(twice.isOpen)
    var closed = GroundQuestion(asked: start)
    #expect(closed.take(.kind, at: start) == nil)
    #expect(!closed.isOpen)
    #expect(closed.take(white, at: start) == nil)
  }

  @Test func `what may be the beginning of an answer is not taken for a key too soon`() {
    var question = GroundQuestion(asked: start)
    #expect(question.resolution(loneEscape: true) == start + .milliseconds(100))
    #expect(question.resolution(loneEscape: false) == start + .seconds(1))
    _ = question.take(.kind, at: start)
    #expect(question.resolution(loneEscape: true) == nil)
    #expect(question.resolution(loneEscape: false) == nil)
  }
}
