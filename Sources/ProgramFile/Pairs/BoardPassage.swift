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

  /// The last person whose sheets were read: to count sheets would take as long as to read them.
  private var answered: Int64 = 0

  var read: Int {
    facts.mentees.count + facts.mentors.count + Self.share(answered) + facts.pairs.count
  }

  /// How much of the work the sheets up to a person are; the number of one in a damaged file may be
  /// near the end of all numbers.
  private static func share(_ person: Int64) -> Int { Int(min(max(0, person), 1_000_000_000_000)) }

  func count(_ reading: Reading) throws -> Int {
    let answered = try reading.database.number("SELECT max(person) FROM answer")
    let pairs = try reading.database.number("SELECT count(*) FROM pair")
    return try reading.cardCount() + Self.share(answered) + Int(pairs)
  }

  mutating func next(_ reading: Reading, _ budget: inout SliceBudget) throws -> Loaded? {
    switch stage {
    case .people(let side, let place): try people(reading, side, after: place, &budget)
    case .sheets(let person): try sheets(reading, after: person, &budget)
    case .pairs(let pair): try pairs(reading, after: pair, &budget)
    case .frozen(let pair):
      if try frozen(reading, after: pair, &budget) { return .board(facts) }
    }
    return nil
  }

  private mutating func people(
    _ reading: Reading, _ side: Side, after place: PeoplePlace?, _ budget: inout SliceBudget
  ) throws {
    let asked = PeopleAsked(side, limit: SliceBudget.people)
    let last = try reading.eachRecord(asked, after: place) { record in
      switch side {
      case .mentee: facts.mentees.append(MenteeRow(record))
      case .mentor: facts.mentors.append(MentorRow(record))
      }
      budget.spend(people: 1)
    }
    let next = side == .mentee ? Stage.people(.mentor, after: nil) : .sheets(after: 0)
    stage = last.map { .people(side, after: $0) } ?? next
  }

  private mutating func sheets(
    _ reading: Reading, after person: Int64, _ budget: inout SliceBudget
  ) throws {
    let last = try reading.database.number(
      """
      SELECT max(person) FROM (SELECT person FROM answer WHERE person > ? ORDER BY person LIMIT ?)
      """, [person, SliceBudget.plain])
    guard last > person else {
      facts.wishes = try reading.wishes()
      stage = .pairs(after: 0)
      return
    }
    let before = facts.sheets.count
    try reading.eachSheet(ofPeople: person + 1...last) { facts.sheets.append($0) }
    stage = .sheets(after: last)
    answered = last
    budget.spend(people: 4 * (facts.sheets.count - before))
  }

  private mutating func pairs(
    _ reading: Reading, after pair: Int64, _ budget: inout SliceBudget
  ) throws {
    let pairs = try reading.pairs(after: pair, limit: SliceBudget.plain)
    facts.pairs += pairs
    budget.spend(plain: pairs.count)
    let last = pairs.count < SliceBudget.plain ? nil : pairs.last?.id?.number
    stage = last.map { .pairs(after: $0) } ?? .frozen(after: 0)
  }

  /// Reads which pairs orders hold; gives whether those were the last.
  private mutating func frozen(
    _ reading: Reading, after pair: Int64, _ budget: inout SliceBudget
  ) throws -> Bool {
    var (last, count) = (pair, 0)
    try reading.database.eachRow(
      """
      SELECT orderPair.pair, pairOrder.number
      FROM orderPair CROSS JOIN pairOrder ON pairOrder.id = orderPair.pairOrder
      WHERE orderPair.pair > ? ORDER BY orderPair.pair LIMIT ?
      """,
      [pair, SliceBudget.plain]
    ) { row in
      facts.orders[row.id(0)] = row.text(1)
      last = row.integer(0)
      count += 1
    }
    stage = .frozen(after: last)
    budget.spend(plain: count)
    return count < SliceBudget.plain
  }
}
