import Mentoring

/// A roadmap as a table of a document: each action on a row of its own, beside its own terms, and
/// what holds for several of them in cells that are merged.
struct RoadmapGrid {
  /// A cell.
  struct Cell: Hashable, Sendable {
    /// How it is merged with those above and below.
    enum Merge: Hashable, Sendable { case alone, begins, continues }

    /// Its lines.
    var text: String
    var merge = Merge.alone
    /// How many columns it covers.
    var span = 1
    /// Whether it is the name of a stage across the table.
    var isStage = false
  }

  /// The names of the columns.
  let head: [String]
  /// The rows below the head.
  let rows: [[Cell]]
  /// Of each row whether it stays on one page with the next: all of a measure does that is no longer
  /// than a page may be, and the name of a stage with what follows.
  let keepsWithNext: [Bool]

  /// So many rows of a measure stay together at the most.
  private static let together = 8

  init(_ roadmap: Roadmap, _ layout: RoadmapLayout) {
    let source = RoadmapRows(roadmap, layout)
    head = source.head
    let rows = source.roadmap.stages.enumerated().flatMap { index, stage in
      layout == .numbered
        ? Self.numbered(source.numbered(stage, index + 1)) : source.grid(stage, index + 1)
    }
    self.rows = rows
    keepsWithNext =
      layout == .numbered
      ? rows.indices.map { Self.isHead(rows[$0], before: rows[($0 + 1)...].first) }
      : Self.runs(of: rows)
  }

  /// Whether a row of the numbered layout is the name of a stage, or of a measure with actions.
  private static func isHead(_ row: [Cell], before next: [Cell]?) -> Bool {
    guard let next else { return false }
    return row[0].isStage || next[0].text.hasPrefix(row[0].text + ".")
  }

  /// The rows that the column of measures joins.
  private static func runs(of rows: [[Cell]]) -> [Bool] {
    var keeps = [Bool](repeating: false, count: rows.count)
    var start = 0
    for end in rows.indices.map({ $0 + 1 })
    where end == rows.count || rows[end][2].merge != .continues {
      if end - start <= together { for row in start..<end - 1 { keeps[row] = true } }
      start = end
    }
    return keeps
  }

  /// The rows of the numbered layout; the first one is that of the stage.
  private static func numbered(_ rows: [[String]]) -> [[Cell]] {
    rows.enumerated().map { index, row in
      guard index == 0 else { return row.map { Cell(text: $0) } }
      return [
        Cell(text: row[0], isStage: true), Cell(text: row[1], span: row.count - 1, isStage: true),
      ]
    }
  }
}

extension RoadmapRows {
  fileprivate func grid(_ stage: RoadmapStage, _ number: Int) -> [[RoadmapGrid.Cell]] {
    guard !stage.measures.isEmpty else {
      let empty = [RoadmapGrid.Cell](repeating: RoadmapGrid.Cell(text: ""), count: columns - 2)
      return [[RoadmapGrid.Cell(text: "\(number)."), RoadmapGrid.Cell(text: stage.title)] + empty]
    }
    let rows = stage.measures.flatMap(grid)
    let own = [
      Self.merged("\(number).", over: rows.count), Self.merged(stage.title, over: rows.count),
    ]
    return rows.enumerated().map { index, row in own.map { $0[index] } + row }
  }

  /// The rows of a measure without the columns of the stage.
  private func grid(_ measure: RoadmapMeasure) -> [[RoadmapGrid.Cell]] {
    let actions = measure.actions
    let count = max(1, actions.count)
    var columns = [
      Self.merged(measure.title, over: count),
      actions.isEmpty
        ? [RoadmapGrid.Cell(text: "")]
        : actions.enumerated().map { RoadmapGrid.Cell(text: "\($0 + 1). \($1.text)") },
      Self.column(
        actions.map { $0.terms.map(\.text).joined(separator: "\n") },
        else: measure.terms.map(\.text).joined(separator: "\n"), count),
      Self.column(
        actions.map { $0.responsibles.joined(separator: "\n") },
        else: measure.responsibles.joined(separator: "\n"), count),
    ]
    if layout == .result {
      columns.append(Self.column(actions.map(\.result), else: measure.result, count))
    }
    if hasDone {
      let marks = actions.map { $0.done.map(Self.mark) ?? "" }
      columns.append((marks.isEmpty ? [""] : marks).map { RoadmapGrid.Cell(text: $0) })
    }
    return (0..<count).map { row in columns.map { $0[row] } }
  }

  /// A cell for each action that has something of its own; else one for all of them.
  private static func column(_ own: [String], else whole: String, _ count: Int)
    -> [RoadmapGrid.Cell]
  {
    guard own.contains(where: { !$0.isEmpty }) else { return merged(whole, over: count) }
    return own.map { RoadmapGrid.Cell(text: $0.isEmpty ? nothing : $0) }
  }

  private static func merged(_ text: String, over count: Int) -> [RoadmapGrid.Cell] {
    guard count > 1 else { return [RoadmapGrid.Cell(text: text)] }
    let rest = RoadmapGrid.Cell(text: "", merge: .continues)
    return [RoadmapGrid.Cell(text: text, merge: .begins)]
      + [RoadmapGrid.Cell](repeating: rest, count: count - 1)
  }
}
