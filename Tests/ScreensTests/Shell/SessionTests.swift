import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// What is kept of where the reader is, and when.
@Suite struct SessionTests {
  /// A page of numbered rows with an order.
  private struct RowsPage: Page {
    var row: Int64 = 1
    var order: String?
    var bookmark: Int64? { row }
    var arrangement: [String: String] { order.map { ["order": $0] } ?? [:] }
    let queries: [Query] = [.mentees]

    static let allActions = [
      PageAction<Self>("rows.down", [.down], { $0.start.down }) { page, _ in
        page.row += 1
        return []
      }
    ]

    var actions: [PageAction<Self>] { Self.allActions }
    mutating func restore(_ bookmark: Int64) { row = bookmark }
    mutating func arrange(_ arrangement: [String: String]) { order = arrangement["order"] }
    func draw(in area: Rect, on grid: inout Grid, _ context: Context) {}
  }

  private static func stage() throws -> Stage {
    var stage = try Stage(at: .now)
    stage.program.pages[.now] = RowsPage(order: "late")
    stage.forget()
    return stage
  }

  private static let change = Change([.people(.removeMentee(Mentee.ID(1)))], .removeMentee)

  @Test func `keeps the row after a change has been written and read back`() throws {
    var stage = try Self.stage()
    try stage.press("Down", "Down")
    #expect(stage.remembered == [])
    let receipt = Receipt(step: Step.ID(9), title: .removeMentee, at: Samples.moment)
    stage.send(.performed(Self.change, .success(receipt)))
    stage.answer([.mentees: .mentees([])])
    #expect(
      stage.remembered == [
        Session(chapter: .now, rows: [.now: 3], arrangements: [.now: ["order": "late"]])
      ])
  }

  @Test func `keeps the rows of all chapters when another comes to the front`() throws {
    var stage = try Self.stage()
    try stage.press("Down", "2")
    #expect(
      stage.remembered == [
        Session(chapter: .roadmap, rows: [.now: 2], arrangements: [.now: ["order": "late"]])
      ])
  }

  @Test func `keeps nothing twice`() throws {
    var stage = try Self.stage()
    stage.send(.changedOutside)
    stage.answer([.mentees: .mentees([])])
    let first = stage.remembered.count
    stage.send(.changedOutside)
    stage.answer([.mentees: .mentees([])])
    #expect(first == 1)
    #expect(stage.remembered.count == first)
  }

  @Test func `keeps the chapter from which a beginning was looked for`() throws {
    var stage = try Self.stage()
    try stage.press("2", "Ctrl+N")
    #expect(stage.program.session.chapter == .roadmap)
    try stage.press("F10")
    #expect(stage.remembered.last?.chapter == .roadmap)
  }

  @Test(arguments: ["shell.settings", "shell.gallery"])
  func `keeps the chapter from which one was called that needs no programme`(name: String) throws {
    var stage = try Self.stage()
    try stage.press("2")
    for effect in stage.program.run(name) { #expect(effect != .quit) }
    #expect([.settings, .gallery].contains(stage.program.chapter))
    #expect(stage.program.session.chapter == .roadmap)
    let kept = Set(stage.program.session.rows.keys).union(stage.program.session.arrangements.keys)
    #expect(kept.isDisjoint(with: [.settings, .gallery, .start]))
  }

  @Test func `brings a chapter back with its row and its arrangement`() throws {
    var stage = Stage()
    let overview = Overview(
      programme: try Samples.programme(), saved: nil, undo: nil, redo: nil, version: 1)
    let session = Session(
      chapter: .start, rows: [.mentees: 7], arrangements: [.mentees: ["order": "late"]])
    stage.send(.opened(path: "/a.kurator", overview, session))
    #expect(stage.program.chapter == .now)
    stage.program.pages[.mentees] = RowsPage()
    stage.program.restore(.mentees)
    let page = try #require(stage.program.pages[.mentees] as? RowsPage)
    #expect(page.row == 7)
    #expect(page.order == "late")
  }
}
