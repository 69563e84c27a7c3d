internal import GRDB
internal import Mentoring

extension Reading {
  /// What a rollover has to know; what the facts say of the roadmap does not go along.
  func rolloverGround() throws -> ProgrammeRollover.Ground {
    var orders: [PairOrder] = []
    try eachOrder { order, _ in orders.append(order) }
    return ProgrammeRollover.Ground(
      programme: try programme(), roadmap: try roadmap(), board: try boardFacts(),
      orders: orders, workConsents: try workConsents())
  }

  private func boardFacts() throws -> BoardFacts {
    guard case .board(let facts) = try whole(BoardPassage()) else {
      preconditionFailure("the board is answered with its facts")
    }
    return facts
  }

  /// The consents to the work, person by person.
  private func workConsents() throws -> [Consent] {
    var consents: [Consent] = []
    try database.eachRow(
      """
      SELECT id, kind, signer, date, withdrawn, person FROM consent WHERE kind = ?
      ORDER BY person, date, id
      """, [Consent.Kind.mentoringWork.rawValue]
    ) { row in
      consents.append(
        Consent(
          id: row.id(0), subject: row.id(5), kind: try row.code(1),
          signer: PersonName(kept: row.text(2)), date: try row.day(3),
          withdrawn: try row.optionalDay(4)))
    }
    return consents
  }
}
