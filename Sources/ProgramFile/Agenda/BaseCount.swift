internal import GRDB
internal import Mentoring

/// Counts the bases, their consents, pairs and orders, stretch by stretch.
struct BaseCount: Sendable {
  private enum Stage {
    case counts
    case cards(Side, after: Int64)
    case names(NameList, after: PeoplePlace?)
  }

  private var stage = Stage.counts
  private var facts = AgendaFacts()
  /// How many mentees, mentors, pairs and orders there are, once these are counted.
  private(set) var begun: AgendaFacts?

  /// Reads the next stretch; gives the counts after the last one.
  mutating func next(_ reading: Reading, _ budget: inout SliceBudget) throws -> AgendaFacts? {
    switch stage {
    case .counts:
      try reading.countBases(&facts)
      begun = facts
      stage = .cards(.mentee, after: 0)
    case .cards(let side, let card):
      if let last = try reading.countCards(of: side, after: card, &facts, &budget) {
        stage = .cards(side, after: last)
      } else {
        stage = side == .mentee ? .cards(.mentor, after: 0) : .names(NameList.all[0], after: nil)
      }
    case .names(let list, let place):
      let last = try reading.name(list, after: place, &facts.ground, &budget)
      let next =
        last.map { Stage.names(list, after: $0) } ?? list.next.map { .names($0, after: nil) }
      guard let next else {
        facts.nameLackingConsent()
        return facts
      }
      stage = next
    }
    return nil
  }
}

extension AgendaFacts {
  /// Puts the names of both sides together: mentees, then mentors who are no mentees.
  fileprivate mutating func nameLackingConsent() {
    guard lackingConsent.count > 0 else {
      lackingConsent = Lacking()
      return
    }
    let mentees = ground.menteeConsents.lacking
    let others = ground.mentorConsents.lacking.filter { !mentees.contains($0) }
    let most = min(lackingConsent.count, Lacking.named)
    lackingConsent.first = Array((mentees + others).prefix(most))
  }
}

extension Reading {
  fileprivate func countBases(_ facts: inout AgendaFacts) throws {
    facts.mentees = Int(try database.number("SELECT count(*) FROM mentee"))
    facts.mentors = Int(try database.number("SELECT count(*) FROM mentor"))
    facts.pairs = Int(try database.number("SELECT count(*) FROM pair"))
    let ordered = Int(try database.number("SELECT count(*) FROM orderPair"))
    facts.pairsWithoutOrder = facts.pairs - ordered
    facts.draft = try newestDraft()
    let begun = try database.firstRow(
      """
      SELECT at FROM step
      WHERE id = (SELECT coalesce(max(CASE WHEN title = ? THEN id END), min(id)) FROM step)
      """, [StepTitle.rollOver.rawValue]
    ) { $0.text(0) }
    facts.begun = begun.flatMap { Moment(iso: $0)?.day }
    facts.ground.coordinator = try programme().coordinator
    facts.ground.hasRoadmap = try database.has("SELECT 1 FROM roadmap")
    facts.ground.menteeConsents = FactGround.Share(done: facts.mentees, all: facts.mentees)
    facts.ground.mentorConsents = FactGround.Share(done: facts.mentors, all: facts.mentors)
    facts.ground.paired = FactGround.Share(done: facts.pairs, all: facts.mentees)
    facts.ground.ordered = FactGround.Share(done: ordered, all: facts.pairs)
    let read = try database.firstRow("SELECT count(acquainted), count(*) FROM orderReader") {
      FactGround.Share(done: $0.int(0), all: $0.int(1))
    }
    facts.ground.acquainted = read ?? FactGround.Share()
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
        sum(NOT hasConsent AND NOT isSettled), max(isChild IS 1), max(isChild IS NOT 1)
      FROM (SELECT card.id AS id, \(hasConsent) AS hasConsent, \(isSettled) AS isSettled,
          \(try isChild(side, facts.ground)) AS isChild
        FROM \(side.table) AS card WHERE card.id > ? ORDER BY card.id LIMIT ?)
      """, [card, SliceBudget.plain]
    ) { row in
      budget.spend(plain: row.int(1))
      if row.int(1) == SliceBudget.plain { last = row.integer(0) }
      if facts.lackingConsent.count == 0 { facts.lackingConsent.side = side }
      facts.ground[consentsOf: side].done -= row.int(2)
      switch side {
      case .mentee:
        facts.lackingConsent.count += row.int(2)
        facts.unpairedWithConsent += row.int(3) - row.int(4)
        facts.unpairedWithoutConsent += row.int(4)
        if row.flag(5) { facts.ground.hasChildMentees = true }
        if row.flag(6) { facts.ground.hasAdultMentees = true }
      case .mentor: facts.lackingConsent.count += row.int(4)
      }
    }
    return last
  }

  /// Whether a card is a child's, in SQL; nothing that is looked up where both are known already.
  private func isChild(_ side: Side, _ ground: FactGround) throws -> String {
    guard side == .mentee, !ground.hasChildMentees || !ground.hasAdultMentees else {
      return ground.hasChildMentees ? "1" : "0"
    }
    let first = try programme().year.first
    let day = CalendarDay(year: first.year - 18, month: first.month, day: first.day)
    return "(SELECT birthDate > '\(day?.iso ?? "")' FROM person WHERE person.id = card.person)"
  }
}
