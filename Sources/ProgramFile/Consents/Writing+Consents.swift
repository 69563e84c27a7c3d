internal import GRDB
internal import Mentoring

extension Writing {
  func apply(_ edit: ConsentEdit) throws {
    switch edit {
    case .save(let consent): try save(consent)
    case .remove(let id):
      try database.run("DELETE FROM consent WHERE id = ?", [id.number])
      guard database.changesCount == 1 else { throw BrokenRule.gone(.consent) }
    }
  }

  private func save(_ consent: Consent) throws {
    guard let person = try reading.person(consent.subject) else { throw BrokenRule.gone(.person) }
    var papers: [Consent] = []
    try reading.eachConsent(of: consent.subject) { papers.append($0) }
    try ConsentRules.check(consent, of: person, among: papers, today: today)
    let values: StatementArguments = [
      consent.subject.number, consent.kind.rawValue, consent.signer.sanitized.full,
      consent.date.iso, consent.withdrawn?.iso,
    ]
    guard let id = consent.id?.number else {
      try database.run(
        """
        INSERT INTO consent (person, kind, signer, date, withdrawn) VALUES (?, ?, ?, ?, ?)
        """, values)
      return
    }
    try database.run(
      """
      UPDATE consent SET (person, kind, signer, date, withdrawn) = (?, ?, ?, ?, ?) WHERE id = ?
      """, values + [id])
    guard database.changesCount == 1 else { throw BrokenRule.gone(.consent) }
  }
}
