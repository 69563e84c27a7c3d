internal import GRDB
internal import Mentoring

extension Reading {
  private static let orderColumns =
    "id, number, date, basis, firstDay, lastDay, control, reportDue, state, paper"

  /// An order, where it is still there.
  func order(_ id: PairOrder.ID) throws -> PairOrder? {
    try database.firstRow(
      "SELECT \(Self.orderColumns) FROM pairOrder WHERE id = ?", [id.number]
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
  private struct HeldLine {
    let order: PairOrder.ID?
    let line: OrderFacts.Line
  }

  /// The accepted pairs that no signed order holds, by the mentors' then the mentees' names.
  func waitingLines() throws -> [OrderFacts.Line] {
    try lines().filter { $0.order == nil }.map(\.line)
  }

  /// What the orders screen reviews and a paper prints.
  func orderFacts() throws -> OrderFacts {
    let lines = try lines()
    let waiting = lines.filter { $0.order == nil }.map(\.line)
    var orders: [OrderFacts.Listed] = []
    try database.eachRow("SELECT \(Self.orderColumns) FROM pairOrder ORDER BY id DESC") { row in
      let order = try order(row)
      let own = lines.filter { $0.order == order.id }.map(\.line)
      orders.append(
        OrderFacts.Listed(
          order: order, lines: order.state == .signed ? own : waiting,
          signedPaper: try row.optionalText(9).map { try Paper(kept: $0, of: order.id) }))
    }
    return OrderFacts(
      orders: orders, waiting: waiting,
      unpaired: try menteeRows().filter(\.partners.isEmpty))
  }

  /// All accepted pairs, by the mentors' then the mentees' names.
  private func lines() throws -> [HeldLine] {
    let standings = try standings()
    var lines: [HeldLine] = []
    try database.eachRow(
      """
      SELECT pair.id, pair.mentee, pair.mentor, pair.form, pair.roleModel, pair.accepted,
        orderPair.pairOrder, \(Self.columns(of: "menteePerson")), \(Self.columns(of: "mentorPerson"))
      FROM pair
        JOIN mentee ON mentee.id = pair.mentee
        JOIN person AS menteePerson ON menteePerson.id = mentee.person
        JOIN mentor ON mentor.id = pair.mentor
        JOIN person AS mentorPerson ON mentorPerson.id = mentor.person
        LEFT JOIN orderPair ON orderPair.pair = pair.id
      ORDER BY mentorPerson.nameSort, mentorPerson.id, menteePerson.nameSort, menteePerson.id
      """
    ) { lines.append(try line($0, standings)) }
    return lines
  }

  private func line(_ row: Columns, _ standings: [Person.ID: Standings]) throws -> HeldLine {
    let mentee = try person(row, from: 7)
    let mentor = try person(row, from: 7 + Self.personColumnCount)
    func lacking(_ standing: KeyPath<Standings, ConsentStanding>, _ people: [Person])
      -> [PersonName]
    {
      people.filter { person in
        let own = person.id.flatMap { standings[$0] } ?? Standings()
        return !own[keyPath: standing].isGiven
      }.map(\.name)
    }
    return HeldLine(
      order: row.isNull(6) ? nil : row.id(6),
      line: OrderFacts.Line(
        pair: try pair(row), mentee: mentee, mentor: mentor,
        lacksWorkConsent: lacking(\.work, [mentee, mentor].filter(\.isEmployee)),
        withdrawnConsent: lacking(\.processing, [mentee, mentor])))
  }

  private static func columns(of alias: String) -> String {
    personColumns.replacing("person.", with: "\(alias).")
  }
}
