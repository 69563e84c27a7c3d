internal import GRDB
internal import Mentoring
internal import Synchronization

/// A programme is known again by the last step that was seen in it: no step is ever taken out.
extension ProgramFile {
  /// What was seen in the file at the last look.
  struct Footprint: Hashable, Sendable {
    /// A number that changes whenever another connection has changed the file.
    let dataVersion: Int64
    /// The last step.
    let step: [String]
  }

  /// Notes what is in the file now; a file of another shape leaves no footprint.
  func noteFootprint(in database: Database) throws {
    guard identity != nil, try database.has("SELECT 1 FROM sqlite_schema WHERE name = 'step'")
    else { return }
    let seen = Footprint(
      dataVersion: try database.number("PRAGMA data_version"), step: try database.lastStep())
    footprint.withLock { $0 = seen }
  }

  /// Whether the file still has the step that was seen last; what other programs have written
  /// besides is noted.
  func continues(in database: Database) throws -> Bool {
    guard let known = footprint.withLock({ $0 }) else { return true }
    guard try database.number("PRAGMA data_version") != known.dataVersion else { return true }
    guard try database.step(known.step.first ?? "") == known.step else { return false }
    try noteFootprint(in: database)
    return true
  }

  /// - Throws: ``StoreTrouble/lost(path:_:)`` where something else was written over the programme.
  func requireContinued(in database: Database) throws {
    guard try continues(in: database) else { throw StoreTrouble.lost(path: path, .overwritten) }
  }
}

extension Database {
  fileprivate func lastStep() throws -> [String] {
    try step("\(try number("SELECT coalesce(max(id), 0) FROM step"))")
  }

  /// A step as texts to be compared; empty where there is none of that number.
  fileprivate func step(_ number: String) throws -> [String] {
    try firstRow("SELECT id, at, by, title FROM step WHERE id = ?", [Int64(number)]) { row in
      ["\(row.integer(0))", row.text(1), row.text(2), row.text(3)]
    } ?? []
  }
}
