import Mentoring
import Testing

@testable import Screens

@Suite struct OrderShelfTests {
  private func shelf(_ facts: OrderFacts) throws -> OrderShelf {
    OrderShelf(facts, try Samples.programme(), OrderSamples.handbook)
  }

  @Test func `puts a draft before signed orders, however old it is`() throws {
    var facts = OrderSamples.Case.signed.facts
    facts.orders.append(OrderSamples.listed(OrderSamples.order(3)))
    let shelf = try shelf(facts)
    #expect(shelf.sheets.map(\.order.id?.number) == [3, 7, 6])
    #expect(shelf.isPending)
    #expect(shelf.hasDraft)
  }

  @Test func `offers an order where pairs wait and there is no draft`() throws {
    var facts = OrderSamples.Case.signed.facts
    facts.waiting = [OrderSamples.lines[2]]
    let shelf = try shelf(facts)
    #expect(shelf.sheets.map(\.isOffer) == [true, false, false])
    #expect(shelf.sheets[0].lines == [OrderSamples.lines[2]])
    #expect(shelf.sheets[0].order.content.last.dotted == "31.05.2027")
    #expect(!shelf.hasDraft)
  }

  @Test func `offers nothing where no pair waits`() throws {
    #expect(try shelf(OrderSamples.Case.empty.facts).sheets.isEmpty)
    #expect(try shelf(OrderSamples.Case.signed.facts).isPending == false)
  }

  @Test(
    arguments: [
      ("", OrderSamples.date, 3, BrokenRule.orderLacks(.orderNumber)),
      ("42", nil, 3, .orderLacks(.orderDate)), ("42", OrderSamples.date, 0, .orderIsEmpty),
      ("40-од", OrderSamples.date, 3, .numberIsTaken("40-од")), ("42", OrderSamples.date, 3, nil),
      ("40-ОД", OrderSamples.date.adding(days: 100), 3, nil),
    ] as [(String, CalendarDay?, Int, BrokenRule?)]) func `knows what a signature would break`(
      number: String, date: CalendarDay?, pairs: Int, rule: BrokenRule?
    ) throws
  {
    let shelf = try shelf(OrderSamples.Case.signed.facts)
    let sheet = OrderSheet(
      order: OrderSamples.order(8, number: number, date: date),
      lines: Array(OrderSamples.lines.prefix(pairs)))
    #expect(shelf.faultOfSigning(sheet) == rule)
  }

  @Test func `does not hold an order's own number against it`() throws {
    let shelf = try shelf(OrderSamples.Case.signed.facts)
    var sheet = shelf.sheets[0]
    sheet = OrderSheet(
      order: OrderSamples.order(7, number: "42-ОД", date: OrderSamples.date), lines: sheet.lines)
    #expect(shelf.faultOfSigning(sheet) == nil)
  }

  @Test func `names everybody without the employee's consent once`() {
    let names = [OrderSamples.titova.name, OrderSamples.abramova.name]
    let sheet = OrderSheet(
      order: OrderSamples.order(1),
      lines: [
        OrderSamples.line(1, OrderSamples.titova, OrderSamples.abramova, lacking: names),
        OrderSamples.line(2, OrderSamples.titova, OrderSamples.ivanchuk, lacking: [names[0]]),
      ])
    #expect(sheet.lackingWorkConsent == names)
  }
}
