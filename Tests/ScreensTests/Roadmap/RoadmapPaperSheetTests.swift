import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The roadmap into a file: as what, and in which columns.
@Suite struct RoadmapPaperSheetTests {
  private func stage(_ roadmap: Roadmap?, language: Language = .russian) throws -> Stage {
    var stage = Stage(language: language, size: Size(width: 80, height: 24))
    let overview = Overview(
      programme: try Samples.programme(), saved: Samples.moment, undo: nil, redo: nil, version: 1)
    stage.send(.opened(path: "/tmp/sample.kurator", overview, Session(chapter: .roadmap)))
    stage.answer([.roadmap: .roadmap(roadmap)])
    _ = stage.takeWishes()
    return stage
  }

  @Test(arguments: Language.allCases) func `offers all kinds and columns`(language: Language) throws
  {
    var stage = try stage(RoadmapTimelineSample.roadmap, language: language)
    try stage.press("q")
    try expectSnapshot(stage.program.view(), named: "roadmap-paper-\(language.rawValue)")
  }

  @Test(
    arguments: [
      ([], .table(.docx, nil)), (["Right"], .table(.csv, nil)),
      (["Right", "Right", "Tab", "Right"], .table(.txt, .plain)),
      (["Tab", "Left"], .table(.docx, .numbered)), (["Left"], .picture),
      (["Left", "Left", "Tab", "Right"], .calendar),
    ] as [([String], RoadmapPaper)])
  func `asks for what was chosen`(keys: [String], paper: RoadmapPaper) throws {
    var stage = try stage(RoadmapTimelineSample.roadmap)
    try stage.press("q")
    for key in keys { try stage.press(key) }
    try stage.press("F2")
    #expect(stage.takeWishes() == [.export(paper)])
    stage.send(.printed(Printed(path: "/tmp/карта.docx")))
    #expect(stage.program.notice?.text == "Карта записана: /tmp/карта.docx")
  }

  @Test func `gives a calendar nothing that has no days`() throws {
    let action = RoadmapAction(
      id: RoadmapAction.ID(1), text: "Беседа", terms: [Term(read: "по мере необходимости")])
    let measure = RoadmapMeasure(
      title: "Встречи", terms: [], responsibles: [], actions: [action])
    var stage = try stage(
      Roadmap(title: "Карта", stages: [RoadmapStage(title: "Этап", measures: [measure])]))
    try stage.press("q", "Left", "Left", "F2")
    #expect(stage.takeWishes() == [])
    #expect(stage.program.notice?.text.contains("нет ни одного срока с датами") == true)
  }

  @Test func `says what to do first where there is no roadmap`() throws {
    var stage = try stage(nil)
    try stage.press("q")
    #expect(stage.program.stack.isEmpty)
    #expect(stage.program.notice != nil)
  }
}
