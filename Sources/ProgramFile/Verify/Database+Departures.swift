internal import GRDB

extension Database {
  /// Where the rows of `tables`, which are as the schema makes them, are not as their last changes
  /// left them.
  ///
  /// A column that a change under an older schema than `version` does not name is not compared: it
  /// came later.
  func departures(of tables: [String], fromHistoryOf version: Int) throws -> [VerifyFinding] {
    try tables.flatMap { table in
      try rows(of: table, unlikeHistoryOf: version) + rowsLost(from: table)
    }
  }

  /// The last change of each row of one table.
  private static let last = """
    WITH last AS (
      SELECT rowNumber, max(change.id), after, step.schema AS schema
      FROM change JOIN step ON step.id = change.step WHERE tableName = ?1 GROUP BY rowNumber)
    """

  private func rows(of table: String, unlikeHistoryOf version: Int) throws -> [VerifyFinding] {
    let differences = try columnNames(of: table).map { column in
      let kept = "\(table.quotedDatabaseIdentifier).\(column.quotedDatabaseIdentifier)"
      return """
        CASE WHEN json_type(last.after, '$.\(column)') IS NULL THEN last.schema >= ?2
        ELSE json_extract(last.after, '$.\(column)') IS NOT \(kept) END
        """
    }
    var findings: [VerifyFinding] = []
    try eachRow(
      """
      \(Self.last)
      SELECT id, last.after IS NULL, CASE WHEN last.after IS NULL THEN 0
        WHEN NOT json_valid(last.after) THEN 1 ELSE \(differences.joined(separator: " OR ")) END
      FROM \(table.quotedDatabaseIdentifier) LEFT JOIN last ON last.rowNumber = id
      ORDER BY id
      """, [table, version]
    ) { row in
      if row.flag(1) {
        findings.append(.rowWithoutHistory(table: table, row: row.integer(0)))
      } else if row.flag(2) {
        findings.append(.rowDiffers(table: table, row: row.integer(0)))
      }
    }
    return findings
  }

  private func rowsLost(from table: String) throws -> [VerifyFinding] {
    var findings: [VerifyFinding] = []
    try eachRow(
      """
      \(Self.last)
      SELECT rowNumber FROM last WHERE after IS NOT NULL
        AND rowNumber NOT IN (SELECT id FROM \(table.quotedDatabaseIdentifier))
      ORDER BY rowNumber
      """, [table]
    ) { findings.append(.rowLost(table: table, row: $0.integer(0))) }
    return findings
  }
}
