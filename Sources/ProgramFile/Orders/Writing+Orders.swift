internal import GRDB
internal import Mentoring
internal import PlainText

extension Writing {
  func apply(_ edit: OrderEdit) throws {
    switch edit {
    case .save(let order): try save(order)
    case .sign(let id, let reviewed): try sign(id, reviewed)
    case .unsign(let id): try unsign(id)
    case .remove(let id):
      try OrderRules.checkDraft(try order(id))
      try database.run("DELETE FROM pairOrder WHERE id = ?", [id.number])
    case .acquaint(let id, let people, let day): try acquaint(id, people, on: day)
    }
  }

  private func save(_ order: PairOrder) throws {
    if let id = order.id { try OrderRules.checkDraft(try self.order(id)) }
    try OrderRules.checkDraft(order)
    let content = order.content.sanitized
    let values: StatementArguments = [
      content.number, OrderRules.numberKey(content.number), content.date?.iso, content.basis,
      content.first?.iso, content.last.iso, content.control, content.reportDue.iso,
    ]
    let columns = "number, numberKey, date, basis, firstDay, lastDay, control, reportDue"
    if let id = order.id {
      try database.run(
        "UPDATE pairOrder SET (\(columns)) = (?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?",
        values + [id.number])
    } else {
      try OrderRules.checkBeginning(drafts: try drafts())
      try database.run(
        "INSERT INTO pairOrder (\(columns), state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'draft')",
        values)
    }
  }

  private func sign(_ id: PairOrder.ID, _ reviewed: OrderReview) throws {
    let order = try order(id)
    let lines = try reading.waitingLines()
    try OrderRules.checkSigning(order, try reading.orderFacts(order, lines))
    try OrderRules.checkReview(
      reviewed, order.content, lines: lines, try reading.programme())
    try database.run(
      "UPDATE pairOrder SET (state, paper) = ('signed', ?) WHERE id = ?",
      [try reviewed.paper.sanitized.keptText, id.number])
    try database.run(
      """
      INSERT INTO orderPair (pairOrder, pair)
      SELECT ?, id FROM pair WHERE id NOT IN (SELECT pair FROM orderPair) ORDER BY id
      """, [id.number])
    let readers = PairOrderPaper.readers(of: lines).compactMap(\.id?.number)
    try database.run(
      "INSERT INTO orderReader (pairOrder, person) SELECT ?, value FROM json_each(?) ORDER BY key",
      [id.number, JSONNumbers(readers).text])
  }

  private func acquaint(_ id: PairOrder.ID, _ people: [Person.ID], on day: CalendarDay?) throws {
    try OrderRules.checkReading(of: try order(id), on: day, today: today)
    let readers = Set(people.map(\.number))
    try database.run(
      """
      UPDATE orderReader SET acquainted = ?
      WHERE pairOrder = ? AND person IN (SELECT value FROM json_each(?))
      """, [day?.iso, id.number, JSONNumbers(readers.sorted()).text])
    guard database.changesCount == readers.count else { throw BrokenRule.gone(.person) }
  }

  private func unsign(_ id: PairOrder.ID) throws {
    try OrderRules.checkUnsigning(try order(id), isReliedOn: false)
    try OrderRules.checkBeginning(drafts: try drafts())
    try database.run("DELETE FROM orderReader WHERE pairOrder = ?", [id.number])
    try database.run("DELETE FROM orderPair WHERE pairOrder = ?", [id.number])
    try database.run(
      "UPDATE pairOrder SET (state, paper) = ('draft', NULL) WHERE id = ?", [id.number])
  }

  private func drafts() throws -> Int {
    Int(try database.number("SELECT count(*) FROM pairOrder WHERE state = 'draft'"))
  }

  private func order(_ id: PairOrder.ID) throws -> PairOrder {
    guard let order = try reading.order(id) else { throw BrokenRule.gone(.order) }
    return order
  }
}

extension PairOrder.Content {
  /// The content as it may be kept.
  fileprivate var sanitized: Self {
    Self(
      number: Sanitized(number).text, date: date, basis: Sanitized(lines: basis).text,
      first: first, last: last, control: Sanitized(control).text, reportDue: reportDue)
  }
}
