import Mentoring
import TerminalKit
import Testing

@testable import Screens

@Suite struct SurveyWordsEntryTests {
  typealias Sample = SurveySamples

  /// The sheet of somebody whose second item, an open one, has the keys.
  private func stage() throws -> Stage {
    var stage = try Sample.entry(of: 3)
    try stage.press("д")
    _ = stage.takeWishes()
    return stage
  }

  private func words(_ text: String) -> Change {
    Sample.change(Sample.answer(3, .mentee, 2, .text(text)))
  }

  private let blank = Sample.change(Sample.answer(3, .mentee, 2, .blank))

  @Test func `takes letters and digits into the field, and ends it with Enter`() throws {
    var stage = try stage()
    try stage.press("«да, в 2 садах.»")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.joined().contains("Ответ: да, в 2 садах."))
    try stage.press("Enter")
    #expect(stage.takeChanges() == [words("да, в 2 садах.")])
    #expect(stage.item == 3)
  }

  @Test(arguments: [
    ["Enter"], ["."], ["Del"], ["-", "Enter"], ["–", "Enter"], ["Space", "Enter"],
  ])
  func `leaves an item of words blank`(keys: [String]) throws {
    var stage = try stage()
    for key in keys { try stage.press(key) }
    #expect(stage.takeChanges() == [blank])
    #expect(stage.item == 3)
  }

  @Test(arguments: [("Up", 1), ("Down", 3), ("Tab", 3), ("F3", nil), ("Esc", nil), ("F2", nil)])
  func `keeps the words of a field that is left`(key: String, item: Int?) throws {
    var stage = try stage()
    try stage.press("«в школе»", key)
    #expect(stage.takeChanges() == [words("в школе")])
    if let item { #expect(stage.item == item) }
  }

  @Test func `goes back from an untouched field, but not from one just emptied`() throws {
    var stage = try stage()
    try stage.press("«я»", "Backspace", "Backspace", "Left")
    #expect(stage.item == 2)
    try stage.press("Up", "Down", "Backspace")
    #expect(stage.item == 1)
    #expect(stage.takeWishes() == [])
  }

  @Test func `moves within the words with the arrows`() throws {
    var stage = try stage()
    try stage.press("«ад»", "Left", "Left", "Left", "«с»", "Right", "Right", "Right", "Enter")
    #expect(stage.takeChanges() == [words("сад")])
  }

  @Test func `takes typing back word by word, then the answers before`() throws {
    var stage = try stage()
    try stage.press("«в саду»", "Ctrl+Z")
    #expect(stage.page?.entry?.field?.text == "в")
    try stage.press("Ctrl+Z")
    #expect(stage.page?.entry?.field?.text == "")
    try stage.press("Ctrl+Y", "Ctrl+Y")
    #expect(stage.page?.entry?.field?.text == "в саду")
    stage.send(.input(.paste(" и дома")))
    try stage.press("Ctrl+Z")
    #expect(stage.page?.entry?.field?.text == "в саду")
    #expect(stage.takeChanges() == [])
    try stage.press("Ctrl+Z", "Ctrl+Z")
    #expect(stage.takeChanges() == [])
    try stage.press("Ctrl+Z")
    #expect(stage.takeChanges() == [.undo])
    #expect(stage.item == 1)
  }

  @Test func `takes a paste into the field and nowhere else`() throws {
    var stage = try stage()
    stage.send(.input(.paste("первая\nвторая")))
    try stage.press("Enter")
    #expect(stage.takeChanges() == [words("первая вторая")])
    stage.send(.input(.paste("7")))
    #expect(stage.takeWishes() == [])
    #expect(stage.lines[22].contains("Вставить некуда"))
  }

  @Test func `keeps what was typed when it is refused`() throws {
    var stage = try stage()
    try stage.press("«в школе»", "Enter")
    let changes = stage.takeChanges()
    stage.send(.performed(changes[0], .failure(.store(.full(path: "/a.kurator")))))
    #expect(stage.lines.joined().contains("! не сохранено"))
    try stage.press("Up")
    #expect(stage.lines.joined().contains("Ответ: в школе"))
    try stage.press("Enter")
    #expect(stage.takeChanges() == [words("в школе")])
    #expect(!stage.lines.joined().contains("! не сохранено"))
  }

  @Test func `replaces words that are kept`() throws {
    var stage = try Sample.entry(of: 1)
    try stage.press("Down", "Ctrl+U", "«дома»", "Enter")
    #expect(
      stage.takeChanges() == [Sample.change(Sample.answer(1, .mentee, 2, .text("дома")))])
  }

  @Test func `leaves a kept answer alone when its field is emptied and left`() throws {
    var stage = try Sample.entry(of: 1)
    try stage.press("Down", "Ctrl+U", "Down", "Up")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.joined().contains("Ответ: в этом саду, два года назад"))
  }
}
