internal import GRDB
internal import Mentoring
internal import PlainText

/// Everybody who takes part, with their sheets, in Russian order of the names, read slice by slice.
struct SurveysPassage: PassageReader {
  private var rows: [SurveyRow] = []
  private var last: PeoplePlace?

  var read: Int { rows.count }

  func count(_ reading: Reading) throws -> Int { try reading.cardCount() }

  mutating func next(_ reading: Reading, _ budget: inout SliceBudget) throws -> Loaded? {
    let isBeginning = rows.isEmpty
    last = try reading.eachName(
      in: NameStretch(after: last, limit: SliceBudget.people),
      """
      \(Reading.personColumns), mentee.id IS NOT NULL, mentor.id IS NOT NULL,
        EXISTS (SELECT 1 FROM answer WHERE answer.person = person.id)
      """,
      joining: """
        LEFT JOIN mentee ON mentee.person = person.id LEFT JOIN mentor ON mentor.person = person.id
        """, where: ["(mentee.id IS NOT NULL OR mentor.id IS NOT NULL)"]
    ) { row in
      let next = Reading.personColumnCount
      let sides: [Side] =
        (row.flag(next) ? [.mentee] : []) + (row.flag(next + 1) ? [.mentor] : [])
      let sheets = row.flag(next + 2) ? try reading.sheets(of: row.id(0)) : []
      rows.append(SurveyRow(person: try reading.person(row), sides: sides, sheets: sheets))
      budget.spend(people: 1)
    }
    guard last != nil else { return .surveys(rows) }
    return isBeginning ? .begun(.surveys(rows)) : nil
  }
}
