internal import GRDB
public import Mentoring

/// Whether what is written would be found again: a file can lose its name, or what is in it, while
/// it is open.
extension ProgramFile {
  /// Why what is written would not be found under the name of the file; nothing where it would be.
  ///
  /// What has lost its name can still be read, and copied by ``backup(to:)``; what has lost its
  /// content cannot. Waits for another program that holds the file as every call does.
  public func loss() -> FileLoss? {
    guard identity != nil else { return nil }
    return lossOfName() ?? (isOverwritten ? .overwritten : nil)
  }

  /// The same as far as it is known without reading the file.
  public func lossOfName() -> FileLoss? {
    guard let identity else { return nil }
    let place = DiskPath(text: path)
    guard let present = place.identity else { return .gone }
    guard present == identity else { return .replaced }
    return place.size == 0 ? .emptied : nil
  }

  /// How many bytes the file has on the disk; 0 in memory, and where it is not there.
  public var size: Int { identity == nil ? 0 : DiskPath(text: path).size ?? 0 }

  /// - Throws: ``StoreTrouble/lost(path:_:)``.
  func requireInPlace() throws(StoreTrouble) {
    if let loss = lossOfName() { throw .lost(path: path, loss) }
  }

  private var isOverwritten: Bool {
    do {
      return try !connected { try continues(in: $0) }
    } catch let error as DatabaseError {
      return [.SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_ERROR].contains(error.resultCode)
    } catch {
      return false
    }
  }

  /// Whether another file goes on from this one, so that the last step of this one is in its history.
  ///
  /// - Throws: ``StoreTrouble``.
  public func isContinued(by other: ProgramFile) throws(StoreTrouble) -> Bool {
    try StoreTrouble.translating(path) {
      let last = try read { try $0.number("SELECT max(id) FROM step") }
      let own = try read { try $0.lines(ofStep: last) }
      return try StoreTrouble.translating(other.path) {
        try other.read { try $0.lines(ofStep: last) } == own
      }
    }
  }
}

extension Database {
  /// A step with all that it changed, as texts to be compared.
  fileprivate func lines(ofStep step: Int64) throws -> [[String]] {
    var lines: [[String]] = []
    try eachRow("SELECT at, by, title FROM step WHERE id = ?", [step]) { row in
      lines.append([row.text(0), row.text(1), row.text(2)])
    }
    try eachRow(
      """
      SELECT tableName, rowNumber, coalesce(before, ''), coalesce(after, '')
      FROM change WHERE step = ? ORDER BY id
      """, [step]
    ) { row in
      lines.append([row.text(0), "\(row.integer(1))", row.text(2), row.text(3)])
    }
    return lines
  }
}
