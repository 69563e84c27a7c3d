import Mentoring
import Testing

@testable import ProgramFile

@Suite struct ConcurrencyTests {
  @Test func `takes calls from anywhere, one after another`() async throws {
    let file = try ProgramFile.sample()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<24 {
        group.addTask {
          try file.perform(
            [.people(.saveMentee(Sample.mentee("Имя \(number)")))], title: .addMentee, by: "",
            at: Sample.at)
          _ = try file.load(.mentees)
        }
      }
      try await group.waitForAll()
    }
    #expect(try file.mentees().count == 24)
    #expect(try file.version() == 25)
    let steps = try file.history()
    #expect(steps.dropLast().allSatisfy { $0.changes.count == 4 })
  }
}
