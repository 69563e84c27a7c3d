internal import GRDB
public import Mentoring

extension ProgramFile {
  /// Looks the whole file over: pages, references, triggers, schema, and every row against its
  /// history; changes nothing.
  ///
  /// - Throws: ``StoreTrouble`` where the file cannot be read to its end.
  public func verify() throws(StoreTrouble) -> [VerifyFinding] {
    try StoreTrouble.translating(path) {
      try read { database in
        try database.damages() + database.danglingReferences() + database.alterations(from: schema)
          + database.departures(fromHistoryOf: schema.version)
      }
    }
  }
}

extension Database {
  /// What SQLite itself finds, at most 100.
  fileprivate func damages() throws -> [VerifyFinding] {
    var findings: [VerifyFinding] = []
    try eachRow("PRAGMA integrity_check") { row in
      if row.text(0) != "ok" { findings.append(.damage(row.text(0))) }
    }
    return findings
  }

  /// Rows that refer to nothing.
  fileprivate func danglingReferences() throws -> [VerifyFinding] {
    var findings: [VerifyFinding] = []
    try eachRow("PRAGMA foreign_key_check") { row in
      findings.append(
        .danglingReference(table: row.text(0), row: row.integer(1), parent: row.text(2)))
    }
    return findings
  }

  /// In a few words what a copy may not have.
  func firstDamage() throws -> String? {
    switch try (damages() + danglingReferences()).first {
    case nil: nil
    case .damage(let words): words
    case .danglingReference(let table, let row, _): "\(table) \(row)"
    case .triggerMissing(_, let name), .schemaAltered(let name): name
    case .rowDiffers(let table, let row), .rowWithoutHistory(let table, let row),
      .rowLost(let table, let row):
      "\(table) \(row)"
    }
  }

  fileprivate func alterations(from schema: Schema) throws -> [VerifyFinding] {
    let expected = try DatabaseQueue().inDatabase { fresh in
      try schema.migrate(fresh)
      return try fresh.objects()
    }
    let found = try objects()
    let missing = try HistoryTriggers.expected(in: self).filter { trigger in
      found[trigger.name]?.sql != trigger.sql
    }
    let triggers = missing.map { VerifyFinding.triggerMissing(table: $0.table, trigger: $0.name) }
    let names = Set(expected.keys).union(found.keys).sorted().filter { name in
      expected[name] != found[name] && !missing.contains { $0.name == name }
    }
    return triggers + names.map { .schemaAltered($0) }
  }

  /// Everything in the schema that has a statement of its own, by name.
  private func objects() throws -> [String: SchemaObject] {
    var objects: [String: SchemaObject] = [:]
    try eachRow("SELECT name, type, sql FROM sqlite_schema WHERE sql IS NOT NULL") { row in
      objects[row.text(0)] = SchemaObject(type: row.text(1), sql: row.text(2))
    }
    return objects
  }
}

/// A table, an index or a trigger with the statement that makes it.
private struct SchemaObject: Hashable {
  let type: String
  let sql: String
}
