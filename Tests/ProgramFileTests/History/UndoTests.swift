import Mentoring
import Testing

@testable import ProgramFile

@Suite struct UndoTests {
  private let file: ProgramFile

  init() throws { file = try .sample() }

  @Test func `finds nothing to undo in a new programme`() throws {
    #expect(try file.overview().undo == nil)
    #expect(throws: Refusal.rule(.nothingToUndo)) { try file.undo() }
    #expect(throws: Refusal.rule(.nothingToRedo)) { try file.redo() }
    #expect(try file.version() == 1)
  }

  @Test func `takes a step back and brings it again, as new steps`() throws {
    let empty = try file.dump()
    try file.addMentee("Иванова Анна", consent: false)
    let full = try file.dump()

    let undone = try file.undo(
      expecting: Step.ID(2), by: "Другой", at: Moment(day: Sample.day("2026-10-06"), second: 60))
    #expect(
      undone
        == Receipt(
          step: Step.ID(3), title: .addMentee,
          at: Moment(day: Sample.day("2026-10-06"), second: 60)))
    #expect(try file.dump() == empty)
    let overview = try file.overview()
    #expect(overview.undo == nil)
    #expect(overview.redo?.title == .addMentee)
    #expect(overview.version == 3)
    #expect(overview.saved == undone.at)

    #expect(try file.redo().title == .addMentee)
    #expect(try file.dump() == full)
    #expect(try file.overview().undo?.title == .addMentee)
    #expect(try file.overview().redo == nil)

    let steps = try file.history()
    #expect(steps.map(\.title) == [.redo, .undo, .addMentee, .createProgramme])
    #expect(steps.map(\.undoes) == [Step.ID(3), Step.ID(2), nil, nil])
    #expect(steps.map(\.by) == ["Куратор", "Другой", "Куратор", "Куратор"])
  }

  @Test func `goes back and forth by more than one step`() throws {
    var states = [try file.dump()]
    for name in ["Аникина", "Белова", "Ветрова"] {
      try file.addMentee(name, consent: false)
      states.append(try file.dump())
    }
    try file.undo()
    try file.undo()
    #expect(try file.dump() == states[1])
    try file.redo()
    #expect(try file.dump() == states[2])
    try file.undo()
    #expect(try file.dump() == states[1])
    try file.undo()
    #expect(try file.dump() == states[0])
    #expect(throws: Refusal.rule(.nothingToUndo)) { try file.undo() }
    for state in states.dropFirst() {
      try file.redo()
      #expect(try file.dump() == state)
    }
    #expect(throws: Refusal.rule(.nothingToRedo)) { try file.redo() }
  }

  @Test func `forgets what was undone when something else is done`() throws {
    let empty = try file.dump()
    try file.addMentee("Аникина", consent: false)
    try file.undo()
    try file.addMentee("Белова", consent: false)
    #expect(throws: Refusal.rule(.nothingToRedo)) { try file.redo() }
    try file.undo()
    #expect(try file.dump() == empty)
    #expect(throws: Refusal.rule(.nothingToUndo)) { try file.undo() }
    try file.redo()
    #expect(try file.mentees().map(\.card.person.name.full) == ["Белова"])
    #expect(throws: Refusal.rule(.nothingToRedo)) { try file.redo() }
  }

  @Test func `takes many edits back as one`() throws {
    let empty = try file.dump()
    let edits = ["Аникина", "Белова", "Ветрова"].map {
      Edit.people(.saveMentee(Sample.mentee($0)))
    }
    try file.perform(edits, title: .fillDemo, by: "", at: Sample.at)
    #expect(try file.undo().title == .fillDemo)
    #expect(try file.dump() == empty)
  }

  @Test func `brings back a removed person with all that was theirs`() throws {
    let mentee = try file.addMentee("Иванова Анна")
    let mentor = try file.addMentor("Петрова Вера")
    try file.accept(mentee, mentor)
    try file.perform(
      .surveys(
        .answer(
          person: file.person(of: mentee), questionnaire: Sample.questionnaire, item: 2,
          .text("«да»\n\"нет\" \u{1F600}"))), .answer)
    let before = try file.dump()
    try file.perform(.people(.removeMentee(mentee)), .removeMentee)
    try file.undo()
    #expect(try file.dump() == before)
    #expect(try file.verify() == [])
  }

  @Test func `writes nothing for edits that change nothing`() throws {
    try file.addMentee("Иванова Анна")
    let card = try #require(try file.mentees().first?.card)
    let version = try file.version()
    let receipt = try file.perform(.people(.saveMentee(card)))

    #expect(
      receipt
        == Receipt(
          step: Step.ID(version), title: .saveMentee, at: Sample.at,
          people: [try #require(card.person.id)], isWritten: false))
    #expect(try file.version() == version)
    #expect(try file.perform([], title: .answer, by: "", at: Sample.at).step == receipt.step)
    #expect(try file.number("SELECT seq FROM sqlite_sequence WHERE name = 'step'") == version)
  }

  @Test func `signs and unsigns by undo and redo`() throws {
    try file.accept(file.addMentee("Иванова Анна"), file.addMentor("Петрова Вера"))
    let order = try file.addOrder()
    try file.sign(order)
    let signed = try file.dump()
    #expect(try file.undo().title == .signOrder)
    #expect(try file.orders().orders.first?.order.state == .draft)
    #expect(try file.board().frozen == [])
    #expect(try file.redo().title == .signOrder)
    #expect(try file.dump() == signed)
  }

  @Test func `tells a row that is not as the log left it`() throws {
    try file.addMentee("Иванова Анна", consent: false)
    try file.execute(
      """
      DROP TRIGGER history_person_delete; DROP TRIGGER history_mentee_delete;
      DROP TRIGGER history_menteeTag_delete; DELETE FROM person
      """)
    #expect(throws: Refusal.store(.damaged(path: "", finding: "menteeTag 2"))) {
      try file.undo()
    }
  }

  @Test func `reaches back over a restart`() throws {
    let folder = Folder()
    let path = folder["a.kurator"]
    let first = try ProgramFile.create(at: path, Sample.programme(), by: "", at: Sample.at)
    let empty = try first.dump()
    try first.addMentee("Иванова Анна", consent: false)
    let full = try first.dump()
    try first.close()

    let second = try ProgramFile.open(path, at: Sample.at)
    try second.undo()
    #expect(try second.dump() == empty)
    try second.close()

    let third = try ProgramFile.open(path, at: Sample.at)
    #expect(try third.redo().title == .addMentee)
    #expect(try third.dump() == full)
  }

  @Test func `lists the last steps first, at most so many`() throws {
    for name in ["Аникина", "Белова"] { try file.addMentee(name, consent: false) }
    let steps = try file.history(limit: 2)
    #expect(steps.map(\.id) == [Step.ID(3), Step.ID(2)])
    #expect(steps[0].at == Sample.at)
    #expect(steps[0].changes.map(\.table) == ["person", "mentee", "menteeTag", "menteeTag"])
    #expect(try file.history(limit: 0) == [])
    #expect(try file.history(limit: -1) == [])
  }
}
