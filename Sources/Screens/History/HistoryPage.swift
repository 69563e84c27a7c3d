import Mentoring
import PlainText
import TerminalKit

/// The history: every step, the newest first, what it changed, and what undo and redo do next.
struct HistoryPage: Page {
  /// What has the keys.
  enum Mode: Sendable {
    case browsing
    case finding
    case reading(Reading)
  }

  /// Somebody whose steps are listed.
  struct Record: Hashable, Sendable {
    let person: Person.ID
    let name: PersonName
  }

  /// How many steps are asked for at once: at first, and where all are wanted.
  static let slice = (first: 200, further: 1_000)
  private static let mostDetails = 200

  var mode = Mode.browsing
  var cursor = ListCursor()
  var query = TextField()
  /// The border between the steps and what the focused one changed.
  var split = Split()
  private(set) var list = StepList()
  private(set) var isLoaded = false
  /// Where to go back to.
  private(set) var origin = Chapter.now
  /// The person whose steps alone are listed, where they are.
  private(set) var record: Record?
  /// Whether the oldest step is wanted in sight.
  private var wantsEnd = false
  private var wanted: Step.ID?
  /// The slice that was asked for and has not come.
  private var awaited: Query?
  private var details: [Step.ID: StepDetail] = [:]

  var queries: [Query] {
    [steps(before: nil, limit: Self.slice.first)]
      + [awaited, focused.map { .step($0.id) }].compactMap { $0 }
  }

  private func steps(before step: Step.ID?, limit: Int) -> Query {
    guard let record else { return .steps(before: step, limit: limit) }
    return .stepsOf(record.person, before: step, limit: limit)
  }

  var bookmark: Int64? { wanted?.number ?? focused?.id.number }

  mutating func restore(_ bookmark: Int64) { wanted = Step.ID(bookmark) }

  var arrangement: [String: String] {
    var arrangement: [String: String] = [:]
    if !query.isEmpty { arrangement["filter"] = query.text }
    if cursor.top > 0 { arrangement["top"] = "\(cursor.top)" }
    if !split.text.isEmpty { arrangement[Division.name] = split.text }
    return arrangement
  }

  mutating func arrange(_ arrangement: [String: String]) {
    query = TextField(arrangement["filter"] ?? "")
    cursor = ListCursor(top: arrangement.place("top"))
    split = Split(arrangement[Division.name] ?? "")
  }

  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] {
    switch aim {
    case .record(let person, let name, let chapter):
      origin = chapter
      return list(Record(person: person, name: name))
    case .back(let chapter)?:
      if chapter != .history { origin = chapter }
      return list(nil)
    default: return []
    }
  }

  /// Lists all steps, with the focus on the same one.
  mutating func showAmongAll(_ context: Context) -> [Wish] {
    let step = focused?.id
    let wishes = list(nil)
    wanted = step
    return wishes + [.tell(Notice(context.words.history.amongAll(context.keyNames), .done))]
  }

  /// Lists the steps of somebody, or of all again.
  private mutating func list(_ record: Record?) -> [Wish] {
    guard record != self.record else { return [] }
    self.record = record
    (mode, cursor, query, list) = (.browsing, ListCursor(), TextField(), StepList())
    (isLoaded, wantsEnd, wanted, awaited, details) = (false, false, nil, nil, [:])
    return [.load(steps(before: nil, limit: Self.slice.first))]
  }

  mutating func take(_ answer: Loaded, _ context: Context) -> [Wish] {
    switch answer {
    case .steps(let slice): return take(slice, context)
    case .step(let detail?):
      if details.count >= Self.mostDetails { details = [:] }
      details[detail.id] = detail
      return []
    default: return []
    }
  }

  private mutating func take(_ slice: StepSlice, _ context: Context) -> [Wish] {
    guard slice.person == record?.person else { return [] }
    isLoaded = true
    if slice.before == nil { details = [:] }
    if awaited == steps(before: slice.before, limit: Self.slice.further) { awaited = nil }
    let isAtTop = cursor.index == 0 && openText == nil
    let kept = wanted ?? (isAtTop ? nil : focused?.id)
    list.take(slice) { Self.form(of: $0, context) }
    lay(keeping: kept, context)
    // A step further back is looked for as far as the list goes.
    if let step = wanted, list.isWhole || list.index(of: step) != nil { wanted = nil }
    return lookOn(context)
  }

  /// Chooses the rows anew, with the focus on the same step.
  mutating func lay(keeping id: Step.ID?, _ context: Context) {
    list.filter(query.isEmpty ? nil : SearchQuery(query.text))
    let count = list.shown.count
    let target = wantsEnd ? count - 1 : id.flatMap { list.index(of: $0) } ?? cursor.index
    cursor.move(to: target, count: count, height: rows(in: context))
  }

  /// What a step is found by: its day, what was done in the words of either language, to whom, and
  /// by whom.
  private static func form(of row: StepRow, _ context: Context) -> SearchForm {
    let titles = Language.allCases.map { language in
      language.words.history.title(row, language.words.steps)
    }
    let whom = context.words.steps.whom(row.subject, of: row.count)
    let parts = [row.at.day.dotted, row.at.clock] + titles + [whom, row.by]
    return SearchForm(parts.joined(separator: " "))
  }
}

extension HistoryPage {
  /// The step with the focus.
  var focused: StepRow? {
    list.shown.indices.contains(cursor.index) ? list.rows[list.shown[cursor.index]] : nil
  }

  /// What the focused step changed, once it has come.
  var detail: StepDetail? { focused.flatMap { details[$0.id] } }

  /// Asks for what the focused step changed, and for older steps where the focus comes near them
  /// or the filter wants them all.
  mutating func lookOn(_ context: Context) -> [Wish] {
    var wishes: [Wish] = []
    let height = rows(in: context)
    let isNear = cursor.index + 2 * height >= list.shown.count
    if isNear || wantsEnd || wanted != nil || !query.isEmpty, !list.isWhole, awaited == nil,
      let last = list.rows.last
    {
      let older = steps(before: last.id, limit: Self.slice.further)
      awaited = older
      wishes.append(.load(older))
    }
    if list.isWhole { wantsEnd = false }
    if let focused, details[focused.id] == nil { wishes.append(.load(.step(focused.id))) }
    return wishes
  }

  /// Takes a key of the list.
  mutating func move(_ key: Key, _ context: Context) -> [Wish] {
    wantsEnd = (key == .end || key == Key(.end, .control)) && !list.isWhole
    wanted = nil
    cursor.handle(key, count: list.shown.count, height: rows(in: context))
    return lookOn(context)
  }

  /// Whether older steps are on their way.
  var isLookingOn: Bool { awaited != nil }
}
