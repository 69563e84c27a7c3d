internal import GRDB
internal import Mentoring
internal import PlainText

/// What there is to do, counted by the database and read slice by slice.
struct AgendaPassage: PassageReader {
  private enum Stage {
    case counts
    case cards(Side, after: Int64)
    case names
    case sheets(SheetCount)
  }

  private var stage = Stage.counts
  private var facts = AgendaFacts()
  /// The questionnaires whose sheets are still to be counted.
  private var asked: ArraySlice<Questionnaire>

  init(asking questionnaires: [Questionnaire]) { asked = questionnaires[...] }

  mutating func next(_ reading: Reading) throws -> Loaded? {
    repeat {
      if let answer = try count(reading) { return answer }
    } while facts.mentees + facts.mentors <= Self.mostAtOnce
    return nil
  }

  /// How many people there are at most where everything is counted in one slice.
  private static let mostAtOnce = 500

  /// Counts one thing after another; gives the whole answer after the last.
  private mutating func count(_ reading: Reading) throws -> Loaded? {
    switch stage {
    case .counts:
      try reading.countBases(&facts)
      stage = .cards(.mentee, after: 0)
    case .cards(let side, let card):
      if let last = try reading.countCards(of: side, after: card, &facts) {
        stage = .cards(side, after: last)
      } else {
        stage = side == .mentee ? .cards(.mentor, after: 0) : .names
      }
    case .names:
      try reading.nameLackingConsent(&facts.lackingConsent)
      return goOn()
    case .sheets(var count):
      if let sheets = try count.next(reading) {
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

  private static let hasConsent = """
    EXISTS (SELECT 1 FROM consent
      WHERE person = card.person AND kind = 'processing' AND withdrawn IS NULL)
    """

  /// Counts what a stretch of cards lacks, and gives the last of them; nothing after the last of all.
  fileprivate func countCards(of side: Side, after card: Int64, _ facts: inout AgendaFacts) throws
    -> Int64?
  {
    // A mentor who is a mentee as well has been counted there, and waits for no pair here.
    let isSettled =
      side == .mentee
      ? "EXISTS (SELECT 1 FROM pair WHERE pair.mentee = card.id)"
      : "EXISTS (SELECT 1 FROM mentee WHERE mentee.person = card.person)"
    var last: Int64?
    try database.eachRow(
      """
      SELECT max(id), count(*), sum(NOT hasConsent), sum(NOT isSettled),
        sum(NOT hasConsent AND NOT isSettled)
      FROM (SELECT card.id AS id, \(Self.hasConsent) AS hasConsent, \(isSettled) AS isSettled
        FROM \(side.table) AS card WHERE card.id > ? ORDER BY card.id LIMIT ?)
      """, [card, PassageSlice.plain]
    ) { row in
      if row.int(1) == PassageSlice.plain { last = row.integer(0) }
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

  /// Names the first of those who lack a consent: mentees, then mentors who are no mentees.
  fileprivate func nameLackingConsent(_ lacking: inout AgendaFacts.Lacking) throws {
    guard lacking.count > 0 else { return lacking = AgendaFacts.Lacking() }
    for side in Side.allCases where lacking.first.count < AgendaFacts.Lacking.named {
      let isNew =
        side == .mentee ? "1" : "NOT EXISTS (SELECT 1 FROM mentee WHERE person = card.person)"
      try database.eachRow(
        """
        SELECT \(Self.personColumns) FROM person INDEXED BY personInOrder
          CROSS JOIN \(side.table) AS card ON card.person = person.id
        WHERE NOT \(Self.hasConsent) AND \(isNew)
        ORDER BY person.nameSort, person.id LIMIT ?
        """, [AgendaFacts.Lacking.named - lacking.first.count]
      ) { lacking.first.append(try person($0)) }
    }
  }
}
