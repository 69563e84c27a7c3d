import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// The outline of the roadmap: folding, scrolling, the borders, and what is kept of them.
@Suite struct RoadmapTreeTests {
  private static let roadmap = RoadmapPageTests.roadmap

  private func stage(
    size: Size = Size(width: 80, height: 24), session: [String: String] = [:]
  ) throws -> Stage {
    var stage = Stage(size: size)
    let overview = Overview(
      programme: try Samples.programme(), saved: Samples.moment, undo: nil, redo: nil, version: 1)
    stage.send(
      .opened(
        path: "/tmp/sample.kurator", overview,
        Session(chapter: .roadmap, arrangements: [.roadmap: session])))
    stage.answer([.roadmap: .roadmap(Self.roadmap)])
    return stage
  }

  private func page(_ stage: Stage) throws -> RoadmapPage {
    try #require(stage.program.pages[.roadmap] as? RoadmapPage)
  }

  private func has(_ stage: Stage, _ text: String) -> Bool {
    stage.lines.contains { $0.contains(text) }
  }

  @Test func `folds a measure, and goes out to its stage`() throws {
    var stage = try stage()
    try stage.press("Down", "Down", "Left")
    #expect(!has(stage, "2.1.1 Провести анкетирование"))
    #expect(has(stage, "2.2.1 Сформировать базу"))
    try stage.press("Left")
    #expect(try page(stage).focused == .stage(2))
    try stage.press("Left")
    #expect(!has(stage, "2.2.1 Сформировать базу"))
    try stage.press("Right", "Right", "Right")
    #expect(has(stage, "2.1.1 Провести анкетирование"))
  }

  @Test func `folds a stage with Enter, and reads an action whole`() throws {
    var stage = try stage()
    try stage.press("Down", "Enter")
    #expect(!has(stage, "2.1.1 Провести анкетирование"))
    try stage.press("Enter", "Down", "Down", "Enter")
    #expect(has(stage, "Мероприятие: Сбор данных о наставляемых"))
    #expect(!has(stage, "2.2.1 "))
    try stage.press("Esc")
    #expect(try page(stage).focusedAction?.action.id == RoadmapAction.ID(3))
  }

  @Test func `folds everything and unfolds everything`() throws {
    var stage = try stage()
    try stage.press("z")
    #expect(stage.lines.filter { $0.contains("▸") }.count == 3)
    try stage.press("a")
    #expect(!has(stage, "▸"))
    #expect(has(stage, "1.1.1 Изучить распоряжение"))
  }

  @Test func `keeps what the reader has folded, and nothing before that`() throws {
    var stage = try stage()
    #expect(try page(stage).arrangement == [:])
    try stage.press("Down", "Enter")
    #expect(try page(stage).arrangement["folded"] == "s1,s2")
    let again = try self.stage(session: page(stage).arrangement)
    #expect(again.lines == stage.lines)
  }

  @Test func `does not fold again what the reader has unfolded`() throws {
    var stage = try stage()
    try stage.press("a")
    #expect(try page(stage).arrangement["folded"] == "")
    let again = try self.stage(session: page(stage).arrangement)
    #expect(has(again, "1.1.1 Изучить распоряжение"))
  }

  @Test func `folds by a click on the sign`() throws {
    let stage = try stage()
    let grid = stage.program.view()
    let line = try #require(stage.lines.firstIndex { $0.contains("▾ 2 ") })
    let column = try #require(stage.lines[line].firstIndex(of: "▾"))
    let x = stage.lines[line].distance(from: stage.lines[line].startIndex, to: column)
    #expect(grid.zone(at: Point(x: x, y: line))?.act == .handle("fold.s2"))
    var clicked = stage
    for action in [Mouse.Action.press, .release] {
      clicked.send(.input(.mouse(Mouse(action, button: .left, at: Point(x: x, y: line)))))
    }
    #expect(try page(clicked).arrangement["folded"] == "s1,s2")
    #expect(try page(clicked).focused == .stage(2))
  }

