import Mentoring

/// Reads a table whose rows are numbered 1, 1.1, 1.1.1: stages, measures, actions.
struct NumberedRows {
  private let rows: [RoadmapColumns.Row]
  /// What stands for a stage where no row is one.
  private let spare: String

  init(_ rows: [RoadmapColumns.Row], spare: String) {
    self.rows = rows
    self.spare = spare
  }

  /// Adds the rows to a roadmap.
  func add(to roadmap: inout RoadmapAssembly) throws(RoadmapFault) {
    var isOpen = false
    var numbers = RowNumbers()
    for (index, row) in rows.enumerated() {
      if let banner = row.banner {
        if roadmap.begin(banner: banner) { numbers.beginStage() }
        isOpen = false
      }
      guard !row.isEmpty else { continue }
      let depth = try depth(of: row)
      let isStage = depth == 1 && isStage(at: index)
      if isStage { numbers.beginStage() }
      if let repeated = numbers.note(row.number, ofStage: isStage) {
        roadmap.report(line: row.line, repeated)
      }
      noteList(in: row, in: &roadmap)
      switch depth {
      case 1 where isStage:
        roadmap.beginStage(row.measure.text)
        if !row.terms.isEmpty || !row.responsibles.isEmpty || !row.result.isEmpty {
          roadmap.report(line: row.line, .stageCells(row.measure.text))
        }
        isOpen = false
      case 3 where roadmap.has.measure:
        // The measure is no action of its own where it has some.
        if isOpen { roadmap.changeLastMeasure { $0.standAlone() } }
        isOpen = false
        if row.measure.isEmpty {
          roadmap.report(line: row.line, .actionEmpty(row.number.text))
        } else if !row.saysThereIsNothing {
          roadmap.add(part(of: row, below: roadmap.above))
          tellChange(of: row, depth: 3, in: &roadmap)
        }
      default:
        if !roadmap.has.stage {
          roadmap.beginStage(spare)
          roadmap.report(line: row.line, .stageMade(spare))
        }
        roadmap.begin(row.measure.text, part(of: row, below: roadmap.above), line: row.line)
        tellChange(of: row, depth: 2, in: &roadmap)
        isOpen = true
      }
    }
  }

  /// Tells where the place of a row gives it another number than the one that it is written with; a
  /// number of fewer or more parts is of another kind.
  private func tellChange(
    of row: RoadmapColumns.Row, depth: Int, in roadmap: inout RoadmapAssembly
  ) {
    let written = RowNumbers.parts(of: row.number.text)
    let counted = roadmap.last.prefix(depth).map(String.init)
    guard written.count == depth, counted.count == depth,
      written.allSatisfy({ Int($0) != nil }), written.map(String.init) != counted
    else { return }
    roadmap.report(
      line: row.line,
      .numberChanged(written.joined(separator: "."), counted.joined(separator: ".")))
  }

  /// Tells of a list that stands in the name of a row: its items became one text.
  private func noteList(in row: RoadmapColumns.Row, in roadmap: inout RoadmapAssembly) {
    let items = row.measure.numbered(withBullets: true).lines.filter { ListMark($0.text) != nil }
    guard items.count > 1, let first = row.measure.lines.first else { return }
    roadmap.report(
      line: row.line, .linesJoined(first.text, count: row.measure.lines.count))
  }

  /// The name of a row is its one action.
  private func part(of row: RoadmapColumns.Row, below above: MeasureDraft.Part?)
    -> MeasureDraft.Part
  {
    var list = ActionList()
    if !row.measure.isEmpty { list.addWhole(row.measure.text) }
    return MeasureDraft.Part(actions: list, row: row, below: above)
  }

  /// A row at the first level is a stage where nothing but its name stands in it, or rows of the
  /// second level follow.
  private func isStage(at index: Int) -> Bool {
    let row = rows[index]
    if row.terms.isEmpty, row.responsibles.isEmpty { return true }
    let next = rows[(index + 1)...].first { !$0.isEmpty }
    return next.map { RowNumbers.parts(of: $0.number.text).count >= 2 } ?? false
  }

  /// How many numbers the number has: 1 to 3.
  private func depth(of row: RoadmapColumns.Row) throws(RoadmapFault) -> Int {
    let parts = RowNumbers.parts(of: row.number.text)
    if parts.isEmpty {
      return row.terms.isEmpty && row.responsibles.isEmpty && row.result.isEmpty ? 1 : 2
    }
    guard parts.allSatisfy({ $0.allSatisfy { $0.isNumber || RowNumbers.roman.contains($0) } })
    else {
      throw RoadmapFault(line: row.number.line, .numberUnreadable(row.number.text))
    }
    return min(parts.count, 3)
  }
}

extension RoadmapColumns.Row {
  /// Whether it stands for the actions of a measure that has none.
  fileprivate var saysThereIsNothing: Bool {
    MeasureDraft.isNothing(measure.text)
      && [terms, responsibles, result, done].allSatisfy(\.isEmpty)
  }
}
