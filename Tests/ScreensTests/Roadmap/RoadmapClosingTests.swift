import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// What closes an action and what it waits for, in its form.
@Suite struct RoadmapClosingTests {
  /// The form of 2.1.1 with the focus on one of its fields.
  private func stage(
    at field: String, language: Language = .russian, roadmap: Roadmap = RoadmapPageTests.roadmap
  ) throws -> Stage {
    var stage = try Stage(
      at: .roadmap, language: language, answers: [.roadmap: .roadmap(roadmap)])
    try stage.press("F7", "«анкетир»", "Enter", "F4")
    try Self.go(to: field, in: &stage)
    _ = stage.takeWishes()
    return stage
  }

  private static func go(to field: String, in stage: inout Stage) throws {
    for _ in 0..<20 where stage.program.pages[.roadmap]?.formInFront?.focused != field {
      try stage.press("Tab")
    }
    #expect(stage.program.pages[.roadmap]?.formInFront?.focused == field)
  }

  /// The action as F2 sends it to be kept.
  private func kept(_ stage: inout Stage) throws -> RoadmapAction {
    try stage.press("F2")
    guard case .perform(let change)? = stage.takeWishes().first,
      case .edits(let edits) = change.way, case .roadmap(.save(let action))? = edits.first
    else { throw Samples.Missing() }
    #expect(edits.count == 1)
    return action
  }

  @Test func `names every fact in both languages, each by other words`() {
    for words in [Words.russian, .english] {
      let titles = FactCode.known.map { words.shape.fact($0) }
      #expect(Set(titles).count == FactCode.known.count)
      for (code, title) in zip(FactCode.known, titles) { #expect(title != code.text) }
    }
    #expect(RoadmapShapeWords.russianFacts.count == FactCode.known.count)
    #expect(RoadmapShapeWords.englishFacts.count == FactCode.known.count)
  }

  @Test func `offers closing by hand first, then what the data say, then the rest`() {
    let labels = ClosingFacts(besides: nil).labels(Words.russian.shape)
    #expect(labels.first == "вручную")
    #expect(labels.contains("само, когда собраны согласия наставляемых"))
    #expect(labels.contains("пока вручную: готов отчёт"))
    #expect(labels.count == FactCode.known.count + 1)
    let rest = labels.drop { !$0.hasPrefix("пока") }
    #expect(rest.count == FactCode.known.count { !$0.isJudged })
    #expect(rest.allSatisfy { $0.hasPrefix("пока вручную: ") })
  }

  @Test func `lets a fact close an action, and takes it back`() throws {
    var stage = try stage(at: "fact")
    #expect(stage.lines.contains { $0.contains("Закрывается") && $0.contains("вручную") })
    try stage.press("F4", "«согласия наставляемых»", "Enter")
    #expect(stage.text.contains("само, когда собраны согласия наставляемых"))
    #expect(try kept(&stage).fact == FactCode("mentee-consents"))

    var roadmap = RoadmapPageTests.roadmap
    roadmap.stages[1].measures[0].actions[0].fact = FactCode("mentee-consents")
    stage = try self.stage(at: "fact", roadmap: roadmap)
    try stage.press("F4", "Home", "Enter")
    #expect(try kept(&stage).fact == nil)
  }

  @Test func `keeps a fact that it does not know`() throws {
    var roadmap = RoadmapPageTests.roadmap
    roadmap.stages[1].measures[0].actions[0].fact = FactCode("moon-landing")
    var stage = try stage(at: "text", roadmap: roadmap)
    #expect(stage.text.contains("неизвестный факт moon-landing"))
    try stage.press("«!»")
    #expect(try kept(&stage).fact == FactCode("moon-landing"))
  }

  @Test func `waits for actions by their numbers, each once`() throws {
    var stage = try stage(at: "after")
    try stage.press("«1.1.2, 1.1.1.;1.1.2»")
    #expect(try kept(&stage).after == [RoadmapAction.ID(2), RoadmapAction.ID(1)])
  }

  @Test func `completes a number with what the action says, and keeps the number alone`() throws {
    var stage = try stage(at: "after")
    try stage.press("«1.1.2»", "Right")
    #expect(stage.text.contains("1.1.2 Ознакомиться с шаблонами документов"))
    try stage.press("Shift+Tab")
    #expect(!stage.text.contains("1.1.2 Ознакомиться"))
    #expect(try kept(&stage).after == [RoadmapAction.ID(2)])
  }

  @Test(arguments: [
    ("«9.9.9»", "Действия «9.9.9» в карте нет"),
    ("«2.1.1»", "Действия ждут друг друга по кругу: 2.1.1 → 2.1.1"),
    ("«2.1.2»", "Действия ждут друг друга по кругу: 2.1.1 → 2.1.2 → 2.1.1"),
  ])
  func `refuses a number that there is not, and a circle`(typed: String, told: String) throws {
    var roadmap = RoadmapPageTests.roadmap
    roadmap.stages[1].measures[0].actions[1].after = [RoadmapAction.ID(3)]
    var stage = try stage(at: "after", roadmap: roadmap)
    try stage.press(typed, "F2")
    #expect(stage.takeWishes() == [])
    let text = stage.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(text.contains(told))
  }

  @Test func `follows an action whose number changes under the form`() throws {
    var stage = try stage(at: "after")
    try stage.press("«1.1.2»")
    var roadmap = RoadmapPageTests.roadmap
    roadmap.stages[0].measures[0].actions.swapAt(0, 1)
    stage.send(.changedOutside)
    stage.answer([.roadmap: .roadmap(roadmap)])
    #expect(stage.lines.contains { $0.contains("Ждёт действий") && $0.contains("1.1.1") })
    _ = stage.takeWishes()
    #expect(try kept(&stage).after == [RoadmapAction.ID(2)])
  }
}
