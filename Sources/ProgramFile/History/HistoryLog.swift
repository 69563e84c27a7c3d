internal import GRDB
internal import Mentoring
internal import PlainText

/// The log of steps, within one transaction.
///
/// A step that takes another back names it. So the steps form a stack: an undo pops what it names,
/// a redo pushes it again, and everything between an undo and the step it names is balanced.
struct HistoryLog {
  let database: Database
  /// The version of the schema that new steps are written under.
  let schema: Int

  /// A step as the log itself needs it.
  struct Entry {
    let id: Step.ID
    let title: StepTitle
    let undoes: Step.ID?
    let schema: Int
  }

  /// Writes a new step, which the changes that follow belong to.
  func begin(_ title: StepTitle, by: String, at moment: Moment, undoes: Step.ID? = nil) throws
    -> Step.ID
  {
    try database.run(
      "INSERT INTO step (at, by, title, schema, undoes) VALUES (?, ?, ?, ?, ?)",
      [moment.iso, Sanitized(by).text, title.rawValue, schema, undoes?.number])
    return Step.ID(database.lastInsertedRowID)
  }

  /// The last step of all.
  func last() throws -> Step.ID { Step.ID(try database.number("SELECT max(id) FROM step")) }

  /// Whether a step changed a row.
  func hasChanges(_ step: Step.ID) throws -> Bool {
    try database.has("SELECT 1 FROM change WHERE step = ? LIMIT 1", [step.number])
  }

  /// The step that undo takes back next; the first step, which made the programme, stays.
  func undoTarget() throws -> Entry? {
    var entry = try entry(before: .max)
    while let undo = entry, undo.title == .undo, let undone = undo.undoes {
      entry = try self.entry(before: undone.number)
    }
    return entry?.title == .createProgramme ? nil : entry
  }

  /// The undo that redo takes back next: nothing where another step came after it.
  func redoTarget() throws -> Entry? {
    var entry = try entry(before: .max)
    while let redo = entry, redo.title == .redo, let redone = redo.undoes {
      entry = try self.entry(before: redone.number)
    }
    return entry?.title == .undo ? entry : nil
  }

  /// What an undo or a redo is about in the end: the step that an edit made.
  func origin(of entry: Entry) throws -> Entry {
    var origin = entry
    while let earlier = origin.undoes {
      guard let found = try self.entry(before: earlier.number + 1) else { break }
      origin = found
    }
    return origin
  }

  /// Whether undo may not cross the step: by rule, or since the tables had another shape then.
  func isBarrier(_ entry: Entry) throws -> Bool {
    let title = try origin(of: entry).title
    return entry.schema < schema || HistoryRules.isBarrier(title)
  }

  private func entry(before id: Int64) throws -> Entry? {
    try database.firstRow(
      "SELECT id, title, undoes, schema FROM step WHERE id < ? ORDER BY id DESC LIMIT 1", [id]
    ) { row in
      Entry(
        id: row.id(0), title: try row.code(1),
        undoes: row.isNull(2) ? nil : row.id(2), schema: row.int(3))
    }
  }
}
