internal import GRDB
internal import Mentoring

extension Reading {
  /// The roadmap, where there is one.
  func roadmap() throws -> Roadmap? {
    let title = try database.firstRow("SELECT title FROM roadmap") { $0.text(0) }
    guard let title else { return nil }
    let measures = try measures()
    var stages: [RoadmapStage] = []
    try database.eachRow("SELECT id, title FROM stage ORDER BY position") { row in
      stages.append(
        RoadmapStage(
          id: row.id(0), title: row.text(1), measures: measures[row.integer(0)] ?? []))
    }
    return Roadmap(title: title, stages: stages)
  }

  private func measures() throws -> [Int64: [RoadmapMeasure]] {
    let terms = try terms(in: .measure)
    let responsibles = try responsibles(of: "measure")
    let actions = try actions()
    var measures: [Int64: [RoadmapMeasure]] = [:]
    try database.eachRow(
      "SELECT stage, id, title, result FROM measure ORDER BY stage, position"
    ) { row in
      let id = row.integer(1)
      measures[row.integer(0), default: []].append(
        RoadmapMeasure(
          id: row.id(1), title: row.text(2), terms: terms[id] ?? [],
          responsibles: responsibles[id] ?? [], result: row.optionalText(3) ?? "",
          actions: actions[id] ?? []))
    }
    return measures
  }

  private func actions() throws -> [Int64: [RoadmapAction]] {
    let (terms, baselines) = (try terms(in: .action), try terms(in: .baseline))
    let responsibles = try responsibles(of: "action")
    let after = try dependencies()
    var actions: [Int64: [RoadmapAction]] = [:]
    try database.eachRow(
      """
      SELECT measure, \(Self.actionColumns) FROM action ORDER BY measure, position
      """
    ) { row in
      var action = try action(row, from: 1)
      let id = row.integer(1)
      action.terms = terms[id] ?? []
      action.baseline = baselines[id] ?? []
      action.responsibles = responsibles[id] ?? []
      action.after = after[id] ?? []
      actions[row.integer(0), default: []].append(action)
    }
    return actions
  }

  private func dependencies() throws -> [Int64: [RoadmapAction.ID]] {
    var after: [Int64: [RoadmapAction.ID]] = [:]
    try database.eachRow("SELECT action, blocker FROM actionAfter ORDER BY action, blocker") {
      after[$0.integer(0), default: []].append($0.id(1))
    }
    return after
  }

  private func responsibles(of table: String) throws -> [Int64: [String]] {
    var responsibles: [Int64: [String]] = [:]
    try database.eachRow(
      "SELECT \(table), text FROM \(table)Responsible ORDER BY \(table), position"
    ) { responsibles[$0.integer(0), default: []].append($0.text(1)) }
    return responsibles
  }

  private func terms(in list: TermList) throws -> [Int64: [Term]] {
    var terms: [Int64: [Term]] = [:]
    try database.eachRow(
      """
      SELECT \(list.owner), text, firstDay, lastDay, precision FROM \(list.table)
      ORDER BY \(list.owner), position
      """
    ) { terms[$0.integer(0), default: []].append(try term($0, from: 1)) }
    return terms
  }

  func term(_ row: Columns, from first: Int32) throws -> Term {
    Term(
      text: row.text(first), first: try row.optionalDay(first + 1),
      last: try row.optionalDay(first + 2), precision: try row.code(first + 3))
  }
}
