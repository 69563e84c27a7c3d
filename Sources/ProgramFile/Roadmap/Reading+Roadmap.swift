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

  /// The terms of one measure or action, in order.
  func terms(of table: String, _ owner: Int64) throws -> [Term] {
    var terms: [Term] = []
    try database.eachRow(
      """
      SELECT text, firstDay, lastDay, precision FROM \(table)Term
      WHERE \(table) = ? ORDER BY position
      """, [owner]
    ) { terms.append(try term($0, from: 0)) }
    return terms
  }

  private func measures() throws -> [Int64: [RoadmapMeasure]] {
    let terms = try terms(of: "measure")
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
    let terms = try terms(of: "action")
    let responsibles = try responsibles(of: "action")
    var actions: [Int64: [RoadmapAction]] = [:]
    try database.eachRow(
      """
      SELECT measure, id, text, doneDate, doneDocument, result, fact FROM action
      ORDER BY measure, position
      """
    ) { row in
      let done = try row.optionalDay(3).map { day in
        RoadmapAction.Done(date: day, document: row.text(4))
      }
      actions[row.integer(0), default: []].append(
        RoadmapAction(
          id: row.id(1), text: row.text(2), terms: terms[row.integer(1)] ?? [],
          responsibles: responsibles[row.integer(1)] ?? [], result: row.optionalText(5) ?? "",
          fact: row.optionalText(6).map(FactCode.init), done: done))
    }
    return actions
  }

  /// Who answers for one action, in order.
  func responsibles(ofAction action: Int64) throws -> [String] {
    var responsibles: [String] = []
    try database.eachRow(
      "SELECT text FROM actionResponsible WHERE action = ? ORDER BY position", [action]
    ) { responsibles.append($0.text(0)) }
    return responsibles
  }

  private func responsibles(of table: String) throws -> [Int64: [String]] {
    var responsibles: [Int64: [String]] = [:]
    try database.eachRow(
      "SELECT \(table), text FROM \(table)Responsible ORDER BY \(table), position"
    ) { responsibles[$0.integer(0), default: []].append($0.text(1)) }
    return responsibles
  }

  private func terms(of table: String) throws -> [Int64: [Term]] {
    var terms: [Int64: [Term]] = [:]
    try database.eachRow(
      """
      SELECT \(table), text, firstDay, lastDay, precision FROM \(table)Term
      ORDER BY \(table), position
      """
    ) { terms[$0.integer(0), default: []].append(try term($0, from: 1)) }
    return terms
  }

  private func term(_ row: Columns, from first: Int32) throws -> Term {
    Term(
      text: row.text(first), first: try row.optionalDay(first + 1),
      last: try row.optionalDay(first + 2), precision: try row.code(first + 3))
  }
}
