import GRDB
import Mentoring
import Testing

@testable import ProgramFile

/// Connections that are over: closed, and kept, since a freed one wakes an idle program.
@Suite struct EndingTests {
  private let folder = Folder()

  private func expectEnded(_ queue: DatabaseQueue?) throws {
    let queue = try #require(queue)
    #expect(queue.writeWithoutTransaction { $0.sqliteConnection } == nil)
  }

  @Test func `ends the connection of a file that was let go`() throws {
    weak var queue: DatabaseQueue?
    do {
      let file = try ProgramFile.create(
        at: folder["a.kurator"], Sample.programme(), by: "", at: Sample.at)
      queue = file.queue
    }
    try expectEnded(queue)
    try ProgramFile.open(folder["a.kurator"], at: Sample.at).close()
  }

  @Test func `ends the connection of a copy in memory, and of a file that was closed`() throws {
    weak var copied: DatabaseQueue?
    weak var closed: DatabaseQueue?
    do {
      let file = try ProgramFile.sample()
      let copy = try file.copyInMemory()
      copied = copy.queue
      closed = file.queue
      try file.close()
    }
    try expectEnded(copied)
    try expectEnded(closed)
  }
}
