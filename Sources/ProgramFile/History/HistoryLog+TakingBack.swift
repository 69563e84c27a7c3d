internal import GRDB
internal import Mentoring

extension HistoryLog {
  /// Replays the changes of `target` backwards as a new step, and asks the rules again; `tell` hears
  /// how many of them are done.
  func takeBack(
    _ target: Entry, as title: StepTitle, by: String, at moment: Moment,
    whileTelling tell: (_ done: Int, _ all: Int) throws -> Void
  ) throws -> Receipt {
    let origin = try origin(of: target)
    guard try !isBarrier(target) else { throw BrokenRule.barrier(origin.title) }
    let step = try begin(title, by: by, at: moment, undoes: target.id)
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    var replay = Replay(database: database)
    let changes = try changes(of: target.id)
    for (place, change) in changes.enumerated() {
      if place % Self.stretch == 0 { try tell(place, changes.count) }
      try replay.reverse(change)
    }
    try Reading(database: database).recheck(after: step)
    return Receipt(step: step, title: origin.title, at: moment)
  }

  /// How many changes are replayed between two words about them.
  private static let stretch = 64

  /// The changes of a step, the last first.
  private func changes(of step: Step.ID) throws -> [Replay.Change] {
    var changes: [Replay.Change] = []
    try database.eachRow(
      """
      SELECT id, tableName, rowNumber, before IS NOT NULL, after IS NOT NULL
      FROM change WHERE step = ? ORDER BY id DESC
      """, [step.number]
    ) { row in
      changes.append(
        Replay.Change(
          id: row.integer(0), table: row.text(1), row: row.integer(2), hadRow: row.flag(3),
          hasRow: row.flag(4)))
    }
    return changes
  }
}
