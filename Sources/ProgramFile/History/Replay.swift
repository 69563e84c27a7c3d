internal import GRDB
internal import Mentoring

/// Puts rows back as they were before a change.
struct Replay {
  /// One change of the log; the row itself stays in the file.
  struct Change {
    let id: Int64
    let table: String
    let row: Int64
    let hadRow: Bool
    let hasRow: Bool
  }

  /// The statements that put a row of one table back.
  private struct Statements {
    let insert: String
    let update: String
    let delete: String
  }

  private let database: Database
  private var statements: [String: Statements] = [:]

  init(database: Database) { self.database = database }

  /// Undoes one change; a row that is not as the log left it, or has no room any more beside rows
  /// that the log does not know, is told as damage.
  mutating func reverse(_ change: Change) throws {
    let statements = try statements(for: change.table)
    let damage = Unreadable(column: "\(change.table) \(change.row)")
    do {
      switch (change.hadRow, change.hasRow) {
      case (true, true): try database.run(statements.update, [change.id, change.row])
      case (true, false): try database.run(statements.insert, [change.id])
      case (false, _): try database.run(statements.delete, [change.row])
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw damage
    }
    guard database.changesCount == 1 else { throw damage }
  }

  private mutating func statements(for table: String) throws -> Statements {
    if let known = statements[table] { return known }
    guard try database.keptTables().contains(table) else { throw Unreadable(column: table) }
    let made = Self.statements(for: table, columns: try database.columnNames(of: table))
    statements[table] = made
    return made
  }

  private static func statements(for table: String, columns: [String]) -> Statements {
    let table = table.quotedDatabaseIdentifier
    let names = columns.map(\.quotedDatabaseIdentifier)
    let values = columns.map { "json_extract(change.before, '$.\($0)')" }
    let assignments = zip(names, values).map { "\($0) = \($1)" }.joined(separator: ", ")
    return Statements(
      insert: """
        INSERT INTO \(table) (\(names.joined(separator: ", ")))
        SELECT \(values.joined(separator: ", ")) FROM change WHERE change.id = ?
        """,
      update:
        "UPDATE \(table) SET \(assignments) FROM change WHERE change.id = ? AND \(table).id = ?",
      delete: "DELETE FROM \(table) WHERE id = ?")
  }
}
