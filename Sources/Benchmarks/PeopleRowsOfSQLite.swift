import Mentoring
import PlainText

/// The rows that an import writes, as values for SQLite alone.
struct PeopleRowsOfSQLite {
  private let people, mentees, tags: [[String?]]

  init(_ crowd: Crowd) {
    people = crowd.cards.map { card in
      let person = card.person
      return [
        person.name.full, SearchForm(person.name.full).text, SortKey(person.name.full).text,
        person.birthDate?.iso, person.contact, person.position, person.workplace,
      ]
    }
    mentees = crowd.cards.indices.map { ["\($0 + 1)", crowd.cards[$0].wishes.text] }
    tags = crowd.cards.indices.flatMap { index in
      crowd.cards[index].wishes.tags.enumerated().map { place, tag in
        ["\(index + 1)", "\(place)", tag]
      }
    }
  }

  /// Makes the tables and writes all rows in one transaction.
  func write(into file: BareSQLite, schema: [String]) throws {
    try file.run("BEGIN")
    for sql in schema { try file.run(sql) }
    try file.insert(
      """
      INSERT INTO person
      (name, nameFolded, nameSort, birthDate, contact, position, workplace, isEmployee)
      VALUES (?, ?, ?, ?, ?, ?, ?, 1)
      """, people)
    try file.insert("INSERT INTO mentee (person, wish) VALUES (?, ?)", mentees)
    try file.insert("INSERT INTO menteeTag (mentee, position, tag) VALUES (?, ?, ?)", tags)
    try file.run("COMMIT")
  }
}
