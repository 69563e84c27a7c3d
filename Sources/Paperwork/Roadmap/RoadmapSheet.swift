/// The source cut into title and cells.
struct RoadmapSheet: Hashable, Sendable {
  /// What stands before the table.
  let title: RoadmapTitle
  /// The cells of the head.
  let head: ArraySlice<RoadmapCell>
  /// How many lines the source has.
  let lineCount: Int

  private let body: ArraySlice<RoadmapCell>

  init(lines: [String]) {
    var title: [String] = []
    var cells: [RoadmapCell] = []
    for (index, raw) in lines.enumerated() {
      let line = SourceLine(number: index + 1, raw)
      if raw.utf8.first == UInt8(ascii: "\t") {
        cells.append(RoadmapCell(line, followsGap: cells.last?.endsInGap ?? true))
      } else if !cells.isEmpty {
        cells[cells.count - 1].add(line)
      } else if !line.text.isEmpty {
        title.append(line.text)
      }
    }
    self.title = RoadmapTitle(title)
    lineCount = lines.count
    let end = cells.dropFirst().firstIndex(where: \.followsGap) ?? cells.count
    head = cells[..<end]
    body = cells[end...]
  }

  /// The rows below the head, each with as many cells as it has; empty ones are left out.
  func rows() throws(RoadmapFault) -> [ArraySlice<RoadmapCell>] {
    var rows: [ArraySlice<RoadmapCell>] = []
    var rest = body
    while rest.contains(where: { !$0.isEmpty }) {
      let banner = banner(at: rest)
      let row = banner ?? rest.prefix(head.count)
      rest = rest.dropFirst(banner == nil ? head.count : 1)
      if row.count < head.count || rest.first?.followsGap == false { throw fault(in: row) }
      if row.allSatisfy(\.isEmpty) { continue }
      guard rows.count < RoadmapText.rowLimit else {
        throw RoadmapFault(line: row[row.startIndex].line, .tooManyRows(limit: rows.count))
      }
      rows.append(row)
    }
    guard !rows.isEmpty else { throw RoadmapFault(line: lineCount, .rowsMissing) }
    return rows
  }

  /// A row of one cell across the table, filled up with empty ones: words where a number would stand.
  private func banner(at rest: ArraySlice<RoadmapCell>) -> ArraySlice<RoadmapCell>? {
    guard let title = head.first, RoadmapColumns.isNumber(title.text), let first = rest.first,
      rest.dropFirst().first?.followsGap ?? true,
      first.text.split(whereSeparator: { !$0.isLetter }).contains(where: { $0.count >= 3 })
    else { return nil }
    let empty = RoadmapCell(emptyAt: first.line)
    return ([first] + [RoadmapCell](repeating: empty, count: head.count - 1))[...]
  }

  /// The row behind which no new row begins has too few cells, or too many.
  private func fault(in row: ArraySlice<RoadmapCell>) -> RoadmapFault {
    let next =
      row.dropFirst().lastIndex(where: \.followsGap)
      ?? body[row.endIndex...].firstIndex(where: \.followsGap) ?? body.endIndex
    return RoadmapFault(
      line: row[row.startIndex].line,
      .cellCount(found: next - row.startIndex, expected: head.count))
  }
}
