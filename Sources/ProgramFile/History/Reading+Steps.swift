internal import GRDB
internal import Mentoring

extension Reading {
  /// A slice of the history, the newest first.
  func steps(before last: Step.ID?, limit: Int, schema: Int) throws -> StepSlice {
    let limit = max(1, limit)
    var entries: [StepEntry] = []
    try database.eachRow(
      """
      SELECT id, at, by, title, undoes, schema FROM step WHERE id < ? ORDER BY id DESC LIMIT ?
      """, [last?.number ?? .max, limit]
    ) { row in
      guard let at = Moment(iso: row.text(1)) else { throw Unreadable(column: "at") }
      entries.append(
        StepEntry(
          at: at, by: row.text(2),
          step: HistoryLog.Entry(
            id: row.id(0), title: try row.code(3),
            undoes: row.isNull(4) ? nil : row.id(4), schema: row.int(5))))
    }
    var listing = StepListing(reading: self, log: HistoryLog(database: database, schema: schema))
    let rows = try entries.reversed().map { try listing.row(of: $0) }
    let first = try database.number("SELECT min(id) FROM step")
    let isLast = rows.first.map { $0.id.number <= first } ?? true
    return StepSlice(before: last, rows: rows.reversed(), isLast: isLast)
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
