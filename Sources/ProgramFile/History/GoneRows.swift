internal import GRDB
internal import Mentoring

/// What rows that are gone by now last were: who, of whom, between whom.
///
/// The log has no index by rows, so it is gone through once, stretch by stretch.
struct GoneRows: Sendable {
  /// Whether the log has been gone through to its end.
  private(set) var isWhole = false
  private var texts: [String: [Int64: String]] = [:]
  private var people: [String: [Int64: Int64]] = [:]
  private var pairs: [Int64: (mentee: Int64, mentor: Int64)] = [:]
  private var last: Int64 = 0

  /// What people call a row of `table`, where it is one that has such a text of its own.
  func text(_ number: Int64, in table: String) -> String? { texts[table]?[number] }

  /// The person of a card of `table`.
  func person(of card: Int64, in table: String) -> Int64? { people[table]?[card] }

  /// The two cards of a pair.
  func sides(ofPair number: Int64) -> (mentee: Int64, mentor: Int64)? { pairs[number] }

  /// Goes through the next stretch of the log.
  mutating func next(_ reading: Reading, _ budget: inout SliceBudget) throws {
    guard !isWhole else { return }
    let end = try reading.database.number("SELECT max(id) FROM change")
    let stretch = LogStretch(after: last, through: end)
    try reading.database.eachRow(Self.gone, [stretch.after, stretch.last]) { take($0) }
    budget.spend(plain: stretch.count)
    last = stretch.last
    isWhole = last >= end
  }

  private static let gone = """
    SELECT tableName, rowNumber, json_extract(before, CASE tableName
        WHEN 'person' THEN '$.name' WHEN 'stage' THEN '$.title' WHEN 'measure' THEN '$.title'
        WHEN 'action' THEN '$.text'
        WHEN 'pairOrder' THEN '$.number' WHEN 'pair' THEN '$.mentee' ELSE '$.person' END),
      CASE tableName WHEN 'pair' THEN json_extract(before, '$.mentor') END
    FROM change
    WHERE id > ? AND id <= ? AND after IS NULL AND tableName IN
      ('person', 'mentee', 'mentor', 'pair', 'stage', 'measure', 'action', 'pairOrder')
    ORDER BY id
    """

  private mutating func take(_ row: Columns) {
    let (table, number) = (row.text(0), row.integer(1))
    switch table {
    case "pair": pairs[number] = (row.integer(2), row.integer(3))
    case "mentee", "mentor": people[table, default: [:]][number] = row.integer(2)
    default: texts[table, default: [:]][number] = row.text(2)
    }
  }
}

/// Neighbouring rows of the log, as many as one turn has time for.
struct LogStretch: Hashable {
  /// The last row before them.
  let after: Int64
  /// The last of them.
  let last: Int64

  /// The rows that follow `after`, none behind `end`.
  init(after: Int64, through end: Int64) {
    self.after = after
    last = max(after, min(end, after + Int64(SliceBudget.plain)))
  }

  /// How many there are.
  var count: Int { Int(last - after) }
}