  @Test func `lets a click on the months go to their line`() throws {
    let stage = try stage()
    let grid = stage.program.view()
    let line = try #require(stage.lines.firstIndex { $0.contains("2.1.2 ") })
    #expect(grid.zone(at: Point(x: 70, y: line))?.act == .key(.down, times: 4))
  }

  @Test(arguments: [("Alt+Up", 3, 13), ("Alt+Down", 2, 18), ("Alt+-", 1, 15), ("Alt+=", 1, 17)])
  func `moves the border above the detail by keys`(key: String, times: Int, line: Int) throws {
    var stage = try stage()
    for _ in 0..<times { try stage.press(key) }
    #expect(stage.lines.dropFirst(4).firstIndex { $0.hasPrefix("────") } == line)
    #expect(try page(stage).arrangement["pane"]?.hasPrefix("a") == true)
    let again = try self.stage(session: page(stage).arrangement)
    #expect(again.lines == stage.lines)
  }

  @Test func `draws the border beside the detail with the mouse`() throws {
    let stage = try stage(size: Size(width: 200, height: 50))
    let row = stage.lines[10]
    let border = row.distance(
      from: row.startIndex, to: try #require(row.lastIndex(of: "│")))
    let grid = stage.program.view()
    #expect(grid.zone(at: Point(x: border, y: 10))?.act == .handle("split"))
    var moved = stage
    var page = try page(stage)
    _ = page.grasp("split", .drag(by: Point(x: -7, y: 3)), stage.program.context)
    _ = page.grasp("split", .release, stage.program.context)
    moved.program.pages[.roadmap] = page
    let drawn = moved.lines[10]
    #expect(
      drawn.distance(from: drawn.startIndex, to: try #require(drawn.lastIndex(of: "│"))) == border
        - 7)
    #expect(page.arrangement["pane"]?.hasPrefix("b") == true)
  }

  @Test func `gives the chart more columns and fewer with the mouse`() throws {
    let stage = try stage(size: Size(width: 139, height: 24))
    var page = try page(stage)
    let width = try #require(page.layout(stage.program.context)).chart.width
    _ = page.grasp("months", .drag(by: Point(x: 10, y: 0)), stage.program.context)
    _ = page.grasp("months", .drag(by: Point(x: 5, y: 0)), stage.program.context)
    _ = page.grasp("months", .release, stage.program.context)
    #expect(page.layout(stage.program.context)?.chart.width == width - 15)
    #expect(page.arrangement["chart"] == "\(width - 15)")
    _ = page.grasp("months", .drag(by: Point(x: 200, y: 0)), stage.program.context)
    _ = page.grasp("months", .release, stage.program.context)
    #expect(page.layout(stage.program.context)?.axis == nil)
  }

  @Test(arguments: [(80, 36), (100, 42), (120, 48), (139, 48)])
  func `leaves the names legible, however wide the chart is`(width: Int, list: Int) throws {
    let outline = RoadmapOutline(roadmap: Self.roadmap, on: Samples.today)
    for columns in [1, 20, 90, 400] {
      var timeline = RoadmapTimeline()
      timeline.columns = columns
      let layout = RoadmapLayout(outline, timeline, in: Rect(width: width, height: 20))
      #expect(layout.names.width >= list)
    }
  }

  @Test func `stays where it was when another program has changed the roadmap`() throws {
    var stage = try stage(size: Size(width: 80, height: 16))
    try stage.press("a", "End", "Up", "Up", "Up")
    let before = stage.lines
    var changed = Self.roadmap
    changed.stages[0].measures[0].actions[0].done = nil
    stage.send(.changedOutside)
    stage.answer([.roadmap: .roadmap(changed)])
    try stage.press("F1", "Esc")
    #expect(stage.lines.dropFirst(4).prefix(8) == before.dropFirst(4).prefix(8))
  }

  @Test func `shows a found action among its stage when the search is taken away`() throws {
    var stage = try stage()
    try stage.press("z", "F7", "«распоряжение»", "Enter", "Esc")
    #expect(has(stage, "› "))
    #expect(try page(stage).focusedAction?.action.text == "Изучить распоряжение Р-145")
    #expect(has(stage, "1.1.2 Ознакомиться"))
  }
}
