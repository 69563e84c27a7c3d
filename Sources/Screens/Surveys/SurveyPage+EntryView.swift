import Mentoring
import PlainText
import TerminalKit

extension SurveyPage {
  func drawEntry(_ entry: SheetEntry, in area: Rect, on grid: inout Grid, _ context: Context) {
    guard let row = queue.row(entry.sheet) else { return }
    let head = SurveyLayout.head(of: area.height)
    let body = area.split(atLine: head).tail
    let (list, detail) = SurveyLayout.divide(
      body, detailLines: Self.itemLines(entry.questionnaire, in: body, of: area.height),
      on: &grid)
    if head > 1 {
      drawItems(entry, in: list, on: &grid, context)
    } else {
      drawItems(entry, in: area.split(atLine: 0).tail.upTo(list), on: &grid, context)
    }
    drawHead(of: row, in: area, on: &grid, context)
    drawItem(entry, in: detail, on: &grid, context)
  }

  /// How many lines the present item has: as many as the longest question takes with the keys that
  /// answer it, so that nothing moves from item to item, as long as the list keeps a row.
  private static func itemLines(
    _ questionnaire: Questionnaire, in body: Rect, of height: Int
  ) -> Int {
    let least = SurveyLayout.item(of: height)
    let width = max(1, body.width - 2)
    let longest = questionnaire.items.map { lines(of: $0, width: width) }.max() ?? 0
    let kept = SurveyLayout.head(of: height) > 1 ? 3 : 1
    return max(least, min(longest + 1, body.height - kept))
  }

  private static func lines(of item: Questionnaire.Item, width: Int) -> Int {
    Paragraph.lines(of: question(item), width: width).count
  }

  private static func question(_ item: Questionnaire.Item) -> String {
    "\(item.number). \(item.text)"
  }

  /// Who, which sheet, how far it is, and who is next.
  func drawHead(
    of row: SurveyQueue.Row, in area: Rect, on grid: inout Grid, _ context: Context
  ) {
    let words = context.words.surveys
    let lines = SurveyLayout.head(of: area.height)
    if lines > 1 {
      let left = words.left(queue.waiting())
      let title = row.questionnaire.title(
        in: context.language, columns: area.width - DisplayWidth.of(left) - 4)
      Self.write(TextRun(title, role: .muted), left, in: area.line(0), on: &grid)
    }
    let line = area.line(lines > 1 ? 1 : 0)
    grid.fill(line, role: .text)
    let next = words.nextPerson(queue.next(after: row.sheet)?.name)
    let rest = Self.write(
      TextRun(row.name.full, role: .title), line.width < 70 ? "" : next, in: line,
      keeping: DisplayWidth.of(words.progress(row.done, row.all)) + 2, on: &grid)
    drawProgress(of: row, in: rest, on: &grid, words)
  }

  private func drawProgress(
    of row: SurveyQueue.Row, in area: Rect, on grid: inout Grid, _ words: SurveyWords
  ) {
    let progress = words.progress(row.done, row.all)
    let bar = Self.bar(row.done, of: row.all) + "  "
    let hasRoom = area.width >= DisplayWidth.of(bar + progress)
    let role: Role = row.isComplete ? .good : .accent
    grid.write([TextRun(hasRoom ? bar : "", role: role), TextRun(progress)], in: area)
  }

  /// Writes one text on the left and one on the right of a line, and returns what is left between
  /// them: at least `keeping` columns where there is room.
  @discardableResult
  private static func write(
    _ left: TextRun, _ right: String, in line: Rect, keeping: Int = 0, on grid: inout Grid
  ) -> Rect {
    let width = right.isEmpty ? 0 : DisplayWidth.of(right) + 2
    let (head, tail) = line.inset(columns: 1).split(lastColumns: width)
    grid.write(right, in: tail, role: .muted, alignment: .trailing)
    let room = head.split(lastColumns: keeping).head
    return head.split(atColumn: grid.write(left.text, in: room, role: left.role) + 2).tail
  }

