import Mentoring

/// Reads a roadmap from the text that an office program leaves of its table: the title, then each
/// cell on a line of its own behind a tab, rows separated by an empty line.
public enum RoadmapText {
  /// How many bytes are read.
  public static let byteLimit = 1_000_000
  /// How many rows of the table are read.
  public static let rowLimit = 1_000

  /// Reads the whole text; `source` is what errors call it.
  ///
  /// UTF-8 with or without a mark, else Windows-1251. Columns are known by their names in any order.
  /// An empty stage cell continues the stage above; a line without a measure is kept and reported.
  /// Each non-empty line of a term cell is a term, and of a responsible cell a responsible.
  public static func read(
    _ bytes: [UInt8], source: String
  ) throws(RoadmapTextError) -> RoadmapImport {
    do {
      return try read(bytes)
    } catch {
      throw RoadmapTextError(source: source, line: error.line, reason: error.reason)
    }
  }

  private static func read(_ bytes: [UInt8]) throws(RoadmapFault) -> RoadmapImport {
    let text: DecodedText
    do { text = try DecodedText(bytes, limit: byteLimit) } catch { throw RoadmapFault(error) }
    let sheet = RoadmapSheet(lines: text.lines)
    let columns = try RoadmapColumns(sheet.head, endLine: sheet.lineCount)
    guard !sheet.title.isEmpty else {
      throw RoadmapFault(line: sheet.head.first?.line ?? 1, .titleMissing)
    }
    var assembly = RoadmapAssembly()
    if text.encoding == .windows1251 { assembly.report(line: 1, .windows1251) }
    for cell in columns.ignored { assembly.report(line: cell.line, .columnIgnored(cell.text)) }
    for row in try sheet.rows() { try assembly.add(columns.row(of: row)) }
    return RoadmapImport(
      roadmap: Roadmap(title: sheet.title, stages: assembly.stages), findings: assembly.findings)
  }
}
