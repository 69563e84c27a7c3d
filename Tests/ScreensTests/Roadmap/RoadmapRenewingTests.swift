import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// Another program changes the roadmap under the form of an action.
@Suite struct RoadmapRenewingTests {
  private static let roadmap = RoadmapPageTests.roadmap

  /// The form of the only action of the last stage, its text with something typed in its middle.
  private func typing() throws -> Stage {
    var stage = try Stage(at: .roadmap, answers: [.roadmap: .roadmap(Self.roadmap)])
    try stage.press("F7", "«монит»", "Enter", "F4", "Ctrl+Left", "«ежегодный »")
    _ = stage.takeWishes()
    return stage
  }

  private func change(_ stage: inout Stage, _ change: (inout Roadmap) -> Void) {
    var roadmap = Self.roadmap
    change(&roadmap)
    stage.send(.changedOutside)
    stage.answer([.roadmap: .roadmap(roadmap)])
  }

  private func form(_ stage: Stage) -> Form? { stage.program.pages[.roadmap]?.openForm?.form }

  private func isTold(_ stage: Stage) -> Bool {
    stage.program.notice?.text.contains("изменила и то, что здесь введено") == true
  }

  @Test func `keeps what is being typed and takes over the rest`() throws {
    var stage = try typing()
    change(&stage) {
      $0.stages[2].measures[0].actions[0].terms = [Term(read: "Май 2027")]
      $0.stages[2].measures[0].responsibles = ["Методист"]
    }
    #expect(form(stage)?.text("text") == "Провести ежегодный мониторинг")
    #expect(form(stage)?.text("terms") == "Май 2027")
    #expect(form(stage)?.text("responsibles") == "Методист")
    #expect(!isTold(stage))
    try stage.press("«и »", "F2")
    var kept = Self.roadmap.stages[2].measures[0].actions[0]
    kept.text = "Провести ежегодный и мониторинг"
    kept.terms = [Term(read: "Май 2027")]
    #expect(stage.takeWishes() == [.perform(Change([.roadmap(.save(kept))], .saveAction))])
  }

  @Test func `says where another program changed what is being typed`() throws {
    var stage = try typing()
    change(&stage) { $0.stages[2].measures[0].actions[0].text = "Собрать отчёты" }
    #expect(form(stage)?.text("text") == "Провести ежегодный мониторинг")
    #expect(stage.program.notice?.text.contains("в другом окне записано «Собрать отчёты»") == true)
    try stage.press("Ctrl+Z")
    #expect(form(stage)?.text("text") == "Собрать отчёты")
  }

  @Test func `leaves half a day as it was typed`() throws {
    var stage = try typing()
    try stage.press("Tab", "Tab", "«5.1»")
    change(&stage) { $0.stages[2].measures[0].responsibles = ["Методист"] }
    try stage.press("«0»", "Tab")
    #expect(form(stage)?.text("date") == "05.10.2026")
  }

  @Test func `takes back what was typed before, too`() throws {
    var stage = try typing()
    change(&stage) { $0.stages[2].measures[0].responsibles = ["Методист"] }
    try stage.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    #expect(form(stage)?.text("text") == "Провести мониторинг")
  }

  @Test func `knows a chosen measure though the list has others before it`() throws {
    var stage = try typing()
    for _ in 0..<5 { try stage.press("Tab") }
    try stage.press("F4", "«данн»", "Enter")
    change(&stage) {
      $0.stages[0].measures.insert(
        RoadmapMeasure(
          id: RoadmapMeasure.ID(9), title: "Новое", terms: [], responsibles: [], actions: []),
        at: 0)
      $0.stages[1].measures[0].responsibles = ["Методист"]
    }
    #expect(stage.text.contains("2.1 Сбор данных о наставляемых"))
    #expect(form(stage)?.text("responsibles") == "Методист")
    #expect(!isTold(stage))
    try stage.press("F2")
    guard case .perform(let change)? = stage.takeWishes().first,
      case .edits(let edits) = change.way
    else { throw Samples.Missing() }
    #expect(
      Array(edits.dropFirst())
        == [.roadmap(.move(RoadmapAction.ID(6), to: RoadmapMeasure.ID(2)))])
  }

  @Test func `says that a chosen measure is gone`() throws {
    var stage = try typing()
    for _ in 0..<5 { try stage.press("Tab") }
    try stage.press("F4", "«данн»", "Enter")
    change(&stage) { $0.stages[1].measures.removeFirst() }
    #expect(isTold(stage))
    #expect(form(stage)?.text("text") == "Провести ежегодный мониторинг")
  }

  @Test func `says once that the action is gone`() throws {
    var stage = try typing()
    change(&stage) { $0.stages.removeLast() }
    #expect(stage.program.notice?.text.hasPrefix("Другая программа удалила эту запись") == true)
    change(&stage) { $0.stages.removeLast() }
    #expect(stage.program.notice?.text.hasPrefix("Другая программа удалила эту запись") == false)
    #expect(form(stage)?.text("text") == "Провести ежегодный мониторинг")
  }

  @Test func `brings a draft back with the measure that was meant`() throws {
    var stage = try typing()
    for _ in 0..<5 { try stage.press("Tab") }
    try stage.press("F4", "«данн»", "Enter", "Tab")
    guard case .keepDraft(let draft)? = stage.takeWishesWithDrafts().last else {
      throw Samples.Missing()
    }
    var roadmap = Self.roadmap
    roadmap.stages.swapAt(0, 1)
    let back = try Stage(
      at: .roadmap, answers: [.roadmap: .roadmap(roadmap), .drafts: .drafts([draft])])
    #expect(back.text.contains("1.1 Сбор данных о наставляемых"))
  }

  @Test func `counts anew what another roadmap would take the place of`() throws {
    var stage = try Stage(at: .roadmap, answers: [.roadmap: .roadmap(Self.roadmap)])
    try stage.press("b")
    #expect(stage.text.contains("Пропадут отметки у 1.1.1, 1.1.2, 2.1.2:"))
    change(&stage) { $0.stages[0].measures[0].actions[0].done = nil }
    #expect(stage.text.contains("Пропадут отметки у 1.1.2, 2.1.2:"))
  }
}
