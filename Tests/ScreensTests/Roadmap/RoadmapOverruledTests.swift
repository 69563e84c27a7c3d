import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// A mark by hand beside what the programme's data say, and what a mark is told of.
@Suite struct RoadmapOverruledTests {
  private static var marked: Roadmap {
    var roadmap = RoadmapTimelineSample.roadmap
    roadmap.stages[1].measures[0].actions[1].done = RoadmapAction.Done(
      date: Samples.today.adding(days: -5), document: "")
    return roadmap
  }

  private func stage(_ roadmap: Roadmap, _ language: Language = .russian) throws -> Stage {
    var stage = try Stage(
      at: .roadmap, language: language, size: Size(width: 120, height: 40),
      answers: [.roadmap: .roadmap(roadmap)])
    _ = stage.takeWishes()
    try stage.press("a")
    for _ in 0..<7 { try stage.press("Down") }
    return stage
  }

  private func text(_ stage: Stage) -> String {
    stage.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  @Test func `keeps telling how the fact stands, and signs the line`() throws {
    var stage = try stage(Self.marked)
    #expect(
      text(stage).contains(
        "Отмечено вручную 30.09.2026; по данным программы 23 из 25, не хватает: "
          + "Орлова Т. В., Юдина В. К."))
    #expect(!stage.text.contains("В. К.."))
    #expect(stage.lines.contains { $0.hasPrefix(" ›i") && $0.contains("2.1.2 Собрать согласия") })
    try stage.press("F1")
    for _ in 0..<6 where !stage.text.contains("а по данным программы не готово") {
      try stage.press("PgDn")
    }
    #expect(stage.text.contains("отмечено вручную, а по данным программы не готово"))

    let open = try self.stage(RoadmapTimelineSample.roadmap)
    #expect(!open.lines.contains { $0.hasPrefix(" ›i") })
    #expect(!open.text.contains("Отмечено вручную"))

    let english = try self.stage(Self.marked, .english)
    #expect(text(english).contains("by the programme’s data 23 of 25, missing: Орлова Т. В."))
  }

