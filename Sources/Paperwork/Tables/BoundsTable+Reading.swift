import PlainText

extension BoundsTable {
  /// The highest bound that is read.
  public static let highest = 1_000_000_000

  /// Reads comma-separated values: side, name, lower, upper.
  ///
  /// The side is `mentee` or `mentor`, `left` or `right`, or the Russian word; a first row whose side
  /// says `side` is a heading. At most 50 MB; the names are ``PlainText/Sanitized``.
  public static func read(_ bytes: [UInt8]) throws(BoundsTableError) -> Self {
    var reader = try translated { () throws(CSVError) in try CSVReader(bytes) }
    var rows: [Row] = []
    var seen: [BoundsTable.Side: [String: CSVPlace]] = [:]
    var isFirst = true
    while let line = try translated({ () throws(CSVError) in try reader.next() }) {
      defer { isFirst = false }
      try checkWidth(of: line)
      if isFirst, headings.contains(word(line.fields[0])) { continue }
      let row = try row(line.fields)
      if let first = seen[row.side]?.updateValue(row.place, forKey: row.name) {
        throw .nameTwice(row.name, row.place, first: first)
      }
      seen[row.side, default: [:]][row.name] = row.place
      rows.append(row)
    }
    guard !isFirst else { throw .empty }
    return Self(rows: rows)
  }

  private static let headings = ["side", "сторона"]
  private static let sides: [String: Side] = [
    "mentee": .mentees, "mentees": .mentees, "left": .mentees, "наставляемый": .mentees,
    "наставляемая": .mentees, "наставляемые": .mentees, "mentor": .mentors, "mentors": .mentors,
    "right": .mentors, "наставник": .mentors, "наставница": .mentors, "наставники": .mentors,
  ]

  private static func translated<Value>(
    _ body: () throws(CSVError) -> Value
  ) throws(BoundsTableError) -> Value {
    do { return try body() } catch {
      guard case .raggedRow(let place, let fields, expected: 4) = error else { throw .csv(error) }
      throw .cellCount(fields, place)
    }
  }

  private static func checkWidth(of line: CSVRow) throws(BoundsTableError) {
    let count = line.fields.count
    guard count != 4 else { return }
    throw .cellCount(count, count > 4 ? line.fields[4].place : line.end)
  }

  private static func row(_ fields: [CSVRow.Field]) throws(BoundsTableError) -> Row {
    guard let side = sides[word(fields[0])] else {
      throw .unknownSide(Sanitized(fields[0].text).text, fields[0].place)
    }
    let name = Sanitized(CSVGuard.off(fields[1].text)).text
    guard !name.isEmpty else { throw .nameMissing(fields[1].place) }
    let lower = try count(fields[2], isLower: true)
    let upper = try count(fields[3], isLower: false)
    guard lower <= upper else { throw .crossed(lower: lower, upper: upper, fields[3].place) }
    return Row(side: side, name: name, place: fields[1].place, lower: lower, upper: upper)
  }

  private static func word(_ field: CSVRow.Field) -> String {
    Sanitized(field.text).text.lowercased()
  }

  private static func count(
    _ field: CSVRow.Field, isLower: Bool
  ) throws(BoundsTableError) -> Int {
    let text = Sanitized(field.text).text
    guard !text.isEmpty else { throw .boundMissing(isLower: isLower, field.place) }
    guard let count = WrittenNumber(text[...].utf8)?.value, (0...Int64(highest)).contains(count)
    else { throw .notACount(text, field.place) }
    return Int(count)
  }
}
