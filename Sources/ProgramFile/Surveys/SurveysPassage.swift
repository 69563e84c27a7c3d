internal import GRDB
internal import Mentoring
internal import PlainText

/// Everybody who takes part, with their sheets, in Russian order of the names, read slice by slice.
struct SurveysPassage: PassageReader {
  private var rows: [SurveyRow] = []
  private var last: PeoplePlace?

  mutating func next(_ reading: Reading) throws -> Loaded? {
    let before = rows.count
    let place = last
    try reading.database.eachRow(
      """
      SELECT \(Reading.personColumns), mentee.id IS NOT NULL, mentor.id IS NOT NULL,
        person.nameSort, EXISTS (SELECT 1 FROM answer WHERE answer.person = person.id)
      FROM person INDEXED BY personInOrder
        LEFT JOIN mentee ON mentee.person = person.id
        LEFT JOIN mentor ON mentor.person = person.id
      WHERE (mentee.id IS NOT NULL OR mentor.id IS NOT NULL)
        \(place == nil ? "" : "AND (person.nameSort, person.id) > (?, ?)")
      ORDER BY person.nameSort, person.id LIMIT ?
      """,
      place.map { [$0.name.text, $0.person, PassageSlice.people] } ?? [PassageSlice.people]
    ) { row in
      let next = Reading.personColumnCount
      let sides: [Side] =
        (row.flag(next) ? [.mentee] : []) + (row.flag(next + 1) ? [.mentor] : [])
      let person = try reading.person(row)
      let id: Person.ID = row.id(0)
      rows.append(
        SurveyRow(
          person: person, sides: sides,
          sheets: row.flag(next + 3) ? try reading.sheets(of: id) : []))
      last = PeoplePlace(name: SortKey(stored: row.text(next + 2)), person: id.number)
    }
    guard rows.count - before == PassageSlice.people else { return .surveys(rows) }
    return before == 0 ? .begun(.surveys(rows)) : nil
  }
}
