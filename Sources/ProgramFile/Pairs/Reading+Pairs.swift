internal import GRDB
internal import Mentoring

extension Reading {
  private static let pairColumns = "id, mentee, mentor, form, roleModel, accepted"

  /// An accepted pair, where it is still there.
  func pair(_ id: Pair.ID) throws -> Pair? {
    try database.firstRow(
      "SELECT \(Self.pairColumns) FROM pair WHERE id = ?", [id.number]
    ) { try pair($0) }
  }

  /// The accepted pairs whose numbers follow one, the oldest first, at most so many.
  func pairs(after pair: Int64, limit: Int) throws -> [Pair] {
    var pairs: [Pair] = []
    try database.eachRow(
      "SELECT \(Self.pairColumns) FROM pair WHERE id > ? ORDER BY id LIMIT ?", [pair, limit]
    ) { pairs.append(try self.pair($0)) }
    return pairs
  }

  /// The pair in a row that begins at column `first` with its columns.
  func pair(_ row: Columns) throws -> Pair {
    Pair(
      id: row.id(0), mentee: row.id(1), mentor: row.id(2),
      form: row.optionalText(3).map { MentoringForm.Code($0) },
      roleModel: row.optionalText(4).map { MentoringForm.Code($0) }, accepted: try row.day(5))
  }

  /// What the rules have to know of a pair; the pair itself does not count where it is there.
  func pairFacts(_ pair: Pair) throws -> PairRules.Facts {
    guard let mentee = try owner(of: pair.mentee.number, on: .mentee) else {
      throw BrokenRule.gone(.mentee)
    }
    guard let mentor = try owner(of: pair.mentor.number, on: .mentor) else {
      throw BrokenRule.gone(.mentor)
    }
    let own = pair.id?.number ?? 0
    let isPaired = try database.has(
      "SELECT 1 FROM pair WHERE mentee = ? AND id <> ?", [pair.mentee.number, own])
    let load = try database.number(
      "SELECT count(*) FROM pair WHERE mentor = ? AND id <> ?", [pair.mentor.number, own])
    let capacity = try database.number(
      "SELECT capacity FROM mentor WHERE id = ?", [pair.mentor.number])
    let isBanned = try database.has(
      "SELECT 1 FROM pairWish WHERE mentee = ? AND mentor = ? AND kind = 'ban'",
      [pair.mentee.number, pair.mentor.number])
    return PairRules.Facts(
      mentee: mentee.person, mentor: mentor.person, menteeConsent: mentee.consent,
      mentorConsent: mentor.consent, menteeIsPaired: isPaired, mentorLoad: Int(load),
      mentorCapacity: Int(capacity), isBanned: isBanned)
  }

  private func owner(of card: Int64, on side: Side) throws
    -> (person: Person, consent: ConsentStanding)?
  {
    let person = try database.firstRow(
      """
      SELECT \(Self.personColumns) FROM \(side.table) AS card
      JOIN person ON person.id = card.person WHERE card.id = ?
      """, [card]
    ) { try self.person($0) }
    guard let person, let id = person.id else { return nil }
    return (person, try standing(of: id, with: .processing))
  }

  /// What the coordinator has said about two people, in the order in which it was said.
  func wishes() throws -> [PairWish] {
    var wishes: [PairWish] = []
    try database.eachRow("SELECT mentee, mentor, kind FROM pairWish ORDER BY id") { row in
      wishes.append(PairWish(mentee: row.id(0), mentor: row.id(1), kind: try row.code(2)))
    }
    return wishes
  }
}
