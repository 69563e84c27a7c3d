import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// Settings and gallery belong to no programme: they are reached from anywhere, and left again.
@Suite struct AsideTests {
  @Test(arguments: [Chapter.settings, .gallery])
  func `comes up with nothing open and leads back to the start`(chapter: Chapter) throws {
    var stage = Stage()
    _ = stage.program.run("shell.\(chapter.rawValue)")
    #expect(stage.program.chapter == chapter)
    #expect(stage.lines.joined().contains(Language.russian.words.shell.chapter(chapter)))
    try stage.press("Esc")
    #expect(stage.program.chapter == .start)
  }

  @Test(arguments: [Chapter.settings, .gallery])
  func `leads back to the chapter it was called from`(chapter: Chapter) throws {
    var stage = try Stage(at: .board)
    _ = stage.program.run("shell.\(chapter.rawValue)")
    #expect(stage.program.chapter == chapter)
    try stage.press("Esc")
    #expect(stage.program.chapter == .board)
  }

  @Test(arguments: [Chapter.settings, .gallery])
  func `is not where a later sitting begins`(chapter: Chapter) throws {
    var stage = try Stage(at: .board)
    _ = stage.program.run("shell.\(chapter.rawValue)")
    #expect(stage.program.session.chapter == .board)
    stage = try Stage(at: chapter)
    #expect(stage.program.chapter == chapter)
    #expect(stage.program.session.chapter == .now)
    try stage.press("Esc")
    #expect(stage.program.chapter == .now)
  }

  @Test func `settings have a key and the gallery none`() throws {
    var stage = Stage()
    try stage.press("F12")
    #expect(stage.program.chapter == .settings)
    try stage.press("Esc", "Alt+ы")
    #expect(stage.program.chapter == .settings)
    let keys = Program.everywhere(.russian).first { $0.id == "shell.gallery" }?.keys
    #expect(keys == [])
  }
}
