internal import GRDB

/// What a programme's file looks like inside, and how an older one is brought up to it.
struct Schema: Sendable {
  /// One change of the schema; never edited once it has shipped.
  struct Migration: Sendable {
    /// Number and words, such as `1 programme`.
    let name: String
    /// The SQL that makes the change; it may not speak of Swift types.
    let sql: String
  }

  /// `KRTR`, by which a file is known as ours.
  static let applicationID: Int64 = 0x4B52_5452

  /// The schema of this version of the program.
  static let current = Schema(
    migrations: [
      .programme, .signedPaper, .peopleInOrder, .draft, .roadmapItems, .roadmapFollowing,
      .acquaintance,
    ])

  /// Every migration in the order it shipped; new ones go to the end.
  let migrations: [Migration]

  /// What `user_version` says of a file that is up to date.
  var version: Int { migrations.count }

  /// Brings `database` from whatever version it has to this one, inside the caller's transaction.
  ///
  /// The history triggers are dropped before the first migration and made anew after the last, so
  /// that no rebuilt table is left without one.
  func migrate(_ database: Database) throws {
    let old = try database.number("PRAGMA user_version")
    guard old < version else { return }
    try HistoryTriggers.drop(in: database)
    for migration in migrations[Int(old)...] { try database.execute(sql: migration.sql) }
    try HistoryTriggers.make(in: database)
    try database.checkForeignKeys()
    try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }
}
