/// Where in a table something stands; all count from 1.
public struct CSVPlace: Hashable, Sendable {
  /// The physical line of the file.
  public let line: Int
  /// The character within that line.
  public let column: Int
  /// The field within the row.
  public let field: Int

  /// Creates a place.
  public init(line: Int, column: Int, field: Int) {
    self.line = line
    self.column = column
    self.field = field
  }
}

/// Why bytes are not comma-separated values.
public enum CSVError: Error, Hashable, Sendable {
  /// They are not text at all.
  case text(TextError)
  /// The quote that opens here is never closed.
  case unclosedQuote(CSVPlace)
  /// A character stands between a closing quote and the next separator.
  case strayAfterQuote(CSVPlace)
  /// A row has another number of fields than the first one; the place is that of the first field too
  /// many, or the end of the row.
  case raggedRow(CSVPlace, fields: Int, expected: Int)
  /// There are more rows than are read.
  case tooManyRows(limit: Int)
}
