internal import GRDB
internal import Mentoring

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
          id: row.id(0), subject: id, kind: try row.code(1), signer: PersonName(kept: row.text(2)),
          date: try row.day(3), withdrawn: try row.optionalDay(4)))
    }
  }

  /// Whether the person whose number stands in a column has a consent of a kind in force, in the
  /// words of SQL: ``ConsentStanding/isGiven`` without reading the papers.
  static func isGiven(_ kind: Consent.Kind, by column: String) -> String {
    """
    EXISTS (SELECT 1 FROM consent
      WHERE consent.person = \(column) AND kind = '\(kind.rawValue)' AND withdrawn IS NULL)
    """
  }

  /// How one person stands with one kind of consent.
  func standing(of id: Person.ID, with kind: Consent.Kind) throws -> ConsentStanding {
    var consents: [Consent] = []
    try eachConsent(of: id) { consents.append($0) }
    return ConsentStanding(of: kind, in: consents)
  }
}
