import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// A copy of the file, from any screen.
@Suite struct BackupTests {
  @Test(arguments: Chapter.tabs) func `is asked for from every chapter`(chapter: Chapter) throws {
    var stage = try Stage(at: chapter)
    try stage.press("Alt+c")
    #expect(stage.takeWishes().contains(.backUp))
    #expect(stage.program.notice == Notice("Записывается копия файла…", .note))
    #expect(stage.lines[22] == " Записывается копия файла…")
  }

  @Test func `tells where the copy lies`() throws {
    var stage = try Stage(at: .now)
    stage.send(.backedUp(path: "/tmp/sample 2026-10-05 14-05-12.kurator"))
    #expect(
      stage.program.notice
        == Notice(
          "Копия сделана и проверена: /tmp/sample 2026-10-05 14-05-12.kurator",
          path: "/tmp/sample 2026-10-05 14-05-12.kurator"))
  }

  @Test func `tells why there is no copy, and what to do`() throws {
    var stage = try Stage(at: .now)
    stage.send(.notBackedUp(.full(path: "/tmp/sample.kurator")))
    #expect(
      stage.program.notice
        == Notice(
          "Копия не сделана. /tmp/sample.kurator: на диске нет места. Освободите его и повторите",
          .trouble))
  }

  @Test(arguments: [("копию", Language.russian), ("make a copy", .english)])
  func `is found in the palette`(typed: String, language: Language) throws {
    var stage = try Stage(at: .mentors, language: language)
    _ = stage.takeWishes()
    try stage.press("F9", "«\(typed)»", "Enter")
    #expect(stage.takeWishes().contains(.backUp))
  }

  @Test func `needs a programme`() throws {
    var stage = Stage()
    try stage.press("Alt+c")
    #expect(stage.takeWishes() == [])
    #expect(stage.program.notice?.text == Words.russian.start.nothingOpen)
  }

  @Test func `leaves a form as it is`() throws {
    var stage = try Stage(at: .mentees, answers: PeopleSamples.answers)
    try stage.press("F6", "«Яшина»", "Alt+c", "« Ольга»")
    #expect(stage.takeWishes() == [.backUp])
    #expect(stage.program.pages[.mentees]?.openForm?.form.text("name") == "Яшина Ольга")
  }

  @Test(arguments: [
    (
      Failure.damaged(path: "/a.kurator", copy: "/a 2026-10-01 09-00-00.kurator"),
      "/a.kurator повреждён, часть записей не читается. "
        + "Рядом есть копия, откройте её: /a 2026-10-01 09-00-00.kurator"
    ),
    (
      .damaged(path: "/a.kurator", copy: nil),
      "/a.kurator повреждён, часть записей не читается. "
        + "Копии в его папке нет: откройте ту, что хранится в другом месте"
    ),
  ]) func `is named where the file is damaged, and only where there is one`(
    failure: Failure, sentence: String
  ) {
    #expect(Words.russian.sentence(failure) == sentence)
  }
}
