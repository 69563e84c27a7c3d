internal import GRDB
internal import Mentoring
internal import PlainText

extension Writing {
  mutating func apply(_ edit: PeopleEdit) throws {
    switch edit {
    case .saveMentee(let card): try save(card)
    case .saveMentor(let card): try save(card)
    case .removeMentee(let id): try remove(id.number, .mentee)
    case .removeMentor(let id): try remove(id.number, .mentor)
    }
  }

  private mutating func save(_ card: MenteeCard) throws {
    try PeopleRules.check(card, today: today)
    let card = card.sanitized
    let person = try person(card.person, card: card.id?.number, on: .mentee)
    let mentee = try save(card.wishes, of: person, card: card.id?.number, on: .mentee)
    try save(card.wishes.tags, of: mentee, on: .mentee, isNew: card.id == nil)
  }

  private mutating func save(_ card: MentorCard) throws {
    let accepted = try card.id.map { id in
      try database.number("SELECT count(*) FROM pair WHERE mentor = \(id.number)")
    }
    try PeopleRules.check(card, accepted: Int(accepted ?? 0), today: today)
    let card = card.sanitized
    let person = try person(card.person, card: card.id?.number, on: .mentor)
    let mentor = try save(
      card.wishes, of: person, card: card.id?.number, on: .mentor, capacity: card.capacity)
    try save(card.wishes.tags, of: mentor, on: .mentor, isNew: card.id == nil)
  }

  private func remove(_ card: Int64, _ side: Side) throws {
    let person = try owner(of: card, on: side)
    try PairRules.checkDissolving(frozenBy: try reading.orderHolding(card, on: side))
    if try database.has("SELECT 1 FROM \(side.other.table) WHERE person = ?", [person]) {
      try database.run("DELETE FROM \(side.table) WHERE id = ?", [card])
    } else {
      try database.run("DELETE FROM person WHERE id = ?", [person])
    }
  }

  /// Adds or keeps the person of a card and gives back their number.
  private mutating func person(_ person: Person, card: Int64?, on side: Side) throws -> Int64 {
    var person = person
    if let card { person.id = Person.ID(try owner(of: card, on: side)) }
    if card == nil, let id = person.id,
      try database.has("SELECT 1 FROM \(side.table) WHERE person = ?", [id.number])
    {
      throw BrokenRule.participates(person.name, side)
    }
    let id = try save(person)
    people.append(Person.ID(id))
    return id
  }

  private func owner(of card: Int64, on side: Side) throws -> Int64 {
    let owner = try database.firstRow(
      "SELECT person FROM \(side.table) WHERE id = ?", [card]
    ) { $0.integer(0) }
    guard let owner else { throw BrokenRule.gone(side.field) }
    return owner
  }
}

extension Writing {
  private func save(_ person: Person) throws -> Int64 {
    let folded = SearchForm(person.name.full).text
    let namesake = try database.firstRow(
      """
      SELECT id FROM person
      WHERE nameFolded = ? AND ifnull(birthDate, '') = ? AND id IS NOT ?
      """, [folded, person.birthDate?.iso ?? "", person.id?.number]
    ) { Person.ID($0.integer(0)) }
    if let namesake { throw BrokenRule.personIsThere(person.name, namesake) }
    let values: StatementArguments = [
      person.name.full, folded, SortKey(person.name.full).text, person.birthDate?.iso,
      person.contact, person.position, person.workplace, person.isEmployee,
    ]
    guard let id = person.id?.number else {
      try database.run(
        """
        INSERT INTO person
        (name, nameFolded, nameSort, birthDate, contact, position, workplace, isEmployee)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """, values)
      return database.lastInsertedRowID
    }
    try database.run(
      """
      UPDATE person SET
      (name, nameFolded, nameSort, birthDate, contact, position, workplace, isEmployee)
      = (?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?
      """, values + [id])
    guard database.changesCount == 1 else { throw BrokenRule.gone(.person) }
    return id
  }

  private func save(
    _ wishes: Wishes, of person: Int64, card: Int64?, on side: Side, capacity: Int? = nil
  ) throws -> Int64 {
    var columns = ["wish", "form", "roleModel", "ageFrom", "ageTo"]
    var values: StatementArguments = [
      wishes.text, wishes.form?.text, wishes.roleModel?.text, wishes.age?.from, wishes.age?.to,
    ]
    if let capacity {
      columns.append("capacity")
      values += [capacity]
    }
    let names = columns.joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    if let card {
      try database.run(
        "UPDATE \(side.table) SET (\(names)) = (\(marks)) WHERE id = ?", values + [card])
      return card
    }
    try database.run(
      "INSERT INTO \(side.table) (\(names), person) VALUES (\(marks), ?)", values + [person])
    return database.lastInsertedRowID
  }

  private func save(_ tags: [String], of card: Int64, on side: Side, isNew: Bool) throws {
    let table = "\(side.table)Tag"
    if !isNew {
      guard try reading.tags(of: card, on: side) != tags else { return }
      try database.run("DELETE FROM \(table) WHERE \(side.table) = ?", [card])
    }
    for (position, tag) in tags.enumerated() {
      try database.run(
        "INSERT INTO \(table) (\(side.table), position, tag) VALUES (?, ?, ?)",
        [card, position, tag])
    }
  }
}
