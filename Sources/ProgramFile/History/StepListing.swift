internal import GRDB
internal import Mentoring

/// Makes the rows of a listing, the oldest first; what several of them ask for is looked up once.
struct StepListing {
  private let schema: Int
  private var origins: [Step.ID: HistoryLog.Entry] = [:]
  private var gone = GoneRows()
  /// Whether a row would be told with more of a name if the rows that are gone had been read.
  private(set) var lacksGone = false

  /// Tells steps to a program whose schema has this version.
  init(schema: Int) { self.schema = schema }

  /// Goes on reading what rows that are gone were; true once all are known.
  mutating func readGone(_ reading: Reading, _ budget: inout SliceBudget) throws -> Bool {
    try gone.next(reading, &budget)
    return gone.isWhole
  }

  /// The row of a step, without whom it is about where only the rows that are gone tell.
  mutating func row(of entry: StepEntry, _ reading: Reading) throws -> StepRow {
    let (step, log) = (entry.step, HistoryLog(database: reading.database, schema: schema))
    let origin = try origin(of: step, log)
    var subject = try reading.subject(of: step.id, titled: origin.title)
    if subject.text.isEmpty {
      var names = RowNames(database: reading.database, gone: gone)
      subject.text = try names.subject(of: step.id, titled: origin.title)
      lacksGone = lacksGone || names.lacksGone
    }
    return StepRow(
      id: step.id, at: entry.at, by: entry.by, title: origin.title, kind: Self.kind(of: step),
      undoes: step.undoes, origin: origin.id, subject: subject.text,
      count: subject.count,
      barrier: barrier(of: step, from: origin))
  }

  /// As ``HistoryLog/origin(of:)``, but for a chain of undo and redo that a slice has whole.
  private mutating func origin(of step: HistoryLog.Entry, _ log: HistoryLog) throws
    -> HistoryLog.Entry
  {
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
    return step.schema < schema ? .olderFile : nil
  }
}
