import Mentoring
import TerminalKit
import Testing

@testable import Screens

@Suite struct HeadLineTests {
  private static func stage(
    width: Int, undo: StepTitle? = .addMentee, subject: String = "", isDemo: Bool = false,
    language: Language = .russian
  ) throws -> Stage {
    var stage = Stage(language: language, size: Size(width: width, height: 24))
    let overview = Overview(
      programme: try Samples.programme(isDemo: isDemo), saved: Samples.moment,
      undo: undo.map { Overview.Reversal(step: Step.ID(1), title: $0, subject: subject) },
      redo: nil, version: 1)
    stage.send(.opened(path: "/a.kurator", overview, Session(chapter: .now)))
    return stage
  }

  @Test(arguments: [
    (
      100,
      " Детский сад № 12 «Рябинка» · 2026/27       "
        + "Сохранено 14:05 · Ctrl+Z отменит: добавлен наставляемый"
    ),
    (80, " Детский сад № 12 «Рябинка» · 2026/27     14:05 · Ctrl+Z: добавлен наставляемый"),
    (70, " Детский сад № 12 «Рябинка» ·…  14:05 · Ctrl+Z: добавлен наставляемый"),
    (64, " Детский сад № 12 «Рябинк…  Сохранено 14:05 · Ctrl+Z – отменить"),
    (60, " Детский сад № 12 «Рябинка» · 2026/27       Сохранено 14:05"),
  ])
  func `says what undo takes back as far as there is room`(width: Int, line: String) throws {
    let stage = try Self.stage(width: width)
    #expect(stage.lines[0] == line)
  }

  @Test(arguments: [
    (120, "Ctrl+Z отменит: добавлен наставляемый (Иванова А. С.)"),
    (110, "Ctrl+Z отменит: добавлен наставляемый"), (90, "Ctrl+Z: добавлен наставляемый"),
  ])
  func `names whom it was about where there is room`(width: Int, end: String) throws {
    let stage = try Self.stage(width: width, subject: "Иванова А. С.")
    #expect(stage.lines[0].hasSuffix(" · " + end))
  }

  @Test(arguments: [
    (40, true), (60, true), (64, false), (80, false), (120, false),
  ])
  func `leaves undo to the key bar where the first line has no room`(width: Int, inBar: Bool)
    throws
  {
    let stage = try Self.stage(width: width)
    #expect(stage.lines[0].contains("Ctrl+Z") == !inBar)
    #expect(stage.lines[23].contains("Ctrl+Z Отменить") == inBar)
    #expect(stage.lines[23].hasSuffix(width > 60 ? "F1 Помощь" : "F1 Ещё"))
  }

  @Test(arguments: [40, 80, 200]) func `says nothing of undo where there is none`(width: Int) throws
  {
    let stage = try Self.stage(width: width, undo: nil)
    #expect(!stage.lines.joined().contains("Ctrl+Z"))
  }

  @Test func `says nothing of undo under a form that must be closed first`() throws {
    var stage = try Self.stage(width: 80)
    stage.program.pages[.now] = TypingPage(text: "а")
    #expect(!stage.lines.joined().contains("Ctrl+Z"))
  }

  @Test(arguments: [
    (80, StepTitle?.none, true), (80, .some(.addMentee), true), (70, .some(.addMentee), false),
  ])
  func `offers an own programme beside the sample where there is room`(
    width: Int, undo: StepTitle?, isThere: Bool
  ) throws {
    let stage = try Self.stage(width: width, undo: undo, isDemo: true)
    #expect(stage.lines[0].hasPrefix("  ДЕМО  Детский сад"))
    #expect(stage.lines[0].contains("Ctrl+N – своя") == isThere)
    #expect(stage.lines[0].contains("14:05"))
    #expect(stage.lines.joined().contains("Ctrl+Z") == (undo != nil))
  }

  @Test func `speaks English`() throws {
    let stage = try Self.stage(width: 100, language: .english)
    #expect(stage.lines[0].hasSuffix("Saved 14:05 · Ctrl+Z undoes: mentee added"))
  }
}
