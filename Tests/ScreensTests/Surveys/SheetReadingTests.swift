import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct SheetReadingTests {
  typealias Sample = SurveySamples

  @Test(arguments: Language.allCases) func `shows all answers in words`(language: Language) throws {
    var stage = try Sample.stage(language: language)
    try stage.press("F3")
    try expectSnapshot(stage.program.view(), named: "answers-\(language.rawValue)")
  }

  @Test func `names every kind of answer`() {
    let lines = SheetReading.lines(
      Samples.questionnaire(.mentee), Sample.whole, width: 40, Words.russian.surveys)
    #expect(
      lines.map(\.text) == [
        "1. Сталкивались ли Вы раньше с",
        "программой наставничества?",
        "    да",
        "2. Если да, то где?",
        "    в этом саду, два года назад",
        "3. Ожидаемая эффективность программы",
        "    8",
        "4. Как часто Вы ожидаете мероприятия?",
        "    Часто",
      ])
  }

  @Test func `tells blank, jumped over and waiting apart`() {
    let lines = SheetReading.lines(
      Samples.questionnaire(.mentee), [1: .yesNo(false), 3: .blank], width: 80,
      Words.russian.surveys)
    #expect(
      lines.map(\.text).filter { $0.hasPrefix("  ") } == [
        "    нет", "    (пропущено)", "    · не отв.", "    — ещё не введено",
      ])
  }

  @Test(arguments: ["Esc", "F3", "v", "м"])
  func `goes back to where it was asked for`(key: String) throws {
    var stage = try Sample.stage()
    try stage.press("F3", key)
    #expect(stage.page?.entry == nil)
    #expect(stage.lines[4].contains("Фамилия"))

    try stage.press("Enter", "F3", key)
    #expect(stage.item == 3)
    try stage.press("9")
    #expect(stage.takeChanges() == [Sample.change(Sample.answer(2, .mentee, 3, .scale(9)))])
  }

  @Test(arguments: ["Enter", "F4", "e"]) func `goes on to the entry`(key: String) throws {
    var stage = try Sample.stage()
    try stage.press("F3", key)
    #expect(stage.person == 2)
  }

  @Test func `scrolls no further than the answers go`() {
    var reading = SheetReading(
      SheetKey(person: Person.ID(1), questionnaire: Questionnaire.Code("a")))
    let steps: [(Key, Int)] = [
      (.up, 0), (.down, 1), (.pageDown, 10), (.end, 20), (.down, 20), (.pageUp, 11), (.home, 0),
    ]
    for (key, top) in steps {
      let isTaken = reading.handle(key, count: 30, height: 10)
      #expect(isTaken)
      #expect(reading.top == top)
    }
    let isTaken = reading.handle(.enter, count: 30, height: 10)
    #expect(!isTaken)
  }

  @Test(arguments: [
    ([], ""), ([3], "3"), ([3, 4], "3, 4"), ([2, 5, 11, 12, 13], "2, 5, 11–13"),
    ([1, 2, 3, 4], "1–4"),
  ]) func `writes numbers in runs`(numbers: [Int], text: String) {
    #expect(SurveyWords.runs(numbers) == text)
  }
}
