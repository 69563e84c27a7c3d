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
    return try menteeCards().map { card in
      let standings = card.person.id.flatMap { beside.standings[$0] }
      return MenteeRow(
        card: card, consent: standings?.processing ?? .missing,
        workConsent: standings?.work ?? .missing,
        partners: card.id.flatMap { beside.partners[$0.number] } ?? [],
        answered: card.person.id.flatMap { beside.answered[$0] } ?? [:])
    }
  }

  /// All mentors, in Russian order of their names.
  func mentorRows() throws -> [MentorRow] {
    let beside = try beside(.mentor)
    return try mentorCards().map { card in
      let standings = card.person.id.flatMap { beside.standings[$0] }
      return MentorRow(
        card: card, consent: standings?.processing ?? .missing,
        workConsent: standings?.work ?? .missing,
        partners: card.id.flatMap { beside.partners[$0.number] } ?? [],
        answered: card.person.id.flatMap { beside.answered[$0] } ?? [:])
    }
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
