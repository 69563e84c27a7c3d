import Testing

@testable import Mentoring

@Suite struct OrderRulesTests {
  private let order = PairOrder(
    content: .init(
      number: "42-ОД", date: day("2026-10-09"), basis: "", last: day("2027-05-31"),
      reportDue: day("2027-05-25")))
  private let facts = OrderRules.Facts(numbersOfTheYear: ["41", "26/1"], pairs: 12)

  private func changed(_ change: (inout PairOrder) -> Void) -> PairOrder {
    var order = order
    change(&order)
    return order
  }

  @Test func `keeps a draft without number and date`() throws {
    let draft = changed {
      $0.content.number = ""
      $0.content.date = nil
    }
    try OrderRules.checkDraft(draft)
  }

  @Test func `edits no signed order`() {
    let signed = changed { $0.state = .signed }
    #expect(throws: BrokenRule.orderIsSigned("42-ОД")) { try OrderRules.checkDraft(signed) }
    #expect(throws: BrokenRule.orderIsSigned("42-ОД")) {
      try OrderRules.checkSigning(signed, facts)
    }
  }

  @Test func `lets no term end before it begins`() throws {
    try OrderRules.checkDraft(changed { $0.content.first = day("2027-05-31") })
    let reversed = BrokenRule.termReversed(day("2027-06-01"), day("2027-05-31"))
    #expect(throws: reversed) {
      try OrderRules.checkDraft(changed { $0.content.first = day("2027-06-01") })
    }
    #expect(throws: reversed) {
      try OrderRules.checkDraft(changed { $0.content.date = day("2027-06-01") })
    }
  }

  @Test func `signs an order that is whole`() throws {
    try OrderRules.checkSigning(order, facts)
  }

  @Test(arguments: ["", " ", "№ "]) func `signs nothing without a number`(number: String) {
    #expect(throws: BrokenRule.orderLacks(.orderNumber)) {
      try OrderRules.checkSigning(changed { $0.content.number = number }, facts)
    }
  }

  @Test func `signs nothing without a date`() {
    #expect(throws: BrokenRule.orderLacks(.orderDate)) {
      try OrderRules.checkSigning(changed { $0.content.date = nil }, facts)
    }
  }

  @Test(arguments: ["26/1", "№ 26/1", "26 / 1"])
  func `gives a number once a year`(number: String) {
    #expect(throws: BrokenRule.numberIsTaken(number)) {
      try OrderRules.checkSigning(changed { $0.content.number = number }, facts)
    }
  }

  @Test(arguments: [("42-ОД", "№ 42 – од"), ("14-а", "14-А"), ("45/2-р", "45/2 -Р")])
  func `takes two numbers that read the same for one`(one: String, other: String) {
    #expect(OrderRules.numberKey(one) == OrderRules.numberKey(other))
  }

  @Test(arguments: [("42", "42-ОД"), ("26/1", "261"), ("14", "141")])
  func `keeps numbers apart that read differently`(one: String, other: String) {
    #expect(OrderRules.numberKey(one) != OrderRules.numberKey(other))
  }

  @Test func `signs nothing without pairs`() {
    let empty = OrderRules.Facts(numbersOfTheYear: [], pairs: 0)
    #expect(throws: BrokenRule.orderIsEmpty) { try OrderRules.checkSigning(order, empty) }
  }

  @Test func `signs nothing without everybody's consent`() {
    let lacking = OrderRules.Facts(
      numbersOfTheYear: [], pairs: 1, lackingConsent: [PersonName("Иванова"), PersonName("Юдина")])
    #expect(throws: BrokenRule.consentMissing(PersonName("Иванова"))) {
      try OrderRules.checkSigning(order, lacking)
    }
  }

  @Test func `takes a signature back while nothing rests on it`() throws {
    let signed = changed { $0.state = .signed }
    try OrderRules.checkUnsigning(signed, isReliedOn: false)
    #expect(throws: BrokenRule.orderIsReliedOn("42-ОД")) {
      try OrderRules.checkUnsigning(signed, isReliedOn: true)
    }
    #expect(throws: BrokenRule.gone(.order)) {
      try OrderRules.checkUnsigning(order, isReliedOn: false)
    }
  }
}
