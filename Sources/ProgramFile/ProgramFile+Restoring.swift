internal import GRDB
public import Mentoring

extension ProgramFile {
  /// Writes a new file of mode 0600 from a copy of a programme, brings it up to date and closes it;
  /// the copy itself is only read, and what is in the way is never overwritten.
  ///
  /// - Returns: What ``verify()`` finds wrong with it; no file is left then.
  /// - Throws: ``StoreTrouble`` with the path of the copy or of the new file; no file is left then.
  public static func restore(_ copy: String, to destination: String) throws(StoreTrouble)
    -> [VerifyFinding]
  {
    let source = try open(toRead: DiskPath(text: copy), schema: .current)
    let place = DiskPath(text: destination)
    try place.claim()
    do throws(StoreTrouble) {
      let findings = try source.written(anew: place)
      if !findings.isEmpty { place.abandon() }
      return findings
    } catch {
      place.abandon()
      throw error
    }
  }

  /// Opens a file that need not be writable.
  private static func open(toRead place: DiskPath, schema: Schema) throws(StoreTrouble)
    -> ProgramFile
  {
    try place.requireReadableFile()
    return try StoreTrouble.translating(place.text) {
      try glance(at: place, schema: schema)
      var configuration = Configuration.programme(patience: patience)
      configuration.readonly = true
      let queue = try DatabaseQueue(path: place.plain, configuration: configuration)
      let file = ProgramFile(path: place.text, queue: queue, schema: schema)
      _ = try file.read { try recognize(in: $0, at: place.text, schema: schema) }
      return file
    }
  }

  private func written(anew place: DiskPath) throws(StoreTrouble) -> [VerifyFinding] {
    let damages = try damages()
    guard damages.isEmpty else { return damages }
    return try StoreTrouble.translating(place.text) {
      let queue = try DatabaseQueue(
        path: place.plain, configuration: .programme(patience: Self.patience))
      let file = ProgramFile(path: place.text, queue: queue, schema: schema)
      try copyPages(to: file)
      try file.dropDrafts()
      let version = try file.read { try Self.recognize(in: $0, at: place.text, schema: schema) }
      if version < schema.version { try file.migrate() }
      let findings = try file.verify()
      try file.close()
      try place.syncFolder()
      return findings
    }
  }
}
