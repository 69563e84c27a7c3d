import Testing

@testable import Mentoring

@Suite struct OrderRulesTests {
  private let order = PairOrder(
    content: .init(
      number: "42-ОД", date: day("2026-10-09"), basis: "", last: day("2027-05-31"),
      reportDue: day("2027-05-25")))
  private let facts = OrderRules.Facts(
    numbersOfTheYear: ["41", "26/1"], pairs: [Pair.ID(1), Pair.ID(2)])

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
    let empty = OrderRules.Facts(numbersOfTheYear: [], pairs: [])
    #expect(throws: BrokenRule.orderIsEmpty) { try OrderRules.checkSigning(order, empty) }
  }

  @Test func `signs nothing without everybody's consent`() {
    let lacking = OrderRules.Facts(
      numbersOfTheYear: [], pairs: [Pair.ID(1)],
      lackingConsent: [PersonName("Иванова"), PersonName("Юдина")])
    #expect(throws: BrokenRule.consentMissing(PersonName("Иванова"))) {
      try OrderRules.checkSigning(order, lacking)
    }
  }

  @Test func `names all that keeps an order from its signature at once`() {
    let bare = changed {
      $0.content.number = "№ "
      $0.content.date = nil
      $0.content.first = day("2027-06-02")
    }
    let nothing = OrderRules.Facts(
      numbersOfTheYear: ["№"], pairs: [],
      lackingConsent: [PersonName("Юдина"), PersonName("Иванова"), PersonName("Юдина")])
    #expect(
      OrderRules.obstacles(toSigning: bare, nothing) == [
        .termReversed(day("2027-06-02"), day("2027-05-31")), .orderLacks(.orderNumber),
        .orderLacks(.orderDate), .orderIsEmpty, .consentMissing(PersonName("Юдина")),
        .consentMissing(PersonName("Иванова")),
      ])
    #expect(OrderRules.obstacles(toSigning: order, facts) == [])
    let signed = changed {
      $0.state = .signed
      $0.content.first = day("2027-06-02")
    }
    #expect(
      OrderRules.obstacles(toKeeping: signed) == [
        .orderIsSigned("42-ОД"), .termReversed(day("2027-06-02"), day("2027-05-31")),
      ])
  }

  private func line(_ number: Int64, withdrawn: [PersonName] = []) -> OrderFacts.Line {
    OrderFacts.Line(
      pair: Pair(
        id: .init(number), mentee: .init(1), mentor: .init(1), accepted: day("2026-10-05")),
      mentee: .sample(1, "Ёлкина"), mentor: .sample(2, "Титова"), lacksWorkConsent: [],
      withdrawnConsent: withdrawn)
  }

  @Test func `gathers what is around an order from all orders`() {
    let lines = [line(1), line(2, withdrawn: [PersonName("Ёлкина")])]
    func listed(_ id: Int64, _ number: String, _ date: String, _ state: PairOrder.State = .signed)
      -> OrderFacts.Listed
    {
      OrderFacts.Listed(
        order: changed {
          $0.id = .init(id)
          $0.content.number = number
          $0.content.date = day(date)
          $0.state = state
        }, lines: [])
    }
    let own = changed { $0.id = .init(1) }
    let all = [
      listed(1, "42-ОД", "2026-10-09"), listed(2, "40", "2026-01-01"),
      listed(3, "41", "2027-01-01"), listed(4, "43", "2026-12-31", .draft),
    ]
    #expect(
      OrderRules.Facts(of: own, lines: lines, among: all)
        == OrderRules.Facts(
          numbersOfTheYear: ["40"], pairs: [Pair.ID(1), Pair.ID(2)],
          lackingConsent: [PersonName("Ёлкина")]))
  }

  private func review(_ lines: [OrderFacts.Line], _ content: PairOrder.Content? = nil)
    -> OrderReview
  {
    OrderReview(
      content: content ?? order.content, lines: lines, programme: .sample,
      paper: Paper(blocks: []))
  }

  @Test func `binds the pairs that were reviewed and no others`() throws {
    let waiting = [line(3), line(1)]
    try OrderRules.checkReview(
      review([line(1), line(3)]), order.content, lines: waiting, .sample)
    for pairs in [[], [1], [1, 3, 4], [1, 2], [1, 3, 3]] as [[Int64]] {
      #expect(throws: BrokenRule.pairsChangedSinceReview) {
        try OrderRules.checkReview(
          review(pairs.map { line($0) }), order.content, lines: waiting, .sample)
      }
    }
  }

  @Test func `binds what the record said, who the people were and whose order it is`() {
    let moved = changed { $0.content.date = day("2026-10-12") }.content
    var renamed = line(1)
    renamed.mentor.name = PersonName("Сидорова")
    var elsewhere = Programme.sample
    elsewhere.organization.place = "г. Слободской"
    for (reviewed, programme) in [
      (review([line(1)], moved), Programme.sample), (review([renamed]), .sample),
      (review([line(1)]), elsewhere),
    ] {
      #expect(throws: BrokenRule.orderChangedSinceReview) {
        try OrderRules.checkReview(reviewed, order.content, lines: [line(1)], programme)
      }
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
