internal import GRDB
internal import Mentoring
internal import PlainText

/// The records of some people of a base, in the order in which they were asked for.
///
/// They are read table by table, each in the order in which its rows lie in the file, so that a page
/// of the file is read about once however the names stand; row by row, every row would go through
/// the file anew.
struct RecordBatch {
  private let reading: Reading
  private let side: Side
  /// The records by their places, as far as their people were found.
  private(set) var records: [PeopleRecord?]
  private let byPerson: Lookup
  private let byCard: Lookup

  /// Reads the records of cards; `people` are the persons of the cards, one by one.
  init(
    _ reading: Reading, _ side: Side, cards: [Int64], people: [Int64],
    questionnaire: Questionnaire.Code?
  ) throws {
    self.reading = reading
    self.side = side
    records = Array(repeating: nil, count: cards.count)
    byPerson = Lookup(people)
    byCard = Lookup(cards)
    try readPeople(cards)
    try readCards()
    try readTags()
    try readConsents()
    try readPartners()
    try readOrders()
    try readOtherSide()
    if let questionnaire { try readAnswers(to: questionnaire) }
  }
}

extension RecordBatch {
  private mutating func readPeople(_ cards: [Int64]) throws {
    try reading.each(
      byPerson,
      """
      SELECT \(Reading.personColumns) FROM json_each(?) AS asked
        CROSS JOIN person ON person.id = asked.value
      """
    ) { place, row in
      records[place] = PeopleRecord(
        card: cards[place], person: try reading.person(row), wishes: Wishes())
    }
  }

  private mutating func readCards() throws {
    let capacity = side == .mentor ? "capacity" : "NULL"
    try reading.each(
      byCard,
      """
      SELECT card.id, wish, form, roleModel, ageFrom, ageTo, \(capacity) FROM json_each(?) AS asked
        CROSS JOIN \(side.table) AS card ON card.id = asked.value
      """
    ) { place, row in
      records[place]?.wishes = reading.wishes(row, from: 1)
      records[place]?.capacity = row.optionalInt(6)
    }
  }

  private mutating func readTags() throws {
    var last: (place: Int, position: Int)?
    try reading.each(
      byCard,
      """
      SELECT \(side.table), position, tag FROM json_each(?) AS asked
        CROSS JOIN \(side.table)Tag ON \(side.table) = asked.value
      """
    ) { place, row in
      let position = row.int(1)
      let isNext = last.map { $0.place != place || $0.position < position } ?? true
      // The index gives the positions in their order, though SQL does not promise it.
      guard isNext else { throw Unreadable(column: "position") }
      last = (place, position)
      records[place]?.wishes.tags.append(row.text(2))
    }
  }

  private mutating func readConsents() throws {
    try reading.each(
      byPerson,
      """
      SELECT consent.person, kind = 'processing', date, withdrawn FROM json_each(?) AS asked
        CROSS JOIN consent ON consent.person = asked.value WHERE kind <> 'distribution'
      """
    ) { place, row in
      let (date, withdrawn) = (try row.day(2), try row.optionalDay(3))
      if row.flag(1) {
        records[place]?.consent.add(date: date, withdrawn: withdrawn)
      } else {
        records[place]?.workConsent.add(date: date, withdrawn: withdrawn)
      }
    }
  }

  private mutating func readOtherSide() throws {
    let other = side.other.table
    try reading.each(
      byPerson,
      """
      SELECT \(other).person FROM json_each(?) AS asked
        CROSS JOIN \(other) ON \(other).person = asked.value
      """
    ) { place, _ in records[place]?.isOnOtherSide = true }
  }

  private mutating func readAnswers(to questionnaire: Questionnaire.Code) throws {
    try reading.each(
      byPerson,
      """
      SELECT answer.person, item, kind = 'yesNo' AND number = 0 FROM json_each(?) AS asked
        CROSS JOIN answer ON answer.person = asked.value AND questionnaire = ?
      """, [questionnaire.text]
    ) { place, row in records[place]?.answered[row.int(1)] = !row.flag(2) }
  }
}

extension RecordBatch {
  /// The names across the pairs: first whose they are, then the names themselves in the order of
  /// their own table.
  private mutating func readPartners() throws {
    let (own, other) = (side.table, side.other.table)
    var pairs: [(place: Int, across: Int64)] = []
    try reading.each(
      byCard,
      """
      SELECT \(own), \(other) FROM json_each(?) AS asked CROSS JOIN pair ON \(own) = asked.value
      """
    ) { place, row in pairs.append((place, row.integer(1))) }
    guard !pairs.isEmpty else { return }
    pairs.sort { ($0.across, $0.place) < ($1.across, $1.place) }
    var names: [(place: Int, order: PeoplePlace, name: PersonName)] = []
    var next = 0
    try reading.database.eachRow(
      """
      SELECT card.id, person.name, person.nameSort, person.id FROM json_each(?) AS asked
        CROSS JOIN \(other) AS card ON card.id = asked.value
        CROSS JOIN person ON person.id = card.person
      """, [Lookup.list(Set(pairs.map(\.across)).sorted())]
    ) { row in
      let order = PeoplePlace(name: SortKey(stored: row.text(2)), person: row.integer(3))
      while next < pairs.count, pairs[next].across <= row.integer(0) {
        if pairs[next].across == row.integer(0) {
          names.append((pairs[next].place, order, PersonName(kept: row.text(1))))
        }
        next += 1
      }
    }
    names.sort { ($0.place, $0.order) < ($1.place, $1.order) }
    for name in names { records[name.place]?.partners.append(name.name) }
  }

  /// The number of the first signed order that holds a pair.
  private mutating func readOrders() throws {
    var first: [Int: Int64] = [:]
    try reading.each(
      byCard,
      """
      SELECT \(side.table), pairOrder.id, pairOrder.number FROM json_each(?) AS asked
        CROSS JOIN pair ON \(side.table) = asked.value
        CROSS JOIN orderPair ON orderPair.pair = pair.id
        CROSS JOIN pairOrder ON pairOrder.id = orderPair.pairOrder
      """
    ) { place, row in
      let order = row.integer(1)
      if let known = first[place], known <= order { return }
      first[place] = order
      records[place]?.signedOrder = row.text(2)
    }
  }
}

extension Reading {
  /// Hands over the places and the rows that a statement finds for numbers, whose list is its first
  /// argument.
  fileprivate func each(
    _ lookup: Lookup, _ sql: String, _ more: StatementArguments = [],
    _ body: (_ place: Int, Columns) throws -> Void
  ) throws {
    var walk = lookup
    try database.eachRow(sql, [lookup.list] + more) { row in
      if let place = walk.place(of: row.integer(0)) { try body(place, row) }
    }
  }
}

/// Finds the places of numbers, soonest where they come in rising order.
private struct Lookup {
  /// The numbers, rising, as a JSON list.
  let list: String
  private let numbers: [(number: Int64, place: Int)]
  private var next = 0

  init(_ numbers: [Int64]) {
    self.numbers = numbers.enumerated().map { ($1, $0) }.sorted { $0.number < $1.number }
    list = Self.list(self.numbers.map(\.number))
  }

  static func list(_ numbers: [Int64]) -> String {
    "[\(numbers.map { "\($0)" }.joined(separator: ","))]"
  }

  mutating func place(of number: Int64) -> Int? {
    while next < numbers.count, numbers[next].number < number { next += 1 }
    if next < numbers.count, numbers[next].number == number { return numbers[next].place }
    next = 0
    return numbers.first { $0.number == number }?.place
  }
}
