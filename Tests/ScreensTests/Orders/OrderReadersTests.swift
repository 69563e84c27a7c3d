import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct OrderReadersTests {
  private let order = PairOrder.ID(7)

  private func shown(_ stage: Stage) -> String { stage.lines.joined(separator: "\n") }

  private func open(_ facts: OrderFacts = OrderSamples.Case.issued.facts) throws -> Stage {
    var stage = try OrderSamples.stage(facts)
    try stage.press("F6")
    return stage
  }

  private func change(_ people: [Person], _ day: CalendarDay?) -> Change {
    Change(
      [.orders(.acquaint(order, people.compactMap(\.id), day))],
      day == nil ? .unmarkReaders : .markReaders)
  }

  /// Answers what is loaded after somebody was marked.
  private func finish(
    _ change: Change, _ days: [Person.ID?: CalendarDay], on stage: inout Stage
  ) {
    let receipt = Receipt(step: Step.ID(9), title: change.title, at: Samples.moment)
    stage.send(.performed(change, .success(receipt)))
    var facts = OrderSamples.Case.issued.facts
    facts.orders = [OrderSamples.issued(days)]
    stage.answer([.orders: .orders(facts)])
    _ = stage.takeWishes()
  }

  @Test(arguments: Language.allCases)
  func `shows who has read an order`(language: Language) throws {
    var stage = try OrderSamples.stage(.issued, language: language)
    try stage.press("F6")
    try expectSnapshot(stage.program.view(), named: "orders-readers-\(language.rawValue)-80x24")
  }

  @Test func `says on the page how many have read it and who has not`() throws {
    let stage = try OrderSamples.stage(.issued)
    try expectSnapshot(stage.program.view(), named: "orders-issued-ru-80x24")
    #expect(shown(stage).contains("Ознакомлены  1 из 5"))
    let large = try OrderSamples.stage(.issued, size: Size(width: 160, height: 40))
    let text = large.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(
      text.contains(
        "Не ознакомлены: Орлова Т. В., Иванчук С. Ю., Абрамова О. И. и ещё 1. F6 – отметить"))
  }

  @Test func `says what comes next once all have read it`() throws {
    var facts = OrderSamples.Case.issued.facts
    for index in facts.orders[0].readers.indices {
      facts.orders[0].readers[index].day = OrderSamples.issuedOn
    }
    var stage = try OrderSamples.stage(facts)
    #expect(shown(stage).contains("Ознакомлены  5 из 5"))
    #expect(!shown(stage).contains("Не ознакомлены"))
    try stage.press("a", "a")
    #expect(stage.takeWishes() == [])
    #expect(shown(stage).contains("С приказом ознакомлены уже все"))
  }

  @Test(arguments: ["Space", "Enter"])
  func `marks somebody with the present day and goes on to the next`(key: String) throws {
    var stage = try open()
    try stage.press(key)
    let change = change([OrderSamples.orlova], Samples.today)
    #expect(stage.takeWishes() == [.perform(change)])
    finish(
      change,
      [OrderSamples.titova.id: OrderSamples.issuedOn, OrderSamples.orlova.id: Samples.today],
      on: &stage)
    #expect(stage.lines.contains { $0.contains("Орлова Тамара") && $0.contains("05.10.2026") })
    #expect(shown(stage).contains("ознакомлены: 2 из 5"))
    #expect(stage.lines.contains { $0.hasPrefix(" ›") && $0.contains("Титова") })
  }

  @Test func `takes a mark off`() throws {
    var stage = try open()
    try stage.press("Down", "Space")
    #expect(stage.takeWishes() == [.perform(change([OrderSamples.titova], nil))])
  }

  @Test(arguments: ["F6", "a", "ф"]) func `marks all who are left at once`(key: String) throws {
    var stage = try open()
    try stage.press(key == "ф" ? "«ф»" : key)
    let left = [
      OrderSamples.orlova, OrderSamples.ivanchuk, OrderSamples.abramova, OrderSamples.aksyonova,
    ]
    #expect(stage.takeWishes() == [.perform(change(left, Samples.today))])
  }

  @Test func `marks with the day that was typed`() throws {
    var stage = try open()
    try stage.press("d", "Ctrl+u", "«02.10.2026»", "Enter")
    #expect(stage.program.stack.isEmpty)
    #expect(shown(stage).contains("Отметка ставится днём 02.10.2026"))
    try stage.press("Space")
    #expect(
      stage.takeWishes() == [
        .perform(change([OrderSamples.orlova], OrderSamples.issuedOn.adding(days: 1)))
      ])
  }

  @Test(arguments: [
    ("30.09.2026", "раньше даты приказа 01.10.2026"), ("06.10.2026", "ещё не наступило"),
    ("вечером", "Это не похоже на дату"),
  ]) func `takes no day that cannot be`(day: String, sentence: String) throws {
    var stage = try open()
    try stage.press("d", "Ctrl+u", "«\(day)»", "Enter")
    #expect(stage.program.stack.count == 1)
    #expect(shown(stage).contains(sentence))
    try stage.press("Esc", "Space")
    #expect(stage.takeWishes() == [.perform(change([OrderSamples.orlova], Samples.today))])
  }

  @Test func `marks nobody before the date of the order`() throws {
    var facts = OrderSamples.Case.issued.facts
    facts.orders[0].order.content.date = Samples.today.adding(days: 1)
    var stage = try open(facts)
    try stage.press("Space", "a")
    #expect(stage.takeWishes() == [])
    #expect(shown(stage).contains("раньше даты приказа 06.10.2026"))
    try stage.press("Down", "Space")
    #expect(stage.takeWishes() == [.perform(change([OrderSamples.titova], nil))])
  }

  @Test(arguments: [
    (OrderSamples.Case.blankDraft, "Приказ ещё не подписан"), (.offer, "Проекта ещё нет"),
    (.empty, "Нет пар, которые ждут приказа"),
  ]) func `says why nobody reads an order`(start: OrderSamples.Case, sentence: String) throws {
    var stage = try OrderSamples.stage(start)
    try stage.press("F6")
    #expect(shown(stage).contains(sentence))
    #expect(stage.takeWishes() == [])
  }

  @Test func `goes back to the pairs`() throws {
    var stage = try open()
    try stage.press("Esc")
    #expect(shown(stage).contains("Пары (3)"))
    #expect(stage.program.chapter == .orders)
  }

  @Test func `closes when the signature is gone meanwhile, and stays with its order else`() throws {
    var stage = try open()
    stage.send(.changedOutside)
    stage.answer([.orders: .orders(OrderSamples.Case.issued.facts)])
    #expect(shown(stage).contains("ознакомлены: 1 из 5"))
    stage.send(.changedOutside)
    stage.answer([.orders: .orders(OrderSamples.Case.readyDraft.facts)])
    #expect(!shown(stage).contains("ознакомлены:"))
    #expect(shown(stage).contains("ждёт подписи"))
  }

  @Test func `says before the signature is taken back that the marks go with it`() throws {
    var stage = try OrderSamples.stage(.issued)
    try stage.press("u")
    #expect(stage.lines.joined(separator: " ").contains("Отметки об ознакомлении (1)"))
  }

  @Test func `shows a long list page by page`() throws {
    var facts = OrderSamples.Case.issued.facts
    facts.orders[0].readers = (1...40).map {
      Acquaintance(OrderSamples.person(Int64($0), "Титова \($0)", "воспитатель"))
    }
    var stage = try open(facts)
    try stage.press("End")
    #expect(
      stage.lines.contains {
        $0.hasPrefix("↑") || $0.contains("›  Титова 40") || $0.contains("Титова 40")
      })
    #expect(!shown(stage).contains("Титова 1 "))
    try stage.press("Home")
    #expect(shown(stage).contains("Титова 1 "))
  }
}
