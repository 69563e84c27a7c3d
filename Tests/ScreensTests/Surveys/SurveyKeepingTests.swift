import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// What is on its way to the file, what comes back from it, and undo.
@Suite struct SurveyKeepingTests {
  typealias Sample = SurveySamples

  private func people(_ answers: [Int: Answer]) -> [SurveyRow] {
    Sample.people.map { row in
      row.person.id == Person.ID(3)
        ? Sample.row(3, "Жукова Анна Сергеевна", [.mentee], [.mentee: answers]) : row
    }
  }

  private func marks(_ stage: Stage) -> [Answer?] {
    guard let entry = stage.page?.entry, let book = stage.page?.book else { return [] }
    let answers = book.answers(of: entry.sheet)
    return (1...4).map { answers[$0] }
  }

  @Test func `shows an answer from its key to the load that has it`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("н", "7")
    let changes = stage.takeChanges()
    #expect(marks(stage) == [.yesNo(false), nil, .scale(7), nil])

    stage.send(.performed(changes[0], .success(Sample.receipt)))
    #expect(marks(stage) == [.yesNo(false), nil, .scale(7), nil])
    stage.answer([.surveys: .surveys(people([1: .yesNo(false)]))])
    #expect(marks(stage) == [.yesNo(false), nil, .scale(7), nil])

