import Foundation
import Mentoring
import Testing

@testable import ProgramFile

/// What is typed into forms is kept beside the programme, and is no part of it.
@Suite struct DraftTests {
  private let folder = Folder()

  private static func draft(_ subject: Int64? = 1, name: String = "Яшина", focus: String = "birth")
    -> Draft
  {
    Draft(
      key: Draft.Key(form: "mentees.card", subject: subject),
      fields: [
        Draft.Field("name", name, before: "Иванова Анна"), Draft.Field("birth", "", before: ""),
      ], focus: focus)
  }

  private func drafts(of file: ProgramFile) throws -> [Draft] {
    guard case .drafts(let drafts) = try file.load(.drafts) else { return [] }
    return drafts
  }

  @Test func `is there again when the file is opened again`() throws {
    let file = try ProgramFile.create(
      at: folder["a.kurator"], Sample.programme(), by: "", at: Sample.at)
    try file.keep(Self.draft(), by: "a", at: Sample.at)
    try file.keep(Self.draft(nil, name: "Новая\nв две строки"), by: "a", at: Sample.at)
    try file.close()
    let again = try ProgramFile.open(folder["a.kurator"], at: Sample.at)
    #expect(try drafts(of: again) == [Self.draft(), Self.draft(nil, name: "Новая\nв две строки")])
  }

