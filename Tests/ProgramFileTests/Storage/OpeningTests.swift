import Foundation
import GRDB
import Mentoring
import Testing

@testable import ProgramFile

@Suite struct OpeningTests {
  private let folder = Folder()

  private func create(_ name: String = "a.kurator") throws -> ProgramFile {
    try ProgramFile.create(at: folder[name], Sample.programme(), by: "Куратор", at: Sample.at)
  }

  @Test func `keeps everything over close and open`() throws {
    let file = try create()
    try file.addMentee("Иванова Анна Сергеевна")
    let before = try file.dump()
    try file.close()

    let again = try ProgramFile.open(folder["a.kurator"], at: Sample.at)
    #expect(try again.dump() == before)
    #expect(try again.mentees().map(\.card.person.name.full) == ["Иванова Анна Сергеевна"])
    #expect(try again.overview().programme == Sample.programme())
  }

  @Test func `makes a file that only its owner reads`() throws {
    let file = try create()
    #expect(try folder.mode(of: "a.kurator") == 0o600)
    try file.close()
  }

  @Test func `is one file when closed`() throws {
    let file = try create()
    try file.addMentee("Иванова Анна Сергеевна")
    #expect(try folder.names == ["a.kurator", "a.kurator-journal"])
    try file.close()
    #expect(try folder.names == ["a.kurator"])
  }

  @Test func `keeps its promises by the settings of the connection`() throws {
    let file = try create()
    #expect(try file.number("PRAGMA synchronous") == 3)
    #expect(try file.number("PRAGMA foreign_keys") == 1)
    #expect(try file.number("PRAGMA recursive_triggers") == 1)
    #expect(try file.number("PRAGMA secure_delete") == 1)
    #expect(file.wait.limit == .seconds(5))
    #expect(try file.number("PRAGMA application_id") == 0x4B52_5452)
    #expect(try file.number("PRAGMA user_version") == 7)
    let mode = try file.queue.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    #expect(mode == "truncate")
  }

  @Test func `never overwrites what is in the way`() throws {
    try folder.write("письмо", to: "a.kurator")
    #expect(throws: Refusal.store(.exists(path: folder["a.kurator"]))) { try create() }
    #expect(try folder.bytes(of: "a.kurator") == Data("письмо".utf8))
  }

  @Test func `does not follow a link that leads nowhere`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder["a.kurator"], withDestinationPath: folder["elsewhere"])
    #expect(throws: Refusal.store(.exists(path: folder["a.kurator"]))) { try create() }
    #expect(try folder.names == ["a.kurator"])
  }

  @Test func `makes no file for a programme that breaks a rule`() throws {
    #expect(throws: Refusal.rule(.empty(.organizationShortName))) {
      try ProgramFile.create(
        at: folder["a.kurator"], Sample.programme(" "), by: "", at: Sample.at)
    }
    #expect(try folder.names == [])
  }

  @Test func `tells a folder that is not there`() throws {
    #expect(throws: Refusal.store(.noFolder(path: folder["no/a.kurator"]))) {
      try create("no/a.kurator")
    }
  }

  @Test func `tells a file that is not there and makes none`() throws {
    #expect(throws: StoreTrouble.missing(path: folder["a.kurator"])) {
      try ProgramFile.open(folder["a.kurator"], at: Sample.at)
    }
    #expect(try folder.names == [])
  }

  @Test(arguments: ["", "Здравствуйте!", String(repeating: "SQLite format 3 ", count: 300)])
  func `leaves a file that is no database as it is`(text: String) throws {
    try folder.write(text, to: "a.kurator")
    #expect(throws: StoreTrouble.notAProgramme(path: folder["a.kurator"])) {
      try ProgramFile.open(folder["a.kurator"], at: Sample.at)
    }
    #expect(try folder.bytes(of: "a.kurator") == Data(text.utf8))
    #expect(try folder.names == ["a.kurator"])
  }

  @Test(arguments: ["DELETE", "WAL"])
  func `leaves the database of another program as it is`(mode: String) throws {
    let other = try DatabaseQueue(path: folder["a.kurator"])
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = \(mode); CREATE TABLE note (text TEXT)")
    }
    try other.close()
    let before = try folder.bytes(of: "a.kurator")

    #expect(throws: StoreTrouble.notAProgramme(path: folder["a.kurator"])) {
      try ProgramFile.open(folder["a.kurator"], at: Sample.at)
    }
    #expect(try folder.bytes(of: "a.kurator") == before)
    #expect(try folder.names == ["a.kurator"])
  }

  @Test func `tells a folder from a programme`() throws {
    #expect(throws: StoreTrouble.isFolder(path: folder.path)) {
      try ProgramFile.open(folder.path, at: Sample.at)
    }
  }

  @Test func `leaves a newer file as it is`() throws {
    let file = try create()
    try file.execute("PRAGMA user_version = 8")
    try file.close()
    let before = try folder.bytes(of: "a.kurator")

    #expect(throws: StoreTrouble.newer(path: folder["a.kurator"], version: 8)) {
      try ProgramFile.open(folder["a.kurator"], at: Sample.at)
    }
    #expect(try folder.bytes(of: "a.kurator") == before)
    #expect(try folder.names == ["a.kurator"])
  }

  @Test func `tells a file that was cut in half`() throws {
    let file = try create()
    try file.close()
    let bytes = try folder.bytes(of: "a.kurator")
    try bytes.prefix(bytes.count / 2).write(to: URL(filePath: folder["a.kurator"]))

    let error = #expect(throws: StoreTrouble.self) {
      let half = try ProgramFile.open(folder["a.kurator"], at: Sample.at)
      _ = try half.load(.mentees)
    }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: ["имя с пробелом.kurator", "100%?#&.kurator", "file:a.kurator", "-v.kurator"])
  func `takes any name`(name: String) throws {
    let file = try create(name)
    try file.close()
    let again = try ProgramFile.open(folder[name], at: Sample.at)
    #expect(try again.version() == 1)
    try again.close()
    #expect(try folder.names == [name])
  }

  @Test func `opens what was left in the middle of a change`() throws {
    let file = try create()
    try file.addMentee("Иванова Анна Сергеевна")
    let before = try file.dump()
    try file.queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA cache_size = 1; BEGIN IMMEDIATE")
      try database.execute(
        sql: """
          WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
          INSERT INTO answer (person, questionnaire, item, kind, number)
          SELECT 1, 'made-up-' || (i / 100), 1 + i % 100, 'scale', 5 FROM n
          """)
      try folder.copy("a.kurator", to: "b.kurator")
      try folder.copy("a.kurator-journal", to: "b.kurator-journal")
      try database.execute(sql: "ROLLBACK")
    }
    try #require(try folder.bytes(of: "b.kurator") != folder.bytes(of: "a.kurator"))

    let again = try ProgramFile.open(folder["b.kurator"], at: Sample.at)
    #expect(try again.dump() == before)
    #expect(try again.verify() == [])
  }
}
