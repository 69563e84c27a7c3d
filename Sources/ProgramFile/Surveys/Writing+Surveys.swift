internal import GRDB
internal import Mentoring
internal import PlainText

extension Writing {
  func apply(_ edit: SurveyEdit) throws {
    switch edit {
    case .answer(let person, let questionnaire, let item, let answer):
      guard try reading.person(person) != nil else { throw BrokenRule.gone(.person) }
      let code = Sanitized(questionnaire.text).text
      guard !code.isEmpty else { throw BrokenRule.empty(.questionnaire) }
      if let answer {
        try SurveyRules.check(answer, item: item)
        try keep(answer, [person.number, code, item])
      } else {
        try database.run(
          "DELETE FROM answer WHERE person = ? AND questionnaire = ? AND item = ?",
          [person.number, code, item])
      }
    }
  }

  private func keep(_ answer: Answer, _ place: StatementArguments) throws {
    try database.run(
      """
      UPDATE answer SET (kind, number, text) = (?, ?, ?)
      WHERE person = ? AND questionnaire = ? AND item = ?
      """, answer.columns + place)
    guard database.changesCount == 0 else { return }
    try database.run(
      """
      INSERT INTO answer (kind, number, text, person, questionnaire, item)
      VALUES (?, ?, ?, ?, ?, ?)
      """, answer.columns + place)
  }
}

extension Answer {
  /// What stands in the columns kind, number and text.
  fileprivate var columns: StatementArguments {
    switch self {
    case .scale(let mark): ["scale", mark, nil]
    case .frequency(let option): ["frequency", option, nil]
    case .yesNo(let isYes): ["yesNo", isYes ? 1 : 0, nil]
    case .text(let words): ["text", nil, Sanitized(lines: words).text]
    case .blank: ["blank", nil, nil]
    }
  }
}
