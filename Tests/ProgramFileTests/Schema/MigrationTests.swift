import Foundation
import GRDB
import Mentoring
import Testing

@testable import ProgramFile

/// A migration of the next version, made up here: it rebuilds one table and adds another.
private let later = Schema(
  migrations: Schema.current.migrations + [
    Schema.Migration(
      name: "nickname",
      sql: """
        CREATE TABLE consentNew (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
          kind TEXT NOT NULL, signer TEXT NOT NULL, date TEXT NOT NULL, withdrawn TEXT,
          sheets INTEGER NOT NULL DEFAULT 1
        ) STRICT;
        INSERT INTO consentNew (id, person, kind, signer, date, withdrawn)
        SELECT id, person, kind, signer, date, withdrawn FROM consent;
        DROP TABLE consent;
        ALTER TABLE consentNew RENAME TO consent;
        CREATE INDEX consentOfPerson ON consent (person, kind);
        CREATE TABLE nickname (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          person INTEGER NOT NULL UNIQUE REFERENCES person ON DELETE CASCADE,
          text TEXT NOT NULL
        ) STRICT;
        """)
  ])

@Suite struct MigrationTests {
  private let folder = Folder()
  private let copy = "a.v\(Schema.current.version) 2026-10-05 14-05-12.kurator"

  private func openLater() throws -> ProgramFile {
    try ProgramFile.open(folder["a.kurator"], at: Sample.at, schema: later, patience: 0)
  }

  private func makeOlder() throws -> [MenteeRow] {
    let file = try ProgramFile.create(
      at: folder["a.kurator"], Sample.programme(), by: "", at: Sample.at)
    try file.addMentee("Иванова Анна")
    let rows = try file.mentees()
    try file.close()
    return rows
  }

  @Test func `brings an older file up to date and keeps what was in it`() throws {
    let before = try makeOlder()
    let file = try openLater()
    #expect(try file.mentees() == before)
    #expect(try file.number("PRAGMA user_version") == Int64(later.version))
    #expect(try file.number("PRAGMA foreign_keys") == 1)
    #expect(try file.verify() == [])
    #expect(try file.number("SELECT sheets FROM consent") == 1)
  }

  @Test func `keeps the older file beside it`() throws {
    let before = try makeOlder()
    try openLater().close()
    #expect(try folder.names == ["a.kurator", copy])
    #expect(try folder.mode(of: copy) == 0o600)
    let older = try ProgramFile.open(folder[copy], at: Sample.at)
    #expect(try older.mentees() == before)
    #expect(try older.number("PRAGMA user_version") == Int64(Schema.current.version))
  }

  @Test func `gives every table its triggers again`() throws {
    _ = try makeOlder()
    let file = try openLater()
    let bare = try file.number(
      """
      SELECT count(*) FROM sqlite_schema AS t
      WHERE t.type = 'table' AND t.name NOT IN
          ('step', 'change', 'draft', 'identity', 'sqlite_sequence')
        AND 3 <> (SELECT count(*) FROM sqlite_schema AS r
          WHERE r.type = 'trigger' AND r.tbl_name = t.name)
      """)
    #expect(bare == 0)
    try file.execute("UPDATE consent SET sheets = 2")
    let change = try #require(try file.history().first?.changes.last)
    #expect(change.table == "consent")
    #expect(change.after?.contains(#""sheets":2"#) == true)
  }

  @Test func `does not undo across the change of shape`() throws {
    _ = try makeOlder()
    let file = try openLater()
    #expect(try file.overview().undo == nil)
    #expect(try file.overview().undoBarrier == .saveConsent)
    #expect(throws: Refusal.rule(.barrier(.saveConsent))) { try file.undo() }
    try file.addMentor("Петрова Вера", consent: false)
    #expect(try file.overview().undoBarrier == nil)
    try file.undo()
    #expect(try file.overview().undoBarrier == .saveConsent)
    #expect(throws: Refusal.rule(.barrier(.saveConsent))) { try file.undo() }
  }

  @Test func `leaves the older file as it is when a migration fails`() throws {
    let before = try makeOlder()
    let broken = Schema(
      migrations: later.migrations + [
        Schema.Migration(
          name: "broken",
          sql: "DELETE FROM answer; PRAGMA foreign_keys; UPDATE mentee SET person = 99")
      ])
    #expect(throws: StoreTrouble.self) {
      try ProgramFile.open(folder["a.kurator"], at: Sample.at, schema: broken, patience: 0)
    }
    let again = try ProgramFile.open(folder["a.kurator"], at: Sample.at)
    #expect(try again.mentees() == before)
    #expect(try again.number("PRAGMA user_version") == Int64(Schema.current.version))
    #expect(try again.verify() == [])
  }

  @Test func `does nothing to an older file whose copy cannot be made`() throws {
    _ = try makeOlder()
    try folder.write("занято", to: copy)
    let bytes = try folder.bytes(of: "a.kurator")
    #expect(throws: StoreTrouble.exists(path: folder[copy])) { try openLater() }
    #expect(try folder.bytes(of: "a.kurator") == bytes)
  }
}
