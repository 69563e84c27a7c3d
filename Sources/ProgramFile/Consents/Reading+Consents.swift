internal import GRDB
internal import Mentoring

/// How somebody stands with the consents that the program asks for.
struct Standings {
  var processing = ConsentStanding.missing
  var work = ConsentStanding.missing
}

extension Reading {
  /// Hands over the consents of one person, the oldest first.
  func eachConsent(of id: Person.ID, _ body: (Consent) -> Void) throws {
    try database.eachRow(
      """
      SELECT id, kind, signer, date, withdrawn FROM consent WHERE person = ? ORDER BY date, id
      """, [id.number]
    ) { row in
      body(
        Consent(
          id: row.id(0), subject: id, kind: try row.code(1), signer: PersonName(row.text(2)),
          date: try row.day(3), withdrawn: try row.optionalDay(4)))
    }
  }

  /// How one person stands with one kind of consent.
  func standing(of id: Person.ID, with kind: Consent.Kind) throws -> ConsentStanding {
    var consents: [Consent] = []
    try eachConsent(of: id) { consents.append($0) }
    return ConsentStanding(of: kind, in: consents)
  }

  /// How everybody stands who has a paper; whoever is not named has none.
  func standings() throws -> [Person.ID: Standings] {
    var standings: [Person.ID: Standings] = [:]
    var papers: [Consent] = []
    func finish() {
      guard let person = papers.first?.subject else { return }
      standings[person] = Standings(
        processing: ConsentStanding(of: .processing, in: papers),
        work: ConsentStanding(of: .mentoringWork, in: papers))
      papers.removeAll(keepingCapacity: true)
    }
    let unread = PersonName("")
    try database.eachRow(
      """
      SELECT person, kind, date, withdrawn FROM consent
      WHERE kind IN ('processing', 'mentoringWork') ORDER BY person, date, id
      """
    ) { row in
      let person: Person.ID = row.id(0)
      if papers.first?.subject != person { finish() }
      papers.append(
        Consent(
          subject: person, kind: try row.code(1), signer: unread, date: try row.day(2),
          withdrawn: try row.optionalDay(3)))
    }
    finish()
    return standings
  }
}
