import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// Another program changes the consents of a person under the pane.
@Suite struct ConsentRenewingTests {
  private static let papers = PeopleSamples.consents

  private func pane(of keys: String...) throws -> Stage {
    var stage = try Stage.people(.mentee)
    try stage.press("End")
    for key in ["c"] + keys { try stage.press(answering: PeopleSamples.answers, key) }
    _ = stage.takeWishes()
    return stage
  }

  private func change(_ stage: inout Stage, to consents: [Consent]) {
    var answers = PeopleSamples.answers
    answers[.person(Person.ID(4))] = PeopleSamples.file(consents: consents)
    stage.send(.changedOutside)
    stage.answer(answers)
  }

  private func form(_ stage: Stage) -> Form? { stage.program.pages[.mentees]?.openForm?.form }

  private func isTold(_ stage: Stage) -> Bool {
    stage.program.notice?.text.contains("изменила и то, что здесь введено") == true
      || isTold(stage, "")
  }

  /// Whether it is told what somebody else has put into a field.
  private func isTold(_ stage: Stage, _ theirs: String) -> Bool {
    stage.program.notice?.text.contains("в другом окне записано «\(theirs)") == true
  }

  private func paper(_ id: Int64, _ kind: Consent.Kind) -> Consent {
    Consent(
      id: Consent.ID(id), subject: Person.ID(4), kind: kind, signer: PeopleSamples.ivanova.name,
      date: Samples.today)
  }

  @Test func `keeps what is typed into a record and takes over the rest`() throws {
    var stage = try pane(of: "Down", "e", "Ctrl+U", "«1.9»")
    var papers = Self.papers
    papers[1].signer = PersonName("Иванова Анна Петровна")
    change(&stage, to: papers)
    #expect(form(stage)?.text("date") == "1.9")
    #expect(form(stage)?.text("signer") == "Иванова Анна Петровна")
    #expect(!isTold(stage))
    papers[1].date = Samples.today
    change(&stage, to: papers)
    #expect(form(stage)?.text("date") == "1.9")
    #expect(isTold(stage, Samples.today.dotted))
    try stage.press("Ctrl+Z")
    #expect(form(stage)?.text("date") == Samples.today.dotted)
  }

  @Test func `stays at the kind of a new paper that somebody else has entered`() throws {
    var stage = try pane(of: "Ins")
    #expect(form(stage)?.choice("kind") == 0)
    change(&stage, to: Self.papers + [paper(9, .processing)])
    #expect(form(stage)?.choice("kind") == 0)
    #expect(isTold(stage))
    change(&stage, to: Self.papers + [paper(9, .processing), paper(10, .mentoringWork)])
    #expect(!isTold(stage))
  }

  @Test func `shows the day on which somebody else withdrew`() throws {
    var stage = try pane(of: "Down", "w")
    var papers = Self.papers
    papers[1].withdrawn = papers[1].date
    change(&stage, to: papers)
    #expect(form(stage)?.text("date") == papers[1].date.dotted)
    try stage.press("«5.10»")
    papers[1].withdrawn = Samples.today.adding(days: -1)
    change(&stage, to: papers)
    #expect(form(stage)?.text("date") == "5.10")
    #expect(isTold(stage))
  }

  @Test func `closes an untouched form whose record is gone, and says so`() throws {
    var stage = try pane(of: "Down", "e")
    change(&stage, to: [Self.papers[0]])
    #expect(form(stage) == nil)
    #expect(stage.program.notice?.text.contains("Запись уже удалена") == true)
  }

  @Test func `keeps what is typed into a record that is gone, and says so once`() throws {
    var stage = try pane(of: "Down", "e", "Ctrl+U", "«1.9»")
    change(&stage, to: [Self.papers[0]])
    #expect(form(stage)?.text("date") == "1.9")
    #expect(stage.program.notice?.text.hasPrefix("Другая программа удалила эту запись") == true)
    change(&stage, to: [Self.papers[0]])
    #expect(stage.program.notice?.text.hasPrefix("Другая программа удалила эту запись") == false)
  }

  @Test func `drops the question about a record that is gone`() throws {
    var stage = try pane(of: "Down", "d")
    #expect(stage.people?.isAsking == true)
    change(&stage, to: Self.papers)
    #expect(stage.people?.isAsking == true)
    change(&stage, to: [Self.papers[0]])
    #expect(stage.people?.isAsking == false)
  }

  @Test func `stays on its row when somebody else enters a paper`() throws {
    var stage = try pane(of: "Down")
    let focused = stage.people?.pane?.focused
    change(&stage, to: [paper(9, .processing)] + Self.papers)
    #expect(stage.people?.pane?.focused == focused)
  }

  @Test func `goes on with those marked who are left`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("+", "Enter", "g", "Ctrl+U", "«1.9»")
    #expect(stage.text.contains("из 5"))
    var answers = PeopleSamples.answers
    answers.take(mentees: Array(PeopleSamples.mentees.dropFirst()))
    stage.send(.changedOutside)
    stage.answer(answers)
    #expect(stage.text.contains("из 4"))
    #expect(form(stage)?.text("date") == "1.9")
    answers.take(mentees: [])
    stage.send(.changedOutside)
    stage.answer(answers)
    #expect(form(stage) == nil)
  }

  @Test func `says once that the card being typed is gone`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("F4", "End", "«ъ»")
    let name = try #require(form(stage)?.text("name"))
    let card = stage.program.pages[.mentees]?.openForm?.subject
    var answers = PeopleSamples.answers
    answers.take(mentees: PeopleSamples.mentees.filter { $0.card.id?.number != card })
    for isFirst in [true, false] {
      stage.send(.changedOutside)
      stage.answer(answers)
      #expect(
        stage.program.notice?.text.hasPrefix("Другая программа удалила эту запись") == isFirst)
    }
    #expect(form(stage)?.text("name") == name)
  }
}
