import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// Another program answers under the sheet that is being keyed in, and the sheet that was open comes
/// back.
@Suite struct SurveyRenewingTests {
  typealias Sample = SurveySamples

  /// A field of words that is being typed in.
  private func typing() throws -> Stage {
    var stage = try Sample.entry(of: 1)
    try stage.press("Down", "Ctrl+U", "«дома»")
    return stage
  }

  private func change(_ stage: inout Stage, _ item: Int, to answer: Answer) {
    var answers = Sample.whole
    answers[item] = answer
    stage.send(.changedOutside)
    let first = Sample.row(1, "Абрамова Инна Олеговна", [.mentee], [.mentee: answers])
    stage.answer([.surveys: .surveys([first] + Sample.people.dropFirst())])
  }

  private let sentence =
    "Где?: в другом окне записано «нигде»; остаётся ваше. Ctrl+Z – взять записанное"

  @Test func `keeps the words being typed and takes over the other answers`() throws {
    var stage = try typing()
    change(&stage, 3, to: .scale(2))
    #expect(stage.page?.entry?.field?.text == "дома")
    #expect(stage.shown("Эффективность") == "2")
    #expect(stage.program.notice?.text != sentence)
  }

  @Test func `says where another program answered what is being typed`() throws {
    var stage = try typing()
    change(&stage, 2, to: .text("нигде"))
    #expect(stage.page?.entry?.field?.text == "дома")
    #expect(stage.program.notice?.text == sentence)
  }

  @Test func `takes what another program answered, and what was typed here again`() throws {
    var stage = try typing()
    change(&stage, 2, to: .text("нигде"))
    _ = stage.takeChanges()
    try stage.press("Ctrl+Z")
    #expect(stage.page?.entry?.field?.text == "нигде")
    try stage.press("Up")
    #expect(stage.takeChanges() == [])
    try stage.press("Down", "«!»", "Ctrl+Z")
    #expect(stage.page?.entry?.field?.text == "нигде")
  }

  @Test func `types again what gave way to what another program answered`() throws {
    var stage = try typing()
    change(&stage, 2, to: .blank)
    try stage.press("Ctrl+Z", "Ctrl+Y")
    #expect(stage.page?.entry?.field?.text == "дома")
  }

  @Test func `says nothing where another program answered with the same words`() throws {
    var stage = try typing()
    change(&stage, 2, to: .text("дома"))
    #expect(stage.program.notice?.text == Words.russian.shell.changedOutside)
    try stage.press("Up")
    #expect(stage.takeChanges() == [])
  }

  @Test func `says that the person of the sheet is gone`() throws {
    var stage = try typing()
    stage.send(.changedOutside)
    stage.answer([.surveys: .surveys(Array(Sample.people.dropFirst()))])
    #expect(stage.page?.entry == nil)
    #expect(stage.program.notice?.text.hasPrefix("Запись уже удалена") == true)
  }

  /// The program begun anew where `session` was left.
  private func begun(_ session: Session, people: [SurveyRow] = Sample.people) throws -> Stage {
    var stage = Stage()
    let overview = Overview(
      programme: try Samples.programme(), saved: Samples.moment, undo: nil, redo: nil, version: 1)
    stage.send(.opened(path: "/tmp/sample.kurator", overview, session))
    stage.answer([.surveys: .surveys(people)])
    return stage
  }

  @Test func `opens the sheet again that was open, at its item`() throws {
    var stage = try Sample.stage()
    try stage.press("Down", "Down")
    stage.open(at: .sheet(Person.ID(1)))
    try stage.press("Down", "Down")
    let (person, item) = (stage.person, stage.item)
    #expect((person, item) == (1, 3))

    let back = try begun(stage.program.session)
    #expect((back.person, back.item) == (1, 3))
    #expect(back.program.session == stage.program.session)
  }

  @Test func `tells the sheet before it is loaded, too`() throws {
    let stage = try Sample.entry(of: 3)
    var fresh = Stage()
    let overview = Overview(
      programme: try Samples.programme(), saved: Samples.moment, undo: nil, redo: nil, version: 1)
    fresh.send(.opened(path: "/tmp/sample.kurator", overview, stage.program.session))
    #expect(
      fresh.program.session.arrangements[.surveys]
        == stage.program.session.arrangements[.surveys])
  }

  @Test func `stays in the queue where the sheet is no longer in the file`() throws {
    let session = try Sample.entry(of: 3).program.session
    let back = try begun(session, people: Array(Sample.people.prefix(2)))
    #expect(back.page?.entry == nil)
    #expect(back.page?.queue.total == 3)
  }

  @Test(arguments: ["", "7", "x educator", "9 nothing"])
  func `survives a sheet that is none`(text: String) throws {
    let session = Session(
      chapter: .surveys, arrangements: [.surveys: ["sheet": text, "item": "99"]])
    #expect(try begun(session).page?.entry == nil)
  }

  @Test func `forgets the sheet once it is left`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("Esc")
    #expect(stage.program.session.arrangements[.surveys]?["sheet"] == nil)
  }
}
