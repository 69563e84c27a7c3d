import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// What the keys do in a form is told by the help and the palette, and done by the palette.
@Suite struct FormActionTests {
  private func card() throws -> Stage {
    var stage = try Stage.people(.mentee, size: Size(width: 80, height: 60))
    try stage.press("F4")
    return stage
  }

  @Test(arguments: [
    ("F4", "Открыть список или календарь поля"), ("Ctrl+Z", "Вернуть введённое в форму, как было"),
    ("Ctrl+Y", "Ввести в форму снова"), ("Shift+Tab", "К предыдущему полю"),
    ("Ctrl+U", "Стереть всю строку поля"), ("F2", "Сохранить"),
  ])
  func `stands in the help of an open card`(key: String, title: String) throws {
    var stage = try card()
    try stage.press("F1")
    #expect(
      stage.lines.contains {
        $0.hasPrefix("  \(key)") || $0.contains("\(key)") && $0.contains(title)
      })
    #expect(stage.lines.contains { $0.contains(key) && $0.contains(title) })
  }

  @Test func `has each key once in the help`() throws {
    var stage = try card()
    let keys = stage.program.helpEntries.here.compactMap(\.keys.first)
    #expect(keys.count == Set(keys).count)
    try stage.press("Esc")
    #expect(!stage.program.helpEntries.here.contains { $0.id.hasPrefix("form.") })
  }

  @Test func `tells the keys of a list that lies over the form`() throws {
    var stage = try card()
    for _ in 0..<20 where stage.program.pages[.mentees]?.formInFront?.focused != "form" {
      try stage.press("Tab")
    }
    try stage.press("F4", "F1")
    #expect(stage.lines.contains { $0.contains("Enter") && $0.contains("Выбрать") })
  }

  @Test func `opens the list of a field from the palette`() throws {
    var stage = try card()
    try stage.press("F9", "«календарь»", "Enter")
    #expect(stage.program.notice?.text == "У этого поля нет ни списка, ни календаря")
    try stage.press("Esc", "Tab", "F9", "«календарь»", "Enter")
    #expect(stage.program.stack.isEmpty)
    #expect(stage.program.pages[.mentees]?.formInFront?.isOpen == true)
  }

  @Test func `takes typing back from the palette`() throws {
    var stage = try card()
    let before = stage.program.pages[.mentees]?.formInFront?.text("name")
    try stage.press("«ъ»", "F9", "«вернуть введ»", "Enter")
    #expect(stage.program.pages[.mentees]?.formInFront?.text("name") == before)
  }

  @Test func `is none without a form`() throws {
    let stage = try Stage.people(.mentee)
    #expect(stage.program.pages[.mentees]?.formActions(stage.program.context).isEmpty == true)
  }

  @Test(arguments: FormCommand.allCases) func `has words and a reason in each language`(
    command: FormCommand
  ) {
    for language in Language.allCases {
      let words = language.words.fields
      #expect(!words.command(command).title.isEmpty)
      #expect(!words.hindered(command).isEmpty)
    }
  }

  @Test func `says what to close where an action is of a chapter with an open form`() throws {
    var stage = try card()
    try stage.press("«ъ»")
    _ = stage.program.go(to: .now, at: nil)
    try stage.press("F9", "«наставляемые: добавить»", "Enter")
    #expect(stage.program.chapter == .mentees)
    #expect(
      stage.program.notice?.text == "Сначала сохраните форму (F2) или закройте её (Esc)")
  }

  @Test func `says which key does it where the chapter has nothing open`() throws {
    var stage = try Stage.people(.mentee)
    _ = stage.program.go(to: .now, at: nil)
    try stage.press("F9", "«наставляемые: добавить»", "Enter")
    #expect(stage.program.chapter == .mentees)
    #expect(stage.program.notice?.text.hasPrefix("Открыта только глава. F6 – ") == true)
  }
}
