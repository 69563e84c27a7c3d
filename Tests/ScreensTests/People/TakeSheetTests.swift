import Mentoring
import TerminalKit
import Testing

@testable import Screens

@Suite struct TakeSheetTests {
  private func stage(_ typed: String) throws -> Stage {
    var stage = try Stage.people(.mentee)
    var answers = PeopleSamples.answers
    answers[.takeable(.mentee)] = .takeable(.mentee, [PeopleSamples.titova])
    try stage.press("F6", "«\(typed)»")
    try stage.press(answering: answers, "F5")
    return stage
  }

  @Test func `finds somebody of the other side by a few letters`() throws {
    var stage = try stage("титв")
    #expect(stage.text.contains("Взять из наставников: начните писать имя"))
    #expect(stage.text.contains("Титова Наталья Петровна"))
    try stage.press("Enter")
    #expect(stage.text.contains("Тот же человек"))
    #expect(stage.text.contains("20.05.1980"))
    _ = stage.takeWishes()
    try stage.press("F2")
    let card = MenteeCard(person: PeopleSamples.titova)
    #expect(
      stage.takeWishes() == [.perform(Change([.people(.saveMentee(card))], .addMentee))])
  }

  @Test func `finds nobody, and goes back with the form as it was`() throws {
    var stage = try stage("щщщ")
    #expect(stage.text.contains("Ничего не нашлось"))
    try stage.press("Esc")
    #expect(stage.text.contains("щщщ"))
  }

  @Test func `takes nobody into a card that is there`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("F4", "F5")
    #expect(stage.text.contains("Человека берут только в новую карточку"))
  }
}
