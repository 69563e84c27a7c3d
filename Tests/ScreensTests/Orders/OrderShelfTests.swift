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
    #expect(shelf.obstacleToDraft == .draftIsThere)
  }

  @Test func `offers an order where pairs wait and there is no draft`() throws {
    var facts = OrderSamples.Case.signed.facts
    facts.waiting = [OrderSamples.lines[2]]
    let shelf = try shelf(facts)
    #expect(shelf.sheets.map(\.isOffer) == [true, false, false])
    #expect(shelf.sheets[0].lines == [OrderSamples.lines[2]])
    #expect(shelf.sheets[0].order.content.last.dotted == "31.05.2027")
    #expect(shelf.obstacleToDraft == nil)
  }

  @Test func `offers nothing where no pair waits`() throws {
    #expect(try shelf(OrderSamples.Case.empty.facts).sheets.isEmpty)
    #expect(try shelf(OrderSamples.Case.signed.facts).isPending == false)
  }

  @Test(
    arguments: [
      ("", nil, 3, [.orderLacks(.orderNumber), .orderLacks(.orderDate)]),
      ("42", OrderSamples.date, 0, [.orderIsEmpty]),
      ("40-од", OrderSamples.date, 3, [.numberIsTaken("40-од")]), ("42", OrderSamples.date, 3, []),
      ("40-ОД", OrderSamples.date.adding(days: 100), 3, []),
    ] as [(String, CalendarDay?, Int, [BrokenRule])]) func `knows what a signature would break`(
      number: String, date: CalendarDay?, pairs: Int, rules: [BrokenRule]
    ) throws
  {
    let shelf = try shelf(OrderSamples.Case.signed.facts)
    let sheet = OrderSheet(
      OrderSamples.listed(
        OrderSamples.order(8, number: number, date: date),
        Array(OrderSamples.lines.prefix(pairs))))
    #expect(shelf.obstacles(toSigning: sheet) == rules)
  }

  @Test func `does not hold an order's own number against it`() throws {
    let shelf = try shelf(OrderSamples.Case.signed.facts)
    let order = OrderSamples.order(7, number: "42-ОД", date: OrderSamples.date)
    let sheet = OrderSheet(OrderSamples.listed(order, shelf.sheets[0].lines))
    #expect(shelf.obstacles(toSigning: sheet).isEmpty)
  }

  @Test func `knows whose consent keeps an order from being signed`() throws {
    let sheet = OrderSheet(OrderSamples.Case.withdrawn.facts.orders[0])
    let rules = try shelf(OrderSamples.Case.withdrawn.facts).obstacles(toSigning: sheet)
    #expect(rules == [.consentMissing(OrderSamples.titova.name)])
  }

  @Test func `prints a signed order from the paper that was signed`() throws {
    let paper = Paper(blocks: [.title("ПРИКАЗ")])
    let listed = OrderFacts.Listed(
      order: OrderSamples.order(5, number: "", .signed), lines: [], signedPaper: paper)
    let printed = OrderSheet(listed).paper(try Samples.programme(), OrderSamples.handbook)
    #expect(printed.paper == paper)
    #expect(printed.missing.isEmpty)
  }

  @Test func `names everybody without the employee's consent once`() {
    let names = [OrderSamples.titova.name, OrderSamples.abramova.name]
    let sheet = OrderSheet(
      OrderSamples.listed(
        OrderSamples.order(1),
        [
          OrderSamples.line(1, OrderSamples.titova, OrderSamples.abramova, lacking: names),
          OrderSamples.line(2, OrderSamples.titova, OrderSamples.ivanchuk, lacking: [names[0]]),
        ]))
    #expect(sheet.lackingWorkConsent == names)
  }
}
