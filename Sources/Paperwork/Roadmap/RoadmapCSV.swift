import Mentoring

/// Reads a roadmap from comma-separated values: rows of a title, the head, then a row for each
/// measure, lines within quoted fields.
enum RoadmapCSV {
  static func read(_ bytes: [UInt8], in year: SchoolYear?) throws(RoadmapFault) -> RoadmapImport {
    var limits = CSVReader.Limits(
      bytes: RoadmapText.byteLimit, rows: RoadmapText.rowLimit + headLimit)
    limits.takesLoneFields = true
    var title: [String] = []
    var head: [RoadmapCell] = []
    var rows: [ArraySlice<RoadmapCell>] = []
    var findings: [RoadmapImport.Finding] = []
    do {
      var reader = try CSVReader(bytes, limits: limits)
      if reader.encoding == .windows1251 { findings.append(.init(line: 1, kind: .windows1251)) }
      while let row = try reader.next() {
        let cells = row.fields.map(cell)
        if !head.isEmpty {
          if !cells.allSatisfy(\.isEmpty) { rows.append(filled(cells, to: head.count)) }
        } else if RoadmapColumns.score(of: cells) >= 3 {
          head = cells
        } else {
          title += cells.map(\.text).filter { !$0.isEmpty }
          guard title.count <= headLimit else { break }
        }
      }
    } catch {
      throw RoadmapFault(error)
    }
    let last = rows.last?.first?.line ?? head.first?.line ?? 1
    guard !head.isEmpty else { throw RoadmapFault(line: 1, .tableMissing) }
    guard !rows.isEmpty else { throw RoadmapFault(line: last, .rowsMissing) }
    let table = RoadmapTable(
      title: RoadmapTitle(title), head: head[...], rows: rows, endLine: last)
    return try table.roadmap(in: year, findings, needsTitle: false)
  }

  /// A row of one cell goes across the table.
  private static func filled(_ cells: [RoadmapCell], to count: Int) -> ArraySlice<RoadmapCell> {
    let empty = RoadmapCell(emptyAt: cells.first?.line ?? 1)
    return (cells + [RoadmapCell](repeating: empty, count: max(0, count - cells.count)))[...]
  }

  /// How many rows, and words of a title, may stand before the head.
  private static let headLimit = 50

  private static func cell(_ field: CSVRow.Field) -> RoadmapCell {
    var lines: [String] = []
    var line = ""
    for character in CSVGuard.off(field.text) {
      if character.isNewline {
        lines.append(line)
        line = ""
      } else {
        line.append(character)
      }
    }
    var cell = RoadmapCell(lines + [line], at: field.place.line, isOneLine: false)
    cell.raw = (lines + [line]).joined(separator: "\n")
    return cell
  }
}

extension RoadmapFault {
  fileprivate init(_ error: CSVError) {
    switch error {
    case .text(let error): self.init(error)
    case .unclosedQuote(let place): self.init(line: place.line, .quoteUnclosed)
    case .strayAfterQuote(let place): self.init(line: place.line, .quoteStray)
    case .raggedRow(let place, let found, let expected):
      self.init(line: place.line, .cellCount(found: found, expected: expected))
    case .tooManyRows: self.init(line: 1, .tooManyRows(limit: RoadmapText.rowLimit))
    }
  }
}
