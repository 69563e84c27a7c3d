import Mentoring
import Testing

@testable import Screens

@Suite struct AnswerTextTests {
  private func answers(_ language: Language = .russian) -> AnswerText {
    AnswerText(
      context: Context(language: language, today: Samples.today, handbook: Samples.handbook))
  }

  @Test(arguments: [
    (Answer.yesNo(true), 1, "да"), (.yesNo(false), 1, "нет"), (.scale(8), 3, "8 из 10"),
    (.frequency(2), 4, "Часто"), (.frequency(9), 4, "9"), (.text("в школе"), 2, "в школе"),
    (.blank, 3, "(нет ответа)"), (.frequency(2), 1, "2"),
  ])
  func `says an answer in words`(answer: Answer, item: Int, expected: String) throws {
    let item = try #require(Samples.questionnaire(.mentee).item(item))
    #expect(answers().text(of: answer, to: item, isSkipped: false) == expected)
  }

  @Test func `tells what was jumped over from what is not keyed in`() throws {
    let item = try #require(Samples.questionnaire(.mentee).item(2))
    #expect(answers().text(of: nil, to: item, isSkipped: true) == "(пропущен)")
    #expect(answers().text(of: nil, to: item, isSkipped: false) == "· не введён")
    #expect(answers(.english).text(of: nil, to: item, isSkipped: true) == "(skipped)")
  }

  @Test func `lists a sheet question by question`() {
    let sections = answers().sections(of: [PeopleSamples.sheet])
    #expect(sections.map(\.heading) == ["Анкета наставляемого «до»"])
    #expect(
      sections[0].facts.map(\.label) == [
        "1. Сталкивались раньше?", "2. Где?", "3. Эффективность", "4. Частота мероприятий",
      ])
    #expect(sections[0].facts.map(\.value) == ["нет", "(пропущен)", "8 из 10", "Часто"])
  }

  @Test func `leaves out a sheet that the handbook does not know`() {
    let sheet = AnswerSheet(person: Person.ID(4), questionnaire: Questionnaire.Code("lost"))
    #expect(answers().sections(of: [sheet]).isEmpty)
  }
}
