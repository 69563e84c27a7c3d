import Mentoring

/// A roadmap's table however it was written: what stands before it, its head and its rows.
struct RoadmapTable {
  let title: RoadmapTitle
  let head: ArraySlice<RoadmapCell>
  /// The rows below the head, each with as many cells as it has.
  let rows: [ArraySlice<RoadmapCell>]
  /// The line behind the last.
  let endLine: Int

  /// The roadmap of it, its terms without a year in `year`, with what was noticed before.
  func roadmap(
    in year: SchoolYear?, _ findings: [RoadmapImport.Finding], needsTitle: Bool
  ) throws(RoadmapFault) -> RoadmapImport {
    let columns = try RoadmapColumns(head, endLine: endLine)
    guard !title.text.isEmpty || !needsTitle else {
      throw RoadmapFault(line: head.first?.line ?? 1, .titleMissing)
    }
    var assembly = RoadmapAssembly(year: year)
    for finding in findings { assembly.report(line: finding.line, finding.kind) }
    for line in title.leftOut { assembly.report(line: 1, .leftOutOfTitle(line)) }
    if title.text.isEmpty { assembly.report(line: head.first?.line ?? 1, .titleMissing) }
    for cell in columns.ignored { assembly.report(line: cell.line, .columnIgnored(cell.text)) }
    let rows = rows.filter { !Self.isCount($0) }.map(columns.row)
    guard !rows.isEmpty else { throw RoadmapFault(line: endLine, .rowsMissing) }
    if columns.namesStagesAcross, rows.first?.banner == nil {
      throw RoadmapFault(line: head.first?.line ?? 1, .columnMissing(.stage))
    }
    if columns.isNumbered {
      let spare = columns.row(of: head).measure.text
      try NumberedRows(rows, spare: spare).add(to: &assembly)
    } else {
      for row in rows { try assembly.add(row) }
    }
    return assembly.finished(title: title.text)
  }

  /// Whether a row only counts the columns: 1, 2, 3.
  private static func isCount(_ row: ArraySlice<RoadmapCell>) -> Bool {
    row.count > 2
      && row.enumerated().allSatisfy { place, cell in
        cell.text == "\(place + 1)" || cell.text == "\(place + 1)."
      }
  }
}