    stage.send(.performed(changes[1], .success(Sample.receipt)))
    #expect(marks(stage) == [.yesNo(false), nil, .scale(7), nil])
    stage.answer([.surveys: .surveys(people([1: .yesNo(false), 3: .scale(7)]))])
    #expect(marks(stage) == [.yesNo(false), nil, .scale(7), nil])
  }

  @Test func `takes an answer back that is refused, and marks its place`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("н", "7")
    let changes = stage.takeChanges()
    stage.send(.performed(changes[0], .success(Sample.receipt)))
    stage.send(.performed(changes[1], .failure(.store(.full(path: "/a.kurator")))))

    #expect(marks(stage) == [.yesNo(false), nil, nil, nil])
    #expect(stage.lines[22].contains("/a.kurator"))
    #expect(stage.shown("Эффективность") == "! не сохранено")
    #expect(stage.item == 4)
    try stage.press("2")
    #expect(stage.item == 3)
    try stage.press("8")
    #expect(stage.shown("Эффективность") == "8")
  }

  @Test func `goes back from the end when the last answer is refused`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("н", "7", "2")
    #expect(stage.item == nil)
    let last = try #require(stage.takeChanges().last)
    stage.send(.performed(last, .failure(.store(.busy(path: "/a.kurator")))))
    #expect(stage.item == 4)
  }

  @Test func `keeps the last of several answers to one item`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("н", "7", "Up", "8", "Up", "7")
    let changes = stage.takeChanges()
    #expect(changes.count == 4)
    for change in changes { stage.send(.performed(change, .success(Sample.receipt))) }
    #expect(marks(stage) == [.yesNo(false), nil, .scale(7), nil])
  }

  @Test func `follows undo at once, so that a burst of keys hits the right item`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("н", "7", "Ctrl+Z", "8")
    #expect(
      stage.takeChanges() == [
        Sample.change(Sample.answer(3, .mentee, 1, .yesNo(false))),
        Sample.change(Sample.answer(3, .mentee, 3, .scale(7))),
        .undo,
        Sample.change(Sample.answer(3, .mentee, 3, .scale(8))),
      ])
    #expect(marks(stage) == [.yesNo(false), nil, .scale(8), nil])
  }

  @Test func `takes back answer by answer, over the end of a sheet`() throws {
    var stage = try Sample.entry(of: 2)
    try stage.press("7", "1", "Enter", "д")
    #expect(stage.person == 3)
    try stage.press("Ctrl+Z")
    #expect(stage.person == 3)
    #expect(stage.item == 1)
    try stage.press("Ctrl+Z")
    #expect(stage.person == 2)
    #expect(stage.item == 4)
    try stage.press("Ctrl+Z")
    #expect(stage.item == 3)
    let undone = stage.takeChanges().count { $0 == .undo }
    #expect(undone == 3)
    #expect(marks(stage) == [.yesNo(false), nil, nil, nil])
  }

  @Test func `books no undo over words that are not kept`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("д", "«в шк»", "Enter", "Up", "«оле»", "Ctrl+Z")
    var changes = stage.takeChanges()
    #expect(!changes.contains(.undo))
    #expect(stage.page?.entry?.field?.text == "в шк")
    #expect(marks(stage) == [.yesNo(true), .text("в шк"), nil, nil])
    try stage.press("Ctrl+Y", "Enter")
    changes += stage.takeChanges()
    #expect(changes.count == 3)
    for change in changes { stage.send(.performed(change, .success(Sample.receipt))) }
    #expect(marks(stage) == [.yesNo(true), .text("в школе"), nil, nil])
    #expect(stage.page?.book.isSettled == true)
  }

  @Test func `books no undo where there is nothing to undo`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("н")
    stage.send(.performed(stage.takeChanges()[0], .success(Sample.receipt)))
    var overview = try #require(stage.program.context.overview)
    overview.undo = nil
    stage.answer([.overview: .overview(overview)])
    try stage.press("Ctrl+Z")
    #expect(stage.takeChanges() == [])
    #expect(marks(stage)[0] == .yesNo(false))
    #expect(stage.page?.book.isSettled == true)
  }

  @Test func `keeps an answer where undo took back something else`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("н")
    stage.send(.performed(stage.takeChanges()[0], .success(Sample.receipt)))
    try stage.press("Ctrl+Z")
    #expect(marks(stage)[0] == nil)
    let receipt = Receipt(step: Step.ID(9), title: .addMentee, at: Samples.moment)
    stage.send(.performed(.undo, .success(receipt)))
    #expect(marks(stage)[0] == .yesNo(false))
    #expect(stage.page?.book.isSettled == true)
  }

  @Test func `brings an answer back when its undo is refused`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("н", "Ctrl+Z")
    #expect(marks(stage)[0] == nil)
    let changes = stage.takeChanges()
    stage.send(.performed(changes[0], .success(Sample.receipt)))
    stage.send(.performed(.undo, .failure(.store(.busy(path: "/a.kurator")))))
    #expect(marks(stage)[0] == .yesNo(false))
  }

  @Test(arguments: [("Ctrl+Z", Change.undo), ("Ctrl+Y", .redo)])
  func `follows what it did not write itself when it is loaded`(key: String, change: Change) throws
  {
    var stage = try Sample.entry(of: 1)
    #expect(stage.item == 1)
    stage.program.context.overview?.redo = Overview.Reversal(step: Step.ID(1), title: .answer)
    try stage.press(key)
    #expect(stage.takeChanges() == [change])
    stage.confirm([change], people: people([1: .yesNo(true)]))
    #expect(stage.person == 3)
    #expect(stage.item == 1)
    #expect(marks(stage) == [.yesNo(true), nil, nil, nil])
  }

  @Test func `stays on its sheet when the step was another chapter's`() throws {
    var stage = try Sample.entry(of: 1)
    try stage.press("Ctrl+Z")
    let receipt = Receipt(step: Step.ID(9), title: .addMentee, at: Samples.moment)
    stage.send(.performed(.undo, .success(receipt)))
    #expect(stage.program.chapter == .mentees)
    stage.answer([.surveys: .surveys(people([1: .yesNo(true)]))])
    #expect(stage.person == 1)
  }

  @Test func `follows nothing any more once it comes to the front anew`() throws {
    let stage = try Sample.entry(of: 1)
    let context = stage.program.context
    var page = try #require(stage.page)
    _ = page.finish(.undo, .success(Sample.receipt), context)
    _ = page.open(at: nil, context)
    _ = page.take(.surveys(people([1: .yesNo(true)])), context)
    #expect(page.entry?.sheet.person == Person.ID(1))
  }

  @Test func `follows undo in the queue by its row`() throws {
    var stage = try Sample.stage()
    try stage.press("Ctrl+Z")
    stage.confirm([.undo], people: people([1: .yesNo(true)]))
    #expect(stage.page?.bookmark == 3)
    #expect(stage.page?.entry == nil)
  }

  @Test func `does not jump where another program has changed an answer`() throws {
    var stage = try Sample.entry(of: 1)
    stage.send(.changedOutside)
    stage.answer([.surveys: .surveys(people([1: .yesNo(true)]))])
    #expect(stage.person == 1)
  }

  @Test func `leaves the entry of somebody who is gone`() throws {
    var stage = try Sample.entry(of: 3)
    stage.send(.changedOutside)
    stage.answer([.surveys: .surveys(Sample.people.filter { $0.person.id != Person.ID(3) })])
    #expect(stage.page?.entry == nil)
    #expect(!stage.lines.joined().contains("Жукова"))
  }

  @Test func `keeps the words in a field while something is loaded`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("д", "«в шк»")
    stage.confirm(stage.takeChanges(), people: people([1: .yesNo(true)]))
    try stage.press("«оле»", "Enter")
    #expect(
      stage.takeChanges() == [Sample.change(Sample.answer(3, .mentee, 2, .text("в школе")))])
  }
}
