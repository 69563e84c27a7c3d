import Foundation
import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// A click does what its place shows, the wheel moves, and nothing is done twice by accident.
@Suite struct MouseTests {
  /// A page with a handle in its first line, a button that deletes in its second, and what it was
  /// told.
  private struct HandledPage: Page {
    var told: [Motion] = []
    var question: Dialog?
    var deleted = 0
    let queries: [Query] = []
    static let allActions = [
      PageAction<Self>("handled.delete", [.function(8)], { $0.people.remove }) { page, _ in
        page.question = Dialog(
          title: "Delete?", text: ["Gone."],
          buttons: [.init("yes", "Yes (Y)", keys: [.character("y")]), .init("no", "No")],
          focus: "no")
        return []
      }
    ]
    var actions: [PageAction<Self>] { Self.allActions }

    mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
      guard var dialog = question else { return nil }
      switch dialog.handle(key) {
      case .chosen("yes"):
        deleted += 1
        question = nil
      case .chosen, .cancelled: question = nil
      case .moved, .ignored: question = dialog
      }
      return []
    }

    mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) -> [Wish] {
      if handle == "split" { told.append(motion) }
      return []
    }

    func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
      grid.mark(area.line(0), .handle("split"))
      // Where the button «Yes» of the question will be.
      grid.mark(grid.bounds, .action("handled.delete"))
      grid.mark(area.line(0), .handle("split"))
      question?.draw(in: grid.bounds, on: &grid)
    }
  }

  private static func handled() throws -> Stage {
    var stage = try Stage(at: .now)
    stage.program.pages[.now] = HandledPage()
    return stage
  }

  private static func page(_ stage: Stage) throws -> HandledPage {
    try #require(stage.program.pages[.now] as? HandledPage)
  }

  /// The middle of the first place where `text` stands.
  private static func place(of text: String, _ stage: Stage) throws -> Point {
    for (y, line) in stage.lines.enumerated() {
      guard let range = line.range(of: text) else { continue }
      return Point(x: line[..<range.lowerBound].count + text.count / 2, y: y)
    }
    throw Samples.Missing()
  }

  private static func click(_ text: String, _ stage: inout Stage) throws {
    stage.click(try place(of: text, stage))
  }

  @Test func `opens the chapter of a tab`() throws {
    var stage = try Stage(at: .now)
    try Self.click("6 Доска", &stage)
    #expect(stage.program.chapter == .board)
    try Self.click("3 Наставляемые", &stage)
    #expect(stage.program.chapter == .mentees)
  }

  @Test func `does what an item of the key bar says`() throws {
    var stage = try Stage(at: .now)
    try Self.click("F9 Меню", &stage)
    #expect(stage.program.stack.last?.sheet is ActionPalette)
    try Self.click("Esc Назад", &stage)
    #expect(stage.program.stack.isEmpty)
    _ = stage.takeWishes()
    try Self.click("F10 Выход", &stage)
    #expect(stage.takeWishes() == [.quit])
  }

  @Test func `does what an item of a page says, or tells why not`() throws {
    var stage = try Stage.people(.mentee)
    try Self.click("F4 Изменить", &stage)
    #expect(stage.lines.joined().contains("F2 Сохранить"))
    stage = try Stage(at: .board)
    try Self.click("F5 Принять", &stage)
    #expect(stage.program.notice?.tone == .obstacle)
  }

  @Test func `focuses a row, and opens it where it has the focus`() throws {
    var stage = try Stage.people(.mentee)
    try Self.click("Ёлкина", &stage)
    let row = try #require(stage.lines.first { $0.hasPrefix(" ›") })
    #expect(row.contains("Ёлкина"))
    try Self.click("Ёлкина", &stage)
    #expect(stage.lines.joined().contains("Esc Назад"))
  }

  @Test func `turns the wheel into three rows`() throws {
    var stage = try Stage.people(.mentee)
    stage.mouse(.wheelDown, at: Point(x: 5, y: 8))
    #expect(try #require(stage.lines.first { $0.hasPrefix(" ›") }).contains("Жуков"))
    stage.mouse(.wheelUp, at: Point(x: 5, y: 8))
    #expect(try #require(stage.lines.first { $0.hasPrefix(" ›") }).contains("Абрамова"))
  }

  @Test func `tells a handle how far it is drawn, and when it is let go`() throws {
    var stage = try Self.handled()
    let start = Point(x: 10, y: 3)
    stage.mouse(.press, at: start)
    stage.mouse(.drag, at: Point(x: 14, y: 3))
    stage.mouse(.drag, at: Point(x: 14, y: 3))
    stage.mouse(.drag, at: Point(x: 12, y: 5))
    stage.mouse(.release, at: Point(x: 12, y: 5))
    stage.mouse(.drag, at: Point(x: 30, y: 5))
    #expect(
      try Self.page(stage).told == [
        .press, .drag(by: Point(x: 4, y: 0)), .drag(by: Point(x: -2, y: 2)), .release,
      ])
    stage.click(start)
    #expect(try Self.page(stage).told.last == .click)
  }

  @Test func `a double click asks once and confirms nothing`() throws {
    var stage = try Self.handled()
    try stage.press("F8")
    let button = try Self.place(of: "Yes (Y)", stage)
    try stage.press("Esc")
    stage.click(button)
    #expect(try Self.page(stage).question != nil)
    stage.click(button)
    #expect(try Self.page(stage).question != nil)
    #expect(try Self.page(stage).deleted == 0)
    stage.click(button)
    #expect(try Self.page(stage).deleted == 1)
    stage.click(button)
    #expect(try Self.page(stage).question == nil)
  }

  @Test func `a question covers tabs and key bar`() throws {
    var stage = try Self.handled()
    try stage.press("F8")
    for text in ["6 Доска", "F10 Выход", "F9 Меню"] {
      try Self.click(text, &stage)
      #expect(stage.program.chapter == .now)
      #expect(try Self.page(stage).question != nil)
      #expect(stage.program.stack.isEmpty)
    }
  }

  @Test func `a sheet keeps the page under it as it is`() throws {
    var stage = try Stage(at: .now)
    try stage.press("F1")
    try Self.click("6 Доска", &stage)
    #expect(stage.program.chapter == .now)
    #expect(stage.program.notice?.text == Words.russian.shell.sheetIsOpen)
    #expect(stage.program.stack.last?.sheet is HelpPane)
  }

  @Test func `leaves a form as it is where a tab is clicked`() throws {
    var stage = try Stage(at: .now)
    stage.program.pages[.now] = TypingPage(text: "аб")
    try Self.click("6 Доска", &stage)
    #expect(stage.program.chapter == .board)
    try Self.click("1 Сейчас", &stage)
    #expect(stage.lines.joined().contains("open: аб"))
  }

  @Test func `gives the mouse back to the terminal, and takes it again`() throws {
    var stage = try Stage(at: .now)
    _ = stage.takeWishes()
    var preferences = stage.program.context.preferences
    preferences.usesMouse = false
    try stage.press("Alt+m")
    #expect(stage.takeWishes() == [.adopt(preferences)])
    stage.send(.adopted(preferences))
    try Self.click("6 Доска", &stage)
    #expect(stage.program.chapter == .now)
    preferences.usesMouse = true
    try stage.press("Alt+ь")
    #expect(stage.takeWishes() == [.adopt(preferences)])
  }

  @Test(arguments: Chapter.allCases) func `survives any clicks`(chapter: Chapter) throws {
    var stage = chapter == .start ? Stage() : try Stage(at: chapter)
    for round in 0..<3 {
      for y in 0..<24 {
        let place = Point(x: (y * 7 + round * 13) % 80, y: y)
        for action in [Mouse.Action.press, .drag, .release, .wheelDown] {
          stage.mouse(action, at: place)
        }
        _ = stage.program.view()
        if stage.program.chapter != chapter { _ = stage.program.go(to: chapter, at: nil) }
      }
    }
  }
}
