internal import GRDB
internal import Mentoring
internal import PlainText

/// What there is to do, counted by the database and read slice by slice.
struct AgendaPassage: PassageReader {
  private enum Stage {
    case counts
    case cards(Side, after: Int64)
    case names(Side, after: PeoplePlace?)
    case sheets(SheetCount)
  }

  private var stage = Stage.counts
  private var facts = AgendaFacts()
  /// The questionnaires whose sheets are still to be counted.
  private var asked: ArraySlice<Questionnaire>

  init(asking questionnaires: [Questionnaire]) { asked = questionnaires[...] }

  mutating func next(_ reading: Reading, _ budget: inout SliceBudget) throws -> Loaded? {
    switch stage {
    case .counts:
      try reading.countBases(&facts)
      stage = .cards(.mentee, after: 0)
    case .cards(let side, let card):
      if let last = try reading.countCards(of: side, after: card, &facts, &budget) {
        stage = .cards(side, after: last)
      } else {
        stage = side == .mentee ? .cards(.mentor, after: 0) : .names(.mentee, after: nil)
      }
    case .names(let side, let place):
      let last = try reading.nameLackingConsent(
        of: side, after: place, &facts.lackingConsent, &budget)
      guard last == nil else {
        stage = .names(side, after: last)
        return nil
      }
      guard side == .mentor else {
        stage = .names(.mentor, after: nil)
        return nil
      }
      if facts.lackingConsent.count == 0 { facts.lackingConsent = AgendaFacts.Lacking() }
      return goOn()
    case .sheets(var count):
      if let sheets = try count.next(reading, &budget) {
        facts.sheets.append(sheets)
        return goOn()
      }
      stage = .sheets(count)
    }
    return nil
  }

  /// Goes on to the next questionnaire; after the last one everything is counted.
  private mutating func goOn() -> Loaded? {
    guard let questionnaire = asked.popFirst() else { return .agenda(facts) }
    let side = questionnaire.side
    let all = side == .mentee ? facts.mentees : facts.mentors
    stage = .sheets(SheetCount(of: questionnaire, among: all))
    return nil
  }
}

extension Reading {
  fileprivate func countBases(_ facts: inout AgendaFacts) throws {
    facts.mentees = Int(try database.number("SELECT count(*) FROM mentee"))
    facts.mentors = Int(try database.number("SELECT count(*) FROM mentor"))
    facts.pairs = Int(try database.number("SELECT count(*) FROM pair"))
    facts.pairsWithoutOrder =
      facts.pairs - Int(try database.number("SELECT count(*) FROM orderPair"))
    facts.draft = try newestDraft()
  }

  /// Whether the person whose number stands in a column has a card on a side.
  private static func takesPart(_ column: String, as side: Side) -> String {
    "EXISTS (SELECT 1 FROM \(side.table) AS card WHERE card.person = \(column))"
  }

  /// Counts what a stretch of cards lacks, and gives the last of them; nothing after the last of all.
  fileprivate func countCards(
    of side: Side, after card: Int64, _ facts: inout AgendaFacts, _ budget: inout SliceBudget
  ) throws -> Int64? {
    // A mentor who is a mentee as well has been counted there, and waits for no pair here.
    let isSettled =
      side == .mentee
      ? "EXISTS (SELECT 1 FROM pair WHERE pair.mentee = card.id)"
      : "EXISTS (SELECT 1 FROM mentee WHERE mentee.person = card.person)"
    let hasConsent = Reading.isGiven(.processing, by: "card.person")
    var last: Int64?
    try database.eachRow(
      """
      SELECT max(id), count(*), sum(NOT hasConsent), sum(NOT isSettled),
        sum(NOT hasConsent AND NOT isSettled)
      FROM (SELECT card.id AS id, \(hasConsent) AS hasConsent, \(isSettled) AS isSettled
        FROM \(side.table) AS card WHERE card.id > ? ORDER BY card.id LIMIT ?)
      """, [card, SliceBudget.plain]
    ) { row in
      budget.spend(plain: row.int(1))
      if row.int(1) == SliceBudget.plain { last = row.integer(0) }
      if facts.lackingConsent.count == 0 { facts.lackingConsent.side = side }
      switch side {
      case .mentee:
        facts.lackingConsent.count += row.int(2)
        facts.unpairedWithConsent += row.int(3) - row.int(4)
        facts.unpairedWithoutConsent += row.int(4)
      case .mentor: facts.lackingConsent.count += row.int(4)
      }
    }
    return last
  }

  /// Names those of a stretch of people who lack a consent, mentees or mentors who are no mentees,
  /// and gives its end; nothing where no more of that side are to be named.
  fileprivate func nameLackingConsent(
    of side: Side, after place: PeoplePlace?, _ lacking: inout AgendaFacts.Lacking,
    _ budget: inout SliceBudget
  ) throws -> PeoplePlace? {
    let most = min(lacking.count, AgendaFacts.Lacking.named)
    guard lacking.first.count < most else { return nil }
    let isMentee = Self.takesPart("person.id", as: .mentee)
    let isOfSide =
      side == .mentee
      ? isMentee : "\(Self.takesPart("person.id", as: .mentor)) AND NOT \(isMentee)"
    let last = try eachName(
      in: NameStretch(after: place, limit: SliceBudget.people),
      "\(isOfSide) AND NOT \(Reading.isGiven(.processing, by: "person.id")), \(Self.personColumns)"
    ) { row in
      budget.spend(plain: 1)
      if row.flag(0), lacking.first.count < most { lacking.first.append(try person(row, from: 1)) }
    }
    return lacking.first.count < most ? last : nil
  }
}
