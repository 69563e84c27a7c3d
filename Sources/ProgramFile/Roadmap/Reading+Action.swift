internal import GRDB
internal import Mentoring

/// A list of terms that a measure or an action has.
enum TermList {
  case measure, action, baseline

  /// The table that keeps it.
  var table: String {
    switch self {
    case .measure: "measureTerm"
    case .action: "actionTerm"
    case .baseline: "actionBaseline"
    }
  }

  /// The column that names whose list it is.
  var owner: String { self == .measure ? "measure" : "action" }
}

extension Reading {
  /// The columns that an action is read from, without its lists.
  static let actionColumns = "id, text, doneDate, doneDocument, doneBy, result, fact, notes"

  /// An action from its ``actionColumns``, the first of which is `first`.
  func action(_ row: Columns, from first: Int32) throws -> RoadmapAction {
    let done = try row.optionalDay(first + 2).map { day in
      RoadmapAction.Done(
        date: day, document: row.text(first + 3), by: row.optionalText(first + 4) ?? "")
    }
    return RoadmapAction(
      id: row.id(first), text: row.text(first + 1), result: row.optionalText(first + 5) ?? "",
      fact: row.optionalText(first + 6).map(FactCode.init), done: done,
      notes: row.optionalText(first + 7) ?? "")
  }

  /// One action with its lists, and its measure; nothing where there is none of that number.
  func action(_ id: RoadmapAction.ID) throws -> (action: RoadmapAction, measure: Int64)? {
    let found = try database.firstRow(
      "SELECT measure, \(Self.actionColumns) FROM action WHERE id = ?", [id.number]
    ) { (action: try action($0, from: 1), measure: $0.integer(0)) }
    guard var found else { return nil }
    found.action.terms = try terms(of: id.number, in: .action)
    found.action.baseline = try terms(of: id.number, in: .baseline)
    try database.eachRow(
      "SELECT text FROM actionResponsible WHERE action = ? ORDER BY position", [id.number]
    ) { found.action.responsibles.append($0.text(0)) }
    try database.eachRow(
      "SELECT blocker FROM actionAfter WHERE action = ? ORDER BY blocker", [id.number]
    ) { found.action.after.append($0.id(0)) }
    return found
  }

  /// The terms of one measure or action, in order.
  func terms(of owner: Int64, in list: TermList) throws -> [Term] {
    var terms: [Term] = []
    try database.eachRow(
      """
      SELECT text, firstDay, lastDay, precision FROM \(list.table)
      WHERE \(list.owner) = ? ORDER BY position
      """, [owner]
    ) { terms.append(try term($0, from: 0)) }
    return terms
  }

  /// The numbers of the rows of `table` that belong to `owner`, in order.
  func rows(of table: String, in owner: String, _ number: Int64) throws -> [Int64] {
    var rows: [Int64] = []
    try database.eachRow(
      "SELECT id FROM \(table) WHERE \(owner) = ? ORDER BY position", [number]
    ) { rows.append($0.integer(0)) }
    return rows
  }
}
