import Mentoring
import PlainText
import TerminalKit

extension HistoryPage {
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    if openText != nil { return drawReading(in: area, on: &grid, context) }
    let layout = HistoryLayout(area)
    guard isLoaded else {
      grid.write(context.words.shell.loading, in: layout.counts, role: .muted)
      grid.cursor = layout.counts.origin
      return
    }
    drawCounts(in: layout.counts, on: &grid, context)
    drawNext(in: layout.next, on: &grid, context)
    let parts = layout.division.parts(split)
    let window = drawTable(in: parts.first, on: &grid, context)
    drawDetail(in: parts.second.inset(columns: 1), on: &grid, context)
    split.draw(
      in: layout.division.area, layout.division.measures, on: &grid,
      telling: context.hidden(window, of: list.shown.count))
    if case .finding = mode {
      query.draw(finding: context.words.history.find.label, in: layout.counts, on: &grid)
    }
  }

  private func drawCounts(in line: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.history
    let whose = record.map { words.of($0.name.full) + " · " } ?? ""
    let count = whose + words.count(list.rows.count, list.isWhole)
    let found = query.isEmpty ? "" : " · " + words.found(query.text, list.shown.count)
    let state = isLookingOn && (!query.isEmpty) ? " · " + words.lookingOn : ""
    grid.write(count + found + state, in: line)
  }

  /// What undo takes back next, or why it does not; what redo brings back next.
  private func drawNext(in area: Rect, on grid: inout Grid, _ context: Context) {
    guard let overview = context.overview else { return }
    let words = context.words
    guard record == nil else {
      let hint = words.history.allSteps(context.keyNames)
      grid.write(hint, in: area.line(0), role: .hint)
      return
    }
    let undo =
      overview.undo.map {
        words.history.nextUndo(words.history.named($0, words.steps), context.keyNames)
      }
      ?? words.sentence(overview.undoBarrier.map { .barrier($0) } ?? .nothingToUndo)
    grid.write(undo, in: area.line(0), role: overview.undo == nil ? .muted : .hint)
    let redo =
      overview.redo.map {
        words.history.nextRedo(words.history.named($0, words.steps), context.keyNames)
      }
      ?? words.sentence(BrokenRule.nothingToRedo)
    grid.write(redo, in: area.line(1), role: overview.redo == nil ? .muted : .hint)
  }

  private func drawTable(in area: Rect, on grid: inout Grid, _ context: Context) -> Range<Int> {
    let words = context.words.history
    guard !list.shown.isEmpty else {
      grid.write(words.nothingFound, in: area.line(1).inset(columns: 3), role: .muted)
      grid.cursor = area.line(1).inset(columns: 3).origin
      return 0..<0
    }
    let marks = marks(context)
    let isNarrow = area.width < 60
    let table = Table(
      columns: [
        .init(words.when, width: .fixed(16), priority: .essential),
        .init(words.what, width: .flexible(min: isNarrow ? 12 : 22), priority: .essential),
        .init(words.subject, width: .flexible(min: 22)),
        .init(
          words.state, width: .fixed(words.stateWidth), priority: isNarrow ? .normal : .essential),
        .init(words.who, width: .flexible(min: 8), priority: .low),
      ], count: list.shown.count
    ) { row, column in cell(column, of: list.shown[row], marks, context) }
    return table.draw(in: area, on: &grid, cursor: cursor)
  }

  /// The edits that undo takes back and redo brings back next.
  struct Marks {
    let undo, redo: Step.ID?
  }

  func marks(_ context: Context) -> Marks {
    let steps = [context.overview?.undo, context.overview?.redo].map { reversal in
      reversal.flatMap { list.row($0.step)?.origin ?? $0.step }
    }
    return Marks(undo: steps[0], redo: steps[1])
  }

  private func cell(_ column: Int, of index: Int, _ marks: Marks, _ context: Context) -> TextRun {
    let row = list.rows[index]
    let isMuted = row.kind != .edit || list.takenBack[row.id] != nil
    let role: Role = isMuted ? .muted : .text
    return switch column {
    case 0: TextRun("\(row.at.day.dotted) \(row.at.clock)", role: role)
    case 1: TextRun(context.words.history.title(row, context.words.steps), role: role)
    case 2: TextRun(context.words.steps.whom(row.subject, of: row.count), role: role)
    case 3: state(of: row, marks, context)
    default: TextRun(row.by, role: .muted)
    }
  }

  /// Where a step stands, in a word.
  private func state(of row: StepRow, _ marks: Marks, _ context: Context) -> TextRun {
    let (words, keys) = (context.words.history, context.keyNames)
    if row.id == marks.undo { return TextRun(words.undoMark(keys), role: .accent) }
    if row.id == marks.redo { return TextRun(words.redoMark(keys), role: .accent) }
    if row.kind != .edit { return TextRun("") }
    if list.takenBack[row.id] != nil { return TextRun(words.takenBackMark, role: .warning) }
    return TextRun(row.barrier == nil ? "" : words.barrierMark, role: .muted)
  }
}
