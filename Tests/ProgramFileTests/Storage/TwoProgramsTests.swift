import Mentoring
import Testing

@testable import ProgramFile

/// Two programs that have one file open, as two coordinators at two desks do.
@Suite struct TwoProgramsTests {
  private let folder = Folder()
  private let one: ProgramFile
  private let other: ProgramFile

  init() throws {
    one = try ProgramFile.create(
      at: folder["a.kurator"], Sample.programme(), by: "Орлова", at: Sample.at)
    other = try ProgramFile.open(folder["a.kurator"], at: Sample.at)
  }

  private func names(_ file: ProgramFile) throws -> [String] {
    try file.mentees().map(\.card.person.name.full)
  }

  @Test func `see what each other does, in one history`() throws {
    try one.addMentee("Ёлкина Мария", consent: false)
    try other.addMentee("Юдина Вера", consent: false)
    try one.addMentee("Абрамова Ольга", consent: false)
    #expect(try names(one) == ["Абрамова Ольга", "Ёлкина Мария", "Юдина Вера"])
    #expect(try names(other) == (try names(one)))
    #expect(try one.history() == (try other.history()))
    #expect(try one.version() == 4)
    #expect(try one.verify() == [])
  }

  @Test func `tell by a number that the other has changed something`() throws {
    let (change, version) = (try one.lastChange(), try one.version())
    #expect(try other.lastChange() == change)
    try other.addMentee("Юдина Вера", consent: false)
    #expect(try one.lastChange() > change)
    #expect(try one.version() == version + 1)
  }

  @Test func `count no draft of the other as a change`() throws {
    let change = try one.lastChange()
    try other.keep(
      Draft(key: Draft.Key(form: "a", subject: nil), fields: [], focus: "b"), by: "other",
      at: Sample.at)
    #expect(try one.lastChange() == change)
  }

  @Test func `take back each other's last step only where they have seen it`() throws {
    try one.addMentee("Ёлкина Мария", consent: false)
    let seen = try #require(try one.overview().undo?.step)
    try other.addMentee("Юдина Вера", consent: false)
    #expect(throws: Refusal.rule(.historyMovedOn)) {
      try one.undo(expecting: seen, by: "Орлова", at: Sample.at)
    }
    #expect(try names(one) == ["Ёлкина Мария", "Юдина Вера"])
    let now = try #require(try one.overview().undo?.step)
    try one.undo(expecting: now, by: "Орлова", at: Sample.at)
    #expect(try names(other) == ["Ёлкина Мария"])
  }

  @Test func `bring nothing back that the other has gone past`() throws {
    try one.addMentee("Ёлкина Мария", consent: false)
    try one.undo()
    try other.addMentee("Юдина Вера", consent: false)
    #expect(throws: Refusal.rule(.nothingToRedo)) { try one.redo() }
    #expect(try names(one) == ["Юдина Вера"])
  }

  @Test func `ask the rules of what the other has done meanwhile`() throws {
    let first = try one.addMentee("Ёлкина Мария")
    let second = try one.addMentee("Юдина Вера")
    let mentor = try one.addMentor("Титова Надежда", capacity: 1)
    try one.accept(first, mentor)
    let late = Pair(mentee: second, mentor: mentor, accepted: Sample.at.day)
    #expect(throws: Refusal.self) { try other.perform(.pairs(.accept(late)), .acceptPair) }
    #expect(try other.board().pairs.map(\.mentee) == [first])
  }

  @Test func `refuse a card that the other has taken away`() throws {
    try one.addMentee("Ёлкина Мария", consent: false)
    var card = try #require(try other.mentees().first).card
    try one.undo()
    card.person.contact = "8 900"
    #expect(throws: Refusal.rule(.gone(.mentee))) {
      try other.perform(.people(.saveMentee(card)))
    }
    #expect(try names(other) == [])
  }

  @Test func `end where they began when one takes back what both have done`() throws {
    let before = try one.dump()
    for number in 0..<12 {
      try (number.isMultiple(of: 2) ? one : other).addMentee("Имя \(number)", consent: false)
    }
    for number in 0..<12 { try (number.isMultiple(of: 3) ? one : other).undo() }
    #expect(try one.dump() == before)
    #expect(try other.dump() == before)
    #expect(throws: Refusal.rule(.nothingToUndo)) { try other.undo() }
    #expect(try one.verify() == [])
  }

  @Test func `begin a long answer anew where the other has written`() throws {
    let edits = (0..<450).map { number in
      Edit.people(.saveMentee(Sample.mentee("Имя \(1_000 + number)", tags: [])))
    }
    try one.perform(edits, title: .fillDemo, by: "", at: Sample.at)
    guard case .begun(.surveys(let first)) = try one.loadSlice(.surveys) else {
      throw BrokenRule.gone(.person)
    }
    #expect(first.count == 400)
    try other.addMentee("Абрамова Ольга", consent: false)
    guard case .begun(.surveys(let again)) = try one.loadSlice(.surveys),
      case .surveys(let whole) = try one.loadSlice(.surveys)
    else { throw BrokenRule.gone(.person) }
    #expect(again.first?.person.name.full == "Абрамова Ольга")
    #expect(whole.count == 451)
  }

  @Test func `leave one file behind when both have closed it`() throws {
    try one.addMentee("Ёлкина Мария", consent: false)
    try one.close()
    try other.addMentee("Юдина Вера", consent: false)
    try other.close()
    #expect(try folder.names == ["a.kurator"])
    let again = try ProgramFile.open(folder["a.kurator"], at: Sample.at)
    #expect(try names(again) == ["Ёлкина Мария", "Юдина Вера"])
    #expect(try again.verify() == [])
  }
}
