public import Mentoring

/// Reads a roadmap from the text that an office program leaves of its table: the title, then each
/// cell on a line of its own behind a tab, rows separated by an empty line.
public enum RoadmapText {
  /// How many bytes are read.
  public static let byteLimit = 10_000_000
  /// How many rows of the table are read.
  public static let rowLimit = 20_000

  /// Reads the whole text; `source` is what errors call it, `year` the school year of terms without
  /// their own.
  ///
  /// UTF-8 with or without a mark, else Windows-1251. Columns are known by their names in any order.
  /// An empty stage cell continues the stage above; a line without a measure is kept and reported.
  /// Each non-empty line of a term cell is a term, and of a responsible cell a responsible; where
  /// empty lines part them they go to the actions beside which they stand.
  public static func read(
    _ bytes: [UInt8], source: String, in year: SchoolYear? = nil
  ) throws(RoadmapTextError) -> RoadmapImport {
    do {
      return try read(bytes, in: year)
    } catch {
      throw RoadmapTextError(source: source, line: error.line, reason: error.reason)
    }
  }

  static func read(_ bytes: [UInt8], in year: SchoolYear?) throws(RoadmapFault) -> RoadmapImport {
    let text: DecodedText
    do { text = try DecodedText(bytes, limit: byteLimit) } catch { throw RoadmapFault(error) }
    let sheet = RoadmapSheet(lines: text.lines)
    // The head is looked at before the rows: what has no columns is no table.
    _ = try RoadmapColumns(sheet.head, endLine: sheet.lineCount)
    guard !sheet.title.text.isEmpty else {
      throw RoadmapFault(line: sheet.head.first?.line ?? 1, .titleMissing)
    }
    let findings: [RoadmapImport.Finding] =
      text.encoding == .windows1251 ? [.init(line: 1, kind: .windows1251)] : []
    let table = RoadmapTable(
      title: sheet.title, head: sheet.head, rows: try sheet.rows(), endLine: sheet.lineCount)
    return try table.roadmap(in: year, findings, needsTitle: true)
  }
}
