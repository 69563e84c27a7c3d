internal import GRDB
internal import GRDBSQLite

extension Database {
  /// Runs one statement that gives back nothing.
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// Reads every row of a statement; `body` may not run the same statement.
  func eachRow(
    _ sql: String, _ arguments: StatementArguments = [], _ body: (Columns) throws -> Void
  ) throws {
    let statement = try cachedStatement(sql: sql)
    try statement.setArguments(arguments)
    let pointer = statement.sqliteStatement
    defer { sqlite3_reset(pointer) }
    while true {
      switch sqlite3_step(pointer) {
      case SQLITE_ROW: try body(Columns(statement: pointer))
      case SQLITE_DONE: return
      case let code:
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: lastErrorMessage)
      }
    }
  }

  /// Reads the first row, where there is one.
  func firstRow<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ body: (Columns) throws -> Value
  ) throws -> Value? {
    let statement = try cachedStatement(sql: sql)
    try statement.setArguments(arguments)
    let pointer = statement.sqliteStatement
    defer { sqlite3_reset(pointer) }
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return try body(Columns(statement: pointer))
    case SQLITE_DONE: return nil
    case let code:
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: lastErrorMessage)
    }
  }

  /// The one number that a statement gives, 0 where it gives no row.
  func number(_ sql: String, _ arguments: StatementArguments = []) throws -> Int64 {
    try firstRow(sql, arguments) { $0.integer(0) } ?? 0
  }

  /// Whether a statement gives a row.
  func has(_ sql: String, _ arguments: StatementArguments = []) throws -> Bool {
    try firstRow(sql, arguments) { _ in true } ?? false
  }
}
