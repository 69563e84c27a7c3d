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

  @Test func `goes on with what could not be kept`() throws {
    var (stage, change) = try sending()
    stage.send(.performed(change, .failure(.store(.full(path: "/a")))))
    #expect(stage.program.pages[.orders]?.hasUnkept == true)
    try stage.press("«/2»", "F2")
    let order = OrderSamples.order(5, number: "42-ОД/2")
    #expect(stage.takeWishes() == [.perform(Change([.orders(.save(order))], .saveOrder))])
  }
}