  @Test func `is kept once for a form, the one kept last at the end`() throws {
    let file = try ProgramFile.sample()
    try file.keep(Self.draft(nil), by: "a", at: Sample.at)
    try file.keep(Self.draft(), by: "a", at: Sample.at)
    try file.keep(Self.draft(nil, name: "Яшина О", focus: "name"), by: "a", at: Sample.at)
    #expect(
      try drafts(of: file) == [Self.draft(), Self.draft(nil, name: "Яшина О", focus: "name")])
    try file.drop(Self.draft().key, by: "a")
    try file.drop(Draft.Key(form: "mentors.card", subject: nil), by: "a")
    #expect(try drafts(of: file).map(\.key.subject) == [nil])
  }

  @Test func `is in no step, and nothing of it is undone or found wanting`() throws {
    let file = try ProgramFile.sample()
    try file.addMentee("Иванова Анна")
    let before = (try file.history(), try file.lastChange(), try file.overview())
    try file.keep(Self.draft(), by: "a", at: Sample.at)
    #expect(try file.history() == before.0)
    #expect(try file.lastChange() == before.1)
    #expect(try file.overview() == before.2)
    #expect(try file.verify() == [])
    try file.undo()
    #expect(try drafts(of: file) == [Self.draft()])
    #expect(try file.verify() == [])
  }

  @Test func `goes with the step that saves it, and not with undo`() throws {
    let file = try ProgramFile.sample()
    try file.keep(Self.draft(nil), by: "a", at: Sample.at)
    try file.keep(Self.draft(7), by: "a", at: Sample.at)
    try file.perform(
      [.people(.saveMentee(Sample.mentee("Яшина Ольга")))], title: .addMentee, by: "",
      at: Sample.at, of: Self.draft(nil).key, writer: "a")
    #expect(try drafts(of: file) == [Self.draft(7)])
    try file.undo()
    #expect(try drafts(of: file) == [Self.draft(7)])
  }

  @Test func `stays where the step is refused`() throws {
    let file = try ProgramFile.sample()
    try file.keep(Self.draft(nil), by: "a", at: Sample.at)
    #expect(throws: Refusal.self) {
      try file.perform(
        [.people(.saveMentee(Sample.mentee("")))], title: .addMentee, by: "", at: Sample.at,
        of: Self.draft(nil).key, writer: "a")
    }
    #expect(try drafts(of: file) == [Self.draft(nil)])
  }

  @Test func `is kept whole or not at all`() throws {
    let file = try ProgramFile.sample()
    try file.keep(Self.draft(), by: "a", at: Sample.at)
    var twice = Self.draft(name: "Другая")
    twice.fields.append(Draft.Field("name", "ещё раз", before: ""))
    #expect(throws: StoreTrouble.self) { try file.keep(twice, by: "a", at: Sample.at) }
    #expect(try drafts(of: file) == [Self.draft()])
  }

  @Test func `is kept for each writer, and neither keeps, drops nor saves that of another`() throws
  {
    let file = try ProgramFile.sample()
    try file.keep(Self.draft(nil), by: "a", at: Sample.at)
    try file.keep(Self.draft(nil, name: "Другая"), by: "b", at: Sample.at)
    #expect(try drafts(of: file) == [Self.draft(nil), Self.draft(nil, name: "Другая")])
    try file.drop(Self.draft(nil).key, by: "b")
    #expect(try drafts(of: file) == [Self.draft(nil)])
    try file.perform(
      [.people(.saveMentee(Sample.mentee("Яшина Ольга")))], title: .addMentee, by: "",
      at: Sample.at, of: Self.draft(nil).key, writer: "b")
    #expect(try drafts(of: file) == [Self.draft(nil)])
  }

  @Test func `is taken over from a writer that is gone, the newest of each form`() throws {
    let file = try ProgramFile.sample()
    try file.keep(Self.draft(nil), by: "gone 1", at: Sample.at)
    try file.keep(Self.draft(1), by: "gone 1", at: Sample.at)
    try file.keep(Self.draft(nil, name: "Новее"), by: "gone 2", at: Sample.at)
    try file.keep(Self.draft(2), by: "there", at: Sample.at)
    let taken = [Self.draft(1), Self.draft(nil, name: "Новее")]
    #expect(try file.drafts(of: "me") { writer, _ in writer.hasPrefix("gone") } == taken)
    #expect(try file.drafts(of: "me") { _, _ in false } == taken)
    #expect(
      try file.drafts(of: "other") { writer, _ in writer.hasPrefix("gone") } == [Self.draft(nil)])
    #expect(try file.drafts(of: "there") { _, _ in false } == [Self.draft(2)])
  }

  @Test func `goes where it is lost, in the transaction that takes the others over`() throws {
    let file = try ProgramFile.sample()
    try file.keep(Self.draft(1), by: "gone", at: Sample.at)
    try file.keep(Self.draft(2), by: "lost", at: Sample.at)
    try file.keep(Self.draft(3), by: "there", at: Sample.at)
    try file.keep(Self.draft(4), by: "me", at: Sample.at)
    let mine = try file.drafts(
      of: "me", takingWhere: { writer, _ in writer == "gone" },
      lettingGoWhere: { writer, kept in writer != "there" && kept == Sample.at })
    #expect(mine == [Self.draft(1), Self.draft(4)])
    #expect(try drafts(of: file) == [Self.draft(1), Self.draft(3), Self.draft(4)])
  }

  @Test func `is in no backup, and not between the pages of one`() throws {
    let file = try ProgramFile.create(
      at: folder["a.kurator"], Sample.programme(), by: "", at: Sample.at)
    try file.keep(Self.draft(name: "ЯшинаНезаконченная"), by: "a", at: Sample.at)
    try file.backup(to: folder["b.kurator"])
    let copy = try ProgramFile.open(folder["b.kurator"], at: Sample.at)
    #expect(try drafts(of: copy) == [])
    #expect(try copy.verify() == [])
    #expect(try drafts(of: file).count == 1)
    #expect(try folder.bytes(of: "a.kurator").firstRange(of: Data("Незаконченная".utf8)) != nil)
    #expect(try folder.bytes(of: "b.kurator").firstRange(of: Data("Незаконченная".utf8)) == nil)
  }

  @Test func `is taken over by when it was kept, and keeps that moment`() throws {
    let file = try ProgramFile.sample()
    let later = Moment(day: Sample.at.day, second: Sample.at.second + 60)
    try file.keep(Self.draft(1), by: "a", at: Sample.at)
    try file.keep(Self.draft(2), by: "a", at: later)
    #expect(try file.drafts(of: "me") { _, kept in kept == later } == [Self.draft(2)])
    #expect(try file.drafts(of: "other") { _, kept in kept == later } == [Self.draft(2)])
    #expect(try file.drafts(of: "me") { _, kept in kept == Sample.at } == [Self.draft(1)])
  }
}
