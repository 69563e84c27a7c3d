import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// What was typed is thrown away only after a yes.
@Suite struct DiscardingTests {
  private static func stage(typed: String = "аб", language: Language = .russian) throws -> Stage {
    var stage = try Stage(at: .now, language: language)
    stage.program.pages[.now] = TypingPage()
    try stage.press("«\(typed)»")
    _ = stage.takeWishes()
    return stage
  }

  private static func body(_ stage: Stage) throws -> TypingPage {
    try #require(stage.program.pages[stage.program.chapter] as? TypingPage)
  }

  @Test(arguments: ["Esc", "Alt+z"]) func `asks before a form with something typed is closed`(
    key: String
  ) throws {
    var stage = try Self.stage()
    try stage.press(key)
    #expect(stage.lines.contains { $0.contains("Закрыть форму?") })
    #expect(stage.lines.contains { $0.contains("Введённое не сохранено.") })
    #expect(try !Self.body(stage).isClosed)
  }

  @Test(arguments: ["Esc", "Alt+z", "Enter", "н", "n", "F2", "Space"])
  func `never closes by the key that asked, by Enter, or by a no`(key: String) throws {
    var stage = try Self.stage()
    try stage.press("Esc", key)
    #expect(try !Self.body(stage).isClosed)
    #expect(try Self.body(stage).text == "аб")
  }

  @Test(arguments: ["д", "Д", "y"]) func `closes after a yes`(key: String) throws {
    var stage = try Self.stage()
    try stage.press("Esc", key)
    #expect(try Self.body(stage).isClosed)
    #expect(!stage.lines.joined().contains("Закрыть форму?"))
  }

  @Test func `leaves help at hand, and asks once however often the end is asked for`() throws {
    var stage = try Self.stage()
    try stage.press("F10", "F10", "F1")
    #expect(!stage.lines.joined().contains("Закрыть форму?"))
    try stage.press("F1")
    #expect(stage.lines.contains { $0.contains("Закрыть форму?") })
    try stage.press("Enter")
    #expect(!stage.lines.joined().contains("Закрыть форму?"))
    #expect(try Self.body(stage).text == "аб")
  }

  @Test func `closes at once where nothing was typed`() throws {
    var stage = try Self.stage(typed: "")
    try stage.press("Esc")
    #expect(try Self.body(stage).isClosed)
  }

  @Test func `asks nothing before an action that keeps what was typed`() throws {
    var stage = try Self.stage()
    try stage.press("F2")
    #expect(try Self.body(stage).isClosed)
  }

  @Test func `asks nothing before an action that is not possible`() throws {
    var stage = try Self.stage()
    stage.program.pages[.now] = TypingPage(text: "а", obstacle: "Сейчас нельзя")
    try stage.press("Alt+z")
    #expect(!stage.lines.joined().contains("Закрыть форму?"))
    #expect(stage.lines.joined().contains("Сейчас нельзя"))
  }

  @Test func `asks no more about a form that was saved meanwhile`() throws {
    let change = Change([.people(.removeMentee(Mentee.ID(1)))], .removeMentee)
    let receipt = Receipt(step: Step.ID(9), title: .removeMentee, at: Samples.moment)
    for (result, asks) in [
      (Result<Receipt, Refusal>.success(receipt), false), (.failure(.rule(.historyMovedOn)), true),
    ] {
      var stage = try Self.stage()
      _ = stage.program.fulfil([.effect(.perform(change))])
      try stage.press("Esc")
      stage.send(.performed(change, result))
      #expect(stage.lines.joined().contains("Закрыть форму?") == asks)
    }
  }

  @Test(arguments: [("F2", "абвг"), ("Esc", "аб"), ("F1", "аб"), ("F10", "аб")])
  func `pastes nothing under a question or the help`(key: String, text: String) throws {
    var stage = try Self.stage()
    try stage.press(key)
    stage.send(.input(.paste("вг")))
    #expect(try Self.body(stage).text == text)
    #expect(stage.lines.joined().contains("Вставить некуда") == (text == "аб"))
  }

  @Test(arguments: ["Esc", "F10"])
  func `takes nothing for an answer that was typed before it was seen`(
    key: String
  ) throws {
    var stage = try Self.stage()
    try stage.press(key)
    for letter in "дy" { stage.send(.hurried(.key(.character(letter)))) }
    stage.send(.hurried(.key(.enter)))
    #expect(try !Self.body(stage).isClosed)
    #expect(stage.lines.joined().contains("Закрыть форму?"))
    try stage.press("Left", "Enter")
    let isClosed = try Self.body(stage).isClosed
    #expect(isClosed || stage.effects.last == .quit)
  }

  @Test func `asks the same by Esc and by F10, and says which keys answer`() throws {
    for key in ["Esc", "F10"] {
      var stage = try Self.stage()
      try stage.press(key)
      let text = stage.lines.joined(separator: "\n")
      #expect(text.contains("Закрыть форму?"))
      #expect(text.contains("[ Закрыть без сохранения (Д) ]  [ Продолжить ввод (Н) ]"))
      #expect(stage.lines.last?.contains("Enter Выбрать  Esc Назад") == true)
    }
  }

  @Test(arguments: ["ж", "q", "а", "e"]) func `is answered by no other letter`(letter: String)
    throws
  {
    var stage = try Self.stage()
    try stage.press("Esc", letter)
    #expect(stage.lines.joined().contains("Закрыть форму?"))
    #expect(try !Self.body(stage).isClosed)
  }

  @Test func `asks in English`() throws {
    var stage = try Self.stage(language: .english)
    try stage.press("Esc")
    #expect(stage.lines.contains { $0.contains("Close the form?") })
    #expect(stage.lines.contains { $0.contains("[ Close without saving (Y) ]") })
  }

  @Test func `asks before the end about a form in another chapter, and shows it`() throws {
    var stage = try Self.stage()
    _ = stage.program.go(to: .orders, at: nil)
    try stage.press("F10")
    #expect(stage.takeWishes() == [])
    #expect(stage.program.chapter == .now)
    #expect(stage.lines.joined().contains("Закрыть форму?"))
    try stage.press("Esc")
    #expect(stage.lines.contains { $0.contains("open: аб") })
  }

  @Test func `begins no other programme before the form is closed`() throws {
    var stage = try Self.stage()
    _ = stage.program.go(to: .orders, at: nil)
    try stage.press("Ctrl+N")
    #expect(stage.program.chapter == .now)
    #expect(stage.lines.joined().contains("Сначала сохраните форму (F2)"))
    try stage.press("F2", "Ctrl+N")
    #expect(stage.program.chapter == .start)
  }

  @Test(arguments: ["Esc", "F10"]) func `asks a question once, which stays as it is`(first: String)
    throws
  {
    var stage = try Self.stage()
    try stage.press(first, "F10", "Left")
    let picture = stage.lines
    try stage.press("F10", "F10")
    #expect(stage.program.stack.count == 1)
    #expect(stage.lines == picture)
    try stage.press("Esc")
    #expect(stage.program.stack.isEmpty)
  }
}
