import PlainText

extension ScoreTable {
  /// Reads comma-separated values: mentors in the first line, mentees in the first column.
  ///
  /// Within are whole numbers; an empty cell forbids the pair. What the corner says does not
  /// matter. At most 256 MB; the names are ``PlainText/Sanitized``.
  public static func read(_ bytes: [UInt8]) throws(ScoreTableError) -> Self {
    var rows = try Rows(bytes)
    guard let head = try rows.next() else { throw .empty }
    var mentors = Names()
    for field in head.fields.dropFirst() { try mentors.add(field) }
    var mentees = Names()
    var scores: [Int32?] = []
    while let row = try rows.next() {
      try mentees.add(row.fields[0])
      for field in row.fields.dropFirst() { scores.append(try score(field)) }
    }
    return Self(mentors: mentors.list, mentees: mentees.list, scores: scores)
  }

  /// A number, with blanks around them.
  private static func score(_ field: CSVRow.Field) throws(ScoreTableError) -> Int32? {
    let text = field.text.utf8.drop(while: isBlank)
    guard let end = text.lastIndex(where: { !isBlank($0) }) else { return nil }
    guard let number = WrittenNumber(text[...end]) else {
      throw .notANumber(Sanitized(field.text).text, field.place)
    }
    guard let value = number.value, let score = Int32(exactly: value), score > .min else {
      throw .outOfRange(Sanitized(field.text).text, field.place)
    }
    return score
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

/// The rows of a table with their errors translated.
private struct Rows {
  private var reader: CSVReader

  init(_ bytes: [UInt8]) throws(ScoreTableError) {
    let limits = CSVReader.Limits(bytes: 256_000_000, rows: 100_000)
    do { reader = try CSVReader(bytes, limits: limits) } catch { throw .csv(error) }
  }

  mutating func next() throws(ScoreTableError) -> CSVRow? {
    do { return try reader.next() } catch { throw .csv(error) }
  }
}

/// Names of one side, each once.
private struct Names {
  private(set) var list: [String] = []
  private var places: [String: CSVPlace] = [:]

  mutating func add(_ field: CSVRow.Field) throws(ScoreTableError) {
    let name = Sanitized(CSVGuard.off(field.text)).text
    guard !name.isEmpty else { throw .nameMissing(field.place) }
    if let first = places[name] { throw .nameTwice(name, field.place, first: first) }
    places[name] = field.place
    list.append(name)
  }
}
