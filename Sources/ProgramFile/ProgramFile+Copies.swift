internal import GRDB
public import Mentoring

extension ProgramFile {
  /// The same programme in memory: what is done to it never reaches the file.
  ///
  /// - Throws: ``StoreTrouble``.
  public func copyInMemory() throws(StoreTrouble) -> ProgramFile {
    try StoreTrouble.translating(path) {
      let queue = try DatabaseQueue(configuration: .programme(patience: 0))
      let copy = ProgramFile(path: "", queue: queue, schema: schema)
      try copyPages(to: copy)
      return copy
    }
  }

  /// Writes a copy of mode 0600 without what stands in open forms, which nobody could go on with
  /// there, checks it and closes it; what is in the way is never overwritten.
  ///
  /// - Throws: ``StoreTrouble`` with the path of the copy; no copy is left then.
  public func backup(to destination: String) throws(StoreTrouble) {
    let place = DiskPath(text: destination)
    try place.claim()
    do throws(StoreTrouble) {
      try StoreTrouble.translating(destination) {
        try writeCopy(to: place)
        try place.syncFolder()
      }
    } catch {
      place.abandon()
      throw error
    }
  }

  private func writeCopy(to place: DiskPath) throws {
    let queue = try DatabaseQueue(
      path: place.plain, configuration: .programme(patience: Self.patience))
    let copy = ProgramFile(path: place.text, queue: queue, schema: schema)
    try copyPages(to: copy)
    try copy.dropDrafts()
    let finding = try copy.read { try $0.firstDamage() }
    try copy.close()
    if let finding { throw StoreTrouble.damaged(path: place.text, finding: finding) }
  }

  /// Drops what stands in forms, of whichever writer; a file of an older shape may have no place for
  /// it.
  func dropDrafts() throws {
    try write { database in
      if try database.has("SELECT 1 FROM sqlite_schema WHERE name = 'draft'") {
        try database.run("DELETE FROM draft")
      }
      return .commit
    }
  }

  func copyPages(to copy: ProgramFile) throws {
    try connected { source in
      try copy.connected { try source.backup(to: $0) }
    }
  }
}
