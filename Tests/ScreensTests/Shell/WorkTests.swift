import Foundation
import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// A long work is told of, can be broken off, and answers whoever asked for it.
@Suite struct WorkTests {
  private final class Script: Job {
    func run(_ beacon: Beacon) -> any Sendable { 0 }
  }

  /// A page that counts what came of its works.
  private struct WaitingPage: Page {
    var worked: [Work.ID] = []
    var stopped: [Work.ID] = []
    let queries: [Query] = []
    static let allActions: [PageAction<Self>] = []
    var actions: [PageAction<Self>] { [] }
    func draw(in area: Rect, on grid: inout Grid, _ context: Context) {}

    mutating func receive(_ message: Message, _ context: Context) -> [Wish] {
      if case .worked(let id, _) = message { worked.append(id) }
      if case .stopped(let id) = message { stopped.append(id) }
      return []
    }
  }

  /// A sheet that waits for the work `sheet`.
  private struct WaitingSheet: Sheet {
    var isDone = false
    func draw(in area: Rect, on grid: inout Grid, _ context: Context) {}
    mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
      key == .enter ? .stays([.effect(.work(Work("sheet", .searching, Script())))]) : .ignored
    }
    mutating func receive(_ message: Message, _ context: Context) -> SheetOutcome {
      guard case .worked(let id, _) = message, id.name == "sheet" else { return .ignored }
      isDone = true
      return .stays()
    }
  }

  private static func stage() throws -> (Stage, Work.ID) {
    var stage = try Stage(at: .now)
    stage.program.pages[.now] = WaitingPage()
    _ = stage.program.fulfil([.effect(.work(Work("rows", .sorting, Script())))])
    return (stage, Work.ID("rows", number: 1))
  }

  private static func page(_ stage: Stage) throws -> WaitingPage {
    try #require(stage.program.pages[.now] as? WaitingPage)
  }

  @Test func `says what is done, how much of it and what remains, once it takes long`() throws {
    var (stage, id) = try Self.stage()
    #expect(!stage.lines.joined().contains("Строки сортируются"))
    stage.send(.progressed(id, done: 12_000, of: 100_000))
    let shown = stage.lines.joined(separator: "\n")
    for text in ["Строки сортируются", "12\u{A0}000 из 100\u{A0}000", "осталось 88\u{A0}000"] {
      #expect(shown.contains(text))
    }
    #expect(shown.contains("Esc прервать"))
    stage.send(.worked(id, 0))
    #expect(!stage.lines.joined().contains("Строки сортируются"))
    #expect(try Self.page(stage).worked == [id])
  }

  @Test func `tells nothing of how much where the work does not know`() throws {
    var (stage, id) = try Self.stage()
    stage.send(.progressed(id, done: 0, of: 0))
    #expect(stage.lines.joined().contains("Строки сортируются"))
    #expect(!stage.lines.joined().contains("осталось"))
  }

  @Test func `is broken off by Esc without a question, and by a click`() throws {
    for usesMouse in [false, true] {
      var (stage, id) = try Self.stage()
      stage.send(.progressed(id, done: 1, of: 3))
      _ = stage.takeWishes()
      if usesMouse {
        let y = try #require(stage.lines.firstIndex { $0.contains("Esc прервать") })
        let line = stage.lines[y]
        let start = try #require(line.range(of: "прервать")).lowerBound
        stage.click(Point(x: line[..<start].count, y: y))
      } else {
        try stage.press("Esc")
      }
      #expect(stage.takeWishes() == [.cancel(id)])
      #expect(try Self.page(stage).stopped == [id])
      #expect(!stage.lines.joined().contains("Строки сортируются"))
      stage.send(.worked(id, 0))
      #expect(try Self.page(stage).worked == [])
    }
  }

  @Test func `leaves Esc to the page while nothing is told of`() throws {
    var (stage, _) = try Self.stage()
    _ = stage.takeWishes()
    try stage.press("Esc")
    #expect(stage.takeWishes() == [])
  }

  @Test func `answers the sheet that has asked`() throws {
    var (stage, _) = try Self.stage()
    _ = stage.program.push(WaitingSheet())
    _ = stage.program.push(WaitingSheet())
    try stage.press("Enter", "F1")
    let id = Work.ID("sheet", number: 2)
    stage.send(.progressed(id, done: 1, of: 2))
    #expect(stage.lines.joined().contains("Идёт поиск по строкам"))
    stage.send(.worked(id, 0))
    #expect((stage.program.stack[1].sheet as? WaitingSheet)?.isDone == true)
    #expect(try Self.page(stage).worked == [])
  }
}
