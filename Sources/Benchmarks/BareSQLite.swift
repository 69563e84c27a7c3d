import Foundation
import GRDBSQLite

/// SQLite with nothing around it: the peer of the programme file, in the same modes.
final class BareSQLite {
  struct Failure: Error {
    let code: Int32
    let message: String
  }

  private var connection: OpaquePointer?

  init(_ path: String) throws {
    try check(sqlite3_open(path, &connection))
    try run("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA")
    try run("PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
  }

  deinit { sqlite3_close(connection) }

  /// Runs statements that give back nothing.
  func run(_ sql: String) throws { try check(sqlite3_exec(connection, sql, nil, nil, nil)) }

  /// Runs one statement for each row of values.
  func insert(_ sql: String, _ rows: some Sequence<[String?]>) throws {
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v2(connection, sql, -1, &statement, nil))
    defer { sqlite3_finalize(statement) }
    for row in rows {
      for (index, value) in row.enumerated() {
        let place = Int32(index + 1)
        guard let value else {
          sqlite3_bind_null(statement, place)
          continue
        }
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        sqlite3_bind_text(statement, place, value, -1, transient)
      }
      guard sqlite3_step(statement) == SQLITE_DONE else { throw failure(1) }
      sqlite3_reset(statement)
    }
  }

  /// Reads every column of every row as text, and returns how many bytes they have.
  func read(_ sql: String) throws -> Int {
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v2(connection, sql, -1, &statement, nil))
    defer { sqlite3_finalize(statement) }
    let columns = sqlite3_column_count(statement)
    var bytes = 0
    while sqlite3_step(statement) == SQLITE_ROW {
      for column in 0..<columns where sqlite3_column_text(statement, column) != nil {
        bytes += Int(sqlite3_column_bytes(statement, column))
      }
    }
    return bytes
  }

  /// The first column of every row.
  func texts(_ sql: String) throws -> [String] {
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v2(connection, sql, -1, &statement, nil))
    defer { sqlite3_finalize(statement) }
    var texts: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      texts.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "")
    }
    return texts
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw failure(code) }
  }

  private func failure(_ code: Int32) -> Failure {
    Failure(code: code, message: String(cString: sqlite3_errmsg(connection)))
  }
}
