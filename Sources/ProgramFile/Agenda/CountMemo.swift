internal import GRDB
internal import Mentoring

/// What was counted of a programme, as long as nothing of it has changed since.
struct CountMemo: Sendable {
  /// The last row of the log that it knows of.
  private var change: Int64 = 0
  /// The counts, without the sheets.
  private(set) var facts: AgendaFacts?
  /// The counts of the sheets.
  private(set) var sheets: [Questionnaire: AgendaFacts.Sheets] = [:]
  /// How far what is not known yet has been counted.
  private var bases = BaseCount()
  private var sheetCounts: [Questionnaire: SheetCount] = [:]

  /// How many there are of everything, as long as nothing more is counted of the bases.
  var begun: AgendaFacts? { bases.begun }

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
    if !tables.isDisjoint(with: Self.counted) { (facts, bases) = (nil, BaseCount()) }
    if !tables.isDisjoint(with: Self.sheeted) { (sheets, sheetCounts) = ([:], [:]) }
    change = last
  }
}

extension CountMemo {
  /// Counts a stretch of the bases.
  mutating func countBases(_ reading: Reading, _ budget: inout SliceBudget) throws {
    facts = try bases.next(reading, &budget)
    if facts != nil { bases = BaseCount() }
  }

  /// Counts a stretch of the sheets of a questionnaire, which is asked of `all` people.
  mutating func countSheets(
    of questionnaire: Questionnaire, among all: Int, _ reading: Reading,
    _ budget: inout SliceBudget
  ) throws {
    var count =
      sheetCounts.removeValue(forKey: questionnaire) ?? SheetCount(of: questionnaire, among: all)
    if let counted = try count.next(reading, &budget) {
      sheets[questionnaire] = counted
    } else {
      sheetCounts[questionnaire] = count
    }
  }
}

/// Reads an answer for which people are counted.
protocol CountingReader: PassageReader {
  /// What is known of the counts, with what was counted meanwhile: readers that go on by turns hand
  /// it to each other, so that nothing is counted twice.
  var memo: CountMemo { get set }
}

extension CountingReader {
  mutating func exchange(_ memo: inout CountMemo) { swap(&self.memo, &memo) }
}
