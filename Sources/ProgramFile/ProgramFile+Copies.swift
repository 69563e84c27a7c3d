internal import GRDB
public import Mentoring

extension ProgramFile {
  /// The same programme in memory: what is done to it never reaches the file.
  ///
  /// - Throws: ``StoreTrouble``.
  public func copyInMemory() throws(StoreTrouble) -> ProgramFile {
    try StoreTrouble.translating(path) {
      let copy = try DatabaseQueue(configuration: .programme(patience: 0))
      try copyPages(to: copy)
      return ProgramFile(path: "", queue: copy, schema: schema)
    }
  }

  /// Writes a copy of mode 0600, checks it and closes it; what is in the way is never overwritten.
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
    let copy = try DatabaseQueue(
      path: place.plain, configuration: .programme(patience: Self.patience))
    try copyPages(to: copy)
    let file = ProgramFile(path: place.text, queue: copy, schema: schema)
    let finding = try file.read { try $0.firstDamage() }
    try file.close()
    if let finding { throw StoreTrouble.damaged(path: place.text, finding: finding) }
  }

  private func copyPages(to copy: DatabaseQueue) throws {
    try connected { source in
      try copy.writeWithoutTransaction { try source.backup(to: $0) }
    }
  }
}
