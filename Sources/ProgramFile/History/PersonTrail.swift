internal import GRDB
internal import Mentoring

/// Finds the steps that changed something of a person, stretch by stretch of the log.
///
/// The log has no index by rows: one would make each change dearer to write, and a schema of its own
/// would be a barrier to undo in every file that there is. So the log is gone through from its
/// beginning, each row is decided on by SQLite, and only what was found is kept.
struct PersonTrail {
  private let person: Person.ID
  private let limit: Int
  /// The step that those wanted come before.
  private let before: Int64
  /// The last row of the log that was gone through, and the last that is to be.
  private var last: Int64 = 0
  private var end: Int64?
  /// The cards that were ever theirs, and the pairs of those: a number is given once.
  private var own: [String: Set<Int64>] = ["mentee": [], "mentor": [], "pair": []]
  /// The newest steps that were found, the oldest first.
  private(set) var steps: [Int64] = []

  /// Looks for the newest `limit` steps before one.
  init(of person: Person.ID, before step: Step.ID?, limit: Int) {
    self.person = person
    self.limit = limit
    before = step?.number ?? .max
  }

  /// Goes through the next stretch; true after the last one.
  mutating func next(_ reading: Reading, _ budget: inout SliceBudget) throws -> Bool {
    let end = try self.end ?? self.end(reading)
    self.end = end
    let stretch = LogStretch(after: last, through: end)
    // A row that names a card comes after the one that made the card: only a stretch in which a
    // card or a pair is found has to be looked through again.
    var found = try look(through: stretch, reading, &budget)
    while found.isNews { found = try look(through: stretch, reading, &budget) }
    for step in found.steps where step != steps.last { steps.append(step) }
    steps.removeFirst(max(0, steps.count - limit))
    last = stretch.last
    return last >= end
  }

  private func end(_ reading: Reading) throws -> Int64 {
    before == .max
      ? try reading.database.number("SELECT max(id) FROM change")
      : try reading.database.number(
        """
        SELECT max(id) FROM change
        WHERE step = (SELECT max(step) FROM change WHERE step < ?)
        """, [before])
  }

  private mutating func look(
    through stretch: LogStretch, _ reading: Reading, _ budget: inout SliceBudget
  ) throws -> (steps: [Int64], isNews: Bool) {
    var (steps, isNews): ([Int64], Bool) = ([], false)
    let known = ["mentee", "mentor", "pair"].map { JSONNumbers(own[$0] ?? []).text }
    try reading.database.eachRow(
      Self.found, [stretch.after, stretch.last, person.number] + StatementArguments(known)
    ) { row in
      if steps.last != row.integer(0) { steps.append(row.integer(0)) }
      if own[row.text(1)]?.insert(row.integer(2)).inserted == true { isNews = true }
    }
    budget.spend(plain: stretch.count)
    return (steps, isNews)
  }

  /// The rows of a stretch that are the person's, with the JSON of only those read that may be.
  static let found = """
    SELECT step, tableName, rowNumber FROM
      (SELECT id, step, tableName, rowNumber, ifnull(after, before) AS fields FROM change
      WHERE id > ?1 AND id <= ?2)
    WHERE CASE tableName
      WHEN 'person' THEN rowNumber = ?3
      WHEN 'mentee' THEN json_extract(fields, '$.person') = ?3
      WHEN 'mentor' THEN json_extract(fields, '$.person') = ?3
      WHEN 'consent' THEN json_extract(fields, '$.person') = ?3
      WHEN 'answer' THEN json_extract(fields, '$.person') = ?3
      WHEN 'orderReader' THEN json_extract(fields, '$.person') = ?3
      WHEN 'menteeTag' THEN \(isOwn("mentee", "?4"))
      WHEN 'mentorTag' THEN \(isOwn("mentor", "?5"))
      WHEN 'pairWish' THEN \(isOwn("mentee", "?4")) OR \(isOwn("mentor", "?5"))
      WHEN 'pair' THEN \(isOwn("mentee", "?4")) OR \(isOwn("mentor", "?5"))
      WHEN 'orderPair' THEN \(isOwn("pair", "?6"))
      ELSE 0 END
    ORDER BY id
    """

  private static func isOwn(_ column: String, _ known: String) -> String {
    "json_extract(fields, '$.\(column)') IN (SELECT value FROM json_each(\(known)))"
  }
}

/// Numbers as a list that SQL can be given.
struct JSONNumbers {
  let text: String

  init(_ numbers: some Sequence<Int64>) {
    text = "[" + numbers.map { "\($0)" }.joined(separator: ",") + "]"
  }
}
