import Foundation
import Mentoring
import Testing

@testable import ProgramFile

/// A file as the first schema left it: one pair, a signed order, and a consent entered twice; and
/// the same as the later ones left it.
@Suite struct OlderFileTests {
  private let folder = Folder()

  private func older(_ version: Int = 1, _ name: String = "", testFile: String = #filePath)
    throws -> String
  {
    let tests = URL(filePath: testFile).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let fixture = tests.appending(components: "Fixtures", "schema-\(version)\(name).kurator")
    try Data(contentsOf: fixture).write(to: URL(filePath: folder["a.kurator"]))
    return folder["a.kurator"]
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6]) func `is opened, brought up to date, and sound`(version: Int)
    throws
  {
    let file = try ProgramFile.open(older(version), at: Sample.at)
    #expect(try file.number("PRAGMA user_version") == 7)
    #expect(try file.verify() == [])
    #expect(try file.overview().programme.organization.headName.full == "Орлова Марина Петровна")
    #expect(try file.history().count == 10)
    try file.close()
    #expect(try folder.names == ["a.kurator", "a.v\(version) 2026-10-05 14-05-12.kurator"])
  }

  @Test func `lists a signed order without a paper, to be printed from its record`() throws {
    let file = try ProgramFile.open(older(), at: Sample.at)
    let listed = try #require(try file.orders().orders.first)
    #expect(listed.order.state == .signed)
    #expect(listed.order.content.number == "42-ОД")
    #expect(listed.signedPaper == nil)
    #expect(listed.lines.map(\.mentor.name.full) == ["Петрова Вера Ильинична"])
  }

  @Test func `keeps the paper when it is signed anew`() throws {
    let file = try ProgramFile.open(older(), at: Sample.at)
    let order = try #require(try file.orders().orders.first?.order.id)
    try file.perform(.orders(.unsign(order)), .unsignOrder)
    try file.sign(order)
    #expect(try file.orders().orders.first?.signedPaper == Sample.paper)
    try file.undo()
    try file.undo()
    #expect(try file.orders().orders.first?.order.state == .signed)
    #expect(try file.orders().orders.first?.signedPaper == nil)
    #expect(try file.verify() == [])
    #expect(throws: Refusal.rule(.barrier(.signOrder))) { try file.undo() }
  }

  @Test func `has each paper of a consent once, as its history says`() throws {
    let path = try older()
    let before = try ProgramFile.open(
      path, at: Sample.at, schema: Schema(migrations: [.programme]), patience: 0)
    #expect(try before.number("SELECT count(*) FROM consent WHERE person = 1") == 2)
    try before.close()

    let file = try ProgramFile.open(path, at: Sample.at)
    #expect(try file.file(Person.ID(1)).consents.map(\.id) == [Consent.ID(1)])
    #expect(try file.mentees().first?.consent == .given(Sample.day("2026-09-01")))
    let change = try #require(
      try file.history(limit: 1).first?.changes.last { $0.table == "consent" })
    #expect(change.row == 2)
    #expect(change.after == nil)
    #expect(
      change.before == """
        {"id":2,"person":1,"kind":"processing","signer":"Иванова Анна Сергеевна",\
        "date":"2026-09-01","withdrawn":null}
        """)
  }

  /// The roadmap was imported twice and the second time undone, so that the numbers of terms go on
  /// beyond those that are there.
  @Test func `keeps the terms of a roadmap and gives none of their numbers again`() throws {
    let file = try ProgramFile.open(older(4, "-roadmap"), at: Sample.at)
    #expect(try file.number("PRAGMA user_version") == 7)
    #expect(try file.verify() == [])
    let used = try file.number("SELECT seq FROM sqlite_sequence WHERE name = 'measureTerm'")
    #expect(try used > file.number("SELECT max(id) FROM measureTerm"))
    var roadmap = try #require(try file.roadmap())
    #expect(roadmap.stages.count == 7)
    #expect(roadmap.stages[0].measures[0].terms.map(\.text) == ["Март 2022"])
    roadmap.stages[0].measures[0].terms = [Term(read: "II квартал 2027")]
    try file.perform(.roadmap(.replace(roadmap)), .importRoadmap)
    #expect(try file.roadmap()?.stages[0].measures[0].terms == [Term(read: "II квартал 2027")])
    #expect(try file.number("SELECT min(id) FROM measureTerm") > used)
    #expect(try file.verify() == [])
  }

  @Test func `follows a roadmap of before with all that is new`() throws {
    let file = try ProgramFile.open(older(5, "-roadmap"), at: Sample.at)
    #expect(try file.verify() == [])
    let actions = try #require(try file.roadmap()).actions.map(\.action)
    #expect(actions.count == 48)
    #expect(actions.allSatisfy { $0.notes.isEmpty && $0.baseline.isEmpty && $0.after.isEmpty })
    var action = actions[9]
    let terms = try #require(try file.roadmap()).actions[9].terms
    action.terms = [Term(read: "Июль 2026")]
    action.notes = "перенесли"
    action.after = [.init(1)]
    action.done = .init(date: Sample.day("2026-07-03"), document: "", by: "Куратор")
    try file.perform(.roadmap(.save(action)), .completeAction)
    action.baseline = terms
    #expect(try file.roadmap()?.actions[9].action == action)
    try file.undo()
    #expect(try file.roadmap()?.actions[9].action == actions[9])
    #expect(try file.verify() == [])
  }

  @Test func `names who has to read an order that was signed before, as its history says`() throws {
    let file = try ProgramFile.open(older(6), at: Sample.at)
    let listed = try #require(try file.orders().orders.first)
    #expect(listed.readers.map(\.person.name.short) == ["Петрова В. И.", "Иванова А. С."])
    #expect(listed.readers.allSatisfy { $0.day == nil })
    let order = try #require(listed.order.id)
    let reader = try #require(listed.readers.last?.person.id)
    try file.perform(
      .orders(.acquaint(order, [reader], Sample.at.day)), .markReaders)
    try file.undo()
    #expect(try file.orders().orders.first == listed)
    #expect(try file.verify() == [])
    #expect(throws: Refusal.rule(.barrier(.signOrder))) { try file.undo() }
  }

  @Test func `is told from all others from then on`() throws {
    let file = try ProgramFile.open(older(6), at: Sample.at)
    let code = try file.programmeCode()
    try file.close()
    #expect(try ProgramFile.open(folder["a.kurator"], at: Sample.at).programmeCode() == code)
    #expect(try ProgramFile.sample().programmeCode() != code)
  }
}
