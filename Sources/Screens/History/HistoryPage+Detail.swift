import Mentoring
import PlainText
import TerminalKit

extension HistoryPage {
  /// The lines of changes that a detail names one by one.
  private static let mostRows = 40

  func drawDetail(in area: Rect, on grid: inout Grid, _ context: Context) {
    var rest = area
    for run in story(context) where !rest.isEmpty {
      let used = Paragraph(run.text, role: run.role).draw(in: rest, on: &grid)
      rest = rest.split(atLine: used).tail
    }
  }

  /// What is known of the focused step, the most important first.
  func story(_ context: Context) -> [TextRun] {
    guard let row = focused, let place = list.index(of: row.id).map({ list.shown[$0] }) else {
      return []
    }
    let words = context.words.history
    let head = TextRun(words.head(row, context.words.steps), role: .title)
    let standing = TextRun(standing(of: row, at: place, context), role: .hint)
    let told = standing.text.isEmpty ? [head] : [head, standing]
    guard let detail else { return told }
    return told + changes(of: detail, context)
  }

  /// Whether and when undo or redo comes to the step.
  private func standing(of row: StepRow, at index: Int, _ context: Context) -> String {
    let words = context.words.history
    if row.id == marks(context).redo { return words.comesBack(context.keyNames) }
    let place = list.place(of: index)
    // What stands between the steps of one person is not in sight.
    if record != nil {
      if row.id == marks(context).undo { return words.comesAfter(0, context.keyNames) }
      switch place {
      case .reversal, .takenBack, .barrier: break
      case .after, .below: return ""
      }
    }
    switch place {
    case .reversal: return words.reversal(row.kind)
    case .takenBack:
      let taken = list.takenBack[row.id].flatMap { list.row($0)?.at }
      return words.takenBack(taken)
    case .after(let steps): return words.comesAfter(steps, context.keyNames)
    case .barrier(let barrier): return words.barrier(barrier)
    case .below(let barrier): return words.below(words.title(barrier, context.words.steps))
    }
  }

  private func changes(of detail: StepDetail, _ context: Context) -> [TextRun] {
    let words = context.words.history
    guard !detail.rows.isEmpty else { return [TextRun(words.noChanges, role: .muted)] }
    let (told, more) = context.words.changes(detail, context.handbook, atMost: Self.mostRows)
    guard more > 0 else { return told.map { TextRun($0) } }
    let counts = detail.counts.map { words.rows(words.table($0.table), $0.rows) }
    return [TextRun(counts.joined(separator: " · "))] + told.map { TextRun($0) }
      + [TextRun(words.more(more), role: .muted)]
  }
}

extension HistoryPage: Reader {
  var openText: Reading? {
    get { if case .reading(let reading) = mode { reading } else { nil } }
    set { if let newValue, case .reading = mode { mode = .reading(newValue) } }
  }

  func text(_ context: Context) -> [Pager.Line] { story(context).map { Pager.Line([$0]) } }
}
