import Foundation
import GRDB
import Mentoring
import Testing

@testable import ProgramFile

@Suite struct VerifyTests {
  private let file: ProgramFile

  init() throws {
    file = try .sample()
    try file.accept(file.addMentee("Иванова Анна"), file.addMentor("Петрова Вера"))
  }

  @Test func `finds nothing in a sound file and changes nothing`() throws {
    let before = try file.dump()
    #expect(try file.verify() == [])
    #expect(try file.dump() == before)
  }

  @Test func `finds a trigger that is gone, and one that was changed`() throws {
    try file.execute("DROP TRIGGER history_pair_update")
    try file.execute("DROP TRIGGER history_answer_delete")
    try file.execute(
      """
      CREATE TRIGGER history_answer_delete AFTER DELETE ON answer BEGIN SELECT 1; END
      """)
    #expect(
      try file.verify() == [
        .triggerMissing(table: "answer", trigger: "history_answer_delete"),
        .triggerMissing(table: "pair", trigger: "history_pair_update"),
      ])
  }

  @Test func `finds a table without triggers`() throws {
    try file.execute("CREATE TABLE note (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT)")
    #expect(
      try file.verify() == [
        .triggerMissing(table: "note", trigger: "history_note_insert"),
        .triggerMissing(table: "note", trigger: "history_note_update"),
        .triggerMissing(table: "note", trigger: "history_note_delete"),
        .schemaAltered("note"),
      ])
  }

  @Test(arguments: [
    ("CREATE TABLE note (x); INSERT INTO note VALUES (1)", "note"),
    ("ALTER TABLE consent ADD COLUMN note TEXT", "consent"),
  ])
  func `finds what else there is beside a table that is not ours`(sql: String, table: String)
    throws
  {
    try pastTheHistory("UPDATE person SET position = 'методист' WHERE id = 2")
    try file.execute(sql)
    #expect(
      try file.verify() == [
        .triggerMissing(table: table, trigger: "history_\(table)_insert"),
        .triggerMissing(table: table, trigger: "history_\(table)_update"),
        .triggerMissing(table: table, trigger: "history_\(table)_delete"),
        .schemaAltered(table), .rowDiffers(table: "person", row: 2),
      ])
  }

  @Test func `finds that the history is gone`() throws {
    try file.execute("DROP TABLE change")
    #expect(try file.verify().contains(.schemaAltered("change")))
  }

  @Test func `finds an index that is gone`() throws {
    try file.execute("DROP INDEX personOnce")
    #expect(try file.verify() == [.schemaAltered("personOnce")])
  }

  @Test func `finds a row that refers to nothing`() throws {
    try file.execute(
      "PRAGMA foreign_keys = OFF; UPDATE pair SET mentor = 99; PRAGMA foreign_keys = ON")
    #expect(
      try file.verify() == [.danglingReference(table: "pair", row: 1, parent: "mentor")])
  }

  @Test func `finds a value that no check allows`() throws {
    try file.execute(
      """
      PRAGMA ignore_check_constraints = ON; UPDATE person SET isEmployee = 7 WHERE id = 1;
      PRAGMA ignore_check_constraints = OFF
      """)
    #expect(try file.verify() == [.damage("CHECK constraint failed in person")])
  }

  /// Runs `sql` while no trigger writes it into the history.
  private func pastTheHistory(_ sql: String) throws {
    try file.connected { database in
      try HistoryTriggers.drop(in: database)
      try database.execute(sql: sql)
      try HistoryTriggers.make(in: database)
    }
  }

  @Test(arguments: [
    "UPDATE person SET position = 'методист' WHERE id = 2",
    "UPDATE person SET birthDate = NULL WHERE id = 2",
    "UPDATE change SET after = '{\"id\":2}' WHERE tableName = 'person' AND rowNumber = 2",
    "UPDATE change SET after = '{' WHERE tableName = 'person' AND rowNumber = 2",
  ])
  func `finds a row that is not as the history left it`(sql: String) throws {
    try pastTheHistory(sql)
    #expect(try file.verify() == [.rowDiffers(table: "person", row: 2)])
  }

  @Test func `finds a row that the history does not know`() throws {
    try pastTheHistory(
      """
      INSERT INTO consent (person, kind, signer, date)
      VALUES (1, 'distribution', 'Иванова Анна', '2026-09-01')
      """)
    #expect(try file.verify() == [.rowWithoutHistory(table: "consent", row: 3)])
  }

  @Test func `finds a row that came back past the history`() throws {
    let pair = try #require(try file.board().pairs.first?.id)
    try file.perform(.pairs(.dissolve(pair)), .dissolvePair)
    try pastTheHistory(
      "INSERT INTO pair (id, mentee, mentor, accepted) VALUES (1, 1, 1, '2026-10-05')")
    #expect(try file.verify() == [.rowWithoutHistory(table: "pair", row: 1)])
  }

  @Test func `finds a row that is lost`() throws {
    try pastTheHistory("DELETE FROM pair; DELETE FROM consent WHERE id = 2")
    #expect(
      try file.verify() == [
        .rowLost(table: "consent", row: 2), .rowLost(table: "pair", row: 1),
      ])
  }

  @Test func `finds nothing after undo, redo and a removal`() throws {
    try file.undo()
    try file.redo()
    try file.perform(.people(.removeMentee(Mentee.ID(1))), .removeMentee)
    #expect(try file.verify() == [])
  }

  private func onlyDamage(_ findings: [VerifyFinding]) -> Bool {
    let damages = findings.filter { if case .damage = $0 { true } else { false } }
    return !findings.isEmpty && damages == findings
  }

  /// Whether a page is full of a long text that goes on in another.
  private func goesOn(at page: Int, in bytes: [UInt8]) -> Bool {
    let next: [UInt8] = Array(bytes[page..<(page + 4)])
    let letters: Int = bytes[(page + 8)..<(page + 4_096)].count { $0 == 0xD0 }
    return letters >= 2_040 && next != [0, 0, 0, 0]
  }

  @Test func `finds a text whose end is lost, which cannot be read to be compared`() throws {
    let folder = Folder()
    try file.execute(
      "UPDATE person SET position = replace(hex(zeroblob(3000)), '0', 'ж') WHERE id = 1")
    try file.backup(to: folder["a.kurator"])
    var bytes = [UInt8](try folder.bytes(of: "a.kurator"))
    let pages = stride(from: 0, to: bytes.count, by: 4_096).map { $0 }
    let overflow = try #require(pages.first { goesOn(at: $0, in: bytes) })
    bytes.replaceSubrange(overflow..<(overflow + 4), with: [0, 0, 0, 0])
    try Data(bytes).write(to: URL(filePath: folder["a.kurator"]))

    let hurt = try ProgramFile.open(folder["a.kurator"], at: Sample.at)
    #expect(onlyDamage(try hurt.verify()))
  }

  @Test func `finds a damaged page`() throws {
    let folder = Folder()
    try file.backup(to: folder["a.kurator"])
    let root = try file.number("SELECT rootpage FROM sqlite_schema WHERE name = 'pair'")
    let handle = try FileHandle(forUpdating: URL(filePath: folder["a.kurator"]))
    try handle.seek(toOffset: UInt64(root - 1) * 4_096)
    try handle.write(contentsOf: Data(repeating: 0xA5, count: 64))
    try handle.close()

    let hurt = try ProgramFile.open(folder["a.kurator"], at: Sample.at)
    switch Result(catching: { () throws(StoreTrouble) in try hurt.verify() }) {
    case .success(let findings): #expect(onlyDamage(findings))
    case .failure(.damaged): break
    case .failure(let trouble): Issue.record(trouble)
    }
    #expect(throws: StoreTrouble.self) { try hurt.load(.board) }
  }
}
