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
      id: row.id(first), name: PersonName(kept: row.text(first + 1)),
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
      person: person, mentee: try menteeCard(of: person), mentor: try mentorCard(of: person),
      consents: consents, sheets: try sheets(of: id))
  }

  /// The card of a person as a mentee, where they are one.
  private func menteeCard(of person: Person) throws -> MenteeCard? {
    try card(of: person, on: .mentee) { id, wishes, _ in
      MenteeCard(id: Mentee.ID(id), person: person, wishes: wishes)
    }
  }

  /// The card of a person as a mentor, where they are one.
  private func mentorCard(of person: Person) throws -> MentorCard? {
    try card(of: person, on: .mentor) { id, wishes, capacity in
      MentorCard(id: Mentor.ID(id), person: person, wishes: wishes, capacity: capacity)
    }
  }

  private func card<Card>(
    of person: Person, on side: Side, _ make: (Int64, Wishes, Int) -> Card
  ) throws -> Card? {
    try database.firstRow(
      """
      SELECT id, wish, form, roleModel, ageFrom, ageTo, \(side == .mentor ? "capacity" : "0")
      FROM \(side.table) WHERE person = ?
      """, [person.id?.number]
    ) { row in
      var wishes = wishes(row, from: 1)
      wishes.tags = try tags(of: row.integer(0), on: side)
      return make(row.integer(0), wishes, row.int(6))
    }
  }

  /// The tags of one card, in order.
  func tags(of card: Int64, on side: Side) throws -> [String] {
    var tags: [String] = []
    try database.eachRow(
      "SELECT tag FROM \(side.table)Tag WHERE \(side.table) = ? ORDER BY position", [card]
    ) { tags.append($0.text(0)) }
    return tags
  }

  /// The wishes in a row that begins at column `first`, but for the tags.
  func wishes(_ row: Columns, from first: Int32) -> Wishes {
    Wishes(
      text: row.text(first), form: row.optionalText(first + 1).map { MentoringForm.Code($0) },
      roleModel: row.optionalText(first + 2).map { MentoringForm.Code($0) },
      age: AgeRange(from: row.optionalInt(first + 3), to: row.optionalInt(first + 4)))
  }
}
