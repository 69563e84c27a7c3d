internal import GRDB
internal import Mentoring
internal import PlainText

extension Reading {
  private static let orderColumns =
    "id, number, date, basis, firstDay, lastDay, control, reportDue, state, paper"

  /// An order, where it is still there.
  func order(_ id: PairOrder.ID) throws -> PairOrder? {
    try database.firstRow(
      "SELECT \(Self.orderColumns) FROM pairOrder WHERE id = ?", [id.number]
    ) { try order($0) }
  }

  /// The newest order that is not signed.
  func newestDraft() throws -> PairOrder? {
    try database.firstRow(
      "SELECT \(Self.orderColumns) FROM pairOrder WHERE state = 'draft' ORDER BY id DESC LIMIT 1"
    ) { try order($0) }
  }

  private func order(_ row: Columns) throws -> PairOrder {
    PairOrder(
      id: row.id(0),
      content: PairOrder.Content(
        number: row.text(1), date: try row.optionalDay(2), basis: row.text(3),
        first: try row.optionalDay(4), last: try row.day(5), control: row.text(6),
        reportDue: try row.day(7)),
      state: try row.code(8))
  }

  /// The number of the signed order that holds a pair.
  func orderHolding(_ pair: Pair.ID) throws -> String? {
    try database.firstRow(
      """
      SELECT pairOrder.number FROM orderPair JOIN pairOrder ON pairOrder.id = orderPair.pairOrder
      WHERE orderPair.pair = ?
      """, [pair.number]
    ) { $0.text(0) }
  }

  /// The number of the first signed order that holds a pair of a card.
  func orderHolding(_ card: Int64, on side: Side) throws -> String? {
    try database.firstRow(
      """
      SELECT pairOrder.number
      FROM pair JOIN orderPair ON orderPair.pair = pair.id
        JOIN pairOrder ON pairOrder.id = orderPair.pairOrder
      WHERE pair.\(side.table) = ? ORDER BY pairOrder.id
      """, [card]
    ) { $0.text(0) }
  }

  /// What the rules have to know before an order is signed that would hold `lines`.
  func orderFacts(_ order: PairOrder, _ lines: [OrderFacts.Line]) throws -> OrderRules.Facts {
    var numbers: Set<String> = []
    let year = order.content.date.map { String($0.iso.prefix(4)) } ?? ""
    try database.eachRow(
      """
      SELECT number FROM pairOrder
      WHERE state = 'signed' AND substr(date, 1, 4) = ? AND id IS NOT ?
      """, [year, order.id?.number]
    ) { numbers.insert($0.text(0)) }
    return OrderRules.Facts(
      numbersOfTheYear: numbers, pairs: lines.compactMap(\.pair.id),
      lackingConsent: lines.flatMap(\.withdrawnConsent))
  }
}

extension Reading {
  /// A pair with the order that holds it.
  struct HeldLine {
    let order: PairOrder.ID?
    let line: OrderFacts.Line
  }

  /// The accepted pairs that no signed order holds, by the mentors' then the mentees' names.
  func waitingLines() throws -> [OrderFacts.Line] {
    var waiting: [OrderFacts.Line] = []
    try eachLine(in: NameStretch()) { held in
      if held.order == nil { waiting.append(held.line) }
    }
    return waiting
  }

  /// Every order, the newest first, with the paper that was signed, where it was kept.
  func eachOrder(_ body: (PairOrder, Paper?) -> Void) throws {
    try database.eachRow("SELECT \(Self.orderColumns) FROM pairOrder ORDER BY id DESC") { row in
      let order = try order(row)
      body(order, try row.optionalText(9).map { try Paper(kept: $0, of: order.id) })
    }
  }

  /// Hands over a stretch of those who have to read signed orders, as the papers list them.
  ///
  /// - Returns: The last row of a stretch that is full, behind which there may be others.
  func eachReader(
    after row: Int64, limit: Int, _ body: (PairOrder.ID, Acquaintance) -> Void
  ) throws -> Int64? {
    var (count, last): (Int, Int64?) = (0, nil)
    try database.eachRow(
      """
      SELECT orderReader.id, pairOrder, acquainted, \(Self.personColumns)
      FROM orderReader CROSS JOIN person ON person.id = orderReader.person
      WHERE orderReader.id > ? ORDER BY orderReader.id LIMIT ?
      """, [row, limit]
    ) { row in
      body(row.id(1), Acquaintance(try person(row, from: 3), on: try row.optionalDay(2)))
      count += 1
      if count == limit { last = row.integer(0) }
    }
    return last
  }

  /// Hands over the accepted pairs of the mentors of a stretch, by the mentors' then the mentees'
  /// names; a limit says nothing here.
  func eachLine(in stretch: NameStretch, _ body: (HeldLine) -> Void) throws {
    let own = stretch.conditions(on: "mentorPerson")
    let consents = [Consent.Kind.processing, .mentoringWork].flatMap { kind in
      ["menteePerson.id", "mentorPerson.id"].map { Self.isGiven(kind, by: $0) }
    }
    try database.eachRow(
      """
      SELECT pair.id, pair.mentee, pair.mentor, pair.form, pair.roleModel, pair.accepted,
        orderPair.pairOrder, \(Self.columns(of: "menteePerson")), \(Self.columns(of: "mentorPerson")),
        \(consents.joined(separator: ", "))
      FROM person AS mentorPerson INDEXED BY personInOrder
        CROSS JOIN mentor ON mentor.person = mentorPerson.id
        CROSS JOIN pair ON pair.mentor = mentor.id
        CROSS JOIN mentee ON mentee.id = pair.mentee
        CROSS JOIN person AS menteePerson ON menteePerson.id = mentee.person
        LEFT JOIN orderPair ON orderPair.pair = pair.id
      \(NameStretch.filter(own.sql))
      ORDER BY mentorPerson.nameSort, mentorPerson.id, menteePerson.nameSort, menteePerson.id
      """, own.arguments
    ) { body(try line($0)) }
  }

  private func line(_ row: Columns) throws -> HeldLine {
    let mentee = try person(row, from: 7)
    let mentor = try person(row, from: 7 + Self.personColumnCount)
    let next = 7 + 2 * Self.personColumnCount
    func lacking(_ first: Int32, _ isAsked: (Person) -> Bool) -> [PersonName] {
      zip([mentee, mentor], [first, first + 1]).filter { person, column in
        isAsked(person) && !row.flag(column)
      }.map(\.0.name)
    }
    return HeldLine(
      order: row.isNull(6) ? nil : row.id(6),
      line: OrderFacts.Line(
        pair: try pair(row), mentee: mentee, mentor: mentor,
        lacksWorkConsent: lacking(next + 2, \.isEmployee),
        withdrawnConsent: lacking(next) { _ in true }))
  }

  private static func columns(of alias: String) -> String {
    personColumns.replacing("person.", with: "\(alias).")
  }
}
