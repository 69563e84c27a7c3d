internal import GRDB
internal import Mentoring

extension Writing {
  func save(_ action: RoadmapAction) throws {
    try RoadmapRules.check(action, today: today)
    guard let id = action.id, let kept = try reading.action(id) else {
      throw BrokenRule.gone(.action)
    }
    let terms = try reading.terms(of: kept.measure, in: .measure)
    try write(
      action.sanitized.followingOn(kept.action, measureTerms: terms, becoming: terms),
      over: kept.action, id.number)
  }

  func shift(_ actions: [RoadmapAction.ID], months: Int) throws {
    var measures: Set<Int64> = []
    for id in actions {
      guard let kept = try reading.action(id) else { throw BrokenRule.gone(.action) }
      measures.insert(kept.measure)
    }
    let shifted = Set(actions.map(\.number))
    for measure in measures.sorted() {
      let rows = try reading.rows(of: "action", in: "measure", measure)
      let before = try reading.terms(of: measure, in: .measure)
      let later = before.map { $0.shifted(months: months) }
      let isWhole = rows.allSatisfy(shifted.contains)
      for row in rows where shifted.contains(row) {
        guard let kept = try reading.action(RoadmapAction.ID(row))?.action else { continue }
        var action = kept
        let own = kept.terms.isEmpty && !isWhole ? before : kept.terms
        action.terms = own.map { $0.shifted(months: months) }
        if kept.terms.isEmpty, action.terms == before { action.terms = [] }
        try write(
          action.followingOn(kept, measureTerms: before, becoming: isWhole ? later : before),
          over: kept, row)
      }
      if isWhole { try write(later, over: before, of: measure, in: .measure) }
    }
  }

  func add(_ action: RoadmapAction, to measure: RoadmapMeasure.ID, at place: Int?) throws {
    try RoadmapRules.check(action, today: today)
    guard try database.has("SELECT 1 FROM measure WHERE id = ?", [measure.number]) else {
      throw BrokenRule.gone(.measure)
    }
    var rows = try reading.rows(of: "action", in: "measure", measure.number)
    var action = action.sanitized
    action.baseline = []
    let row = try insert(action, at: rows.count, in: measure.number)
    rows.insert(row, atPlace: place)
    try order("action").arrange(rows, in: "measure", measure.number)
    try write(blockers: action.after, over: [], of: row)
  }

  func place(_ action: RoadmapAction.ID, at place: Int) throws {
    let measure = try self.measure(of: action)
    var rows = try reading.rows(of: "action", in: "measure", measure)
    rows.removeAll { $0 == action.number }
    rows.insert(action.number, atPlace: place)
    try order("action").arrange(rows, in: "measure", measure, moving: action.number)
  }

  func remove(_ action: RoadmapAction.ID) throws {
    let measure = try self.measure(of: action)
    try database.run("DELETE FROM action WHERE id = ?", [action.number])
    let rows = try reading.rows(of: "action", in: "measure", measure)
    try order("action").arrange(rows, in: "measure", measure)
  }

  func move(_ action: RoadmapAction.ID, to measure: RoadmapMeasure.ID) throws {
    let kept = try reading.action(action)
    let isThere = try database.has("SELECT 1 FROM measure WHERE id = ?", [measure.number])
    try RoadmapRules.checkMove(
      from: kept.map { RoadmapMeasure.ID($0.measure) }, to: isThere ? measure : nil)
    guard let kept else { return }
    try database.run(
      """
      UPDATE action SET (measure, position) =
        (?1, (SELECT ifnull(max(position) + 1, 0) FROM action WHERE measure = ?1)) WHERE id = ?2
      """, [measure.number, action.number])
    let rows = try reading.rows(of: "action", in: "measure", kept.measure)
    try order("action").arrange(rows, in: "measure", kept.measure)
    let moved = kept.action.followingOn(
      kept.action, measureTerms: try reading.terms(of: kept.measure, in: .measure),
      becoming: try reading.terms(of: measure.number, in: .measure))
    try write(moved.baseline, over: kept.action.baseline, of: action.number, in: .baseline)
  }

  /// Writes what is different in an action and its lists.
  private func write(_ action: RoadmapAction, over kept: RoadmapAction, _ row: Int64) throws {
    try database.run(
      """
      UPDATE action SET (text, doneDate, doneDocument, doneBy, result, fact, notes) =
        (?, ?, ?, ?, ?, ?, ?) WHERE id = ?
      """, action.columns + [row])
    try write(action.terms, over: kept.terms, of: row, in: .action)
    try write(action.baseline, over: kept.baseline, of: row, in: .baseline)
    if action.responsibles != kept.responsibles {
      try database.run("DELETE FROM actionResponsible WHERE action = ?", [row])
      try insert(action.responsibles, of: row, in: "action")
    }
    try write(blockers: action.after, over: kept.after, of: row)
  }

  /// Writes a list of terms where it is another.
  func write(_ terms: [Term], over kept: [Term], of owner: Int64, in list: TermList) throws {
    guard terms != kept else { return }
    try database.run("DELETE FROM \(list.table) WHERE \(list.owner) = ?", [owner])
    try insert(terms, of: owner, in: list)
  }

  /// Writes what an action waits for, and asks whether it then waits for itself.
  func write(blockers: [RoadmapAction.ID], over kept: [RoadmapAction.ID], of row: Int64)
    throws
  {
    for id in kept where !blockers.contains(id) {
      try database.run(
        "DELETE FROM actionAfter WHERE action = ? AND blocker = ?", [row, id.number])
    }
    let new = blockers.filter { !kept.contains($0) }
    guard !new.isEmpty else { return }
    for id in new where try !database.has("SELECT 1 FROM action WHERE id = ?", [id.number]) {
      throw BrokenRule.gone(.action)
    }
    if new.contains(RoadmapAction.ID(row)) {
      let place = try reading.roadmap()?.actions.first { $0.action.id?.number == row }?.place
      throw BrokenRule.waitsForItself([place, place].compactMap(\.self))
    }
    try insert(blockers: new.map(\.number), of: row)
    if let roadmap = try reading.roadmap() { try RoadmapRules.check(roadmap) }
  }

  private func measure(of action: RoadmapAction.ID) throws -> Int64 {
    let measure = try database.firstRow(
      "SELECT measure FROM action WHERE id = ?", [action.number]
    ) { $0.integer(0) }
    guard let measure else { throw BrokenRule.gone(.action) }
    return measure
  }

  func order(_ table: String) -> RowOrder { RowOrder(database: database, table: table) }
}
