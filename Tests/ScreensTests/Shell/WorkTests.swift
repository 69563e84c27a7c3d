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

  /// A program that waits for the file to write something.
  private static func writing(_ effects: Effect...) throws -> Stage {
    var stage = try Stage(at: .now)
    for effect in effects { _ = stage.program.fulfil([.effect(effect)]) }
    return stage
  }

  private static let bulk = Change(
    [.people(.removeMentee(Mentee.ID(1))), .people(.removeMentee(Mentee.ID(2)))], .removeMentee)

  @Test func `tells how far a change is, and breaks it off`() throws {
    var stage = try Self.writing(.perform(Self.bulk))
    stage.send(.progressed(.file, done: 400, of: 10_000))
    let shown = stage.lines.joined(separator: "\n")
    for text in ["Изменения записываются в файл", "400 из 10\u{A0}000", "осталось 9600"] {
      #expect(shown.contains(text))
    }
    stage.forget()
    try stage.press("Esc")
    #expect(stage.takeWishes() == [.cancel(.file)])
    #expect(stage.lines.joined().contains("Изменения записываются в файл"))
    stage.send(.performed(Self.bulk, .failure(.store(.stopped(path: "/a")))))
    #expect(!stage.lines.joined().contains("Изменения записываются в файл"))
    #expect(stage.lines.joined().contains("Прервано, в файле ничего не изменилось"))
  }

  @Test func `says of a change that is about to be kept that it cannot be broken off`() throws {
    var stage = try Self.writing(.perform(Self.bulk))
    stage.send(.progressed(.file, done: 1, of: 1))
    #expect(stage.lines.joined().contains("прервать уже нельзя"))
    #expect(!stage.lines.joined().contains("Esc прервать"))
    stage.forget()
    try stage.press("Esc")
    #expect(stage.takeWishes().isEmpty)
    #expect(stage.lines.joined().contains("Изменения записываются в файл"))
  }

  @Test func `takes nothing more back while something has long been being taken back`() throws {
    var stage = try Stage(at: .now)
    let first = stage.program.undo()
    #expect(first.count == 1)
    stage.send(.progressed(.file, done: 64, of: 128))
    #expect(stage.lines.joined().contains("Изменения отменяются"))
    stage.forget()
    try stage.press("Ctrl+z")
    #expect(stage.takeWishes().isEmpty)
    #expect(stage.lines.joined().contains("Предыдущая отмена ещё выполняется"))
    try stage.press("Ctrl+y")
    #expect(stage.takeWishes().isEmpty)
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
