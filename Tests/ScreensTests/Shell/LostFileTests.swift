import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// The name of the open file leads to another file, or to none.
@Suite struct LostFileTests {
  private static let path = "/tmp/sample.kurator"
  private static let copy = "/tmp/sample 2026-10-05 00-00-00.kurator"

  private func stage(_ loss: FileLoss?, language: Language = .russian) throws -> Stage {
    var stage = try Stage(at: .now, language: language)
    stage.send(.fileLost(loss))
    stage.forget()
    return stage
  }

  private func shows(_ stage: Stage, _ words: String) -> Bool {
    stage.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
      .contains(words)
  }

  @Test(arguments: [
    (FileLoss.replaced, "Файл программы заменён", "Не сохраняется: файл заменён"),
    (.gone, "Файла программы нет на месте", "Не сохраняется: нет файла"),
    (.emptied, "Файл программы пуст", "Не сохраняется: файл пуст"),
    (.overwritten, "В файле программы другое содержание", "Не сохраняется: в файле другое"),
  ])
  func `says what happened, and not that anything is saved`(
    loss: FileLoss, heading: String, state: String
  ) throws {
    let stage = try stage(loss)
    #expect(shows(stage, heading))
    #expect(stage.lines[0].contains(state))
    #expect(!stage.lines[0].contains("Сохранено") && !stage.lines[0].contains("Ctrl+Z"))
  }

  @Test func `says it in English, too`() throws {
    let stage = try stage(.replaced, language: .english)
    #expect(shows(stage, "The programme file was replaced"))
    #expect(stage.lines[0].contains("Not saved: file replaced"))
  }

  @Test func `nothing is typed into a field while nobody has answered`() throws {
    var stage = try Stage(at: .now)
    stage.program.pages[.now] = TypingPage()
    try stage.press("«аб»")
    stage.send(.fileLost(.gone))
    try stage.press("«вг»")
    #expect((stage.program.pages[.now] as? TypingPage)?.text == "аб")
    try stage.press("Enter", "«д»")
    #expect((stage.program.pages[.now] as? TypingPage)?.text == "абд")
  }

  @Test func `Enter and Esc only go back to the screen, and the keys that help stay there`() throws
  {
    for key in ["Enter", "Esc"] {
      var stage = try stage(.replaced)
      try stage.press(key)
      #expect(stage.takeWishes().isEmpty)
      #expect(!shows(stage, "Файл программы заменён"))
      #expect(shows(stage, "Alt+Щ Открыть новый"))
      #expect(shows(stage, "Alt+Ф Сохранить как…"))
    }
  }

  @Test func `opens the new file`() throws {
    var stage = try stage(.replaced)
    try stage.press("Right", "Enter")
    #expect(stage.takeWishes() == [.open(path: Self.path)])
    let overview = try #require(stage.program.context.overview)
    stage.send(.opened(path: Self.path, overview, nil))
    #expect(stage.program.context.loss == nil)
    #expect(stage.lines[0].contains("Сохранено"))
  }

  @Test func `what stands in a form goes over into the new file`() throws {
    let draft = Draft(
      key: Draft.Key(form: "organisation.card", subject: nil), fields: [], focus: "place")
    var stage = try stage(.replaced)
    stage.program.carried = [draft]
    let overview = try #require(stage.program.context.overview)
    stage.send(.opened(path: Self.path, overview, nil))
    let own = stage.effects.filter { effect in
      switch effect {
      case .keepDraft, .load(.drafts, _): true
      default: false
      }
    }
    #expect(own.first == .keepDraft(draft))
    #expect(own.count == 2)
    #expect(stage.program.carried.isEmpty)
  }

  @Test func `what cannot go over is not thrown away`() throws {
    var stage = try Stage(at: .now)
    stage.program.pages[.now] = TypingPage()
    try stage.press("«аб»")
    stage.send(.fileLost(.replaced))
    stage.forget()
    try stage.press("Enter", "Alt+o")
    #expect(stage.takeWishes().isEmpty)
    #expect(shows(stage, "Сначала сохраните форму"))
    #expect((stage.program.pages[.now] as? TypingPage)?.text == "аб")
  }

