internal import GRDB
internal import Mentoring
internal import PlainText

extension Writing {
  func apply(_ edit: RoadmapEdit) throws {
    switch edit {
    case .replace(let roadmap): try replace(roadmap)
    case .save(let action): try save(action)
    case .move(let action, let measure): try move(action, to: measure)
    case .assign(let responsibles, let measure):
      try ResponsibleList(database: database, measure: measure.number).write(responsibles)
    }
  }

  private func replace(_ roadmap: Roadmap) throws {
    try RoadmapRules.check(roadmap)
    let roadmap = roadmap.sanitized
    if try reading.roadmap()?.sanitized == roadmap { return }
    try database.run("DELETE FROM roadmap")
    try database.run("INSERT INTO roadmap (id, title) VALUES (1, ?)", [roadmap.title])
    for (position, stage) in roadmap.stages.enumerated() {
      try database.run(
        "INSERT INTO stage (roadmap, position, title) VALUES (1, ?, ?)", [position, stage.title])
      let id = database.lastInsertedRowID
      for (position, measure) in stage.measures.enumerated() {
        try add(measure, at: position, to: id)
      }
    }
  }

  private func add(_ measure: RoadmapMeasure, at position: Int, to stage: Int64) throws {
    try database.run(
      "INSERT INTO measure (stage, position, title, result) VALUES (?, ?, ?, ?)",
      [stage, position, measure.title, measure.result.isEmpty ? nil : measure.result])
    let id = database.lastInsertedRowID
    try add(measure.terms, to: id, of: "measure")
    try add(measure.responsibles, to: id, of: "measure")
    for (position, action) in measure.actions.enumerated() {
      try database.run(
        """
        INSERT INTO action (measure, position, text, doneDate, doneDocument, result, fact)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """, [id, position] + action.columns)
      let number = database.lastInsertedRowID
      try add(action.terms, to: number, of: "action")
      try add(action.responsibles, to: number, of: "action")
    }
  }

  private func save(_ action: RoadmapAction) throws {
    try RoadmapRules.check(action, today: today)
    let action = action.sanitized
    guard let id = action.id?.number else { throw BrokenRule.gone(.action) }
    try database.run(
      """
      UPDATE action SET (text, doneDate, doneDocument, result, fact) = (?, ?, ?, ?, ?) WHERE id = ?
      """, action.columns + [id])
    guard database.changesCount == 1 else { throw BrokenRule.gone(.action) }
    if try reading.terms(of: "action", id) != action.terms {
      try database.run("DELETE FROM actionTerm WHERE action = ?", [id])
      try add(action.terms, to: id, of: "action")
    }
    if try reading.responsibles(ofAction: id) != action.responsibles {
      try database.run("DELETE FROM actionResponsible WHERE action = ?", [id])
      try add(action.responsibles, to: id, of: "action")
    }
  }

  private func add(_ responsibles: [String], to owner: Int64, of table: String) throws {
    for (position, text) in responsibles.enumerated() {
      try database.run(
        "INSERT INTO \(table)Responsible (\(table), position, text) VALUES (?, ?, ?)",
        [owner, position, text])
    }
  }

  private func move(_ action: RoadmapAction.ID, to measure: RoadmapMeasure.ID) throws {
    let place = try database.firstRow(
      "SELECT measure, position FROM action WHERE id = ?", [action.number]
    ) { (measure: $0.integer(0), position: $0.integer(1)) }
    try RoadmapRules.checkMove(
      from: place.map { RoadmapMeasure.ID($0.measure) },
      to: try isThere(measure) ? measure : nil)
    guard let place else { return }
    try database.run(
      """
      UPDATE action SET (measure, position) =
        (?1, (SELECT ifnull(max(position) + 1, 0) FROM action WHERE measure = ?1)) WHERE id = ?2
      """, [measure.number, action.number])
    var behind: [Int64] = []
    try database.eachRow(
      "SELECT id FROM action WHERE measure = ? AND position > ? ORDER BY position",
      [place.measure, place.position]
    ) { behind.append($0.integer(0)) }
    // One by one from the first on, so that no two stand at one place meanwhile.
    for id in behind {
      try database.run("UPDATE action SET position = position - 1 WHERE id = ?", [id])
    }
  }

  private func isThere(_ measure: RoadmapMeasure.ID) throws -> Bool {
    try database.has("SELECT 1 FROM measure WHERE id = ?", [measure.number])
  }

  private func add(_ terms: [Term], to owner: Int64, of table: String) throws {
    for (position, term) in terms.enumerated() {
      try database.run(
        """
        INSERT INTO \(table)Term (\(table), position, text, firstDay, lastDay, precision)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [owner, position, term.text, term.first?.iso, term.last?.iso, term.precision.rawValue])
    }
  }
}

extension RoadmapAction {
  /// What stands in the columns text, doneDate, doneDocument, result and fact.
  fileprivate var columns: StatementArguments {
    [text, done?.date.iso, done?.document, result.isEmpty ? nil : result, fact?.text]
  }
}
