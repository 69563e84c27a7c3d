public import Mentoring

/// Reads a roadmap that somebody else wrote, in any of the forms that are known.
public enum RoadmapSource {
  /// How many bytes of a file are read.
  public static let byteLimit = RoadmapDocx.byteLimit

  /// Reads a Word document (.docx), comma-separated values (a name that ends in .csv) or the text
  /// that an office program leaves of a table.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - source: What errors call it; its ending tells a table of comma-separated values.
  ///   - year: The school year for terms without their own.
  /// - Returns: The roadmap with all that is worth a look.
  /// - Throws: ``RoadmapTextError`` with the line, or the row of a document.
  public static func read(
    _ bytes: [UInt8], source: String, in year: SchoolYear? = nil
  ) throws(RoadmapTextError) -> RoadmapImport {
    do throws(RoadmapFault) {
      if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
        throw RoadmapFault(line: 1, .oldDocument)
      }
      if bytes.starts(with: Array("PK".utf8)) { return try RoadmapDocx.read(bytes, in: year) }
      if source.lowercased().hasSuffix(".csv") { return try RoadmapCSV.read(bytes, in: year) }
      return try RoadmapText.read(bytes, in: year)
    } catch {
      throw RoadmapTextError(source: source, line: error.line, reason: error.reason)
    }
  }
}
