internal import GRDB
internal import Mentoring

extension Reading {
  /// A slice of the history, the newest first.
  func steps(before last: Step.ID?, limit: Int, schema: Int) throws -> StepSlice {
    let rows = try rows(
      """
      SELECT id, at, by, title, undoes, schema FROM step WHERE id < ? ORDER BY id DESC LIMIT ?
      """, [last?.number ?? .max, max(1, limit)], schema: schema)
    let first = try database.number("SELECT min(id) FROM step")
    let isLast = rows.last.map { $0.id.number <= first } ?? true
    return StepSlice(before: last, rows: rows, isLast: isLast)
  }

  /// The steps that changed something of a person, the newest first.
  ///
  /// The log has no index by rows: it is gone through once.
  func steps(of person: Person.ID, before last: Step.ID?, limit: Int, schema: Int) throws
    -> StepSlice
  {
    let limit = max(1, limit)
    let rows = try rows(
      Self.stepsOfPerson, [last?.number ?? .max, limit + 1, person.number], schema: schema)
    return StepSlice(
      before: last, rows: Array(rows.prefix(limit)), isLast: rows.count <= limit, of: person)
  }

  private static let stepsOfPerson = """
    WITH entry AS MATERIALIZED (
      SELECT step, tableName, rowNumber, ifnull(after, before) AS fields FROM change
      WHERE tableName IN ('person', 'mentee', 'mentor', 'menteeTag', 'mentorTag', 'consent',
        'answer', 'pairWish', 'pair', 'orderPair')),
    card AS MATERIALIZED (
      SELECT DISTINCT tableName AS side, rowNumber AS number FROM entry
      WHERE tableName IN ('mentee', 'mentor') AND json_extract(fields, '$.person') = ?3),
    mine AS MATERIALIZED (
      SELECT step, tableName, rowNumber FROM entry
      WHERE tableName IN ('menteeTag', 'mentorTag', 'pairWish', 'pair')
        AND (json_extract(fields, '$.mentee') IN (SELECT number FROM card WHERE side = 'mentee')
          OR json_extract(fields, '$.mentor') IN (SELECT number FROM card WHERE side = 'mentor'))
    )
    SELECT id, at, by, title, undoes, schema FROM step WHERE id < ?1 AND id IN (
      SELECT step FROM mine
      UNION SELECT step FROM entry WHERE tableName = 'person' AND rowNumber = ?3
      UNION SELECT step FROM entry WHERE tableName IN ('mentee', 'mentor', 'consent', 'answer')
        AND json_extract(fields, '$.person') = ?3
      UNION SELECT step FROM entry WHERE tableName = 'orderPair'
        AND json_extract(fields, '$.pair') IN
          (SELECT rowNumber FROM mine WHERE tableName = 'pair'))
    ORDER BY id DESC LIMIT ?2
    """

  /// The steps that a query finds, in its order, which must be the newest first.
  private func rows(_ sql: String, _ arguments: StatementArguments, schema: Int) throws -> [StepRow]
  {
    var entries: [StepEntry] = []
    try database.eachRow(sql, arguments) { row in
      guard let at = Moment(iso: row.text(1)) else { throw Unreadable(column: "at") }
      entries.append(
        StepEntry(
          at: at, by: row.text(2),
          step: HistoryLog.Entry(
            id: row.id(0), title: try row.code(3),
            undoes: row.isNull(4) ? nil : row.id(4), schema: row.int(5))))
    }
    var listing = StepListing(reading: self, log: HistoryLog(database: database, schema: schema))
    return try entries.reversed().map { try listing.row(of: $0) }.reversed()
  }
}

/// A step as the log has it, with when and by whom.
struct StepEntry {
  let at: Moment
  let by: String
  let step: HistoryLog.Entry
}

/// Makes the rows of a slice, the oldest first; what several of them ask for is looked up once.
private struct StepListing {
  let reading: Reading
  let log: HistoryLog
  private var origins: [Step.ID: HistoryLog.Entry] = [:]
  private var names: RowNames

  init(reading: Reading, log: HistoryLog) {
    self.reading = reading
    self.log = log
    names = RowNames(database: reading.database)
  }

  mutating func row(of entry: StepEntry) throws -> StepRow {
    let step = entry.step
    let origin = try origin(of: step)
    var subject = try reading.subject(of: step.id, titled: origin.title)
    if subject.isEmpty { subject = try names.subject(of: step.id, titled: origin.title) }
    return StepRow(
      id: step.id, at: entry.at, by: entry.by, title: origin.title, kind: Self.kind(of: step),
      undoes: step.undoes, origin: origin.id, subject: subject,
      barrier: barrier(of: step, from: origin))
  }

  /// As ``HistoryLog/origin(of:)``, but for a chain of undo and redo that a slice has whole.
  private mutating func origin(of step: HistoryLog.Entry) throws -> HistoryLog.Entry {
    let origin = try step.undoes.flatMap { origins[$0] } ?? log.origin(of: step)
    origins[step.id] = origin
    return origin
  }

  private static func kind(of step: HistoryLog.Entry) -> StepRow.Kind {
    switch step.title {
    case .undo: .undo
    case .redo: .redo
    default: .edit
    }
  }

  private func barrier(of step: HistoryLog.Entry, from origin: HistoryLog.Entry)
    -> StepRow.Barrier?
  {
    if step.title == .createProgramme { return .beginning }
    if HistoryRules.isBarrier(origin.title) { return .rule }
    return step.schema < log.schema ? .olderFile : nil
  }
}
