public import Mentoring

/// The words of the chapter «История».
struct HistoryWords: Sendable {
  /// How many steps are loaded, and whether these are all.
  let count: @Sendable (_ steps: Int, _ isWhole: Bool) -> String
  /// What a filter left.
  let found: @Sendable (_ query: String, _ count: Int) -> String
  let nothingFound, lookingOn: String
  /// Whose steps alone are listed, and how all are seen again.
  let of: @Sendable (_ name: String) -> String
  let allSteps, amongAll: @Sendable (KeyNames) -> String
  /// What undo takes back and redo brings back next.
  let nextUndo, nextRedo: @Sendable (String, KeyNames) -> String
  /// The headings of the columns, and how wide the one of the state is.
  let when, what, subject, state, who: String
  let stateWidth: Int
  /// Where a step stands, in a word.
  let undoMark, redoMark: @Sendable (KeyNames) -> String
  let takenBackMark, barrierMark: String
  /// An undo and a redo of a step.
  let undoOf, redoOf: @Sendable (String) -> String
  /// By whom a step was made.
  let by: @Sendable (String) -> String
  /// Where a step stands, in a sentence.
  let comesBack: @Sendable (KeyNames) -> String
  let reversal: @Sendable (StepRow.Kind) -> String
  let takenBack: @Sendable (Moment?) -> String
  let comesAfter: @Sendable (_ others: Int, KeyNames) -> String
  let barrier: @Sendable (StepRow.Barrier) -> String
  let below: @Sendable (_ step: String) -> String
  /// What a step changed.
  let noChanges: String
  let rows: @Sendable (_ table: String, Int) -> String
  let more: @Sendable (Int) -> String
  let added, removed: @Sendable (String) -> String
  let value: @Sendable (_ name: String, _ value: String) -> String
  let change: @Sendable (_ name: String, _ before: String, _ after: String) -> String
  let question: @Sendable (_ number: Int, _ label: String, _ questionnaire: String) -> String
  let questionnaire: @Sendable (Questionnaire) -> String
  let flag: @Sendable (Bool) -> String
  let blankAnswer: String
  /// What people call a table; its own name where they have none.
  let table: @Sendable (String) -> String
  /// An order by its number, a pair in one, somebody who has to read it, a tag, somebody who answers
  /// for a measure.
  let orderNamed, pairInOrder, readerOfOrder, tagNamed,
    responsibleNamed: @Sendable (String) -> String
  /// Those who answer for a measure have another order.
  let responsiblesReordered: @Sendable (_ measure: String) -> String
  /// What people call a column; nothing where it is not for them, its own name where they have none.
  let field: @Sendable (_ table: String, _ column: String) -> String?
  /// A value that is kept as a code; nothing where it is none.
  let code: @Sendable (_ table: String, _ column: String, _ value: String) -> String?
  /// Actions.
  let view, goBack: ActionWords
  /// Nothing is above the step.
  let isLast: String
  let find, back, down, up, keepFound, clear: ActionWords
}

extension HistoryWords {
  /// What a step did, as a line begins with it.
  func title(_ row: StepRow, _ steps: StepWords) -> String {
    let title = steps.title(row.title, of: row.count)
    return switch row.kind {
    case .edit: title.prefix(1).uppercased() + title.dropFirst()
    case .undo: undoOf(title)
    case .redo: redoOf(title)
    }
  }

  /// A step with whom or what it is about.
  func named(_ reversal: Overview.Reversal, _ steps: StepWords) -> String {
    steps.full(reversal.title, reversal.subject, reversal.count)
  }

  /// A step with whom or what it is about, when, and by whom.
  func head(_ row: StepRow, _ steps: StepWords) -> String {
    let step = Self.named(title(row, steps), steps.whom(row.subject, of: row.count))
    return "\(step) · \(row.at.day.dotted) \(row.at.clock)" + (row.by.isEmpty ? "" : by(row.by))
  }

  fileprivate static func named(_ title: String, _ subject: String) -> String {
    subject.isEmpty ? title : "\(title) (\(subject))"
  }

  /// The columns that are kept for the program's own sake.
  static func isInner(_ table: String, _ column: String) -> Bool {
    let inner: Set<String> = [
      "id", "position", "nameFolded", "nameSort", "numberKey", "precision", "paper", "isDemo",
      "roadmap", "stage", "measure",
    ]
    let owners: Set<String> = ["person", "mentee", "mentor", "pair", "pairOrder", "action"]
    if column == "position" { return table != "person" }
    if [("action", "measure"), ("measure", "stage")].contains(where: { $0 == (table, column) }) {
      return false
    }
    return inner.contains(column) || owners.contains(column)
      || (column == "tag" && table.hasSuffix("Tag"))
      || (column == "text" && table == "measureResponsible")
  }
}

extension Words {
  /// What a step did and whom or what it is about.
  public func step(_ row: StepRow) -> String {
    guard row.kind != .edit else { return steps.full(row.title, row.subject, row.count) }
    return HistoryWords.named(
      history.title(row, steps), steps.whom(row.subject, of: row.count))
  }

  /// How many more rows a step changed than were told.
  public func moreChanges(_ rows: Int) -> String { history.more(rows) }

  /// What a step changed: at most so many sentences, one a row or a new order, and how many rows
  /// it changed besides those that were looked at for them.
  public func changes(_ detail: StepDetail, _ handbook: HandbookContents, atMost most: Int)
    -> (told: [String], more: Int)
  {
    let teller = ChangeTeller(words: history, handbook: handbook)
    var (told, seen): ([String], Int) = ([], 0)
    for row in detail.rows where told.count < most {
      seen += 1
      let sentence = teller.sentence(of: row)
      let isTold = row.isMovedResponsible && told.contains(sentence)
      if !sentence.isEmpty, !isTold { told.append(sentence) }
    }
    return (told, max(0, detail.counts.reduce(0) { $0 + $1.rows } - seen))
  }
}
