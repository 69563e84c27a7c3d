internal import GRDB
internal import Mentoring

extension Reading {
  /// The sheets of one person with at least one answer, by code.
  func sheets(of id: Person.ID) throws -> [AnswerSheet] {
    var sheets: [AnswerSheet] = []
    try eachSheet(ofPeople: id.number...id.number) { sheets.append($0) }
    return sheets
  }

  /// Hands over the sheets with at least one answer, of the people of those numbers, by person and
  /// code.
  func eachSheet(ofPeople people: ClosedRange<Int64>, _ body: (AnswerSheet) -> Void) throws {
    var sheet: AnswerSheet?
    try database.eachRow(
      """
      SELECT person, questionnaire, item, kind, number, text FROM answer
      WHERE person BETWEEN ? AND ? ORDER BY person, questionnaire, item
      """, [people.lowerBound, people.upperBound]
    ) { row in
      let person: Person.ID = row.id(0)
      let code = Questionnaire.Code(row.text(1))
      if sheet?.person != person || sheet?.questionnaire != code {
        if let sheet { body(sheet) }
        sheet = AnswerSheet(person: person, questionnaire: code)
      }
      sheet?.answers[row.int(2)] = try answer(row)
    }
    if let sheet { body(sheet) }
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
