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
      Samples.questionnaire(.mentee), Sample.whole, Words.russian.surveys)
    #expect(
      lines.map { $0.runs.map(\.text).joined() } == [
        "1. Сталкивались ли Вы раньше с программой наставничества?", "да",
        "2. Если да, то где?", "в этом саду, два года назад",
        "3. Ожидаемая эффективность программы", "8",
        "4. Как часто Вы ожидаете мероприятия?", "Часто",
      ])
    #expect(lines.map(\.indent) == [0, 4, 0, 4, 0, 4, 0, 4])
  }

  @Test func `tells blank, jumped over and waiting apart`() {
    let lines = SheetReading.lines(
      Samples.questionnaire(.mentee), [1: .yesNo(false), 3: .blank], Words.russian.surveys)
    #expect(
      lines.filter { $0.indent > 0 }.map { $0.runs.map(\.text).joined() } == [
        "нет", "(пропущено)", "· не отв.", "— ещё не введено",
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

  @Test func `scrolls and searches as every text does`() throws {
    var stage = try Sample.stage(size: Size(width: 60, height: 12))
    try stage.press("F3")
    #expect(stage.lines.joined().contains("строки 1–5 из 9"))
    try stage.press("End")
    #expect(stage.lines.joined().contains("100 %"))
    try stage.press("F7", "«Эффективность»", "Enter")
    #expect(stage.lines.joined().contains("найдено: 1 из 1"))
    try stage.press("Esc", "Esc")
    #expect(stage.lines[4].contains("Фамилия"))
  }

  @Test(arguments: [
    ([], ""), ([3], "3"), ([3, 4], "3, 4"), ([2, 5, 11, 12, 13], "2, 5, 11–13"),
    ([1, 2, 3, 4], "1–4"),
  ]) func `writes numbers in runs`(numbers: [Int], text: String) {
    #expect(SurveyWords.runs(numbers) == text)
  }
}
