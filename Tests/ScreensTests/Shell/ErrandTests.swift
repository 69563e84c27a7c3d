import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// What a page asked for comes to that page, whichever is in front by then.
@Suite struct ErrandTests {
  /// A page that counts what it is told.
  private struct HearingPage: Page {
    var heard = 0
    let queries: [Query] = []
    static let allActions: [PageAction<Self>] = []
    var actions: [PageAction<Self>] { [] }
    func draw(in area: Rect, on grid: inout Grid, _ context: Context) {}

    mutating func receive(_ message: Message, _ context: Context) -> [Wish] {
      heard += 1
      return []
    }
  }

  /// Two pages that listen, the first of them in front.
  private static func stage() throws -> Stage {
    var stage = try Stage(at: .now)
    stage.program.pages[.now] = HearingPage()
    stage.program.pages[.mentees] = HearingPage()
    return stage
  }

  private static func heard(_ stage: Stage) -> [Int?] {
    [Chapter.now, .mentees].map { (stage.program.pages[$0] as? HearingPage)?.heard }
  }

  private static let failure = Message.failed(.unreadable(path: "/a.txt", reason: "нет"))
  private static let read = Message.roadmapRead(
    path: "/a.txt", Roadmap(title: "", stages: []), [])
  private static let printed = Message.printed(Printed(path: "/a.docx"))

  @Test func `keeps the path of a paper that came while the board was in front`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F5", "6")
    stage.send(Self.printed)
    #expect(stage.program.chapter == .board)
    #expect(stage.lines.joined().contains("Записано: /a.docx"))
    _ = stage.takeWishes()
    try stage.press("7", "c")
    #expect(stage.takeWishes().contains(.copy(CopiedText("/a.docx"))))
  }

  @Test(arguments: [
    (Effect.readRoadmap(path: "/a.txt"), read), (.print(PairOrder.ID(1)), printed),
    (.copy(CopiedText("а")), .copied(.terminal(CopiedText("а")))),
    (.copy(CopiedText("а")), failure),
    (.print(PairOrder.ID(1)), failure),
  ])
  func `answers the page that asked`(effect: Effect, answer: Message) throws {
    var stage = try Self.stage()
    _ = stage.program.fulfil([.effect(effect)])
    try stage.press("3")
    stage.send(answer)
    #expect(Self.heard(stage) == [1, 0])
    stage.send(answer)
    #expect(Self.heard(stage) == [1, 1])
  }

  @Test func `answers in the order asked, and by what was asked for`() throws {
    var stage = try Self.stage()
    _ = stage.program.fulfil([.effect(.readRoadmap(path: "/a.txt"))])
    try stage.press("3")
    _ = stage.program.fulfil([
      .effect(.print(PairOrder.ID(1))), .effect(.readRoadmap(path: "/b.txt")),
    ])
    stage.send(Self.printed)
    #expect(Self.heard(stage) == [0, 1])
    stage.send(Self.failure)
    #expect(Self.heard(stage) == [1, 1])
    stage.send(Self.read)
    #expect(Self.heard(stage) == [1, 2])
  }
}
