internal import GRDB

/// The triggers that write every change of every row into the history, made from the schema.
enum HistoryTriggers {
  /// One trigger as `sqlite_schema` keeps it.
  struct Trigger: Hashable {
    /// Its name.
    let name: String
    /// The table whose changes it writes down.
    let table: String
    /// The statement that makes it.
    let sql: String
  }

  /// Tables that are the history itself or SQLite's, what is typed and not yet part of the
  /// programme, and what never changes.
  static let exceptions: Set<String> = ["step", "change", "draft", "identity", "sqlite_sequence"]

  /// What every trigger's name begins with.
  static let prefix = "history_"

  /// Drops all triggers.
  static func drop(in database: Database) throws {
    var names: [String] = []
    try database.eachRow("SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
      names.append($0.text(0))
    }
    for name in names { try database.execute(sql: "DROP TRIGGER \(name.quotedDatabaseIdentifier)") }
  }

  /// Makes the triggers of every table.
  static func make(in database: Database) throws {
    for trigger in try expected(in: database) { try database.execute(sql: trigger.sql) }
  }

  /// The triggers that the tables of `database` must have.
  static func expected(in database: Database) throws -> [Trigger] {
    try database.keptTables().flatMap { table in
      triggers(of: table, columns: try database.columnNames(of: table))
    }
  }

  private static func triggers(of table: String, columns: [String]) -> [Trigger] {
    let old = object(columns, of: "OLD")
    let new = object(columns, of: "NEW")
    let differs = columns.map { column in
      let name = column.quotedDatabaseIdentifier
      return "OLD.\(name) IS NOT NEW.\(name)"
    }
    return [
      trigger("insert", of: table, event: "INSERT", row: "NEW", before: "NULL", after: new),
      trigger(
        "update", of: table, event: "UPDATE", row: "OLD", before: old, after: new,
        condition: differs.joined(separator: " OR ")),
      trigger("delete", of: table, event: "DELETE", row: "OLD", before: old, after: "NULL"),
    ]
  }

  private static func trigger(
    _ suffix: String, of table: String, event: String, row: String, before: String, after: String,
    condition: String? = nil
  ) -> Trigger {
    let name = "\(prefix)\(table)_\(suffix)"
    let when = condition.map { "WHEN \($0)\n" } ?? ""
    let sql = """
      CREATE TRIGGER \(name.quotedDatabaseIdentifier) AFTER \(event) ON \
      \(table.quotedDatabaseIdentifier)
      \(when)BEGIN
      INSERT INTO change (step, tableName, rowNumber, before, after)
      VALUES ((SELECT max(id) FROM step), '\(table)', \(row).id, \(before), \(after));
      END
      """
    return Trigger(name: name, table: table, sql: sql)
  }

  private static func object(_ columns: [String], of row: String) -> String {
    let members = columns.map { "'\($0)', \(row).\($0.quotedDatabaseIdentifier)" }
    return "json_object(\(members.joined(separator: ", ")))"
  }
}

extension Database {
  /// The tables whose changes the history keeps, by name.
  func keptTables() throws -> [String] {
    var names: [String] = []
    try eachRow("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name") {
      names.append($0.text(0))
    }
    return names.filter { !HistoryTriggers.exceptions.contains($0) && !$0.hasPrefix("sqlite_") }
  }

  /// The columns of a table, in order.
  func columnNames(of table: String) throws -> [String] {
    var names: [String] = []
    try eachRow("SELECT name FROM pragma_table_info(?) ORDER BY cid", [table]) {
      names.append($0.text(0))
    }
    return names
  }
}
