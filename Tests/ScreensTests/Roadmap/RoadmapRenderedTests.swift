import Foundation
import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// The timeline, the review and the panel of the linter as a terminal renders them, with colours and
/// without.
@Suite struct RoadmapRenderedTests {
  enum Part: String, CaseIterable, Sendable { case timeline, review, findings }

  private static func stage(_ part: Part, _ language: Language, _ size: Size) throws -> Stage {
    var stage = try Stage(
      at: .roadmap, language: language, size: size,
      answers: [.roadmap: .roadmap(RoadmapTimelineSample.roadmap)])
    switch part {
    case .timeline:
      try stage.press("a", "m", "Down", "Down", "Down", "Down", "Down", "Down")
    case .findings: try stage.press("c")
    case .review:
      try stage.press("i", "«/tmp/карта.txt»", "F2")
      stage.send(
        .roadmapRead(
          path: "/tmp/карта.txt", RoadmapTimelineSample.roadmap,
          [RoadmapRemark(line: 41, .termsAligned(stage: 2, measure: 1))]))
      try stage.press("n")
    }
    return stage
  }

  @Test(arguments: Part.allCases, Language.allCases)
  func `looks in every size as it should`(part: Part, language: Language) throws {
    for size in RoadmapTimelineTests.sizes {
      try expectRendered(
        try Self.stage(part, language, size).program.view(),
        named: "\(part.rawValue)-\(language.rawValue)-\(size.width)x\(size.height)")
    }
  }

  @Test func `lateness has a colour of its own, which nobody changes unseen`() throws {
    let grid = try Self.stage(.timeline, .russian, Size(width: 80, height: 24)).program.view()
    let dark = try ThemeFile.dark.get()
    let kept = RenderedFrame(grid, theme: dark)
    for role in [Role.late, .barLate] {
      var styles = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, dark[$0]) })
      styles[role]?.foreground = .indexed(21)
      let other = RenderedFrame(grid, theme: Theme(name: "dark", kind: .dark, styles: styles))
      #expect(other.description != kept.description)
    }
    let text = dark.resolved(.indexed)
    #expect(text[Int(Role.late.rawValue)].foreground != text[Int(Role.text.rawValue)].foreground)
  }

  @Test func `without colours lateness is told by a sign beside every state that is late`() throws {
    let grid = try Self.stage(.timeline, .russian, Size(width: 120, height: 40)).program.view()
    let rows = (0..<grid.size.height).filter { y in grid.row(y).contains { $0.role == .late } }
    #expect(!rows.isEmpty)
    for y in rows {
      let late = grid.row(y).filter { $0.role == .late }.map { Character($0.glyph.base) }
      #expect(late.contains("!"), "line \(y): \(String(late))")
    }
    let bars = (0..<grid.size.height).filter { y in grid.row(y).contains { $0.role == .barLate } }
    #expect(!bars.isEmpty)
    for y in bars {
      let cells = grid.row(y).filter { $0.role == .barLate }.map { Character($0.glyph.base) }
      #expect(cells.contains("!") || cells.contains("▓"), "line \(y): \(String(cells))")
    }
  }
}
