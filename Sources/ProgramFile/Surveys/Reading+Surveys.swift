internal import GRDB
internal import Mentoring

extension Reading {
  /// The sheets with at least one answer, of everybody or of one person, by person and code.
  func sheets(of id: Person.ID? = nil) throws -> [AnswerSheet] {
    var sheets: [AnswerSheet] = []
    try database.eachRow(
      """
      SELECT person, questionnaire, item, kind, number, text FROM answer
      \(id == nil ? "" : "WHERE person = ?") ORDER BY person, questionnaire, item
      """, id.map { [$0.number] } ?? []
    ) { row in
      let person: Person.ID = row.id(0)
      let code = Questionnaire.Code(row.text(1))
      if sheets.last?.person != person || sheets.last?.questionnaire != code {
        sheets.append(AnswerSheet(person: person, questionnaire: code))
      }
      sheets[sheets.count - 1].answers[row.int(2)] = try answer(row)
    }
    return sheets
  }

  /// How many items of each questionnaire everybody has answered.
  func answered() throws -> [Person.ID: [Questionnaire.Code: Int]] {
    var answered: [Person.ID: [Questionnaire.Code: Int]] = [:]
    try database.eachRow(
      "SELECT person, questionnaire, count(*) FROM answer GROUP BY person, questionnaire"
    ) { answered[$0.id(0), default: [:]][Questionnaire.Code($0.text(1))] = $0.int(2) }
    return answered
  }

  /// Everybody who takes part, with their sheets, in Russian order of the names.
  func surveyRows() throws -> [SurveyRow] {
    let sheets = Dictionary(grouping: try sheets(), by: \.person)
    var rows: [SurveyRow] = []
    try database.eachRow(
      """
      SELECT \(Self.personColumns), mentee.id IS NOT NULL, mentor.id IS NOT NULL
      FROM person LEFT JOIN mentee ON mentee.person = person.id
        LEFT JOIN mentor ON mentor.person = person.id
      WHERE mentee.id IS NOT NULL OR mentor.id IS NOT NULL
      ORDER BY person.nameSort, person.id
      """
    ) { row in
      let next = Self.personColumnCount
      let sides: [Side] =
        (row.flag(next) ? [.mentee] : []) + (row.flag(next + 1) ? [.mentor] : [])
      let person = try self.person(row)
      rows.append(
        SurveyRow(
          person: person, sides: sides, sheets: person.id.flatMap { sheets[$0] } ?? []))
    }
    return rows
  }

  private func answer(_ row: Columns) throws -> Answer {
    switch row.text(3) {
    case "scale": .scale(row.int(4))
    case "frequency": .frequency(row.int(4))
    case "yesNo": .yesNo(row.flag(4))
    case "text": .text(row.text(5))
    case "blank": .blank
    default: throw Unreadable(column: "kind")
    }
  }
}
