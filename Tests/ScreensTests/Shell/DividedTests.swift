import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// The border of a page moves in the same way on every page that has one.
@Suite struct DividedTests {
  /// A page with a border, and whether it stands upright at that size.
  static let pages: [(Chapter, Size, isUpright: Bool)] = [
    (.roadmap, Size(width: 80, height: 24), false), (.roadmap, Size(width: 200, height: 50), true),
    (.mentees, Size(width: 80, height: 24), false), (.mentors, Size(width: 160, height: 24), true),
    (.board, Size(width: 80, height: 24), false), (.board, Size(width: 200, height: 50), true),
    (.orders, Size(width: 120, height: 40), true), (.history, Size(width: 80, height: 24), false),
    (.history, Size(width: 200, height: 50), true), (.surveys, Size(width: 80, height: 24), false),
    (.surveys, Size(width: 200, height: 50), true),
  ]

  private static func stage(_ chapter: Chapter, _ size: Size) throws -> Stage {
    try SessionFrameTests.stage(size, Session(chapter: chapter))
  }

  /// Where the picture says that the mouse can take hold of the border.
  private static func border(_ stage: Stage) -> Rect? {
    let grid = stage.program.view()
    for y in 0..<grid.size.height {
      for x in 0..<grid.size.width {
        let zone = grid.zone(at: Point(x: x, y: y))
        if let zone, zone.act == .handle(Split.handle) { return zone.area }
      }
    }
    return nil
  }

  @Test(arguments: pages) func `moves by keys, and back`(
    chapter: Chapter, size: Size, isUpright: Bool
  ) throws {
    var stage = try Self.stage(chapter, size)
    let first = try #require(Self.border(stage))
    #expect(first.width == (isUpright ? 1 : size.width))
    try stage.press(isUpright ? "Alt+Left" : "Alt+Up")
    let moved = try #require(Self.border(stage))
    #expect(moved.x == first.x - (isUpright ? 2 : 0))
    #expect(moved.y == first.y - (isUpright ? 0 : 1))
    #expect(stage.program.session.arrangements[chapter]?["pane"] != nil)
    try stage.press("Alt+=")
    #expect(Self.border(stage) == first)
  }

  @Test(arguments: pages) func `goes with the mouse`(
    chapter: Chapter, size: Size, isUpright: Bool
  ) throws {
    var stage = try Self.stage(chapter, size)
    let first = try #require(Self.border(stage))
    var place = Point(x: first.x + first.width / 2, y: first.y + first.height / 2)
    stage.send(.input(.mouse(Mouse(.press, button: .left, at: place))))
    for step in [Point(x: -3, y: -1), Point(x: -2, y: -1)] {
      place = Point(x: place.x + step.x, y: place.y + step.y)
      stage.send(.input(.mouse(Mouse(.drag, button: .left, at: place))))
    }
    stage.send(.input(.mouse(Mouse(.release, button: .left, at: place))))
    let moved = try #require(Self.border(stage))
    #expect(moved.x == first.x - (isUpright ? 5 : 0))
    #expect(moved.y == first.y - (isUpright ? 0 : 2))
  }

  @Test(arguments: [Chapter.now, .settings, .organisation])
  func `is told to be missing where there is none`(chapter: Chapter) throws {
    var stage = try Self.stage(chapter, Size(width: 80, height: 24))
    try stage.press("Alt+Left")
    #expect(stage.lines.joined().contains("Здесь нет границы"))
  }

  @Test func `stays in its place while a text is read`() throws {
    var stage = try Self.stage(.board, Size(width: 80, height: 24))
    try stage.press("F3", "Alt+Up")
    #expect(stage.lines.joined().contains("Здесь нет границы"))
    #expect(Self.border(stage) == nil)
  }
}
