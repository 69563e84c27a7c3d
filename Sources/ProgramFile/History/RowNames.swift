internal import GRDB
internal import Mentoring

/// What people call the rows that other rows name, also those that are gone by now.
struct RowNames {
  private let database: Database
  private let gone: GoneRows
  /// Whether a name would be known if all rows that are gone were.
  private(set) var lacksGone = false

  /// Looks names up among the rows that are there, and those that `gone` knows.
  init(database: Database, gone: GoneRows) {
    self.database = database
    self.gone = gone
  }

  /// What `number` in a column of that name stands for; nothing where the column names no row that
  /// people have a name for.
  mutating func name(of number: Int64, in column: String) throws -> String? {
    switch column {
    case "person": try name(ofPerson: number)
    case "mentee", "mentor": try person(of: number, in: column).flatMap { try name(ofPerson: $0) }
    case "pair": try pair(number)
    case "pairOrder": try text(number, "number", of: column)
    case "action", "blocker": try text(number, "text", of: "action")
    case "stage": try stage(number)
    case "measure": try measure(number)
    default: nil
    }
  }

  /// Whom a step is about where ``Reading/subject(of:titled:)`` no longer finds them.
  mutating func subject(of step: Step.ID, titled title: StepTitle) throws -> String {
    guard try Reading(database: database).mayBeOfOne(step) else { return "" }
    switch title {
    case .addMentee, .saveMentee, .removeMentee, .addMentor, .saveMentor, .removeMentor,
      .saveConsent, .saveConsents, .withdrawConsent, .removeConsent, .answer, .markReaders,
      .unmarkReaders:
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
        ('person', 'mentee', 'mentor', 'consent', 'answer', 'menteeTag', 'mentorTag',
          'orderReader')
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
    try text(id, "name", of: "person").map { PersonName($0).short }
  }

  private mutating func person(of id: Int64, in side: String) throws -> Int64? {
    let present = try database.firstRow("SELECT person FROM \(side) WHERE id = ?", [id]) {
      $0.integer(0)
    }
    return present ?? last(gone.person(of: id, in: side))
  }

  private mutating func pair(_ id: Int64) throws -> String? {
    let present = try database.firstRow("SELECT mentee, mentor FROM pair WHERE id = ?", [id]) {
      (mentee: $0.integer(0), mentor: $0.integer(1))
    }
    return try (present ?? last(gone.sides(ofPair: id))).flatMap {
      try name(ofPair: $0.mentee, $0.mentor)
    }
  }

  /// `1 Подготовка`, and without its number once it is gone.
  private mutating func stage(_ id: Int64) throws -> String? {
    let present = try database.firstRow("SELECT position, title FROM stage WHERE id = ?", [id]) {
      "\($0.int(0) + 1) \($0.text(1))"
    }
    return present ?? last(gone.text(id, in: "stage"))
  }

  /// `1.2 Подготовка`, and without its number once it is gone.
  private mutating func measure(_ id: Int64) throws -> String? {
    let present = try database.firstRow(
      """
      SELECT stage.position, measure.position, measure.title
      FROM measure JOIN stage ON stage.id = measure.stage WHERE measure.id = ?
      """, [id]
    ) { row in
      let title = row.text(2)
      return "\(row.int(0) + 1).\(row.int(1) + 1)" + (title.isEmpty ? "" : " \(title)")
    }
    return present ?? last(gone.text(id, in: "measure"))
  }

  /// What stands, or last stood, in a column that a row is called by.
  private mutating func text(_ id: Int64, _ column: String, of table: String) throws -> String? {
    let present = try database.firstRow("SELECT \(column) FROM \(table) WHERE id = ?", [id]) {
      $0.text(0)
    }
    return present ?? last(gone.text(id, in: table))
  }

  /// What a row that is not there last was, noting where that is not known yet.
  private mutating func last<Value>(_ found: Value?) -> Value? {
    guard gone.isWhole else {
      lacksGone = true
      return nil
    }
    return found
  }
}