  private func drawItems(
    _ entry: SheetEntry, in area: Rect, on grid: inout Grid, _ context: Context
  ) {
    let words = context.words.surveys
    let answers = book.answers(of: entry.sheet)
    let items = entry.questionnaire.items
    let skipped = entry.questionnaire.skipped(by: answers)
    let isWhole = entry.questionnaire.isComplete(with: answers)
    let letters = context.answerLetters
    let columns = Self.columns(of: items, in: area.width, words)
    let table = Table(columns: columns, count: items.count + (isWhole ? 1 : 0)) { row, column in
      guard items.indices.contains(row) else {
        return TextRun(column == 1 ? words.isWholeShort : "", role: .good)
      }
      let item = items[row]
      let isSkipped = skipped.contains(item.number)
      switch column {
      case 0: return TextRun("\(item.number)", role: .muted)
      case 1: return TextRun(item.label, role: isSkipped ? .muted : .text)
      case 2:
        let place = AnswerPlace(sheet: entry.sheet, item: item.number)
        return answer(answers[item.number], to: item, at: place, isSkipped: isSkipped, words)
      default: return TextRun(words.shortKeys(item, letters.yes, letters.no), role: .muted)
      }
    }
    let rows = Table.rows(in: area.height)
    let cursor = ListCursor(index: entry.focus, top: entry.focus - max(0, rows * 2 / 3 - 1))
    table.draw(in: area, on: &grid, cursor: cursor)
  }

  /// The questions take what the longest needs, as long as answers keep their room.
  private static func columns(
    of items: [Questionnaire.Item], in width: Int, _ words: SurveyWords
  ) -> [Table.Column] {
    let longest = items.map { DisplayWidth.of($0.label) }.max() ?? 0
    let label = min(longest, max(12, width - (width < 60 ? 20 : 37)))
    return [
      Table.Column("№", width: .fixed(3), alignment: .trailing, priority: .essential),
      Table.Column(words.question, width: .fixed(label), priority: .essential),
      Table.Column(words.answer, width: .flexible(min: 10), priority: .essential),
      Table.Column(words.key, width: .fixed(7), priority: .low),
    ]
  }

  private func answer(
    _ answer: Answer?, to item: Questionnaire.Item, at place: AnswerPlace, isSkipped: Bool,
    _ words: SurveyWords
  ) -> TextRun {
    if book.refused.contains(place) { return TextRun(words.notKept, role: .error) }
    let text = words.answer(answer, to: item, isSkipped: isSkipped)
    let isQuiet = isSkipped || answer == .blank
    return TextRun(text, role: isQuiet ? .muted : .accent)
  }

  /// The present item, unfolded: the whole question, and the keys that answer it.
  private func drawItem(
    _ entry: SheetEntry, in area: Rect, on grid: inout Grid, _ context: Context
  ) {
    let words = context.words.surveys
    guard let item = entry.item else { return drawEnd(entry, in: area, on: &grid, context) }
    let question = TextRun(Self.question(item), role: .title)
    let keys = TextRun(
      context.keys(of: item), role: .hint)
    let foot = entry.field == nil ? Self.height(of: keys, in: area) : 1
    // The question comes first where there is no room for both.
    let whole = min(
      Self.lines(of: item, width: max(1, area.width)), area.height - (entry.field == nil ? 0 : 1))
    let room = max(1, area.height - foot, whole)
    let used = Paragraph(question.text, role: question.role)
      .draw(in: area.split(atLine: room).head, on: &grid)
    var rest = area.split(atLine: used).tail
    if let field = entry.field {
      drawField(field, in: rest.line(0), on: &grid, words)
      rest = rest.split(atLine: 1).tail
    }
    let other = TextRun(
      entry.field == nil ? context.namingArrows(words.otherKeys(context.keyNames)) : "",
      role: .muted)
    SurveyLayout.stack([keys, other], in: rest, atMost: rest.height, on: &grid)
  }

  private func drawField(
    _ field: TextField, in line: Rect, on grid: inout Grid, _ words: SurveyWords
  ) {
    let label = words.answer + ": "
    let (name, place) = line.split(atColumn: DisplayWidth.of(label))
    grid.write(label, in: name, role: .hint)
    field.draw(in: place, on: &grid, isFocused: true)
  }

  private static func height(of run: TextRun, in area: Rect) -> Int {
    let lines = Paragraph.lines(of: run.text, width: max(1, area.width)).count
    return min(lines, max(0, area.height - 1))
  }

  private func drawEnd(
    _ entry: SheetEntry, in area: Rect, on grid: inout Grid, _ context: Context
  ) {
    let words = context.words.surveys
    let next = queue.next(after: entry.sheet).map { ($0.name, $0.questionnaire.side) }
    SurveyLayout.stack(
      [
        TextRun(words.whole(entry.questionnaire.items.count), role: .good),
        TextRun(words.goOn(next)),
      ],
      in: area, atMost: 2, on: &grid)
  }
}

extension Rect {
  /// The lines from the top of this block to the end of `other`, which lies in it.
  fileprivate func upTo(_ other: Rect) -> Rect { split(atLine: other.bottom - y).head }
}