  @Test func `says while marking and after it what the data say, and does not refuse`() throws {
    var stage = try stage(RoadmapTimelineSample.roadmap)
    try stage.press("Space")
    #expect(text(stage).contains("по данным программы 23 из 25"))
    try stage.press("Tab", "«акт 3»", "F2")
    let change = try #require(try Self.sent(&stage))
    #expect(change.title == .completeAction)
    let receipt = Receipt(step: Step.ID(2), title: .completeAction, at: Samples.moment)
    stage.send(.performed(change, .success(receipt)))
    #expect(text(stage).contains("Записано: действие отмечено выполненным"))
    #expect(
      text(stage).contains(
        "Отмечено вручную 05.10.2026; по данным программы 23 из 25, не хватает: "
          + "Орлова Т. В., Юдина В. К."))
    #expect(!stage.text.contains("без документа"))
  }

  @Test(arguments: [
    ([String](), true), (["Tab", "«акт 3»"], false), (["Tab", "Tab", "«Петрова»"], false),
  ])
  func `says that a mark has neither a document nor a person`(
    keys: [String], isTold: Bool
  ) throws {
    var stage = try stage(RoadmapTimelineSample.roadmap)
    try stage.press("Down", "Space")
    for key in keys { try stage.press(key) }
    try stage.press("F2")
    let change = try #require(try Self.sent(&stage))
    let receipt = Receipt(step: Step.ID(2), title: .completeAction, at: Samples.moment)
    stage.send(.performed(change, .success(receipt)))
    #expect(
      text(stage).contains("Отмечено без документа, и не сказано, кто отметил") == isTold)
    #expect(!stage.text.contains("по данным программы"))
  }

  private static func sent(_ stage: inout Stage) throws -> Change? {
    guard case .perform(let change)? = stage.takeWishes().first else { return nil }
    return change
  }

  @Test func `tells once that the data close an action`() throws {
    var roadmap = RoadmapTimelineSample.roadmap
    roadmap.standings[RoadmapTimelineSample.consents] = FactStanding(
      .done, at: .consents(.mentee, nil))
    let stage = try stage(roadmap)
    #expect(text(stage).ranges(of: "так говорят данные программы").count == 1)
    #expect(text(stage).contains("Enter – перейти туда, где это сделано."))
  }

  @Test func `ends no name in a list with a full stop`() throws {
    var roadmap = RoadmapTimelineSample.roadmap
    roadmap.stages[1].measures[0].actions[0].text = "Провести опрос педагогов."
    roadmap.stages[1].measures[0].actions[0].done = nil
    var stage = try stage(roadmap)
    try stage.press("Down")
    #expect(text(stage).contains("Ждёт: 2.1.1 Провести опрос педагогов; 2.1.2 Собрать согласия"))
  }

  @Test func `tells how one comes to an action, by how the line stands`() throws {
    var stage = try stage(RoadmapTimelineSample.roadmap)
    try stage.press("Home", "Space")
    #expect(stage.text.contains("Сначала выберите действие: они строками ниже"))
    try stage.press("z", "Home", "Space")
    #expect(stage.text.contains("Сначала выберите действие: Enter развернёт строку"))
  }

  @Test func `marks with a star only the actions in sight`() throws {
    var stage = try stage(RoadmapTimelineSample.roadmap)
    try stage.press("z", "Home", "Down", "Enter", "Down", "Enter", "*")
    let page = try #require(stage.program.pages[.roadmap] as? RoadmapPage)
    let shown = page.outline.map { outline in
      page.tree.shown(of: outline.tree).compactMap { outline.lines[$0].action?.action.id }
    }
    #expect(page.marks == Set(shown ?? []))
    #expect(page.marks.count < 9)
    try stage.press("z", "Esc", "*")
    #expect((stage.program.pages[.roadmap] as? RoadmapPage)?.marks == [])
    try stage.press("a", "*")
    #expect((stage.program.pages[.roadmap] as? RoadmapPage)?.marks.count == 9)
  }

  @Test(arguments: [120, 160, 200], Language.allCases)
  func `shows every state whole where there is no chart`(width: Int, language: Language) throws {
    var stage = try Stage(
      at: .roadmap, language: language, size: Size(width: width, height: 40),
      answers: [.roadmap: .roadmap(Self.marked)])
    try stage.press("a", "-", "-", "-", "-")
    let page = try #require(stage.program.pages[.roadmap] as? RoadmapPage)
    let outline = try #require(page.outline)
    #expect(page.layout(stage.program.context)?.axis == nil)
    for line in outline.lines where line.action != nil {
      let state = RoadmapLayout.state(of: line, outline, stage.program.context)
      let drawn = stage.lines.first { $0.contains(" \(line.row.number) ") }
      #expect(drawn?.contains(state) == true, "\(line.row.number): \(state)")
    }
  }

  @Test func `hints at years for the title of the roadmap alone`() throws {
    var stage = try stage(RoadmapTimelineSample.roadmap)
    try stage.press("Home", "F4")
    #expect(!stage.text.contains("с годами, как в документе"))
    let form = try #require(
      RoadmapPartForm(.title, of: RoadmapTimelineSample.roadmap, stage.program.context))
    #expect(form.form.fields.first?.hint == "с годами, как в документе")
  }

  @Test func `asks which built-in roadmap is to be taken where there are several`() throws {
    var other = RoadmapTemplate(
      code: "az1128", title: "Карта педагогов",
      stages: [RoadmapTemplate.Stage(title: "Начало", measures: [])])
    other.unverifiedSource = ""
    var handbook = Samples.handbook
    handbook.roadmaps.append(other)
    var stage = Stage(handbook: handbook)
    let overview = Overview(
      programme: try Samples.programme(), saved: Samples.moment, undo: nil, redo: nil, version: 1)
    stage.send(.opened(path: "/tmp/a.kurator", overview, Session(chapter: .roadmap)))
    stage.answer([.roadmap: .roadmap(nil)])
    _ = stage.takeWishes()
    try stage.press("b")
    #expect(stage.takeWishes() == [])
    #expect(stage.text.contains("Взять встроенную карту"))
    try stage.press("Right")
    #expect(stage.text.contains("АЗ-1128 – сверьте с источником"))
    try stage.press("F2")
    let year = try Samples.programme().year
    #expect(
      stage.takeWishes() == [
        .perform(Change([.roadmap(.renew(other.roadmap(for: year)))], .importRoadmap))
      ])
  }
}
