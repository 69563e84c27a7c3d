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
      120, "Детский сад № 12 «Рябинка» · 2026/27",
      "Сохранено 14:05 · Ctrl+Z отменит: добавлен наставляемый (Иванова А. С.)"
    ),
    (
      100, "Детский сад № 12 «Рябинка» · 2026/27",
      "Сохранено 14:05 · Ctrl+Z отменит: добавлен наставляемый"
    ),
    (
      90, "Детский сад № 12 «Рябинка» · 2026/27",
      "Сохранено 14:05 · Ctrl+Z: добавлен наставляемый"
    ),
    (80, "Детский сад № 12 «Рябинка»", "Сохранено 14:05 · Ctrl+Z: добавлен наставляемый"),
    (70, "Детский сад № 12 «…", "Сохранено 14:05 · Ctrl+Z: добавлен наставляемый"),
    (64, "Детский сад …", "Сохранено 14:05 · Ctrl+Z: добавлен наставляемый"),
    (60, "Детский сад № 12 «Ря…", "Сохранено 14:05 · Ctrl+Z – отменить"),
    (50, "Детский сад № 12 «Рябинка»", "Сохранено 14:05"),
    (
      200, "Детский сад № 12 «Рябинка» · 2026/27",
      "Сохранено 14:05 · Ctrl+Z отменит: добавлен наставляемый (Иванова А. С.)"
    ),
  ])
  func `keeps when it was saved and what undo takes back before the name`(
    width: Int, begin: String, end: String
  ) throws {
    let line = try Self.stage(width: width, subject: "Иванова А. С.").lines[0]
    #expect(line.hasPrefix(" \(begin)  "))
    #expect(line.hasSuffix("  \(end)"))
    #expect(line.count == width - 1)
  }

  /// The sample's line at each width: what it says of undo, and of one's own programme.
  @Test(arguments: [
    (60, "Детский сад №…", "Сохранено 14:05 · Ctrl+Z – отменить", false),
    (80, "Детский сад № 12 «Ряб…", "Сохранено 14:05 · Ctrl+Z: добавлен наставляемый", false),
    (
      100, "Детский сад № 12 «Рябинка» · 2026/27",
      "Сохранено 14:05 · Ctrl+Z: добавлен наставляемый", false
    ),
    (
      120, "Детский сад № 12 «Рябинка» · 2026/27",
      "Сохранено 14:05 · Ctrl+Z отменит: добавлен наставляемый", true
    ),
    (
      200, "Детский сад № 12 «Рябинка» · 2026/27",
      "Сохранено 14:05 · Ctrl+Z отменит: добавлен наставляемый", true
    ),
  ])
  func `lets the offer beside a sample give way first`(
    width: Int, begin: String, end: String, hasOffer: Bool
  ) throws {
    let line = try Self.stage(width: width, isDemo: true).lines[0]
    #expect(line.hasPrefix("  ДЕМО  \(begin)  "), "\(line)")
    #expect(line.hasSuffix("  \(end)"))
    #expect(line.contains("Ctrl+N") == hasOffer)
  }

  @Test(arguments: [(40, false), (50, false), (60, true), (80, true), (120, true)])
  func `names undo where it has room, and never in the place of the first keys`(
    width: Int, isNamed: Bool
  ) throws {
    let stage = try Self.stage(width: width)
    #expect(stage.lines[0].contains("Ctrl+Z") == isNamed)
    #expect(!stage.lines[23].contains("Ctrl+Z"))
    #expect(stage.lines[23].hasPrefix(" Enter Перейти"))
    #expect(stage.lines[23].hasSuffix(width > 50 ? "F1 Помощь" : "F1 Ещё"))
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

  @Test func `offers an own programme beside the sample where there is nothing to undo`() throws {
    let stage = try Self.stage(width: 80, undo: nil, isDemo: true)
    #expect(stage.lines[0].hasPrefix("  ДЕМО  Детский сад № 12 «Рябинка» · 2026/27  Ctrl+N – своя"))
    #expect(stage.lines[0].hasSuffix("Сохранено 14:05"))
  }

  @Test func `speaks English`() throws {
    let stage = try Self.stage(width: 100, language: .english)
    #expect(stage.lines[0].hasSuffix("Saved 14:05 · Ctrl+Z undoes: mentee added"))
  }

  @Test func `is never older than what it is made from`() throws {
    var stage = try Self.stage(width: 100)
    try stage.press("Down")
    #expect(stage.lines[0].hasSuffix("Сохранено 14:05 · Ctrl+Z отменит: добавлен наставляемый"))
    stage.program.context.preferences.language = .english
    #expect(stage.lines[0].hasSuffix("Saved 14:05 · Ctrl+Z undoes: mentee added"))
    stage.program.context.overview?.undo = nil
    #expect(stage.lines[0].hasSuffix("Saved 14:05"))
    stage.program.writing = 1
    #expect(stage.lines[0].hasSuffix("Saving…"))
  }
}
