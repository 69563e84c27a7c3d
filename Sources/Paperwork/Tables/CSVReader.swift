/// Reads comma-separated values (RFC 4180) row by row, as programs for tables really write them.
///
/// The separator – `;`, `,` or tab – is the one most frequent in the first line, or what a first
/// line `sep=…` says. UTF-8 with or without a mark, else Windows-1251; lines end in LF, CRLF or CR.
/// Empty lines are jumped over. A quote inside an unquoted field is a character like any other.
/// One pass over the bytes.
public struct CSVReader: Sendable {
  /// How much is read.
  public struct Limits: Hashable, Sendable {
    /// Bytes of the whole file.
    public var bytes: Int
    /// Rows, the first one included.
    public var rows: Int
    /// Whether a row of one field is taken as it is, whatever the others have: a title or a heading.
    public var takesLoneFields = false

    /// Creates limits: 50 MB and 200,000 rows where nothing else is said.
    public init(bytes: Int = 50_000_000, rows: Int = 200_000) {
      self.bytes = bytes
      self.rows = rows
    }
  }

  /// What separates fields.
  public let separator: Character
  /// How the letters were written.
  public let encoding: TextEncoding

  private var cursor: CSVCursor
  private let limits: Limits
  private var rows = 0
  private var width: Int?

  /// Begins to read.
  public init(_ bytes: [UInt8], limits: Limits = Limits()) throws(CSVError) {
    let text: DecodedText
    do { text = try DecodedText(bytes, limit: limits.bytes) } catch { throw .text(error) }
    let choice = CSVSeparator(of: text.bytes)
    separator = Character(Unicode.Scalar(choice.byte))
    encoding = text.encoding
    cursor = CSVCursor(text.bytes, separator: choice.byte)
    if choice.isDeclared { cursor.skipLine() }
    self.limits = limits
  }

  /// The next row, or nothing at the end; after an error nothing is to be asked any more.
  public mutating func next() throws(CSVError) -> CSVRow? {
    cursor.skipEmptyLines()
    guard !cursor.isAtEnd else { return nil }
    guard rows < limits.rows else { throw .tooManyRows(limit: limits.rows) }
    let row = try cursor.row(fields: width ?? 8)
    if limits.takesLoneFields, row.fields.count == 1, width != 1 {
      rows += 1
      return row
    }
    let expected = width ?? row.fields.count
    guard row.fields.count == expected else {
      let place = row.fields.count > expected ? row.fields[expected].place : row.end
      throw .raggedRow(place, fields: row.fields.count, expected: expected)
    }
    width = expected
    rows += 1
    return row
  }

  /// All rows of a file.
  public static func rows(_ bytes: [UInt8], limits: Limits = Limits()) throws(CSVError) -> [CSVRow]
  {
    var reader = try Self(bytes, limits: limits)
    var rows: [CSVRow] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }
}
