internal import GRDB
internal import Mentoring
internal import PlainText

/// A kind of lines that a roadmap has, with the columns that tell of one.
private struct RoadmapTable {
  let name: String
  /// The column of its name.
  let title: String
  /// The number and the name of a line that is there.
  let line: String
  /// The number of the line above one that is gone, from what stood in its row; empty for a stage.
  let above: String

  static let stage = RoadmapTable(
    name: "stage", title: "title",
    line: "SELECT CAST(position + 1 AS TEXT), title FROM stage WHERE id = ?", above: "''")

  static let measure = RoadmapTable(
    name: "measure", title: "title",
    line: """
      SELECT (stage.position + 1) || '.' || (measure.position + 1), measure.title
      FROM measure JOIN stage ON stage.id = measure.stage WHERE measure.id = ?
      """,
    above: """
      (SELECT (position + 1) || '.' FROM stage WHERE id = json_extract(before, '$.stage'))
      """)

  static let action = RoadmapTable(
    name: "action", title: "text",
    line: """
      SELECT (stage.position + 1) || '.' || (measure.position + 1) || '.' || (action.position + 1),
        action.text
      FROM action JOIN measure ON measure.id = action.measure
        JOIN stage ON stage.id = measure.stage WHERE action.id = ?
      """,
    above: """
      (SELECT (stage.position + 1) || '.' || (measure.position + 1) || '.' FROM measure
        JOIN stage ON stage.id = measure.stage
        WHERE measure.id = json_extract(before, '$.measure'))
      """)
}

extension Reading {
  /// The most columns of a name beside a number.
  private static let shortName = 32

  /// The number and the name of the one line of the roadmap that a step added, renamed, moved or took
  /// out; nothing where there is no such one.
  func line(ofRoadmapChangedIn step: Step.ID, titled title: StepTitle) throws -> String {
    guard let table = Self.table(of: title), let row = try row(of: table, in: step, title) else {
      return ""
    }
    let present = try database.firstRow(table.line, [row]) { ($0.text(0), $0.text(1)) }
    guard let line = try present ?? gone(row, of: table, in: step) else { return "" }
    let name = line.1.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let short = name.fitted(to: Self.shortName).replacing(" …", with: "…")
    return [line.0, short].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private static func table(of title: StepTitle) -> RoadmapTable? {
    switch title {
    case .addStage, .renameStage, .placeStage, .removeStage: .stage
    case .addMeasure, .saveMeasure, .placeMeasure, .removeMeasure: .measure
    case .addAction, .placeAction, .removeAction: .action
    default: nil
    }
  }

  /// The line that the step was about: others go to other places with it.
  private func row(of table: RoadmapTable, in step: Step.ID, _ title: StepTitle) throws -> Int64? {
    let rows = "FROM change WHERE step = ?1 AND tableName = '\(table.name)'"
    switch title {
    case .placeStage, .placeMeasure, .placeAction:
      // The line that is moved makes way for the others first.
      let order = try isUndo(step) ? "DESC" : "ASC"
      return try numbers("SELECT rowNumber \(rows) ORDER BY id \(order) LIMIT 1", in: step).first
    case .renameStage: return try one("SELECT DISTINCT rowNumber \(rows)", in: step)
    case .saveMeasure:
      return try one(
        """
        SELECT rowNumber \(rows)
        UNION SELECT json_extract(ifnull(after, before), '$.measure') FROM change
        WHERE step = ?1 AND tableName IN ('measureTerm', 'measureResponsible')
        """, in: step)
    default:
      return try one(
        "SELECT rowNumber \(rows) AND (before IS NULL OR after IS NULL)", in: step)
    }
  }

  private func one(_ sql: String, in step: Step.ID) throws -> Int64? {
    let found = try numbers(sql, in: step)
    return found.count == 1 ? found.first : nil
  }

  /// The number and the name of a line that is not there any more, as the step found it.
  private func gone(_ row: Int64, of table: RoadmapTable, in step: Step.ID) throws
    -> (String, String)?
  {
    try database.firstRow(
      """
      SELECT ifnull(\(table.above) || (json_extract(before, '$.position') + 1), ''),
        ifnull(json_extract(before, '$.\(table.title)'), '')
      FROM change WHERE step = ?1 AND tableName = '\(table.name)' AND rowNumber = ?2
        AND before IS NOT NULL
      ORDER BY id LIMIT 1
      """, [step.number, row]
    ) { ($0.text(0), $0.text(1)) }
  }
}
