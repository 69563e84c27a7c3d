import Foundation
import Mentoring
import Testing

@testable import ProgramFile

@Suite struct CopyTests {
  private let folder = Folder()

  private func create() throws -> ProgramFile {
    let file = try ProgramFile.create(
      at: folder["a.kurator"], Sample.programme(), by: "", at: Sample.at)
    try file.addMentee("Иванова Анна")
    return file
  }

  @Test func `lets a copy in memory change without the file`() throws {
    let file = try create()
    let before = try file.dump()
    let copy = try file.copyInMemory()
    #expect(try copy.dump() == before)
    try copy.undo()
    try copy.addMentor("Петрова Вера")

    #expect(try file.dump() == before)
    #expect(try copy.mentors().count == 1)
    #expect(try folder.names == ["a.kurator", "a.kurator-journal"])
  }

  @Test func `writes a backup that opens with the whole history`() throws {
    let file = try create()
    try file.backup(to: folder["b.kurator"])
    #expect(try folder.mode(of: "b.kurator") == 0o600)
    try file.close()
    #expect(try folder.names == ["a.kurator", "b.kurator"])

    let copy = try ProgramFile.open(folder["b.kurator"], at: Sample.at)
    #expect(try copy.verify() == [])
    #expect(try copy.mentees().count == 1)
    #expect(try copy.undo().title == .saveConsent)
  }

  @Test func `leaves no backup where it is told not to go on`() throws {
    let file = try create()
    for last in [0, 25] {
      #expect(throws: StoreTrouble.stopped(path: folder["b.kurator"])) {
        try file.backup(to: folder["b.kurator"]) { $0 < last }
      }
      #expect(try folder.names == ["a.kurator", "a.kurator-journal"])
    }
  }

  @Test func `backs up a programme that lives in memory`() throws {
    let file = try ProgramFile.sample()
    try file.addMentee("Иванова Анна")
    try file.backup(to: folder["b.kurator"])
    let copy = try ProgramFile.open(folder["b.kurator"], at: Sample.at)
    #expect(try copy.dump() == file.dump())
  }

  @Test func `never overwrites with a backup`() throws {
    let file = try create()
    try folder.write("занято", to: "b.kurator")
    #expect(throws: StoreTrouble.exists(path: folder["b.kurator"])) {
      try file.backup(to: folder["b.kurator"])
    }
    #expect(throws: StoreTrouble.exists(path: folder["a.kurator"])) {
      try file.backup(to: folder["a.kurator"])
    }
    #expect(try folder.bytes(of: "b.kurator") == Data("занято".utf8))
    #expect(try file.mentees().count == 1)
    #expect(throws: StoreTrouble.noFolder(path: folder["no/b.kurator"])) {
      try file.backup(to: folder["no/b.kurator"])
    }
  }

  @Test func `leaves no backup of a damaged file`() throws {
    let file = try create()
    try file.execute("PRAGMA foreign_keys = OFF; UPDATE mentee SET person = 99")
    #expect(throws: StoreTrouble.damaged(path: folder["b.kurator"], finding: "mentee 1")) {
      try file.backup(to: folder["b.kurator"])
    }
    #expect(try folder.names.filter { $0.hasPrefix("b") } == [])
  }
}
