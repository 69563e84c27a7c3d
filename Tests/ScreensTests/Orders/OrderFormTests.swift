import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// The form of a record from its sending to the answer.
@Suite struct OrderFormTests {
  /// The form with a change on its way.
  private func sending() throws -> (stage: Stage, change: Change) {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F4", "«42-ОД»", "F2")
    guard case .perform(let change)? = stage.takeWishes().first else { throw Samples.Missing() }
    return (stage, change)
  }

  private func isOpen(_ stage: Stage) -> Bool {
    stage.lines.joined().contains("как в журнале регистрации")
  }

  @Test(arguments: ["F2", "Enter", "Esc", "Tab", "x", "3", "Ctrl+Z"])
  func `takes nothing more while its change is on its way`(key: String) throws {
    var (stage, change) = try sending()
    try stage.press(key, key)
    stage.send(.input(.paste("лишнее")))
    #expect(stage.takeWishes() == [])
    #expect(isOpen(stage))
    #expect(stage.lines.contains { $0.contains("42-ОД") && !$0.contains("42-ОДx") })
    #expect(!stage.lines.joined().contains("лишнее"))
    #expect(stage.lines.joined().contains("Сохраняется…"))
    #expect(stage.program.pages[.orders]?.hasUnkept == false)
    OrderSamples.finish(change, then: .readyDraft, on: &stage)
    #expect(!isOpen(stage))
  }

  @Test func `is closed by the answer to its own change only`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F4", "«42-ОД»")
    let other = Change([.orders(.save(OrderSamples.order(5, number: "41-ОД")))], .saveOrder)
    OrderSamples.finish(other, then: .blankDraft, on: &stage)
    #expect(isOpen(stage))
    #expect(stage.lines.joined().contains("42-ОД"))
    #expect(stage.program.pages[.orders]?.hasUnkept == true)
  }

  @Test func `takes over what another program changed, but for what is being typed`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F4", "Tab", "Tab", "Tab", "Tab", "Tab", "«директор»")
    stage.send(.changedOutside)
    let changed = OrderSamples.order(5, number: "17-ОД")
    stage.answer([
      .orders: .orders(
        OrderFacts(
          orders: [OrderSamples.listed(changed)], waiting: OrderSamples.lines, unpaired: []))
    ])
    try stage.press("F2")
    var kept = changed
    kept.content.control = "директор"
    #expect(stage.takeWishes() == [.perform(Change([.orders(.save(kept))], .saveOrder))])
  }

  @Test func `leaves half a day as it was typed, and says where both changed one field`() throws {
    var stage = try OrderSamples.stage(.blankDraft)
    try stage.press("F4", "Tab", "«5.1»")
    stage.send(.changedOutside)
    var changed = OrderSamples.order(5, number: "17-ОД")
    let facts = { (order: PairOrder) in
      OrderFacts(
        orders: [OrderSamples.listed(order)], waiting: OrderSamples.lines, unpaired: [])
    }
    stage.answer([.orders: .orders(facts(changed))])
    let form = { stage.program.pages[.orders]?.openForm?.form }
    #expect(form()?.text("date") == "5.1")
    #expect(form()?.text("number") == "17-ОД")
    changed.content.date = CalendarDay(iso: "2026-09-01")
    stage.send(.changedOutside)
    stage.answer([.orders: .orders(facts(changed))])
    #expect(form()?.text("date") == "5.1")
    #expect(stage.program.notice?.text.contains("в другом окне записано «01.09.2026»") == true)
    try stage.press("«0»", "Tab")
    #expect(form()?.text("date") == "05.10.2026")
    try stage.press("Ctrl+Z", "Ctrl+Z")
    #expect(form()?.text("date") == "01.09.2026")
  }

  @Test(arguments: [true, false]) func `says once that its draft is gone or signed`(isSigned: Bool)
    throws
  {
    for isTouched in [true, false] {
      var stage = try OrderSamples.stage(.blankDraft)
      try stage.press("F4")
      if isTouched { try stage.press("«42-ОД»") }
      var order = OrderSamples.order(5, number: "17-ОД")
      order.state = .signed
      let facts = OrderFacts(
        orders: isSigned ? [OrderSamples.listed(order)] : [], waiting: [], unpaired: [])
      let sentence =
        isSigned
        ? stage.program.context.words.sentence(BrokenRule.orderIsSigned("17-ОД"))
        : isTouched ? "Другая программа удалила эту запись" : "Запись уже удалена"
      for isFirst in [true, false] {
        stage.send(.changedOutside)
        stage.answer([.orders: .orders(facts)])
        #expect((stage.program.notice?.text.hasPrefix(sentence) == true) == isFirst)
      }
      #expect(isOpen(stage) == isTouched)
    }
  }

  @Test(
    arguments: [
      (.termReversed(Samples.today, Samples.today), "last"), (.numberIsTaken("42"), "number"),
      (.orderLacks(.orderNumber), "number"), (.orderLacks(.orderDate), "date"),
      (.orderIsSigned("42"), nil), (.gone(.order), nil), (.draftIsThere, nil), (.orderIsEmpty, nil),
    ] as [(BrokenRule, String?)])
  func `shows a rule where it is mended, else says it by itself`(rule: BrokenRule, field: String?)
    throws
  {
    var (stage, change) = try sending()
    stage.send(.performed(change, .failure(.rule(rule))))
    let words = stage.program.context.words
    #expect(stage.program.notice?.text == words.sentence(rule))
    let form = try #require(stage.program.pages[.orders]?.openForm?.form)
    #expect(form.focused == field ?? "number")
    let isAtField = stage.lines.dropLast(3).contains { $0.contains("! ") }
    #expect(isAtField == (field != nil))
  }

  @Test func `goes on with what could not be kept`() throws {
    var (stage, change) = try sending()
    stage.send(.performed(change, .failure(.store(.full(path: "/a")))))
    #expect(stage.program.pages[.orders]?.hasUnkept == true)
    try stage.press("«/2»", "F2")
    let order = OrderSamples.order(5, number: "42-ОД/2")
    #expect(stage.takeWishes() == [.perform(Change([.orders(.save(order))], .saveOrder))])
  }
}
