internal import GRDB
internal import Mentoring

extension Reading {
  /// The columns that ``person(_:)`` reads, from the first on.
  static let personColumns = """
    person.id, person.name, person.birthDate, person.contact, person.position, \
    person.workplace, person.isEmployee
    """
  /// How many they are.
  static let personColumnCount: Int32 = 7

  /// The person in a row that begins at column `first` with ``personColumns``.
  func person(_ row: Columns, from first: Int32 = 0) throws -> Person {
    Person(
      id: row.id(first), name: PersonName(row.text(first + 1)),
      birthDate: try row.optionalDay(first + 2), contact: row.text(first + 3),
      position: row.text(first + 4), workplace: row.text(first + 5), isEmployee: row.flag(first + 6)
    )
  }

  /// A person, where they are still there.
  func person(_ id: Person.ID) throws -> Person? {
    try database.firstRow(
      "SELECT \(Self.personColumns) FROM person WHERE id = ?", [id.number]
    ) { try person($0) }
  }

  /// Everything the file holds of one person.
  func personFile(_ id: Person.ID) throws -> PersonFile? {
    guard let person = try person(id) else { return nil }
    var consents: [Consent] = []
    try eachConsent(of: id) { consents.append($0) }
    return PersonFile(
      person: person, mentee: try menteeCards(of: id).first, mentor: try mentorCards(of: id).first,
      consents: consents, sheets: try sheets(of: id))
  }

  /// The cards of the mentees, or of one person, in Russian order of the names.
  func menteeCards(of id: Person.ID? = nil) throws -> [MenteeCard] {
    var tags = try tags(on: .mentee, of: id)
    var cards: [MenteeCard] = []
    try eachCard(on: .mentee, of: id) { card, person, wishes, _ in
      var wishes = wishes
      wishes.tags = tags.removeValue(forKey: card) ?? []
      cards.append(MenteeCard(id: Mentee.ID(card), person: person, wishes: wishes))
    }
    return cards
  }

  /// The cards of the mentors, or of one person, in Russian order of the names.
  func mentorCards(of id: Person.ID? = nil) throws -> [MentorCard] {
    var tags = try tags(on: .mentor, of: id)
    var cards: [MentorCard] = []
    try eachCard(on: .mentor, of: id) { card, person, wishes, capacity in
      var wishes = wishes
      wishes.tags = tags.removeValue(forKey: card) ?? []
      cards.append(
        MentorCard(id: Mentor.ID(card), person: person, wishes: wishes, capacity: capacity))
    }
    return cards
  }

  /// The tags of one card, in order.
  func tags(of card: Int64, on side: Side) throws -> [String] {
    var tags: [String] = []
    try database.eachRow(
      "SELECT tag FROM \(side.table)Tag WHERE \(side.table) = ? ORDER BY position", [card]
    ) { tags.append($0.text(0)) }
    return tags
  }

  private func eachCard(
    on side: Side, of id: Person.ID?, _ body: (Int64, Person, Wishes, Int) -> Void
  ) throws {
    let capacity = side == .mentor ? "card.capacity" : "0"
    try database.eachRow(
      """
      SELECT card.id, \(Self.personColumns), card.wish, card.form, card.roleModel, card.ageFrom,
        card.ageTo, \(capacity)
      FROM \(side.table) AS card JOIN person ON person.id = card.person
      \(id == nil ? "" : "WHERE card.person = ?")
      ORDER BY person.nameSort, person.id
      """, id.map { [$0.number] } ?? []
    ) { row in
      let next = 1 + Self.personColumnCount
      body(row.integer(0), try person(row, from: 1), wishes(row, from: next), row.int(next + 5))
    }
  }

  /// The wishes in a row that begins at column `first`, but for the tags.
  func wishes(_ row: Columns, from first: Int32) -> Wishes {
    Wishes(
      text: row.text(first), form: row.optionalText(first + 1).map { MentoringForm.Code($0) },
      roleModel: row.optionalText(first + 2).map { MentoringForm.Code($0) },
      age: AgeRange(from: row.optionalInt(first + 3), to: row.optionalInt(first + 4)))
  }

  private func tags(on side: Side, of id: Person.ID?) throws -> [Int64: [String]] {
    var tags: [Int64: [String]] = [:]
    let condition =
      id == nil ? "" : "WHERE \(side.table) = (SELECT id FROM \(side.table) WHERE person = ?)"
    try database.eachRow(
      """
      SELECT \(side.table), tag FROM \(side.table)Tag \(condition)
      ORDER BY \(side.table), position
      """, id.map { [$0.number] } ?? []
    ) { tags[$0.integer(0), default: []].append($0.text(1)) }
    return tags
  }
}
