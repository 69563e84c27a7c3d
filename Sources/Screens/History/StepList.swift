import Mentoring
import PlainText

/// The steps that are loaded so far, the newest first, and where each of them stands.
struct StepList: Sendable {
  /// The steps.
  private(set) var rows: [StepRow] = []
  /// Whether the first step of the programme is among them.
  private(set) var isWhole = false
  /// The places of those that the filter leaves, in order.
  private(set) var shown: [Int] = []
  /// The edits that are taken back, each with the step that took it.
  private(set) var takenBack: [Step.ID: Step.ID] = [:]
  private var forms: [SearchForm] = []

  /// Where an edit stands on the way back.
  enum Place: Hashable, Sendable {
    /// Undo and redo are not edits themselves.
    case reversal
    /// It is taken back.
    case takenBack
    /// It is taken back after so many other edits; 0 for the one that comes next.
    case after(Int)
    /// It cannot be taken back.
    case barrier(StepRow.Barrier)
    /// An edit above it cannot be taken back, so that undo does not come as far.
    case below(StepRow)
  }

  /// Takes a slice in; one that leaves a gap takes the place of everything older.
  mutating func take(_ slice: StepSlice, form: (StepRow) -> SearchForm) {
    if slice.before == nil {
      let last = slice.rows.last?.id.number ?? 0
      let joins = rows.first.map { $0.id.number >= last - 1 } ?? false
      let kept = joins ? rows.drop { $0.id.number >= last } : []
      isWhole = slice.isLast || (joins && isWhole)
      forms = slice.rows.map(form) + (joins ? Array(forms.suffix(kept.count)) : [])
      rows = slice.rows + kept
    } else if slice.before == rows.last?.id {
      forms += slice.rows.map(form)
      rows += slice.rows
      isWhole = slice.isLast
    }
    findTakenBack()
  }

  /// Leaves only what the query finds.
  mutating func filter(_ query: SearchQuery?) {
    guard let query, !query.isEmpty else {
      shown = Array(rows.indices)
      return
    }
    shown = rows.indices.filter { query.match(forms[$0]) != nil }
  }

  /// The place in ``shown`` of a step.
  func index(of id: Step.ID) -> Int? { shown.firstIndex { rows[$0].id == id } }

  /// The step with a number, where it is loaded.
  func row(_ id: Step.ID) -> StepRow? { rows.first { $0.id == id } }

  /// The newest step takes effect; each of the others does unless one that does takes it back.
  private mutating func findTakenBack() {
    takenBack = [:]
    for row in rows where takenBack[row.id] == nil {
      if let undone = row.undoes { takenBack[undone] = row.id }
    }
  }

  /// Where the step at a place of ``rows`` stands.
  func place(of index: Int) -> Place {
    let row = rows[index]
    guard row.kind == .edit else { return .reversal }
    if takenBack[row.id] != nil { return .takenBack }
    if let barrier = row.barrier { return .barrier(barrier) }
    let above = rows[..<index].filter { $0.kind == .edit && takenBack[$0.id] == nil }
    if let barrier = above.first(where: { $0.barrier != nil }) { return .below(barrier) }
    return .after(above.count)
  }
}
