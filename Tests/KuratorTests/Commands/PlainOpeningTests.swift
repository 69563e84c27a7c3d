import ArgumentParser
import Testing

@testable import kurator

/// The command line that opens the program.
@MainActor struct PlainOpeningTests {
  @Test(arguments: [
    [], ["a.kurator"], ["a.kurator", "--screen", "board"], ["--screen", "mentees"],
  ])
  func `is read plainly as the parser reads it`(_ words: [String]) throws {
    let plain = try #require(OpenCommand(plainly: words))
    let parsed = try #require(try Kurator.parseAsRoot(["open"] + words) as? OpenCommand)

    #expect(plain.file == parsed.file)
    #expect(plain.screen == parsed.screen)
  }

  @Test(arguments: [
    [""], ["-"], ["a.kurator", "b.kurator"], ["--screen"], ["--screen", "nowhere"],
    ["--screen=board"], ["--screen", "board", "a.kurator"], ["a.kurator", "--scren", "board"],
    ["--", "a.kurator"], ["a.kurator", "--screen", "board", "--screen", "now"],
  ])
  func `leaves every other line to the parser`(_ words: [String]) {
    #expect(OpenCommand(plainly: words).map { _ in true } == nil)
  }
}
