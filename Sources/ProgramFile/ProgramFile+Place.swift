internal import GRDB
public import Mentoring

/// Whether what is written would be found again: a file can lose its name while it is open.
extension ProgramFile {
  /// Why what is written would not be found under the name of the file; nothing where it would be.
  ///
  /// What is open can still be read, and copied by ``backup(to:)``.
  public func loss() -> FileLoss? {
    guard let identity else { return nil }
    guard let present = DiskPath(text: path).identity else { return .gone }
    return present == identity ? nil : .replaced
  }

  /// - Throws: ``StoreTrouble/lost(path:_:)``.
  func requireInPlace() throws(StoreTrouble) {
    if let loss = loss() { throw .lost(path: path, loss) }
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
