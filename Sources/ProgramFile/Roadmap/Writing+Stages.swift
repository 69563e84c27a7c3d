internal import GRDB
internal import Mentoring
internal import PlainText

extension Writing {
  func apply(_ edit: RoadmapStageEdit) throws {
    switch edit {
    case .add(let title, let place): try addStage(title, at: place)
    case .rename(let stage, let title):
      try RoadmapRules.checkTitle(title, of: .stage)
      try database.run(
        "UPDATE stage SET title = ? WHERE id = ?", [Sanitized(title).text, stage.number])
      guard database.changesCount == 1 else { throw BrokenRule.gone(.stage) }
    case .place(let stage, let place):
      try requireStage(stage)
      var rows = try stages()
      rows.removeAll { $0 == stage.number }
      rows.insert(stage.number, atPlace: place)
      try order("stage").arrange(rows, in: "roadmap", 1, moving: stage.number)
    case .remove(let stage):
      try requireStage(stage)
      guard try stages().count > 1 else { throw BrokenRule.empty(.roadmap) }
      try database.run("DELETE FROM stage WHERE id = ?", [stage.number])
      try order("stage").arrange(stages(), in: "roadmap", 1)
    }
  }

  private func addStage(_ title: String, at place: Int?) throws {
    try RoadmapRules.checkTitle(title, of: .stage)
    guard try database.has("SELECT 1 FROM roadmap") else { throw BrokenRule.gone(.roadmap) }
    var rows = try stages()
    try database.run(
      "INSERT INTO stage (roadmap, position, title) VALUES (1, ?, ?)",
      [rows.count, Sanitized(title).text])
    rows.insert(database.lastInsertedRowID, atPlace: place)
    try order("stage").arrange(rows, in: "roadmap", 1)
  }

  private func stages() throws -> [Int64] { try reading.rows(of: "stage", in: "roadmap", 1) }

  private func requireStage(_ stage: RoadmapStage.ID) throws {
    guard try database.has("SELECT 1 FROM stage WHERE id = ?", [stage.number]) else {
      throw BrokenRule.gone(.stage)
    }
  }
}

extension Writing {
  func apply(_ edit: RoadmapMeasureEdit) throws {
    switch edit {
    case .add(let measure, let stage, let place): try add(measure, to: stage, at: place)
    case .save(let measure): try save(measure)
    case .place(let measure, let stage, let place):
      try self.place(measure, in: stage, at: place)
    case .remove(let measure):
      let stage = try self.stage(of: measure)
      try database.run("DELETE FROM measure WHERE id = ?", [measure.number])
      try order("measure").arrange(measures(of: stage), in: "stage", stage)
    }
  }

  private func add(_ measure: RoadmapMeasure, to stage: RoadmapStage.ID, at place: Int?) throws {
    try RoadmapRules.checkTitle(measure.title, of: .measure)
    for action in measure.actions { try RoadmapRules.check(action, today: today) }
    try requireStage(stage)
    var rows = try measures(of: stage.number)
    var kept = measure.sanitized
    kept.responsibles.removeAll { $0.isEmpty }
    kept.actions = measure.actions.map(\.sanitized)
    let actions = try insert(kept, at: rows.count, in: stage.number)
    let id = try database.number("SELECT max(id) FROM measure")
    rows.insert(id, atPlace: place)
    try order("measure").arrange(rows, in: "stage", stage.number)
    try write(blockersOf: measure.actions, as: actions)
  }

  /// Writes what the actions of a new measure wait for: each other by their new numbers, others by
  /// those that they have.
  private func write(blockersOf actions: [RoadmapAction], as rows: [Int64]) throws {
    let numbered = zip(actions, rows).compactMap { action, row in action.id.map { ($0, row) } }
    let own = Dictionary(numbered, uniquingKeysWith: { first, _ in first })
    for (action, row) in zip(actions, rows) {
      let blockers = action.after.map { own[$0].map { RoadmapAction.ID($0) } ?? $0 }
      try write(blockers: blockers, over: [], of: row)
    }
  }

  private func save(_ measure: RoadmapMeasure) throws {
    guard let id = measure.id?.number,
      let title = try database.firstRow(
        "SELECT title FROM measure WHERE id = ?", [id], { $0.text(0) })
    else { throw BrokenRule.gone(.measure) }
    let measure = measure.sanitized
    if !title.isEmpty { try RoadmapRules.checkTitle(measure.title, of: .measure) }
    try database.run(
      "UPDATE measure SET (title, result) = (?, ?) WHERE id = ?",
      [measure.title, measure.result.isEmpty ? nil : measure.result, id])
    let before = try reading.terms(of: id, in: .measure)
    guard before != measure.terms else { return }
    for row in try reading.rows(of: "action", in: "measure", id) {
      guard let kept = try reading.action(RoadmapAction.ID(row))?.action else { continue }
      let action = kept.followingOn(kept, measureTerms: before, becoming: measure.terms)
      try write(action.baseline, over: kept.baseline, of: row, in: .baseline)
    }
    try write(measure.terms, over: before, of: id, in: .measure)
  }

  private func place(_ measure: RoadmapMeasure.ID, in stage: RoadmapStage.ID, at place: Int) throws
  {
    let own = try self.stage(of: measure)
    try requireStage(stage)
    var rows = try measures(of: stage.number)
    if own != stage.number {
      try database.run(
        "UPDATE measure SET (stage, position) = (?, ?) WHERE id = ?",
        [stage.number, rows.count, measure.number])
      try order("measure").arrange(measures(of: own), in: "stage", own)
    }
    rows.removeAll { $0 == measure.number }
    rows.insert(measure.number, atPlace: place)
    try order("measure").arrange(rows, in: "stage", stage.number, moving: measure.number)
  }

  private func measures(of stage: Int64) throws -> [Int64] {
    try reading.rows(of: "measure", in: "stage", stage)
  }

  private func stage(of measure: RoadmapMeasure.ID) throws -> Int64 {
    let stage = try database.firstRow("SELECT stage FROM measure WHERE id = ?", [measure.number]) {
      $0.integer(0)
    }
    guard let stage else { throw BrokenRule.gone(.measure) }
    return stage
  }
}
