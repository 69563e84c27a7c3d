import TerminalKit
import Testing

@testable import Screens

/// The help is read and searched as every text is.
@Suite struct HelpPaneTests {
  private func stage() throws -> Stage {
    var stage = try Stage(at: .roadmap, size: Size(width: 60, height: 15))
    try stage.press("F1")
    return stage
  }

  private func has(_ stage: Stage, _ text: String) -> Bool {
    stage.lines.contains { $0.contains(text) }
  }

  @Test func `scrolls to its end and back`() throws {
    var stage = try stage()
    #expect(has(stage, "Отметить действие выполненным"))
    try stage.press("End")
    #expect(has(stage, "Выйти из программы"))
    #expect(has(stage, "100 %"))
    try stage.press("Home")
    #expect(has(stage, "Отметить действие выполненным"))
  }

  @Test func `finds a key by a word of its title`() throws {
    var stage = try stage()
    try stage.press("F7", "«встроенную»")
    #expect(has(stage, "Взять встроенную карту"))
    try stage.press("Enter")
    #expect(has(stage, "найдено: 1 из 1"))
    try stage.press("Esc")
    #expect(!has(stage, "найдено"))
    try stage.press("Esc")
    #expect(!has(stage, "Взять встроенную карту"))
  }

  @Test(arguments: ["Esc", "Enter", "F1"]) func `is closed by a key`(key: String) throws {
    var stage = try stage()
    try stage.press(key)
    #expect(!has(stage, "Отметить действие выполненным"))
  }
}
