internal import GRDB
internal import GRDBSQLite

extension Database {
  /// Runs `body`; `goesOn` hears again and again how many operations of SQLite it has taken, about,
  /// and breaks it off where it answers no.
  ///
  /// - Throws: `DatabaseError` with `SQLITE_INTERRUPT` where it was broken off.
  func asking<Value>(
    _ goesOn: @escaping (_ operations: Int) -> Bool, _ body: () throws -> Value
  ) throws -> Value {
    let question = Question(goesOn)
    sqlite3_progress_handler(
      sqliteConnection, CInt(Question.step),
      { context in
        guard let context else { return 0 }
        return Unmanaged<Question>.fromOpaque(context).takeUnretainedValue().ask() ? 0 : 1
      }, Unmanaged.passUnretained(question).toOpaque())
    defer { sqlite3_progress_handler(sqliteConnection, 0, nil, nil) }
    return try withExtendedLifetime(question) { try body() }
  }
}

/// What SQLite asks while it works.
private final class Question {
  /// How many operations there are between two questions.
  static let step = 10_000

  private let goesOn: (Int) -> Bool
  private var operations = 0

  init(_ goesOn: @escaping (Int) -> Bool) { self.goesOn = goesOn }

  func ask() -> Bool {
    operations += Self.step
    return goesOn(operations)
  }
}
