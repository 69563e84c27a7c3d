internal import GRDB
internal import GRDBSQLite

/// What a file whose nature is not known says of itself, read without a lock, a journal or a trace.
///
/// The connection is SQLite's own: a `DatabaseQueue` that finds no database frees its dispatch
/// queue, which ``GRDB/DatabaseQueue/end()`` is there to prevent.
struct Glance {
  /// Which program the file is of.
  let application: Int64
  /// The version of its schema.
  let version: Int64

  /// Looks at the file.
  ///
  /// - Throws: `DatabaseError`; a file that cannot be read this way may be whole once its journal
  ///   is rolled back.
  init(at place: DiskPath) throws {
    var connection: OpaquePointer?
    defer { sqlite3_close_v2(connection) }
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
    try Self.check(sqlite3_open_v2(place.immutableURI, &connection, flags, nil), connection)
    application = try Self.number("PRAGMA application_id", connection)
    version = try Self.number("PRAGMA user_version", connection)
  }

  private static func number(_ sql: String, _ connection: OpaquePointer?) throws -> Int64 {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    try check(sqlite3_prepare_v2(connection, sql, -1, &statement, nil), connection)
    let code = sqlite3_step(statement)
    if code != SQLITE_ROW { try check(code, connection) }
    return sqlite3_column_int64(statement, 0)
  }

  private static func check(_ code: Int32, _ connection: OpaquePointer?) throws {
    guard code != SQLITE_OK else { return }
    throw DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: sqlite3_errmsg(connection).map { String(cString: $0) })
  }
}
