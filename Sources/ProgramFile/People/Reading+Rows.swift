internal import GRDB
internal import Mentoring

extension Reading {
  /// What the base shows beside the cards, for everybody at once.
  struct Beside {
    fileprivate let standings: [Person.ID: Standings]
    fileprivate let partners: [Int64: [PersonName]]
    fileprivate let answered: [Person.ID: [Questionnaire.Code: Int]]
  }

  /// All mentees, in Russian order of their names.
  func menteeRows() throws -> [MenteeRow] {
    let beside = try beside(.mentee)
    return try menteeCards().map { beside.row($0, $0.id?.number, $0.person.id) }
  }

  /// All mentors, in Russian order of their names.
  func mentorRows() throws -> [MentorRow] {
    let beside = try beside(.mentor)
    return try mentorCards().map { beside.row($0, $0.id?.number, $0.person.id) }
  }

  private func beside(_ side: Side) throws -> Beside {
    Beside(
      standings: try standings(), partners: try partners(on: side), answered: try answered())
  }

  /// The names across the accepted pairs, by the card on `side`.
  private func partners(on side: Side) throws -> [Int64: [PersonName]] {
    var partners: [Int64: [PersonName]] = [:]
    let other = side.other.table
    try database.eachRow(
      """
      SELECT pair.\(side.table), person.name
      FROM pair JOIN \(other) ON \(other).id = pair.\(other)
        JOIN person ON person.id = \(other).person
      ORDER BY person.nameSort, person.id
      """
    ) { partners[$0.integer(0), default: []].append(PersonName($0.text(1))) }
    return partners
  }
}

extension Reading.Beside {
  /// The row of a card of that number and that person.
  fileprivate func row<Card>(_ card: Card, _ number: Int64?, _ person: Person.ID?)
    -> ParticipantRow<Card>
  {
    let standings = person.flatMap { self.standings[$0] } ?? Standings()
    return ParticipantRow(
      card: card, consent: standings.processing, workConsent: standings.work,
      partners: number.flatMap { partners[$0] } ?? [],
      answered: person.flatMap { answered[$0] } ?? [:])
  }
}
