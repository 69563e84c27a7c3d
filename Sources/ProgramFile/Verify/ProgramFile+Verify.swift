internal import GRDB
public import Mentoring

extension ProgramFile {
  /// Looks the whole file over: pages, references, triggers, schema, and every row against its
  /// history; changes nothing.
  ///
  /// Where SQLite finds damage it is all that is told: nothing else can be asked of such a file and
  /// be trusted. Tables of other hands have no history, and an altered one cannot be compared.
  ///
  /// - Throws: ``StoreTrouble`` where the file cannot be read to its end.
  public func verify() throws(StoreTrouble) -> [VerifyFinding] {
    try StoreTrouble.translating(path) {
      try read { database in
        let damages = try database.damages()
        guard damages.isEmpty else { return damages }
        let expected = try schema.objects()
        let altered = try database.alterations(from: expected)
        let tables = try database.keptTables().filter { table in
          expected[table] != nil && !altered.contains(.schemaAltered(table))
        }
        let hasHistory = !["step", "change"].contains { altered.contains(.schemaAltered($0)) }
        let departures = try database.departures(
          of: hasHistory ? tables : [], fromHistoryOf: schema.version)
        return try database.danglingReferences() + altered + departures
      }
    }
  }

  /// What SQLite itself finds wrong with the pages.
  ///
  /// - Throws: ``StoreTrouble`` where the file cannot be read to its end.
  func damages() throws(StoreTrouble) -> [VerifyFinding] {
    try StoreTrouble.translating(path) { try read { try $0.damages() } }
  }
}

extension Database {
  /// What SQLite itself finds, at most 100; where damage ends its look, what it found until then.
  fileprivate func damages() throws -> [VerifyFinding] {
    var findings: [VerifyFinding] = []
    do {
      try eachRow("PRAGMA integrity_check") { row in
        if row.text(0) != "ok" { findings.append(.damage(row.text(0))) }
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      if findings.isEmpty { throw error }
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

  /// Triggers that are missing, and everything else that is not as `expected`, by name.
  fileprivate func alterations(from expected: [String: SchemaObject]) throws -> [VerifyFinding] {
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
  fileprivate func objects() throws -> [String: SchemaObject] {
    var objects: [String: SchemaObject] = [:]
    try eachRow("SELECT name, type, sql FROM sqlite_schema WHERE sql IS NOT NULL") { row in
      objects[row.text(0)] = SchemaObject(type: row.text(1), sql: row.text(2))
    }
    return objects
  }
}

extension Schema {
  /// Everything in a new file of this schema, by name.
  fileprivate func objects() throws -> [String: SchemaObject] {
    let fresh = ProgramFile(path: "", queue: try DatabaseQueue(), schema: self)
    return try fresh.connected { database in
      try migrate(database)
      return try database.objects()
    }
  }
}

/// A table, an index or a trigger with the statement that makes it.
private struct SchemaObject: Hashable {
  let type: String
  let sql: String
}
