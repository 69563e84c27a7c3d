import Foundation
import GRDB
import Mentoring
import Testing

@testable import ProgramFile

/// Each test lets another process die by SIGKILL and looks at what it left.
@Suite struct KillTests {
  private let folder = Folder()

  private func create() throws -> [String] {
    let file = try ProgramFile.create(
      at: folder["a.kurator"], Sample.programme(), by: "", at: Sample.at)
    try file.addMentee("Иванова Анна")
    try file.accept(Mentee.ID(1), file.addMentor("Петрова Вера"))
    let state = try file.dump()
    try file.close()
    return state
  }

  @Test func `keeps every step that was acknowledged`() async throws {
    _ = try create()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder["a.kurator"] as String] in
      let file = try ProgramFile.open(path, at: Sample.at)
      for name in ["Аникина", "Белова", "Ветрова"] { try file.addMentee(name, consent: false) }
      try file.undo()
      kill(getpid(), SIGKILL)
    }
    let file = try ProgramFile.open(folder["a.kurator"], at: Sample.at)
    #expect(
      try file.mentees().map(\.card.person.name.full) == ["Аникина", "Белова", "Иванова Анна"])
    #expect(try file.overview().redo?.title == .addMentee)
    #expect(try file.verify() == [])
  }

  /// The n-th statement of a removal, triggers included, with pages already in the file.
  @Test(arguments: [1, 3, 5, 8, 12, 16])
  func `keeps nothing of a step that was cut short`(statement: Int) async throws {
    let before = try create()
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = folder["a.kurator"] as String, statement = statement as Int] in
      let file = try ProgramFile.open(path, at: Sample.at)
      try file.connected { database in
        try database.execute(sql: "PRAGMA cache_size = 1")
        nonisolated(unsafe) var seen = 0
        database.trace(options: .statement) { _ in
          seen += 1
          if seen == statement { kill(getpid(), SIGKILL) }
        }
      }
      let edits: [Edit] = (0..<3).flatMap { number -> [Edit] in
        [
          .people(.saveMentee(Sample.mentee("Имя \(number)"))),
          .people(.saveMentor(Sample.mentor("Имя наставника \(number)"))),
        ]
      }
      try file.perform(
        edits + [.people(.removeMentee(Mentee.ID(1)))], title: .fillDemo, by: "", at: Sample.at)
    }
    let file = try ProgramFile.open(folder["a.kurator"], at: Sample.at)
    #expect(try file.dump() == before)
    #expect(try file.verify() == [])
    #expect(try file.undo().title == .acceptPair)
  }

  @Test func `keeps a step that dies right after it was written`() async throws {
    _ = try create()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder["a.kurator"] as String] in
      final class Death: TransactionObserver {
        func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
        func databaseDidChange(with event: DatabaseEvent) {}
        func databaseDidCommit(_ database: Database) { kill(getpid(), SIGKILL) }
        func databaseDidRollback(_ database: Database) {}
      }
      let file = try ProgramFile.open(path, at: Sample.at)
      file.queue.add(transactionObserver: Death(), extent: .databaseLifetime)
      try file.perform(
        [.people(.removeMentee(Mentee.ID(1)))], title: .removeMentee, by: "", at: Sample.at)
    }
    let file = try ProgramFile.open(folder["a.kurator"], at: Sample.at)
    #expect(try file.mentees() == [])
    #expect(try file.undo().title == .removeMentee)
    #expect(try file.board().pairs.count == 1)
  }
}
