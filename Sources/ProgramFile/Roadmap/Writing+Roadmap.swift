internal import GRDB
internal import Mentoring
internal import PlainText

extension Writing {
  func apply(_ edit: RoadmapEdit) throws {
    switch edit {
    case .replace(let roadmap): try replace(roadmap)
    case .renew(let roadmap):
      try replace(try reading.roadmap().map { roadmap.keeping(marksOf: $0).roadmap } ?? roadmap)
    case .rename(let title):
      try RoadmapRules.checkTitle(title, of: .roadmap)
      try rename(Sanitized(title).text)
    case .save(let action): try save(action)
    case .shift(let actions, let months): try shift(actions, months: months)
    case .add(let action, let measure, let place): try add(action, to: measure, at: place)
    case .place(let action, let place): try self.place(action, at: place)
    case .remove(let action): try remove(action)
    case .move(let action, let measure): try move(action, to: measure)
    case .assign(let responsibles, let measure):
      try ResponsibleList(database: database, measure: measure.number).write(responsibles)
    case .stage(let edit): try apply(edit)
    case .measure(let edit): try apply(edit)
    }
  }

  private func rename(_ title: String) throws {
    try database.run("UPDATE roadmap SET title = ?", [title])
    guard database.changesCount == 1 else { throw BrokenRule.gone(.roadmap) }
  }

  private func replace(_ roadmap: Roadmap) throws {
    try RoadmapRules.check(roadmap)
    for placed in roadmap.actions { try RoadmapRules.check(placed.action, today: today) }
    let roadmap = roadmap.sanitized
    if try reading.roadmap()?.sanitized == roadmap { return }
    try database.run("DELETE FROM roadmap")
    try database.run("INSERT INTO roadmap (id, title) VALUES (1, ?)", [roadmap.title])
    var rows: [Int64] = []
    for (position, stage) in roadmap.stages.enumerated() {
      try database.run(
        "INSERT INTO stage (roadmap, position, title) VALUES (1, ?, ?)", [position, stage.title])
      let id = database.lastInsertedRowID
      for (position, measure) in stage.measures.enumerated() {
        rows += try insert(measure, at: position, in: id)
      }
    }
    let actions = roadmap.stages.flatMap(\.measures).flatMap(\.actions)
    let numbered = zip(actions, rows).compactMap { action, row in action.id.map { ($0, row) } }
    let numbers = Dictionary(numbered, uniquingKeysWith: { first, _ in first })
    for (action, row) in zip(actions, rows) {
      try insert(blockers: action.after.compactMap { numbers[$0] }, of: row)
    }
  }

  /// Adds a measure with its actions, but not what these wait for, and gives the actions' numbers.
  func insert(_ measure: RoadmapMeasure, at position: Int, in stage: Int64) throws -> [Int64] {
    try database.run(
      "INSERT INTO measure (stage, position, title, result) VALUES (?, ?, ?, ?)",
      [stage, position, measure.title, measure.result.isEmpty ? nil : measure.result])
    let id = database.lastInsertedRowID
    try insert(measure.terms, of: id, in: .measure)
    try insert(measure.responsibles, of: id, in: "measure")
    return try measure.actions.enumerated().map { try insert($1, at: $0, in: id) }
  }

  /// Adds an action with its lists, but not what it waits for, and gives its number.
  func insert(_ action: RoadmapAction, at position: Int, in measure: Int64) throws -> Int64 {
    try database.run(
      """
      INSERT INTO action (measure, position, text, doneDate, doneDocument, doneBy, result, fact, notes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, [measure, position] + action.columns)
    let id = database.lastInsertedRowID
    try insert(action.terms, of: id, in: .action)
    try insert(action.baseline, of: id, in: .baseline)
    try insert(action.responsibles, of: id, in: "action")
    return id
  }

  func insert(_ responsibles: [String], of owner: Int64, in table: String) throws {
    for (position, text) in responsibles.enumerated() {
      try database.run(
        "INSERT INTO \(table)Responsible (\(table), position, text) VALUES (?, ?, ?)",
        [owner, position, text])
    }
  }

  func insert(_ terms: [Term], of owner: Int64, in list: TermList) throws {
    for (position, term) in terms.enumerated() {
      try database.run(
        """
        INSERT INTO \(list.table) (\(list.owner), position, text, firstDay, lastDay, precision)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [owner, position, term.text, term.first?.iso, term.last?.iso, term.precision.rawValue])
    }
  }

  func insert(blockers: [Int64], of action: Int64) throws {
    for blocker in blockers {
      try database.run(
        "INSERT INTO actionAfter (action, blocker) VALUES (?, ?)", [action, blocker])
    }
  }
}

extension RoadmapAction {
  /// What stands in the columns text, doneDate, doneDocument, doneBy, result, fact and notes.
  var columns: StatementArguments {
    [
      text, done?.date.iso, done?.document, done?.by.nonEmpty, result.nonEmpty, fact?.text,
      notes.nonEmpty,
    ]
  }
}

extension String {
  /// The text, or nothing where it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
