import Mentoring
import Synchronization
import Testing

@testable import ProgramFile

/// A long change tells how far it is, and leaves nothing of itself where it is broken off.
@Suite struct BreakingOffTests {
  private func file(_ count: Int) throws -> (ProgramFile, [Edit]) {
    let file = try ProgramFile.sample()
    let edits = try (0..<count).map { number -> Edit in
      .people(.removeMentee(try file.addMentee("Ёлкина Мария \(number)")))
    }
    return (file, edits)
  }

  @Test func `tells how far it is, and at last that nothing remains but to keep it`() throws {
    let (file, edits) = try file(3)
    let heard = Mutex<[[Int]]>([])
    file.onChanging { done, all in
      heard.withLock { $0.append([done, all]) }
      return true
    }
    _ = try file.perform(edits, title: .removeMentee, by: "", at: Sample.at)
    #expect(heard.withLock { $0 } == [[0, 3], [1, 3], [2, 3], [1, 1]])
    heard.withLock { $0 = [] }
    try file.undo()
    #expect(heard.withLock { $0.first?.first } == 0)
    #expect(heard.withLock { $0.last } == [1, 1])
  }

  @Test(arguments: [0, 2]) func `keeps nothing of edits that are broken off`(at place: Int) throws {
    let (file, edits) = try file(3)
    let before = try file.dump()
    file.onChanging { done, all in done < place && all == 3 }
    #expect(throws: Refusal.store(.stopped(path: ""))) {
      try file.perform(edits, title: .removeMentee, by: "", at: Sample.at)
    }
    #expect(try file.dump() == before)
    file.onChanging { _, _ in true }
    _ = try file.perform(edits, title: .removeMentee, by: "", at: Sample.at)
    #expect(try file.mentees().isEmpty)
  }

  @Test func `keeps nothing of an undo that is broken off`() throws {
    let (file, edits) = try file(40)
    _ = try file.perform(edits, title: .removeMentee, by: "", at: Sample.at)
    let before = try file.dump()
    file.onChanging { done, _ in done == 0 }
    #expect(throws: Refusal.store(.stopped(path: ""))) { try file.undo() }
    #expect(try file.dump() == before)
    file.onChanging { _, _ in true }
    try file.undo()
    #expect(try file.mentees().count == 40)
  }
}
