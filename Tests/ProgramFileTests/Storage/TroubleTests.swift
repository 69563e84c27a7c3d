import Foundation
import GRDB
import Mentoring
import Testing

@testable import ProgramFile

@Suite struct TroubleTests {
  private let folder = Folder()

  private func create() throws -> ProgramFile {
    try ProgramFile.create(
      at: folder["a.kurator"], Sample.programme(), by: "", at: Sample.at)
  }

  private func openImpatiently() throws -> ProgramFile {
    try ProgramFile.open(folder["a.kurator"], at: Sample.at, schema: .current, patience: 0.05)
  }

  @Test func `tells that another program writes, and goes on when it has finished`() throws {
    try create().close()
    let file = try openImpatiently()
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: folder["a.kurator"], configuration: configuration)
    try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }

    #expect(throws: Refusal.store(.busy(path: folder["a.kurator"]))) {
      try file.addMentee("Иванова Анна", consent: false)
    }
    #expect(throws: StoreTrouble.busy(path: folder["a.kurator"])) { try file.load(.mentees) }
    try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    try file.addMentee("Иванова Анна", consent: false)
    #expect(try file.mentees().count == 1)
  }

  @Test func `tells that another program reads, when there is something to write`() throws {
    try create().close()
    let file = try openImpatiently()
    let other = try DatabaseQueue(path: folder["a.kurator"])
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN; SELECT * FROM person")
      #expect(throws: Refusal.store(.busy(path: folder["a.kurator"]))) {
        try file.addMentee("Иванова Анна", consent: false)
      }
      try database.execute(sql: "COMMIT")
    }
    #expect(try file.mentees() == [])
    #expect(try file.version() == 1)
  }

  @Test func `sees what another connection has done`() throws {
    let file = try create()
    let seen = try file.dataVersion()
    #expect(try file.dataVersion() == seen)
    let other = try openImpatiently()
    try other.addMentee("Иванова Анна", consent: false)

    #expect(try file.dataVersion() != seen)
    #expect(try file.version() == 2)
    #expect(try file.mentees().count == 1)
    try file.undo()
    #expect(try other.mentees() == [])
  }

  @Test func `tells that the disk is full, keeps nothing of it and goes on`() throws {
    let file = try create()
    try file.addMentee("Иванова Анна", consent: false)
    let before = try file.dump()
    let pages = try file.number("PRAGMA page_count")
    try file.execute("PRAGMA max_page_count = \(pages)")
    let many = (0..<200).map { number in
      Edit.people(.saveMentee(Sample.mentee("Имя \(number)")))
    }
    #expect(throws: Refusal.store(.full(path: folder["a.kurator"]))) {
      try file.perform(many, title: .fillDemo, by: "", at: Sample.at)
    }
    #expect(try file.dump() == before)
    #expect(try file.version() == 2)

    try file.execute("PRAGMA max_page_count = 100000")
    try file.perform(many, title: .fillDemo, by: "", at: Sample.at)
    #expect(try file.mentees().count == 201)
    #expect(try file.verify() == [])
  }

  @Test func `tells that the device has no room for a new file`() throws {
    #expect(throws: Refusal.store(.exists(path: "/dev/full"))) {
      try ProgramFile.create(at: "/dev/full", Sample.programme(), by: "", at: Sample.at)
    }
    #expect(throws: StoreTrouble.notAProgramme(path: "/dev/full")) {
      try ProgramFile.open("/dev/full", at: Sample.at)
    }
  }

  @Test func `tells that nothing may be made in a folder`() throws {
    let path = "/sys/a.kurator"
    let error = #expect(throws: Refusal.self) {
      try ProgramFile.create(at: path, Sample.programme(), by: "", at: Sample.at)
    }
    #expect(error == .store(.readOnly(path: path)))
  }

  @Test(.enabled(if: geteuid() != 0, "modes do not bind the superuser"))
  func `tells a file and a folder that may not be written`() throws {
    try create().close()
    chmod(folder["a.kurator"], 0o400)
    #expect(throws: StoreTrouble.readOnly(path: folder["a.kurator"])) { try openImpatiently() }
    chmod(folder["a.kurator"], 0o600)
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    #expect(throws: StoreTrouble.readOnly(path: folder["a.kurator"])) { try openImpatiently() }
    #expect(throws: Refusal.store(.readOnly(path: folder["b.kurator"]))) {
      try ProgramFile.create(
        at: folder["b.kurator"], Sample.programme(), by: "", at: Sample.at)
    }
  }

  @Test func `tells that a write was refused by a file that became read-only`() throws {
    let file = try create()
    try file.execute("PRAGMA query_only = ON")
    #expect(throws: Refusal.store(.readOnly(path: folder["a.kurator"]))) {
      try file.addMentee("Иванова Анна", consent: false)
    }
  }

  @Test func `tells that the file was taken away under it`() throws {
    let file = try create()
    try FileManager.default.removeItem(atPath: folder["a.kurator"])
    #expect(throws: Refusal.store(.lost(path: folder["a.kurator"], .gone))) {
      try file.addMentee("Иванова Анна", consent: false)
    }
  }

  @Test func `tells a value that it has no word for`() throws {
    let file = try create()
    try file.addMentee("Иванова Анна", consent: false)
    try file.execute(
      "PRAGMA ignore_check_constraints = ON; UPDATE person SET birthDate = 'весной'")
    #expect(
      throws: StoreTrouble.damaged(path: folder["a.kurator"], finding: "birthDate")
    ) { try file.load(.mentees) }
  }

  @Test func `tells nothing of what people typed`() throws {
    let file = try create()
    try file.addMentee("Секретова Анна", consent: false)
    try file.execute(
      """
      CREATE UNIQUE INDEX contactOnce ON person (contact);
      CREATE TRIGGER noWorkplace BEFORE INSERT ON mentor WHEN NEW.wish <> '' BEGIN
      SELECT CAST(NEW.wish AS INTEGER) + json(NEW.wish); END
      """)
    for edit in [
      PeopleEdit.saveMentee(Sample.mentee("Секретова Вера")),
      .saveMentor(Sample.mentor("Секретова Инна")),
    ] {
      let error = #expect(throws: Refusal.self) { try file.perform(.people(edit)) }
      let words = String(describing: error)
      #expect(!words.contains("Секретова") && !words.contains("8 900"), "\(words)")
    }
  }

  @Test func `fails calmly after it was closed`() throws {
    let file = try create()
    try file.close()
    #expect(throws: StoreTrouble.self) { try file.load(.mentees) }
    #expect(throws: Refusal.self) { try file.addMentee("Иванова Анна") }
  }

  @Test(arguments: [
    (EEXIST, StoreTrouble.exists(path: "x")), (ENOENT, .missing(path: "x")),
    (EACCES, .readOnly(path: "x")), (EROFS, .readOnly(path: "x")), (ENOSPC, .full(path: "x")),
    (EDQUOT, .full(path: "x")), (EMFILE, .failed(path: "x", reason: "Too many open files")),
  ])
  func `translates what the system reports`(code: Int32, trouble: StoreTrouble) {
    #expect(StoreTrouble(errno: code, at: "x") == trouble)
  }

  @Test(arguments: [
    (ResultCode.SQLITE_FULL, StoreTrouble.full(path: "x")), (.SQLITE_BUSY, .busy(path: "x")),
    (.SQLITE_LOCKED, .busy(path: "x")), (.SQLITE_READONLY, .readOnly(path: "x")),
    (.SQLITE_READONLY_DBMOVED, .lost(path: "x", .gone)), (.SQLITE_CANTOPEN, .readOnly(path: "x")),
    (.SQLITE_NOTADB, .notAProgramme(path: "x")),
    (.SQLITE_CORRUPT, .damaged(path: "x", finding: "words")),
    (.SQLITE_IOERR, .failed(path: "x", reason: "words")),
    (.SQLITE_CONSTRAINT, .failed(path: "x", reason: "words")),
  ])
  func `translates what SQLite reports`(code: ResultCode, trouble: StoreTrouble) {
    #expect(StoreTrouble(DatabaseError(resultCode: code, message: "words"), at: "x") == trouble)
  }
}
