import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// The whole card of somebody stays theirs, whatever becomes of the rows behind it.
@Suite struct PersonViewTests {
  private static let moved = PeopleSamples.person(
    4, "Иванова Анна Сергеевна", group: "Радуга")

  /// The card of Иванова, opened among those of one group, which she has left since: the focus
  /// behind it is on Абрамова.
  private func stage() throws -> Stage {
    var stage = try Stage.people(.mentee)
    try stage.press(answering: PeopleSamples.answers, "F7", "«ромашка»", "Enter", "End", "F3")
    stage.send(.changedOutside)
    var answers = PeopleSamples.answers
    answers.take(
      mentees: PeopleSamples.mentees.dropLast() + [PeopleSamples.mentee(104, Self.moved)])
    stage.answer(answers)
    #expect(stage.people?.focused?.id == 101)
    #expect(stage.lines[3].contains("Иванова Анна Сергеевна"))
    return stage
  }

  @Test(arguments: ["F4", "e"]) func `changes the card that is shown`(key: String) throws {
    var stage = try stage()
    try stage.press(key)
    guard case .editing(let form)? = stage.people?.mode else {
      Issue.record("no form is open")
      return
    }
    #expect(form.name == "Иванова Анна Сергеевна")
  }

  @Test func `shows the consents of the card that is shown`() throws {
    var stage = try stage()
    try stage.press("c")
    #expect(stage.people?.pane?.person == Person.ID(4))
  }

  @Test func `goes to the sheet of the card that is shown`() throws {
    var stage = try stage()
    try stage.press("a")
    stage.answer([.surveys: .surveys(PeopleSamples.surveys)])
    #expect(stage.person == 4)
  }

  @Test func `goes to the place on the board of the card that is shown`() throws {
    var stage = try stage()
    try stage.press("b")
    #expect(stage.program.chapter == .board)
    #expect(stage.program.session.rows[.board] == 104)
  }

  @Test func `closes the card of somebody who is only on the other side by now`() throws {
    var stage = try stage()
    stage.send(.changedOutside)
    var answers = PeopleSamples.answers
    answers.take(mentees: PeopleSamples.mentees.dropLast())
    stage.answer(answers)
    #expect(stage.program.notice?.text.contains("Запись уже удалена") == true)
    #expect(stage.text.contains("найдено 1 из 4"))
  }
}
