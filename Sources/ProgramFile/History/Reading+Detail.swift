internal import GRDB
internal import Mentoring

extension Reading {
  /// How many rows of a step are given back one by one, and how much of each value.
  private static let most = (rows: 200, characters: 1_000)

  /// What a step changed, the rows that its values name called by their names.
  func detail(of step: Step.ID) throws -> StepDetail? {
    guard try database.has("SELECT 1 FROM step WHERE id = ?", [step.number]) else { return nil }
    var rows: [StepDetail.Row] = []
    var last: Int64?
    try database.eachRow(
      """
      SELECT entry.id, tableName, before IS NOT NULL, after IS NOT NULL, field.key,
        substr(json_extract(before, field.fullkey), 1, \(Self.most.characters)),
        substr(json_extract(after, field.fullkey), 1, \(Self.most.characters))
      FROM (SELECT * FROM change WHERE step = ? ORDER BY id LIMIT \(Self.most.rows)) AS entry,
        json_each(ifnull(after, before)) AS field
      ORDER BY entry.id, field.id
      """, [step.number]
    ) { row in
      if last != row.integer(0) {
        last = row.integer(0)
        rows.append(
          StepDetail.Row(
            table: row.text(1), fields: [], wasThere: row.flag(2), isThere: row.flag(3)))
      }
      rows[rows.count - 1].fields.append(
        StepDetail.Field(row.text(4), before: row.optionalText(5), after: row.optionalText(6)))
    }
    return StepDetail(id: step, rows: try named(rows), counts: try counts(of: step))
  }

  private func named(_ rows: [StepDetail.Row]) throws -> [StepDetail.Row] {
    var names = RowNames(database: database)
    func name(_ value: String?, in column: String) throws -> String? {
      try value.flatMap { Int64($0) }.flatMap { try names.name(of: $0, in: column) } ?? value
    }
    var rows = rows
    for row in rows.indices {
      for (index, field) in rows[row].fields.enumerated() {
        rows[row].fields[index].before = try name(field.before, in: field.column)
        rows[row].fields[index].after = try name(field.after, in: field.column)
      }
    }
    return rows
  }

  private func counts(of step: Step.ID) throws -> [StepDetail.Count] {
    var counts: [StepDetail.Count] = []
    try database.eachRow(
      """
      SELECT tableName, count(*) FROM change WHERE step = ? GROUP BY tableName ORDER BY min(id)
      """, [step.number]
    ) { counts.append(StepDetail.Count(table: $0.text(0), rows: $0.int(1))) }
    return counts
  }
}
