import Mentoring
import PlainText
import TerminalKit

extension SurveyPage: Divided {
  static let detailAction: String? = "surveys.view"

  func division(_ context: Context) -> Division? {
    guard queue.total > 0 else { return nil }
    switch mode {
    case .queue, .finding: return queueDivision(in: context.body)
    case .entry, .reading: return nil
    }
  }

  /// The queue and its detail, under the line of counts in the body of the page.
  func queueDivision(in body: Rect) -> Division {
    Division(area: body.split(atLine: 1).tail, measures: SurveyLayout.queue(in: body.size))
  }
}

extension SurveyPage {
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    switch mode {
    case .queue, .finding: drawQueue(in: area, on: &grid, context)
    case .entry(let entry): drawEntry(entry, in: area, on: &grid, context)
    case .reading(let reading): draw(reading, in: area, on: &grid, context)
    }
  }

  private func drawQueue(in area: Rect, on grid: inout Grid, _ context: Context) {
    guard queue.total > 0 else { return drawEmpty(in: area, on: &grid, context) }
    drawCounts(in: area.line(0), on: &grid, context)
    let division = queueDivision(in: area)
    let parts = division.parts(split)
    let window = drawRows(in: parts.first, on: &grid, context)
    drawDetail(in: parts.second.inset(columns: 1), isBeside: parts.isBeside, on: &grid, context)
    split.draw(
      in: division.area, division.measures, on: &grid,
      telling: context.hidden(window, of: queue.count))
    if case .finding = mode { drawQuery(in: area.line(0), on: &grid, context) }
  }

  private func drawEmpty(in area: Rect, on grid: inout Grid, _ context: Context) {
    let place = area.inset(columns: 1, lines: 1)
    let text = isLoaded ? emptiness(context) : context.words.shell.loading
    Paragraph(text, role: isLoaded ? .text : .muted).draw(in: place, on: &grid)
    grid.cursor = place.isEmpty ? nil : place.origin
  }

  private func emptiness(_ context: Context) -> String {
    let hasSheets = Side.allCases.contains {
      context.handbook.questionnaire(for: $0, .before) != nil
    }
    return hasSheets
      ? context.words.surveys.empty(context.keyNames) : context.words.surveys.noQuestionnaires
  }

  private func drawCounts(in line: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.surveys
    let found = query.isEmpty ? "" : words.found(query.text, queue.count) + " · "
    let role: Role = queue.waiting() == 0 ? .good : .text
    let place = line.inset(columns: 1)
    guard isLoaded else {
      grid.write(context.words.shell.loading, in: place, role: .muted)
      return
    }
    let counts = counts(columns: place.width - DisplayWidth.of(found), words)
    grid.write(found + counts, in: place, role: role)
  }

  /// The counts with the names of those who are left, or how many they are on each side where the
  /// names have no room.
  private func counts(columns: Int, _ words: SurveyWords) -> String {
    let waiting = queue.waiting()
    let done = queue.total - waiting
    let names = queue.waiting(first: 12).map { words.family($0.name) }
    let named = words.counts(done, queue.total, names.joined(separator: ", "))
    guard waiting > 12 || DisplayWidth.of(named) > columns else { return named }
    let sides = Side.allCases.map { ($0, queue.waiting(on: $0)) }
    let parts = sides.filter { $1 > 0 }.map { words.sheets($1, $0) }
    return words.counts(done, queue.total, parts.joined(separator: ", "))
  }

  private func drawQuery(in line: Rect, on grid: inout Grid, _ context: Context) {
    grid.fill(line, role: .text)
    query.draw(finding: context.words.surveys.find.label, in: line.inset(columns: 1), on: &grid)
  }

  private func drawRows(in area: Rect, on grid: inout Grid, _ context: Context) -> Range<Int> {
    let words = context.words.surveys
    guard queue.count > 0 else {
      grid.write(words.nothingFound, in: area.line(1).inset(columns: 3), role: .muted)
      grid.cursor = area.isEmpty ? nil : area.origin
      return 0..<0
    }
    let table = Table(
      columns: [
        Table.Column(words.name, width: .flexible(min: 16), priority: .essential),
        Table.Column(words.sheet, width: .fixed(14)),
        Table.Column("", width: .fixed(16), priority: .low),
        Table.Column(words.entered, width: .fixed(12), priority: .essential),
      ], count: queue.count
    ) { row, column in queue[row].map { Self.cell($0, column, words) } ?? TextRun("") }
    return table.draw(in: area, on: &grid, cursor: cursor)
  }

  private static func cell(_ row: SurveyQueue.Row, _ column: Int, _ words: SurveyWords)
    -> TextRun
  {
    let role: Role = row.isComplete ? .muted : .text
    switch column {
    case 0: return TextRun(row.name.full, role: role)
    case 1: return TextRun(words.side(row.questionnaire.side), role: role)
    case 2: return TextRun(bar(row.done, of: row.all), role: row.isComplete ? .muted : .accent)
    default:
      return TextRun(words.state(row.done, row.all), role: row.isComplete ? .done : role)
    }
  }

  private func drawDetail(
    in area: Rect, isBeside: Bool, on grid: inout Grid, _ context: Context
  ) {
    guard let row = focused, !area.isEmpty else { return }
    let words = context.words.surveys
    let answers = book.answers(of: row.sheet)
    let open = row.questionnaire.open(after: answers).map(\.number)
    let runs = [
      TextRun(row.name.full, role: .title),
      TextRun(row.questionnaire.title(in: context.language), role: .muted),
      TextRun(
        words.standing(row.all, open, context.keyNames), role: row.isComplete ? .good : .text),
    ]
    let left = SurveyLayout.stack(runs, in: area, atMost: area.height > 4 ? 2 : 1, on: &grid)
    guard isBeside else { return }
    let rest = left.split(atLine: 1).tail
    let lines = SheetReading.lines(row.questionnaire, answers, words)
    _ = Reading().preview(lines, in: rest, on: &grid)
  }

  private func draw(
    _ reading: SheetReading, in area: Rect, on grid: inout Grid, _ context: Context
  ) {
    guard let row = queue.row(reading.sheet) else { return }
    drawHead(of: row, in: area, on: &grid, context)
    drawReading(in: SurveyLayout.reading(in: area), on: &grid, context)
  }

  /// How much is done, in signs: one for each item, at most 16.
  static func bar(_ done: Int, of all: Int) -> String {
    let width = min(16, all)
    let full = all == 0 ? 0 : done * width / all
    return String(repeating: "■", count: full) + String(repeating: "□", count: width - full)
  }
}
