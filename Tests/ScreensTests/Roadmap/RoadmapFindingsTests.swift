import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The panel of the linter: every finding with its place, the way to its cure, and the safe fixes.
@Suite struct RoadmapFindingsTests {
  private static var handbook: HandbookContents {
    var handbook = Samples.handbook
    handbook.law = [
      LegalReference(
        code: "r-145", citation: "распоряжением № Р-145", short: "Р-145", lookAlikes: ["145-р"])
    ]
    return handbook
  }

  private func stage(
    language: Language = .russian, size: Size = Size(width: 80, height: 24),
    roadmap: Roadmap = RoadmapTimelineSample.roadmap
  ) throws -> Stage {
    var stage = Stage(language: language, size: size, handbook: Self.handbook)
    let overview = Overview(
      programme: try Samples.programme(), saved: Samples.moment, undo: nil, redo: nil, version: 1)
    stage.send(.opened(path: "/tmp/sample.kurator", overview, Session(chapter: .roadmap)))
    stage.answer([.roadmap: .roadmap(roadmap)])
    _ = stage.takeWishes()
    return stage
  }

  private func page(_ stage: Stage) throws -> RoadmapPage {
    try #require(stage.program.pages[.roadmap] as? RoadmapPage)
  }

  /// The panel with the focus on the finding of a kind.
  private func panel(_ code: String) throws -> Stage {
    var stage = try stage()
    let findings = try #require(page(stage).outline).findings
    let place = try #require(findings.firstIndex { $0.kind.code == code })
    try stage.press("c")
    for _ in 0..<place { try stage.press("Down") }
    return stage
  }

  @Test(arguments: Language.allCases, RoadmapTimelineTests.sizes)
  func `lists what is found with its cure`(language: Language, size: Size) throws {
    var stage = try stage(language: language, size: size)
    try stage.press("c")
    try expectSnapshot(
      stage.program.view(), named: "findings-\(language.rawValue)-\(size.width)x\(size.height)")
  }

  @Test func `counts the findings over the list and marks their lines`() throws {
    var stage = try stage()
    try stage.press("a")
    #expect(stage.lines[3].contains("замечаний"))
    #expect(stage.lines.contains { $0.contains("✗") && $0.contains("1.1.1") })
    #expect(stage.lines.contains { $0.contains("?") && $0.contains("1.1.2") })
  }

  @Test func `goes to the line of a finding, and unfolds it`() throws {
    var stage = try panel("legal-reference")
    try stage.press("Enter")
    #expect(try page(stage).focusedAction?.place.number == "1.1.1")
    #expect(stage.lines.contains { $0.hasPrefix(" ›") && $0.contains("1.1.1") })
  }

  @Test func `mends the name of an act`() throws {
    var stage = try panel("legal-reference")
    #expect(stage.lines.joined().contains("F5 – исправить: «145-р» заменить на «Р-145»"))
    try stage.press("x")
    var mended = try #require(RoadmapTimelineSample.roadmap.actions.first).action
    mended.text = "Издать приказ о внедрении по № Р-145"
    #expect(stage.takeWishes() == [.perform(Change([.roadmap(.save(mended))], .saveAction))])
  }

  @Test func `mends the years of the title`() throws {
    var stage = try panel("title-years")
    try stage.press("F5")
    #expect(
      stage.takeWishes() == [
        .perform(
          Change([.roadmap(.rename("«Дорожная карта» 2026 – 2027 г."))], .renameRoadmap))
      ])
  }

  @Test func `moves a term to a working day`() throws {
    var stage = try panel("term-on-free-days")
    try stage.press("F5")
    var mended = RoadmapTimelineSample.roadmap.actions[1].action
    mended.terms = [Term(read: "до 05.10.2026")]
    #expect(stage.takeWishes() == [.perform(Change([.roadmap(.save(mended))], .saveAction))])
  }

  @Test func `stays on a finding when the last one was mended`() throws {
    var stage = try stage()
    let count = try #require(page(stage).outline).findings.count
    try stage.press("c", "End")
    var roadmap = RoadmapTimelineSample.roadmap
    roadmap.title = "«Дорожная карта» 2026 – 2027 г."
    roadmap.stages[0].measures[0].actions[0].text = "Издать приказ"
    stage.send(.changedOutside)
    stage.answer([.roadmap: .roadmap(roadmap)])
    #expect(try #require(page(stage).outline).findings.count < count)
    #expect(stage.lines.contains { $0.hasPrefix(" ›") })
  }

  @Test func `says where only a person knows the answer`() throws {
    var stage = try panel("measure-empty")
    let way = "Enter – к строке «мероприятие 3.2», там F4 – изменить"
    #expect(stage.lines.joined().contains("Само не исправится; " + way))
    try stage.press("F5")
    #expect(stage.lines.joined().contains("Верный ответ здесь знаете только Вы. " + way))
    #expect(stage.takeWishes() == [])
  }

  @Test func `opens the title where the title is wrong`() throws {
    var stage = try panel("title-years")
    try stage.press("Enter", "Ctrl+U", "«Карта»", "F2")
    #expect(
      stage.takeWishes() == [.perform(Change([.roadmap(.rename("Карта"))], .renameRoadmap))])
  }

  @Test func `goes back to the roadmap`() throws {
    var stage = try panel("measure-empty")
    try stage.press("Esc")
    guard case .browsing = try page(stage).mode else {
      Issue.record("the panel is still open")
      return
    }
  }

  @Test func `says that all is well`() throws {
    var roadmap = RoadmapPageTests.roadmap
    roadmap.stages[1].measures[1].title = "База"
    roadmap.stages[1].measures[1].responsibles = ["Куратор"]
    var stage = try stage(roadmap: roadmap)
    try stage.press("c")
    #expect(stage.lines.joined().contains("Замечаний нет: сроки, ответственные"))
    try stage.press("Enter", "F5")
    #expect(stage.takeWishes() == [])
  }

  @Test(arguments: [0, 1, 30, 60, 200], [0, 1, 6, 12, 50])
  func `draws at every size`(width: Int, height: Int) throws {
    var stage = try stage(size: Size(width: width, height: height))
    try stage.press("c", "Down")
    #expect(stage.program.view().size == Size(width: width, height: height))
  }
}
