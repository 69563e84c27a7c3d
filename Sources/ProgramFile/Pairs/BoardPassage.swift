internal import GRDB
internal import Mentoring

/// What the board decides on, read slice by slice.
struct BoardPassage: PassageReader {
  private enum Stage {
    case people(Side, after: PeoplePlace?)
    case sheets(after: Int64)
    case pairs(after: Int64)
    case frozen(after: Int64)
  }

  private var stage = Stage.people(.mentee, after: nil)
  private var facts = BoardFacts(
    mentees: [], mentors: [], sheets: [], wishes: [], pairs: [])

  mutating func next(_ reading: Reading) throws -> Loaded? {
    // A programme of the usual size is read at once.
    var isShort = true
    while isShort {
      switch stage {
      case .people(let side, let place):
        isShort = try people(reading, side, after: place)
      case .sheets(let person): isShort = try sheets(reading, after: person)
      case .pairs(let pair): isShort = try pairs(reading, after: pair)
      case .frozen(let pair):
        isShort = try frozen(reading, after: pair)
        guard !isShort else { return .board(facts) }
      }
    }
    return nil
  }

  private mutating func people(_ reading: Reading, _ side: Side, after place: PeoplePlace?) throws
    -> Bool
  {
    var last: Person?
    var count = 0
    let asked = PeopleAsked(side, limit: PassageSlice.people)
    try reading.eachRecord(asked, after: place) { record in
      switch side {
      case .mentee: facts.mentees.append(MenteeRow(record))
      case .mentor: facts.mentors.append(MentorRow(record))
      }
      last = record.person
      count += 1
    }
    let isShort = count < PassageSlice.people
    stage =
      !isShort
      ? .people(side, after: last.map { PeoplePlace(of: $0) })
      : side == .mentee ? .people(.mentor, after: nil) : .sheets(after: 0)
    return isShort
  }

  private mutating func sheets(_ reading: Reading, after person: Int64) throws -> Bool {
    let last = try reading.database.number(
      """
      SELECT max(person) FROM (SELECT person FROM answer WHERE person > ? ORDER BY person LIMIT ?)
      """, [person, PassageSlice.plain])
    guard last > person else {
      facts.wishes = try reading.wishes()
      stage = .pairs(after: 0)
      return true
    }
    let before = facts.sheets.count
    try reading.eachSheet(ofPeople: person + 1...last) { facts.sheets.append($0) }
    stage = .sheets(after: last)
    return facts.sheets.count - before < PassageSlice.people / 4
  }

  private mutating func pairs(_ reading: Reading, after pair: Int64) throws -> Bool {
    let pairs = try reading.pairs(after: pair, limit: PassageSlice.plain)
    facts.pairs += pairs
    let isShort = pairs.count < PassageSlice.plain
    stage = isShort ? .frozen(after: 0) : .pairs(after: pairs.last?.id?.number ?? 0)
    return isShort
  }

  private mutating func frozen(_ reading: Reading, after pair: Int64) throws -> Bool {
    var last = pair
    var count = 0
    try reading.database.eachRow(
      """
      SELECT orderPair.pair, pairOrder.number
      FROM orderPair CROSS JOIN pairOrder ON pairOrder.id = orderPair.pairOrder
      WHERE orderPair.pair > ? ORDER BY orderPair.pair LIMIT ?
      """,
      [pair, PassageSlice.plain]
    ) { row in
      facts.orders[row.id(0)] = row.text(1)
      last = row.integer(0)
      count += 1
    }
    stage = .frozen(after: last)
    return count < PassageSlice.plain
  }
}
