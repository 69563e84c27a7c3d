internal import GRDB
internal import Mentoring

/// What was counted of a programme, as long as nothing of it has changed since.
struct CountMemo: Sendable {
  /// The last row of the log that it knows of.
  private var change: Int64 = 0
  /// The counts, without the sheets.
  var facts: AgendaFacts?
  /// The counts of the sheets.
  var sheets: [Questionnaire: AgendaFacts.Sheets] = [:]

  /// Tables whose rows the counts rest on; those that the counts of sheets rest on.
  private static let counted: Set<String> = [
    "programme", "roadmap", "person", "mentee", "mentor", "consent", "pair", "pairOrder",
    "orderPair", "orderReader",
  ]
  private static let sheeted: Set<String> = ["person", "mentee", "mentor", "answer"]

  /// Forgets what the log says has changed since; where that is too much to look at, everything.
  mutating func renew(by reading: Reading) throws {
    let last = try reading.database.number("SELECT max(id) FROM change")
    guard last != change else { return }
    let stretch = LogStretch(after: change, through: last)
    var tables: Set<String> = []
    if change < last, stretch.last == last {
      try reading.database.eachRow(
        "SELECT DISTINCT tableName FROM change WHERE id > ?", [change]
      ) { tables.insert($0.text(0)) }
    } else {
      tables = Self.counted.union(Self.sheeted)
    }
    if !tables.isDisjoint(with: Self.counted) { facts = nil }
    if !tables.isDisjoint(with: Self.sheeted) { sheets = [:] }
    change = last
  }
}

/// Reads an answer for which people are counted.
protocol CountingReader: PassageReader {
  /// What is known of the counts, with what was counted meanwhile.
  var memo: CountMemo { get }
}
