import Testing

@testable import Mentoring

@Suite struct SurveyRulesTests {
  @Test(arguments: [
    Answer.scale(1), .scale(10), .frequency(1), .frequency(20), .yesNo(true), .yesNo(false),
    .text("да"), .text("первая\nвторая"), .blank,
  ])
  func `keeps what is well formed`(answer: Answer) throws {
    try SurveyRules.check(answer, item: 1)
    try SurveyRules.check(answer, item: 200)
  }

  @Test(arguments: [
    Answer.scale(0), .scale(11), .scale(-1), .frequency(0), .frequency(21), .text(""), .text(" \n"),
    .text("\u{200B}"),
  ])
  func `keeps nothing else`(answer: Answer) {
    #expect(throws: BrokenRule.answerDoesNotFit(item: 7)) {
      try SurveyRules.check(answer, item: 7)
    }
  }

  @Test(arguments: [0, -1, 201]) func `keeps no answer to an item without a number`(item: Int) {
    #expect(throws: BrokenRule.answerDoesNotFit(item: item)) {
      try SurveyRules.check(.blank, item: item)
    }
  }
}
