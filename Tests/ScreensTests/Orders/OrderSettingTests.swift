import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// The paper of an order is set once, and a long one beside the program.
@Suite struct OrderSettingTests {
  private static let wide = Size(width: 120, height: 40)

  /// A draft with so many pairs.
  private static func facts(_ count: Int) -> OrderFacts {
    let lines = (1...Int64(count)).map { number -> OrderFacts.Line in
      let mentor = OrderSamples.person(2 * number, "Наставница \(number)", "педагог")
      let mentee = OrderSamples.person(2 * number + 1, "Наставляемая \(number)", "воспитатель")
      return OrderSamples.line(number, mentor, mentee)
    }
    return OrderFacts(
      orders: [
        OrderSamples.listed(
          OrderSamples.order(5, number: "42-ОД", date: OrderSamples.date), lines)
      ], waiting: lines, unpaired: [])
  }

  /// A stage at a long order, with what it asked of the world.
  private func long() throws -> Stage {
    var stage = Stage(size: Self.wide, handbook: OrderSamples.handbook)
    let overview = Overview(
      programme: try Samples.programme(), saved: Samples.moment, undo: nil, redo: nil, version: 1)
    stage.send(.opened(path: "/tmp/sample.kurator", overview, Session(chapter: .orders)))
    stage.answer([.orders: .orders(Self.facts(501))])
    return stage
  }

  private func page(_ stage: Stage) throws -> OrdersPage {
    try #require(stage.program.pages[.orders] as? OrdersPage)
  }

  /// The works that were asked for.
  private func works(_ stage: Stage) -> [Work] {
    stage.effects.compactMap { if case .work(let work) = $0 { work } else { nil } }
  }

  private func shown(_ stage: Stage) -> String { stage.lines.joined(separator: "\n") }

  /// Where the lines of a text lie: the same place means that they were not made anew.
  private func place(_ text: Pager.Text?) -> UnsafeRawPointer? {
    text?.lines.withUnsafeBytes { $0.baseAddress }
  }

  @Test func `a key of the cursor, of the paper and of the reader sets no paper anew`() throws {
    var stage = try OrderSamples.stage(.readyDraft, size: Self.wide)
    let first = place(try page(stage).text)
    #expect(first != nil)
    try stage.press("Down", "PgDn", "Up", "PgUp")
    #expect(place(try page(stage).text) == first)
    _ = stage.program.view()
    #expect(place(try page(stage).text) == first)
  }

  @Test func `another width, another sheet and other people set the paper anew`() throws {
    var stage = try OrderSamples.stage(.readyDraft, size: Self.wide)
    let first = try page(stage).done?.key
    stage.send(.resized(Size(width: 110, height: 40)))
    let narrower = try page(stage).done?.key
    #expect(narrower?.columns != first?.columns)
    #expect(narrower?.edition == first?.edition)
    stage.send(.changedOutside)
    stage.answer([.orders: .orders(OrderSamples.Case.blankDraft.facts)])
    #expect(try page(stage).done?.key.edition != first?.edition)
    #expect(shown(stage).contains("____"))
  }

  @Test func `has no lines where the paper has no place, and makes them for the reader`() throws {
    var stage = try OrderSamples.stage(.readyDraft)
    #expect(try page(stage).text == nil)
    #expect(try page(stage).done != nil)
    try stage.press("F3")
    #expect(try page(stage).text != nil)
    #expect(works(stage).isEmpty)
  }

  @Test func `a long order shows its pairs at once and sets its paper beside the program`() throws {
    var stage = try long()
    #expect(shown(stage).contains("Наставница 1 "))
    #expect(shown(stage).contains("Текст приказа готовится…"))
    let work = try #require(works(stage).last)
    #expect(work.id.name == "orders.set")
    try stage.press("Down", "End", "Home")
    #expect(works(stage).count == 1)
    stage.send(.worked(work.id, work.job.run(Beacon())))
    #expect(!shown(stage).contains("Текст приказа готовится…"))
    #expect(shown(stage).contains("ПРИКАЗ"))
  }

  @Test func `a signature waits for the paper that it is put under`() throws {
    var stage = try long()
    try stage.press("F2")
    #expect(!shown(stage).contains("Приказ подписан?"))
    let work = try #require(works(stage).last)
    stage.send(.worked(work.id, work.job.run(Beacon())))
    try stage.press("F2")
    #expect(shown(stage).contains("Приказ подписан?"))
  }

  @Test func `the setting can be broken off, and goes on when the paper is asked for`() throws {
    var stage = try long()
    let work = try #require(works(stage).last)
    let beacon = Beacon()
    beacon.cancel()
    #expect(work.job.run(beacon) as? OrderSetting.Done == nil)
    stage.send(.progressed(work.id, done: 1, of: 501))
    try stage.press("Esc")
    #expect(stage.effects.contains(.cancel(work.id)))
    #expect(shown(stage).contains("Текст приказа не готов: F3 – подготовить"))
    try stage.press("F2")
    #expect(stage.program.notice?.text == "Текст приказа не готов: F3 – подготовить")
    try stage.press("F3")
    let again = try #require(works(stage).last)
    #expect(again != work)
    stage.send(.worked(again.id, again.job.run(Beacon())))
    #expect(shown(stage).contains("ПРИКАЗ"))
  }

  @Test func `the paper beside the list comes back where that of the reader was broken off`() throws
  {
    var stage = try long()
    let narrow = try #require(works(stage).last)
    stage.send(.worked(narrow.id, narrow.job.run(Beacon())))
    try stage.press("F3")
    let wide = try #require(works(stage).last)
    #expect(wide != narrow)
    stage.send(.progressed(wide.id, done: 1, of: 501))
    try stage.press("Esc", "Esc")
    let again = try #require(works(stage).last)
    #expect(again != wide)
    stage.send(.worked(again.id, again.job.run(Beacon())))
    #expect(shown(stage).contains("ПРИКАЗ"))
  }

  @Test func `the first pairs are there before the rest, and nothing is decided on them`() throws {
    var stage = try Stage(at: .orders)
    let all = Self.facts(600)
    let first = OrderFacts(orders: [], waiting: Array(all.waiting.prefix(300)), unpaired: [])
    for case .load(.orders, let request) in stage.effects {
      stage.send(.loaded(.orders, request: request, .success(.begun(.orders(first)))))
      #expect(stage.effects.last == .load(.orders, request: request))
      #expect(shown(stage).contains("Загрузка…"))
      #expect(shown(stage).contains("Наставница 1 "))
      stage.forget()
      try stage.press("Down", "F2", "Ins")
      #expect(stage.takeWishes() == [])
      stage.send(.loaded(.orders, request: request, .success(.orders(all))))
    }
    #expect(try page(stage).rows.count == 600)
    #expect(try page(stage).cursor.index == 1)
    try stage.press("Up")
    #expect(!shown(stage).contains("Загрузка…"))
  }

  @Test func `a paper that is not in sight is let go`() throws {
    var stage = try long()
    let work = try #require(works(stage).last)
    stage.send(.worked(work.id, work.job.run(Beacon())))
    try stage.press("1")
    #expect(try page(stage).done == nil)
    try stage.press("7")
    #expect(works(stage).count == 2)
    try stage.press("1")
    #expect(stage.effects.contains(.cancel(try #require(works(stage).last).id)))
  }
}
