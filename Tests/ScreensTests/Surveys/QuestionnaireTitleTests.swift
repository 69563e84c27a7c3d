import Mentoring
import TerminalKit
import Testing

@testable import Screens

@Suite struct QuestionnaireTitleTests {
  private func questionnaire(_ side: Side, _ wave: Questionnaire.Wave = .before, english: String?)
    -> Questionnaire
  {
    Questionnaire(
      code: Questionnaire.Code("a"), title: "Анкета участника (первый этап опроса)",
      englishTitle: english, side: side, wave: wave, items: [])
  }

  @Test(
    arguments: [
      (.russian, "Survey", "Анкета участника (первый этап опроса)"),
      (.english, "Survey", "Survey"), (.english, nil, "Анкета участника (первый этап опроса)"),
    ] as [(Language, String?, String)])
  func `has the heading of the language`(language: Language, english: String?, expected: String) {
    #expect(questionnaire(.mentee, english: english).title(in: language) == expected)
  }

  @Test(
    arguments: [
      (.russian, .mentee, .before, 37, "Анкета участника (первый этап опроса)"),
      (.russian, .mentee, .before, 36, "Анкета наставляемого «до»"),
      (.russian, .mentor, .after, 20, "Анкета наставника «после»"),
      (.english, .mentee, .after, 20, "Mentee’s questionnaire “after”"),
      (.english, .mentor, .before, 20, "Mentor’s questionnaire “before”"),
    ] as [(Language, Side, Questionnaire.Wave, Int, String)])
  func `says whose it is where there is little room`(
    language: Language, side: Side, wave: Questionnaire.Wave, columns: Int, expected: String
  ) {
    let title = questionnaire(side, wave, english: nil).title(in: language, columns: columns)
    #expect(title == expected)
  }

  @Test(arguments: [(Language.russian, "Анкета «до»"), (.english, "Questionnaire “before”")])
  func `stands over queue, entry and answers`(language: Language, title: String) throws {
    var handbook = Samples.handbook
    handbook.questionnaires = Side.allCases.map { side in
      Questionnaire(
        code: Samples.questionnaire(side).code, title: "Анкета «до»",
        englishTitle: "Questionnaire “before”", side: side, wave: .before,
        items: Samples.questionnaire(side).items)
    }
    var stage = Stage(language: language, handbook: handbook)
    let overview = Overview(
      programme: try Samples.programme(), saved: nil, undo: nil, redo: nil, version: 1)
    stage.send(.opened(path: "/a", overview, Session(chapter: .surveys)))
    stage.answer([.surveys: .surveys(SurveySamples.people)])
    #expect(stage.lines[20] == " \(title)")
    try stage.press("Enter")
    #expect(stage.lines[3].hasPrefix(" \(title) "))
    let sections = AnswerText(context: stage.program.context).sections(of: [PeopleSamples.sheet])
    #expect(sections.map(\.heading) == [title])
  }
}
