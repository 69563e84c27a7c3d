internal import GRDB
public import Mentoring

extension ProgramFile {
  /// Seconds that a call waits for another program that holds the file.
  public static let patience = 5.0

  /// Makes a new file of mode 0600; what is in the way is never overwritten.
  ///
  /// - Throws: ``Refusal`` with ``StoreTrouble/exists(path:)``, the rule that `programme` breaks or
  ///   the trouble with the disk; no file is left then.
  public static func create(
    at path: String, _ programme: Programme, by: String, at moment: Moment
  ) throws(Refusal) -> ProgramFile {
    try Refusal.translating(path) {
      try OrganisationRules.check(programme)
      let place = DiskPath(text: path)
      try place.claim()
      do {
        let identity = place.identity
        let wait = LockWait(patience: patience)
        let queue = try DatabaseQueue(
          path: place.plain, configuration: .programme(waiting: wait))
        let file = ProgramFile(path: path, queue: queue, identity: identity, wait: wait)
        try file.keepJournalWhileOpen()
        try file.begin(programme, by: by, at: moment)
        try place.syncFolder()
        return file
      } catch {
        place.abandon()
        throw error
      }
    }
  }

  /// Opens a file; an older one is first copied beside itself, under the name of `moment`, and then
  /// brought up to date.
  ///
  /// - Throws: ``StoreTrouble``; a file of a newer version or of another program is not touched.
  public static func open(_ path: String, at moment: Moment) throws(StoreTrouble) -> ProgramFile {
    try open(path, at: moment, waiting: LockWait(patience: patience))
  }

  /// Opens a file that is waited for as `wait` says while another program holds it.
  ///
  /// Once it is open, each call waits for ``patience`` seconds at most.
  ///
  /// - Throws: ``StoreTrouble``.
  public static func open(_ path: String, at moment: Moment, waiting wait: LockWait)
    throws(StoreTrouble) -> ProgramFile
  {
    defer { wait.limit = .seconds(patience) }
    return try open(path, at: moment, schema: .current, waiting: wait)
  }

  static func open(_ path: String, at moment: Moment, schema: Schema, patience: Double)
    throws(StoreTrouble) -> ProgramFile
  {
    try open(path, at: moment, schema: schema, waiting: LockWait(patience: patience))
  }

  private static func open(
    _ path: String, at moment: Moment, schema: Schema, waiting wait: LockWait
  ) throws(StoreTrouble) -> ProgramFile {
    let place = DiskPath(text: path)
    try place.requireUsableFile()
    return try StoreTrouble.translating(path) {
      defer { wait.end() }
      try glance(at: place, schema: schema)
      // Before the connection: of a file that is replaced meanwhile this tells that it is lost.
      let identity = place.identity
      let queue = try DatabaseQueue(path: place.plain, configuration: .programme(waiting: wait))
      let file = ProgramFile(
        path: path, queue: queue, schema: schema, identity: identity, wait: wait)
      let version = try file.read { database in
        try file.noteFootprint(in: database)
        return try recognize(in: database, at: path, schema: schema)
      }
      try file.keepJournalWhileOpen()
      if version < schema.version { try file.bringUpToDate(from: version, at: moment) }
      return file
    }
  }

  /// Closes the file, which leaves nothing beside it; later calls fail.
  ///
  /// - Throws: ``StoreTrouble``.
  public func close() throws(StoreTrouble) {
    try StoreTrouble.translating(path) {
      // What lies beside a name that another file has is that one's.
      if lossOfName() != .replaced {
        try connected { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      }
      try queue.end()
    }
  }

  /// Turns away what is not ours, or too new, before a connection is made that could change it.
  ///
  /// A file that cannot be read this way may be whole once its journal is rolled back: the
  /// connection proper is to say.
  static func glance(at place: DiskPath, schema: Schema) throws {
    do {
      let glance = try Glance(at: place)
      _ = try recognize(
        glance.application, version: glance.version, at: place.text, schema: schema)
    } catch let error as DatabaseError where error.resultCode != .SQLITE_NOTADB {
      return
    }
  }

  /// The version of the schema of an open file that is ours and not too new.
  static func recognize(in database: Database, at path: String, schema: Schema) throws -> Int {
    try recognize(
      try database.number("PRAGMA application_id"),
      version: try database.number("PRAGMA user_version"), at: path, schema: schema)
  }

  /// The version of the schema of a file that is ours and not too new.
  private static func recognize(
    _ application: Int64, version: Int64, at path: String, schema: Schema
  ) throws(StoreTrouble) -> Int {
    guard application == Schema.applicationID else { throw .notAProgramme(path: path) }
    guard version <= schema.version else { throw .newer(path: path, version: Int(version)) }
    return Int(version)
  }

  private func keepJournalWhileOpen() throws {
    try connected { try $0.execute(sql: "PRAGMA journal_mode = TRUNCATE") }
  }

  private func bringUpToDate(from version: Int, at moment: Moment) throws {
    try backup(to: Self.olderCopy(of: path, version: version, at: moment))
    try migrate()
  }

  func migrate() throws {
    try connected { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      defer { restoreForeignKeys(in: database) }
      try database.inTransaction(.immediate) {
        try schema.migrate(database)
        return .commit
      }
    }
  }

  private func restoreForeignKeys(in database: Database) {
    do {
      try database.execute(sql: "PRAGMA foreign_keys = ON")
    } catch {
      assertionFailure("\(error)")
    }
  }

  /// `Радуга.v1 2026-10-05 14-05-12.kurator` for `Радуга.kurator`.
  static func olderCopy(of path: String, version: Int, at moment: Moment) -> String {
    let suffix = ".kurator"
    let stem = path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
    let time = moment.iso.map { $0 == "T" ? " " : $0 == ":" ? "-" : $0 }
    return "\(stem).v\(version) \(String(time))\(suffix)"
  }
}
