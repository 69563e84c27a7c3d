import Mentoring

/// Reads a roadmap from the table of a Word document; its rows are numbered from 1 in the place of
/// lines.
enum RoadmapDocx {
  /// How many bytes of the file are read.
  static let byteLimit = 20_000_000

  static func read(_ bytes: [UInt8], in year: SchoolYear?) throws(RoadmapFault) -> RoadmapImport {
    guard bytes.count <= byteLimit else {
      throw RoadmapFault(.tooBig(bytes: bytes.count, limit: byteLimit))
    }
    let document = try tables(in: bytes)
    guard !document.isTooBig else {
      throw RoadmapFault(line: 1, .tooManyRows(limit: DocxTables.limits.rows))
    }
    guard let found = find(in: document.tables, behind: []) else {
      throw RoadmapFault(line: 1, .tableMissing)
    }
    return try roadmap(found.title, found.tables, in: year)
  }

  /// The first table that names the columns of a roadmap, be it within a cell of another that only
  /// lays out the page, with the tables behind it that may go on with it.
  private static func find(
    in tables: [DocxTables.Table], behind before: [DocxTables.Paragraph]
  ) -> (title: RoadmapTitle, tables: [[[DocxTables.Cell]]])? {
    var before = before
    for (index, table) in tables.enumerated() {
      before += table.before
      if let head = table.rows.firstIndex(where: { score(of: $0) >= 3 }) {
        let title = RoadmapTitle(before, above: titles(in: table.rows[..<head]))
        return (title, [Array(table.rows[head...])] + tables[(index + 1)...].map(\.rows))
      }
      if let found = find(in: table.inner, behind: before) { return found }
    }
    return nil
  }

  private static func tables(in bytes: [UInt8]) throws(RoadmapFault) -> DocxTables {
    let part: [UInt8]
    let name: String
    let lists: DocxLists
    do {
      let archive = try ZipReader(bytes)
      name = DocxMainPart.name(in: archive)
      part = try archive.content(of: name)
      lists = DocxLists(beside: name, in: archive)
    } catch {
      throw RoadmapFault(line: 1, .document(error))
    }
    do {
      return try DocxTables.read(part, lists)
    } catch {
      throw RoadmapFault(line: 1, .document(.damaged(name)))
    }
  }

  private static func roadmap(
    _ title: RoadmapTitle, _ tables: [[[DocxTables.Cell]]], in year: SchoolYear?
  ) throws(RoadmapFault) -> RoadmapImport {
    let grid = DocxGrid(head: tables[0][0])
    var line = 1
    var rows: [ArraySlice<RoadmapCell>] = []
    var findings: [RoadmapImport.Finding] = []
    for table in tables {
      guard let part = grid.continued(by: table) else {
        let words = titles(in: table[...]).first
        if let words { findings.append(.init(line: line, kind: .tableLeftOut(words))) }
        continue
      }
      for row in table {
        defer { line += 1 }
        guard !grid.isHead(row) else { continue }
        let cells = try part.cells(of: row, line: line)
        if !cells.allSatisfy(\.isEmpty) { rows.append(cells[...]) }
      }
    }
    guard !rows.isEmpty else { throw RoadmapFault(line: line, .rowsMissing) }
    let table = RoadmapTable(
      title: title, head: grid.head[...], rows: rows, endLine: line)
    return try table.roadmap(in: year, findings, needsTitle: false)
  }

  /// The cells of some rows that say something.
  private static func titles(in rows: ArraySlice<[DocxTables.Cell]>) -> [String] {
    rows.flatMap { $0.map { RoadmapCell($0.lines, at: 1, isOneLine: true).text } }
      .filter { !$0.isEmpty }
  }

  static func score(of row: [DocxTables.Cell]) -> Int {
    RoadmapColumns.score(of: row.map { RoadmapCell($0.lines, at: 1, isOneLine: true) })
  }
}

/// The columns of a Word table, as its head cuts them.
struct DocxGrid {
  /// The cells of the head.
  let head: [RoadmapCell]
  /// The column of the grid with which each of them begins.
  private let starts: [Int]
  private let width: Int

  init(head row: [DocxTables.Cell]) {
    self.init(head: row.map { RoadmapCell($0.lines, at: 1, isOneLine: true) }, cut: row)
  }

  private init(head: [RoadmapCell], cut row: [DocxTables.Cell]) {
    self.head = head
    var (starts, column) = ([Int](), 0)
    for cell in row {
      starts.append(column)
      column += cell.span
    }
    self.starts = starts
    width = column
  }

  /// The columns of a table that goes on with this one, with the head or without: it has as many.
  func continued(by table: [[DocxTables.Cell]]) -> DocxGrid? {
    guard let first = table.first else { return nil }
    if isHead(first) { return DocxGrid(head: head, cut: first) }
    guard RoadmapDocx.score(of: first) < 3 else { return nil }
    if first.count == head.count { return DocxGrid(head: head, cut: first) }
    return first.reduce(0) { $0 + $1.span } == width ? self : nil
  }

  /// Whether a row repeats the head.
  func isHead(_ row: [DocxTables.Cell]) -> Bool {
    row.map { RoadmapCell($0.lines, at: 1, isOneLine: true).text } == head.map(\.text)
  }

  /// The cells of a row, each under the cell of the head below which it begins.
  func cells(of row: [DocxTables.Cell], line: Int) throws(RoadmapFault) -> [RoadmapCell] {
    var merged = [DocxTables.Cell](repeating: DocxTables.Cell(), count: head.count)
    var column = 0
    for cell in row {
      guard column < width else {
        throw RoadmapFault(line: line, .cellCount(found: row.count, expected: head.count))
      }
      let place = starts.lastIndex { $0 <= column } ?? 0
      let start = merged[place].lines.count
      merged[place].items += cell.items.map { .init(line: $0.line + start, isBullet: $0.isBullet) }
      merged[place].lines += cell.lines
      merged[place].continues = merged[place].continues || cell.continues
      column += cell.span
    }
    return merged.map { RoadmapCell($0, at: line) }
  }
}
