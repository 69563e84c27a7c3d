internal import GRDB
internal import Mentoring

/// What people call the rows that other rows name, also those that are gone by now.
struct RowNames {
  let database: Database
  /// People, mentees and mentors that are gone, as they last were.
  private var gone: Gone?

  private struct Gone {
    var names: [Int64: String] = [:]
    var people: [String: [Int64: Int64]] = [:]
    var pairs: [Int64: (mentee: Int64, mentor: Int64)] = [:]
  }

  init(database: Database) { self.database = database }

  /// What `number` in a column of that name stands for; nothing where the column names no row that
  /// people have a name for.
  mutating func name(of number: Int64, in column: String) throws -> String? {
    switch column {
    case "person": try name(ofPerson: number)
    case "mentee", "mentor": try person(of: number, in: column).flatMap { try name(ofPerson: $0) }
    case "pair": try pair(number)
    case "pairOrder": try order(number)
    case "action": try action(number)
    default: nil
    }
  }

  /// Whom a step is about where ``Reading/subject(of:titled:)`` no longer finds them.
  mutating func subject(of step: Step.ID, titled title: StepTitle) throws -> String {
    switch title {
    case .addMentee, .saveMentee, .removeMentee, .addMentor, .saveMentor, .removeMentor,
      .saveConsent, .saveConsents, .withdrawConsent, .removeConsent, .answer:
      let people = try people(changedIn: step)
      guard people.count == 1, let person = people.first else { return "" }
      return try name(ofPerson: person) ?? ""
    case .pin, .ban, .forgetWish, .acceptPair, .acceptPairs, .dissolvePair:
      return try pair(changedIn: step)
    default: return ""
    }
  }

  private mutating func people(changedIn step: Step.ID) throws -> Set<Int64> {
    var direct: Set<Int64> = []
    var sides: [(number: Int64, side: String)] = []
    try database.eachRow(
      """
      SELECT tableName, rowNumber, json_extract(ifnull(after, before), '$.person'),
        json_extract(ifnull(after, before), '$.mentee'),
        json_extract(ifnull(after, before), '$.mentor')
      FROM change WHERE step = ? AND tableName IN
        ('person', 'mentee', 'mentor', 'consent', 'answer', 'menteeTag', 'mentorTag')
      """, [step.number]
    ) { row in
      if row.text(0) == "person" { direct.insert(row.integer(1)) }
      if !row.isNull(2) { direct.insert(row.integer(2)) }
      if !row.isNull(3) { sides.append((row.integer(3), "mentee")) }
      if !row.isNull(4) { sides.append((row.integer(4), "mentor")) }
    }
    for entry in sides {
      if let person = try person(of: entry.number, in: entry.side) { direct.insert(person) }
    }
    return direct
  }

  private mutating func pair(changedIn step: Step.ID) throws -> String {
    var pairs: [(mentee: Int64, mentor: Int64)] = []
    try database.eachRow(
      """
      SELECT DISTINCT json_extract(ifnull(after, before), '$.mentee'),
        json_extract(ifnull(after, before), '$.mentor')
      FROM change WHERE step = ? AND tableName IN ('pair', 'pairWish')
      """, [step.number]
    ) { pairs.append(($0.integer(0), $0.integer(1))) }
    guard pairs.count == 1 else { return "" }
    return try name(ofPair: pairs[0].mentee, pairs[0].mentor) ?? ""
  }

  private mutating func name(ofPair mentee: Int64, _ mentor: Int64) throws -> String? {
    guard let mentee = try name(of: mentee, in: "mentee"),
      let mentor = try name(of: mentor, in: "mentor")
    else { return nil }
    return "\(mentee) – \(mentor)"
  }

  private mutating func name(ofPerson id: Int64) throws -> String? {
    let name = try database.firstRow("SELECT name FROM person WHERE id = ?", [id]) { $0.text(0) }
    return try (name ?? lookUpGone().names[id]).map { PersonName($0).short }
  }

  private mutating func person(of id: Int64, in side: String) throws -> Int64? {
    let sql =
      side == "mentee"
      ? "SELECT person FROM mentee WHERE id = ?" : "SELECT person FROM mentor WHERE id = ?"
    return try database.firstRow(sql, [id]) { $0.integer(0) } ?? lookUpGone().people[side]?[id]
  }

  private mutating func pair(_ id: Int64) throws -> String? {
    let sides = try database.firstRow("SELECT mentee, mentor FROM pair WHERE id = ?", [id]) {
      (mentee: $0.integer(0), mentor: $0.integer(1))
    }
    return try (sides ?? lookUpGone().pairs[id]).flatMap { try name(ofPair: $0.mentee, $0.mentor) }
  }

  private func order(_ id: Int64) throws -> String? {
    try database.firstRow("SELECT number FROM pairOrder WHERE id = ?", [id]) { $0.text(0) }
  }

  private func action(_ id: Int64) throws -> String? {
    try database.firstRow("SELECT text FROM action WHERE id = ?", [id]) { $0.text(0) }
  }

  /// The log has no index by rows: it is gone through once.
  private mutating func lookUpGone() throws -> Gone {
    if let gone { return gone }
    var found = Gone()
    try database.eachRow(
      """
      SELECT tableName, rowNumber, json_extract(before, '$.name'),
        json_extract(before, '$.person'), json_extract(before, '$.mentee'),
        json_extract(before, '$.mentor')
      FROM change WHERE after IS NULL AND tableName IN ('person', 'mentee', 'mentor', 'pair')
      ORDER BY id
      """
    ) { row in
      switch row.text(0) {
      case "person": found.names[row.integer(1)] = row.text(2)
      case "pair": found.pairs[row.integer(1)] = (row.integer(4), row.integer(5))
      case let side: found.people[side, default: [:]][row.integer(1)] = row.integer(3)
      }
    }
    gone = found
    return found
  }
}
