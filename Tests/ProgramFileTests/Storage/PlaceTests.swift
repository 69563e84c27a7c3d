import Foundation
import Glibc
import Mentoring
import Testing

@testable import ProgramFile

/// A file whose name leads elsewhere while it is open.
@Suite struct PlaceTests {
  private let folder = Folder()

  private func create(_ name: String = "a.kurator") throws -> ProgramFile {
    try ProgramFile.create(at: folder[name], Sample.programme(), by: "", at: Sample.at)
  }

  private func move(_ name: String, to other: String) {
    #expect(rename(folder[name], folder[other]) == 0)
  }

  /// Another file takes the name of `a.kurator`, as cloud folders do it.
  private func replace() throws {
    try create("b.kurator").close()
    move("b.kurator", to: "a.kurator")
  }

  private let draft = Draft(
    key: Draft.Key(form: "mentees.card", subject: nil),
    fields: [Draft.Field("name", "Ёлкина", before: "")], focus: "name")

  @Test func `a file under its name is not lost, nor is one in memory`() throws {
    let file = try create()
    #expect(file.loss() == nil)
    try file.addMentee("Иванова Анна")
    #expect(file.loss() == nil)
    #expect(try ProgramFile.sample().loss() == nil)
  }

  @Test func `writes nothing where another file has the name`() throws {
    let file = try create()
    try file.addMentee("Иванова Анна")
    try replace()
    let fresh = try folder.bytes(of: "a.kurator")
    #expect(file.loss() == .replaced)
    let lost = StoreTrouble.lost(path: folder["a.kurator"], .replaced)
    #expect(throws: Refusal.store(lost)) { try file.addMentee("Петрова Вера") }
    #expect(throws: Refusal.store(lost)) { try file.undo() }
    #expect(throws: lost) { try file.keep(draft, by: "1", at: Sample.at) }
    #expect(try file.mentees().count == 1)
    #expect(try folder.bytes(of: "a.kurator") == fresh)
  }

  @Test func `writes again once the file has its name back`() throws {
    let file = try create()
    move("a.kurator", to: "b.kurator")
    #expect(file.loss() == .gone)
    #expect(throws: Refusal.store(.lost(path: folder["a.kurator"], .gone))) {
      try file.addMentee("Иванова Анна")
    }
    move("b.kurator", to: "a.kurator")
    #expect(file.loss() == nil)
    try file.addMentee("Иванова Анна")
    #expect(try file.mentees().count == 1)
  }

  /// Writes bytes over what is in `a.kurator`, which stays the same file.
  private func overwrite(with bytes: Data) throws {
    let handle = try FileHandle(forWritingTo: URL(filePath: folder["a.kurator"]))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: bytes)
    try handle.close()
  }

  @Test(arguments: [(FileLoss.emptied, ""), (.overwritten, "не программа, а просто текст")])
  func `writes nothing into a file that was emptied or overwritten`(loss: FileLoss, text: String)
    throws
  {
    let file = try create()
    try file.addMentee("Иванова Анна")
    try overwrite(with: Data(text.utf8))
    #expect(file.loss() == loss)
    let lost = StoreTrouble.lost(path: folder["a.kurator"], loss)
    #expect(throws: Refusal.store(lost)) { try file.addMentee("Петрова Вера") }
    #expect(throws: lost) { try file.keep(draft, by: "1", at: Sample.at) }
    #expect(try folder.bytes(of: "a.kurator") == Data(text.utf8))
  }

  @Test func `another programme and an older copy are not taken for the file`() throws {
    let file = try create()
    try file.backup(to: folder["older.kurator"])
    try file.addMentee("Иванова Анна")
    try create("b.kurator").close()
    let whole = try folder.bytes(of: "a.kurator")
    for name in ["b.kurator", "older.kurator"] {
      try overwrite(with: folder.bytes(of: name))
      #expect(file.loss() == .overwritten)
      let lost = StoreTrouble.lost(path: folder["a.kurator"], .overwritten)
      #expect(throws: Refusal.store(lost)) { try file.addMentee("Петрова Вера") }
      #expect(try folder.bytes(of: "a.kurator") == folder.bytes(of: name))
    }
    // What was in it is written back.
    try overwrite(with: whole)
    #expect(file.loss() == nil)
    try file.addMentee("Петрова Вера")
  }

  @Test func `what another program adds, takes back and keeps is no loss`() throws {
    let file = try create()
    try file.addMentee("Иванова Анна")
    let other = try ProgramFile.open(folder["a.kurator"], at: Sample.at)
    try other.addMentee("Петрова Вера")
    #expect(file.loss() == nil)
    try other.undo()
    try other.keep(draft, by: "2", at: Sample.at)
    #expect(file.loss() == nil)
    try file.addMentee("Яковлева Вера")
    #expect(other.loss() == nil)
  }

  @Test func `a copy in memory is made the same again`() throws {
    let file = try create()
    let copy = try file.copyInMemory()
    try file.addMentee("Иванова Анна")
    try file.renew(copy)
    #expect(try copy.dump() == file.dump())
  }

  @Test func `all of a deleted file can be copied`() throws {
    let file = try create()
    try file.addMentee("Иванова Анна")
    #expect(unlink(folder["a.kurator"]) == 0)
    try file.backup(to: folder["c.kurator"])
    let copy = try ProgramFile.open(folder["c.kurator"], at: Sample.at)
    #expect(try copy.dump() == file.dump())
    #expect(try copy.verify() == [])
  }

  @Test func `closing a lost file leaves the journal of the other alone`() throws {
    let file = try create()
    try replace()
    try folder.write("journal of another program", to: "a.kurator-journal")
    try file.close()
    #expect(try folder.bytes(of: "a.kurator-journal") == Data("journal of another program".utf8))
  }

  @Test func `a copy goes on from the file until both are changed apart`() throws {
    let file = try create()
    try file.addMentee("Иванова Анна")
    try file.backup(to: folder["b.kurator"])
    let copy = try ProgramFile.open(folder["b.kurator"], at: Sample.at)
    try copy.addMentee("Петрова Вера")
    #expect(try file.isContinued(by: copy))
    #expect(try !copy.isContinued(by: file))
    try file.addMentor("Орлова Инна")
    #expect(try !file.isContinued(by: copy))
  }
}