  @Test func `saves under another name and goes on there`() throws {
    var stage = try stage(.gone)
    try stage.press("Left", "Enter")
    #expect(shows(stage, "Сохранить всё под другим именем"))
    #expect(shows(stage, Self.copy))
    try stage.press("Enter")
    #expect(stage.takeWishes() == [.saveAs(path: Self.copy)])
    stage.send(.savedAs(.failure(.exists(path: Self.copy))))
    #expect(shows(stage, "уже есть: выберите другое имя"))
    #expect(shows(stage, "Сохранить всё под другим именем"))
    stage.send(.savedAs(.success(Self.copy)))
    #expect(stage.program.context.path == Self.copy)
    #expect(stage.program.context.loss == nil)
    #expect(!shows(stage, "Сохранить всё под другим именем"))
    #expect(shows(stage, "работа продолжается в новом файле: \(Self.copy)"))
    #expect(stage.remembered.count == 1)
  }

  @Test func `a file that is in its place again is good news`() throws {
    var stage = try stage(.gone)
    stage.send(.fileLost(nil))
    #expect(!shows(stage, "нет на месте"))
    #expect(shows(stage, "снова на месте"))
    #expect(stage.lines[0].contains("Сохранено"))
  }

  @Test func `a file that comes where there was none gets its button`() throws {
    var stage = try stage(.gone)
    #expect(!shows(stage, "Открыть новый"))
    stage.send(.fileLost(.replaced))
    #expect(shows(stage, "Файл программы заменён"))
    try stage.press("Right", "Enter")
    #expect(stage.takeWishes() == [.open(path: Self.path)])
  }

  @Test func `opens what was written over the file`() throws {
    var stage = try stage(.overwritten)
    try stage.press("Right", "Enter")
    #expect(stage.takeWishes() == [.open(path: Self.path)])
  }

  @Test func `saves all of an emptied file under another name`() throws {
    var stage = try stage(.emptied)
    #expect(!shows(stage, "Открыть новый"))
    try stage.press("Left", "Enter", "Enter")
    #expect(stage.takeWishes() == [.saveAs(path: Self.copy)])
  }

  @Test func `what cannot be read any more is not offered, and the newest copy is named`() throws {
    var stage = try Stage(at: .now)
    stage.send(.fileLost(.emptied, Remains(isWhole: false, copy: "/tmp/copy.kurator")))
    stage.forget()
    #expect(shows(stage, "Прочитать прежнее больше нельзя"))
    #expect(shows(stage, "Продолжите с последней копии: /tmp/copy.kurator"))
    #expect(!shows(stage, "Сохранить как…"))
    try stage.press("Enter", "Alt+a")
    #expect(shows(stage, "сохранять нечего"))
    try stage.press("F10")
    #expect(shows(stage, "Завершить без копии?") && shows(stage, "/tmp/copy.kurator"))
  }

  @Test func `the end is asked about, and a copy can be made first`() throws {
    var stage = try stage(.gone)
    try stage.press("F10")
    #expect(shows(stage, "Завершить без копии?"))
    try stage.press("Enter")
    #expect(stage.takeWishes().isEmpty)
    try stage.press("F10", "д")
    #expect(stage.takeWishes() == [.quit])
  }

  @Test(arguments: ["shell.reopen", "shell.saveAs"])
  func `there is nothing to do about a file in its place`(id: String) throws {
    let stage = try stage(nil)
    let action = try #require(ShellAction.all.first { $0.id == id })
    #expect(action.obstacle(stage.program)?.contains("на месте") == true)
  }

  @Test func `Ctrl+S tells that nothing is saved`() throws {
    var stage = try stage(.gone)
    try stage.press("Enter", "Ctrl+s")
    #expect(shows(stage, "перенесли, переименовали или удалили"))
    #expect(!shows(stage, "Каждое изменение"))
  }

  @Test func `a draft that a lost file does not keep is no news`() throws {
    var stage = try stage(.gone)
    try stage.press("Enter")
    stage.send(
      .draftNotKept(Draft.Key(form: "now.note", subject: nil), .lost(path: Self.path, .gone)))
    #expect(stage.program.notice == nil)
  }
}
