internal import GRDB
internal import Mentoring

/// What one step changed, the rows that its values name called by their names, read in stretches.
struct DetailPassage: PassageReader {
  private enum Stage {
    case rows
    case counting(after: Int64, through: Int64)
    case naming
    case goneRows
  }

  /// How many rows of a step are given one by one, and how much of each value.
  fileprivate static let most = (rows: 200, characters: 1_000)

  /// The rows that are gone, as far as they had to be read.
  private(set) var gone: GoneRows
  private let step: Step.ID
  private var stage = Stage.rows
  private var rows: [StepDetail.Row] = []
  private var counts: [StepDetail.Count] = []

  /// Reads a step, with what another reading knows of the rows that are gone.
  init(of step: Step.ID, gone: GoneRows = GoneRows()) {
    self.step = step
    self.gone = gone
  }

  mutating func next(_ reading: Reading, _ budget: inout SliceBudget) throws -> Loaded? {
    switch stage {
    case .rows:
      guard let (first, last) = try reading.changes(of: step) else { return .step(nil) }
      rows = try reading.rows(of: step)
      budget.spend(plain: rows.count)
      stage = .counting(after: first - 1, through: last)
    case .counting(let after, let end):
      let stretch = LogStretch(after: after, through: end)
      try count(stretch, reading)
      budget.spend(plain: stretch.count)
      stage = stretch.last < end ? .counting(after: stretch.last, through: end) : .naming
    case .naming:
      var names = RowNames(database: reading.database, gone: gone)
      let named = try names.named(rows)
      guard names.lacksGone else {
        return .step(StepDetail(id: step, rows: named, counts: counts))
      }
      stage = .goneRows
    case .goneRows:
      try gone.next(reading, &budget)
      if gone.isWhole { stage = .naming }
    }
    return nil
  }

  private mutating func count(_ stretch: LogStretch, _ reading: Reading) throws {
    try reading.database.eachRow(
      """
      SELECT tableName, count(*) FROM change WHERE id > ? AND id <= ? AND step = ?
      GROUP BY tableName ORDER BY min(id)
      """, [stretch.after, stretch.last, step.number]
    ) { row in
      let table = row.text(0)
      if let known = counts.firstIndex(where: { $0.table == table }) {
        counts[known].rows += row.int(1)
      } else {
        counts.append(StepDetail.Count(table: table, rows: row.int(1)))
      }
    }
  }
}

extension Reading {
  /// The first and the last row that a step has in the log, which has them side by side; an empty
  /// stretch where it changed nothing, nothing where there is no such step.
  fileprivate func changes(of step: Step.ID) throws -> (first: Int64, last: Int64)? {
    guard try database.has("SELECT 1 FROM step WHERE id = ?", [step.number]) else { return nil }
    let first = try database.number("SELECT min(id) FROM change WHERE step = ?", [step.number])
    let last = try database.number("SELECT max(id) FROM change WHERE step = ?", [step.number])
    return (max(1, first), last)
  }

  /// The first rows that a step changed, of each value the beginning.
  fileprivate func rows(of step: Step.ID) throws -> [StepDetail.Row] {
    var rows: [StepDetail.Row] = []
    var last: Int64?
    try database.eachRow(
      """
      SELECT entry.id, tableName, before IS NOT NULL, after IS NOT NULL, field.key,
        substr(json_extract(before, field.fullkey), 1, \(DetailPassage.most.characters)),
        substr(json_extract(after, field.fullkey), 1, \(DetailPassage.most.characters))
      FROM (SELECT * FROM change WHERE step = ? ORDER BY id LIMIT \(DetailPassage.most.rows))
        AS entry, json_each(ifnull(after, before)) AS field
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
    return rows
  }
}

extension RowNames {
  /// Rows with the numbers of others replaced by what those are called.
  fileprivate mutating func named(_ rows: [StepDetail.Row]) throws -> [StepDetail.Row] {
    var rows = rows
    for row in rows.indices {
      for (index, field) in rows[row].fields.enumerated() {
        rows[row].fields[index].before = try name(field.before, in: field.column)
        rows[row].fields[index].after = try name(field.after, in: field.column)
      }
    }
    return rows
  }

  private mutating func name(_ value: String?, in column: String) throws -> String? {
    try value.flatMap { Int64($0) }.flatMap { try name(of: $0, in: column) } ?? value
  }
}
