/// Writes comma-separated values that Russian Excel opens by a double click: `;`, CRLF, UTF-8 with
/// a byte order mark, and no field that it would take for a formula.
public enum CSVWriter {
  /// The whole file; rows may differ in length.
  public static func bytes(_ rows: [[String]]) -> [UInt8] {
    var file = DecodedText.mark
    for row in rows { write(row, into: &file) }
    return file
  }

  /// As ``bytes(_:)``; `goesOn` hears again and again how many rows are written, and there is no file
  /// where it answers no.
  public static func bytes(_ rows: [[String]], whileAsking goesOn: (_ done: Int) -> Bool)
    -> [UInt8]?
  {
    var file = DecodedText.mark
    for (place, row) in rows.enumerated() {
      if place.isMultiple(of: 512), !goesOn(place) { return nil }
      write(row, into: &file)
    }
    return goesOn(rows.count) ? file : nil
  }

  private static func write(_ row: [String], into file: inout [UInt8]) {
    for (index, field) in row.enumerated() {
      if index > 0 { file.append(UInt8(ascii: ";")) }
      file += written(field, isAlone: row.count == 1).utf8
    }
    file += "\r\n".utf8
  }

  /// An empty field alone on its line is quoted, else the line would be jumped over.
  private static func written(_ field: String, isAlone: Bool) -> String {
    let guarded = CSVGuard.on(field)
    let needsQuotes = guarded.utf8.contains { special.contains($0) }
    guard needsQuotes || (isAlone && guarded.isEmpty) else { return guarded }
    let parts = guarded.split(separator: "\"" as Character, omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }

  private static let special = Array("\";,\t\r\n".utf8)
}
