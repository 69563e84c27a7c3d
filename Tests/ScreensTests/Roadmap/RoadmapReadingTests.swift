import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// The texts of the roadmap that are read whole, as every text of a page is.
@Suite struct RoadmapReadingTests {
  private static let text = (1...40).map { "слово\($0) и ещё немного" }.joined(separator: ", ")

  private static var roadmap: Roadmap {
    var roadmap = RoadmapPageTests.roadmap
    roadmap.stages[1].measures[0].actions[0].text = text
    return roadmap
  }

  /// The long action, read whole.
  private func stage(_ language: Language = .russian) throws -> Stage {
    var stage = try Stage(
      at: .roadmap, language: language, size: Size(width: 60, height: 15),
      answers: [.roadmap: .roadmap(Self.roadmap)])
    try stage.press("Down", "Down", "Down", "F3")
    return stage
  }

  private func has(_ stage: Stage, _ text: String) -> Bool {
    stage.lines.contains { $0.contains(text) }
  }

  @Test func `tells the names of actions that it waits for whole`() throws {
    var roadmap = RoadmapPageTests.roadmap
    roadmap.stages[1].measures[0].actions[0].text =
      "Провести анкетирование педагогов и родителей и свести ответы"
    roadmap.stages[2].measures[0].actions[0].after = [RoadmapAction.ID(3)]
    var stage = try Stage(at: .roadmap, answers: [.roadmap: .roadmap(roadmap)])
    try stage.press("a", "End", "F3")
    let text = stage.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(
      text.contains("2.1.1 Провести анкетирование педагогов и родителей и свести ответы"))
  }

  @Test func `tells which lines are in sight`() throws {
    var stage = try stage()
    #expect(has(stage, "строки 1–9 из 25 · 36 %"))
    try stage.press("PgDn")
    #expect(has(stage, "строки 9–17 из 25 · 68 %"))
    try stage.press("End")
    #expect(has(stage, "строки 17–25 из 25 · 100 %"))
    #expect(has(stage, "Мероприятие: Сбор данных"))
    try stage.press("Home", "Down", "Down")
    #expect(has(stage, "строки 3–11 из 25"))
  }

  @Test func `finds a word and goes from place to place`() throws {
    var stage = try stage()
    try stage.press("F7", "«слово3»")
    #expect(has(stage, "Найти: слово3"))
    #expect(has(stage, "найдено: 1 из 11"))
    try stage.press("Enter", "n", "т")
    #expect(has(stage, "найдено: 3 из 11"))
    try stage.press("N")
    #expect(has(stage, "найдено: 2 из 11"))
    try stage.press("Esc")
    #expect(!has(stage, "найдено"))
    #expect(has(stage, "строки"))
    try stage.press("Esc")
    #expect(has(stage, "Этапы, мероприятия, действия"))
  }

  @Test func `says what is not in the text, and that nothing was sought`() throws {
    var stage = try stage()
    try stage.press("n")
    #expect(has(stage, "Сначала задайте, что искать в тексте"))
    try stage.press("f", "«жираф»")
    #expect(has(stage, "в тексте не нашлось"))
    try stage.press("Esc")
    #expect(has(stage, "строки 1–9"))
  }

  @Test func `stays at its place when another program has changed something else`() throws {
    var stage = try stage()
    try stage.press("PgDn")
    var changed = Self.roadmap
    changed.stages[0].title = "Подготовка"
    changed.stages[1].measures[0].actions[1].done = nil
    stage.send(.changedOutside)
    stage.answer([.roadmap: .roadmap(changed)])
    try stage.press("Up")
    #expect(has(stage, "строки 8–16 из 25"))
  }

  @Test func `is closed when its line is gone`() throws {
    var stage = try stage()
    var changed = Self.roadmap
    changed.stages[1].measures[0].actions.remove(at: 0)
    stage.send(.changedOutside)
    stage.answer([.roadmap: .roadmap(changed)])
    #expect(has(stage, "Этапы, мероприятия, действия"))
  }
}
