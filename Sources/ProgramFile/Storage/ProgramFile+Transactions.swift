internal import GRDB
internal import Mentoring
internal import Synchronization

extension ProgramFile {
  /// Runs `body` within one read transaction: all that it sees is of one version.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try connected { database in
      var value: Value?
      try database.inTransaction(.deferred) {
        value = try body(database)
        return .commit
      }
      guard let value else { throw StoreTrouble.failed(path: path, reason: "no transaction") }
      return value
    }
  }

  /// Runs `body` within one IMMEDIATE transaction, which is kept where it says so; not where
  /// something else was written over the programme.
  func write(_ body: (Database) throws -> Database.TransactionCompletion) throws {
    let seen = footprint.withLock { $0 }
    do {
      try connected { database in
        try database.inTransaction(.immediate) {
          try requireContinued(in: database)
          return try body(database)
        }
      }
    } catch {
      // What was not kept leaves no step.
      footprint.withLock { $0 = seen }
      if seen != nil, (error as? DatabaseError)?.resultCode == .SQLITE_NOTADB {
        throw StoreTrouble.lost(path: path, .overwritten)
      }
      throw error
    }
  }

  /// Runs `body` on the connection, outside of a transaction; fails where it was closed.
  func connected<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try queue.writeWithoutTransaction { database in
      defer { wait.end() }
      guard database.sqliteConnection != nil else {
        throw StoreTrouble.failed(path: path, reason: "closed")
      }
      return try body(database)
    }
  }
}
