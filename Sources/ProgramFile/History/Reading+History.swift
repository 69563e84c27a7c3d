internal import GRDB
internal import Mentoring

extension Reading {
  /// The last steps with their changes, the newest first.
  func history(limit: Int) throws -> [Step] {
    var changes: [Int64: [Step.Change]] = [:]
    try database.eachRow(
      """
      SELECT step, tableName, rowNumber, before, after FROM change
      WHERE step IN (SELECT id FROM step ORDER BY id DESC LIMIT ?) ORDER BY id
      """, [max(0, limit)]
    ) { row in
      changes[row.integer(0), default: []].append(
        Step.Change(
          table: row.text(1), row: row.integer(2), before: row.optionalText(3),
          after: row.optionalText(4)))
    }
    var steps: [Step] = []
    try database.eachRow(
      "SELECT id, at, by, title, undoes FROM step ORDER BY id DESC LIMIT ?", [max(0, limit)]
    ) { row in
      guard let at = Moment(iso: row.text(1)) else { throw Unreadable(column: "at") }
      steps.append(
        Step(
          id: row.id(0), at: at, by: row.text(2), title: try row.code(3),
          undoes: row.isNull(4) ? nil : row.id(4), changes: changes[row.integer(0)] ?? []))
    }
    return steps
  }
}
