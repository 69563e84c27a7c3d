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

  /// Makes a copy in memory the same as the programme is now.
  ///
  /// - Throws: ``StoreTrouble``; nothing certain is in the copy then.
  public func renew(_ copy: ProgramFile) throws(StoreTrouble) {
    try StoreTrouble.translating(path) { try copyPages(to: copy) }
  }

  /// Writes a copy of mode 0600 without what stands in open forms, which nobody could go on with
  /// there, checks it and closes it; what is in the way is never overwritten.
  ///
  /// - Throws: ``StoreTrouble`` with the path of the copy; no copy is left then.
  public func backup(to destination: String) throws(StoreTrouble) {
    try backup(to: destination) { _ in true }
  }

  /// As ``backup(to:)``; `goesOn` hears again and again how much is done, in hundredths, and whether
  /// to go on is what it answers.
  public func backup(to destination: String, whileAsking goesOn: @escaping (_ percent: Int) -> Bool)
    throws(StoreTrouble)
  {
    let place = DiskPath(text: destination)
    try place.claim()
    do throws(StoreTrouble) {
      try StoreTrouble.translating(destination) {
        try writeCopy(to: place, whileAsking: goesOn)
        try place.syncFolder()
      }
    } catch {
      place.abandon()
      throw error
    }
  }

  /// How much of the work it is to write the pages, in hundredths; the rest is to check them.
  private static let writing = 25
  /// How many pages are written between two questions whether to go on.
  private static let stretch: CInt = 256
  /// How many operations of SQLite it takes, about, to check a page.
  private static let operationsAPage = 400

  private func writeCopy(to place: DiskPath, whileAsking goesOn: @escaping (Int) -> Bool) throws {
    let queue = try DatabaseQueue(
      path: place.plain, configuration: .programme(patience: Self.patience))
    let copy = ProgramFile(path: place.text, queue: queue, schema: schema)
    var pages = 0
    try copyPages(to: copy) { progress in
      pages = progress.totalPageCount
      let done = Self.writing * progress.completedPageCount / max(1, pages)
      if !goesOn(done) { throw StoreTrouble.stopped(path: place.text) }
    }
    // The last pages leave no time to break the writing off.
    guard goesOn(Self.writing) else { throw StoreTrouble.stopped(path: place.text) }
    try copy.dropDrafts()
    let finding = try copy.read { database in
      try database.asking({ operations in
        let share = operations * (100 - Self.writing) / (max(1, pages) * Self.operationsAPage)
        return goesOn(Self.writing + min(99 - Self.writing, share))
      }) { try database.firstDamage() }
    }
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

  func copyPages(
    to copy: ProgramFile, telling tell: @escaping (DatabaseBackupProgress) throws -> Void = { _ in }
  ) throws {
    try connected { source in
      try copy.connected { try source.backup(to: $0, pagesPerStep: Self.stretch, progress: tell) }
    }
  }
}
