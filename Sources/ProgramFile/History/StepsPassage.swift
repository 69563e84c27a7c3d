internal import GRDB
internal import Mentoring

/// A slice of the history, of all steps or of those of a person, read in stretches.
struct StepsPassage: PassageReader {
  private enum Stage {
    case finding(PersonTrail)
    case listing
    case telling(Int)
    case goneRows
    case naming(Int)
  }

  /// How many plain rows telling a step costs as much as.
  private static let aStep = 20

  private let person: Person.ID?
  private let before: Step.ID?
  private let limit: Int
  private let schema: Int
  private var stage: Stage
  private var found: [Int64] = []
  /// The steps, the oldest first.
  private var entries: [StepEntry] = []
  private var isLast = true
  private var listing: StepListing
  /// Of the steps, as many as were told.
  private var rows: [StepRow] = []

  /// Reads at most so many steps that come before one, the newest first.
  init(of person: Person.ID? = nil, before step: Step.ID?, limit: Int, schema: Int) {
    self.person = person
    before = step
    self.limit = max(1, limit)
    self.schema = schema
    listing = StepListing(schema: schema)
    // One more tells whether there is another behind them.
    let most = self.limit.addingReportingOverflow(1)
    stage =
      person.map {
        .finding(PersonTrail(of: $0, before: step, limit: most.overflow ? .max : most.partialValue))
      } ?? .listing
  }

  var read: Int { rows.count }

  func count(_ reading: Reading) throws -> Int { entries.count }

  mutating func next(_ reading: Reading, _ budget: inout SliceBudget) throws -> Loaded? {
    switch stage {
    case .finding(var trail):
      let isFound = try trail.next(reading, &budget)
      found = trail.steps
      stage = isFound ? .listing : .finding(trail)
    case .listing:
      try list(reading)
      stage = .telling(0)
    case .telling(let index):
      guard index < entries.count else {
        stage = listing.lacksGone ? .goneRows : .naming(entries.count)
        return nil
      }
      rows.append(try listing.row(of: entries[index], reading))
      budget.spend(plain: Self.aStep)
      stage = .telling(index + 1)
    case .goneRows:
      if try listing.readGone(reading, &budget) { stage = .naming(0) }
    case .naming(let index):
      guard index < entries.count else { return .steps(slice) }
      if rows[index].subject.isEmpty {
        rows[index] = try listing.row(of: entries[index], reading)
        budget.spend(plain: Self.aStep)
      }
      stage = .naming(index + 1)
    }
    return nil
  }

  private var slice: StepSlice {
    StepSlice(before: before, rows: rows.reversed(), isLast: isLast, of: person)
  }

  private mutating func list(_ reading: Reading) throws {
    guard person == nil else {
      isLast = found.count <= limit
      entries = try reading.entries(
        "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        [JSONNumbers(found.suffix(limit)).text])
      return
    }
    entries = try reading.entries(
      "WHERE id < ? ORDER BY id DESC LIMIT ?", [before?.number ?? .max, limit]
    ).reversed()
    let first = try reading.database.number("SELECT min(id) FROM step")
    isLast = entries.first.map { $0.step.id.number <= first } ?? true
  }
}

/// A step as the log has it, with when and by whom.
struct StepEntry {
  let at: Moment
  let by: String
  let step: HistoryLog.Entry
}

extension Reading {
  /// The steps that a clause chooses, in its order.
  fileprivate func entries(_ clause: String, _ arguments: StatementArguments) throws -> [StepEntry]
  {
    var entries: [StepEntry] = []
    try database.eachRow(
      "SELECT id, at, by, title, undoes, schema FROM step \(clause)", arguments
    ) { row in
      guard let at = Moment(iso: row.text(1)) else { throw Unreadable(column: "at") }
      entries.append(
        StepEntry(
          at: at, by: row.text(2),
          step: HistoryLog.Entry(
            id: row.id(0), title: try row.code(3),
            undoes: row.isNull(4) ? nil : row.id(4), schema: row.int(5))))
    }
    return entries
  }
}
