import Mentoring
import PlainText
import TerminalKit

extension OrdersPage {
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    if case .editing(let form) = mode { return drawForm(form, in: area, on: &grid, context) }
    guard shelf != nil, let sheet else { return drawEmpty(in: area, on: &grid, context) }
    let layout = layout(in: area, context)
    layout.drawLines(on: &grid)
    drawHeader(sheet, layout, on: &grid, context)
    drawPaper(in: layout.paper, on: &grid, context)
    if isReading { grid.cursor = layout.paper.origin }
    drawLeft(sheet, in: layout.left, on: &grid, context)
    drawDetail(in: layout.detail, on: &grid, context)
    if case .asking(let dialog, _) = mode { dialog.draw(in: grid.bounds, on: &grid) }
  }

  private func drawEmpty(in area: Rect, on grid: inout Grid, _ context: Context) {
    let isLoaded = shelf != nil
    let text = isLoaded ? context.words.orders.empty : context.words.shell.loading
    Paragraph(text, role: isLoaded ? .text : .muted)
      .draw(in: area.inset(columns: 2, lines: 1), on: &grid)
    grid.cursor = area.origin
  }

  private func drawForm(
    _ form: OrderForm, in area: Rect, on grid: inout Grid, _ context: Context
  ) {
    let heading = context.words.orders.draft(form.order, sheet?.lines.count ?? 0)
    FormSheet(heading: heading, form: form.form).draw(in: area, on: &grid, context)
  }

  /// The paper of the shown sheet as lines for `area`.
  func text(in area: Rect, _ context: Context) -> PaperText? {
    guard let sheet, let programme = context.programme, area.width > 0 else { return nil }
    let paper = sheet.paper(programme, context.handbook).paper
    let width = min(OrderLayout.paperWidth, area.width)
    return PaperText(paper, width: width, newPage: context.words.orders.newPage)
  }

  private func drawPaper(in area: Rect, on grid: inout Grid, _ context: Context) {
    guard let text = text(in: area, context) else { return }
    text.draw(from: min(top, max(0, text.lines.count - area.height)), in: area, on: &grid)
  }

  private func drawHeader(
    _ sheet: OrderSheet, _ layout: OrderLayout, on grid: inout Grid, _ context: Context
  ) {
    let used = grid.write(headline(sheet, context), in: layout.header)
    let rest = layout.header.split(atColumn: used + 2).tail
    let note = position(layout, context)
    guard DisplayWidth.of(note) <= rest.width else { return }
    grid.write(note, in: rest, role: .muted, alignment: .trailing)
  }

  private func headline(_ sheet: OrderSheet, _ context: Context) -> [TextRun] {
    let words = context.words.orders
    let count = sheet.lines.count
    guard !sheet.isOffer else { return [TextRun(words.offer(count), role: .draft)] }
    guard !sheet.isSigned else {
      return [TextRun(words.signed(sheet.order, count), role: .done)]
    }
    let missing = context.programme.map { sheet.paper($0, context.handbook).missing } ?? []
    let direct = missing.filter { $0 != .termFirst || !missing.contains(.date) }
    let rest = direct.isEmpty ? words.awaitsSignature : words.lacks(direct)
    return [
      TextRun(words.draft(sheet.order, count), role: .draft),
      TextRun(" · " + rest, role: direct.isEmpty ? .text : .warning),
    ]
  }

  /// Which lines of the paper are in sight, or which of the orders is shown.
  private func position(_ layout: OrderLayout, _ context: Context) -> String {
    let words = context.words.orders
    let count = shelf?.sheets.count ?? 0
    if isReading, let text = text(in: layout.paper, context), !layout.paper.isEmpty {
      let first = min(top, max(0, text.lines.count - layout.paper.height))
      let last = min(text.lines.count, first + layout.paper.height)
      return words.linesOf(first + 1, last, text.lines.count)
    }
    return count > 1 ? words.placeOf(place + 1, count) : ""
  }
}

extension OrdersPage {
  /// The lines of the list, under the record and the heading.
  func list(in left: Rect, _ context: Context) -> Rect {
    left.split(atLine: recordLines(in: left, context) + 1).tail
  }

  /// How many lines the record has, so that some of the list stay in sight.
  private func recordLines(in left: Rect, _ context: Context) -> Int {
    guard let sheet else { return 0 }
    let inner = left.inset(columns: 1)
    let whole = OrderRecord(sheet.order, context, in: inner.size).height
    return min(whole + 1, max(0, left.height - 5))
  }

  private func drawLeft(
    _ sheet: OrderSheet, in left: Rect, on grid: inout Grid, _ context: Context
  ) {
    guard !left.isEmpty else { return }
    let record = left.split(atLine: recordLines(in: left, context)).head.inset(columns: 1)
    OrderRecord(sheet.order, context, in: left.inset(columns: 1).size).draw(in: record, on: &grid)
    let list = list(in: left, context)
    let heading = Rect(x: left.x, y: list.y - 1, width: left.width, height: 1)
    let columns = OrderColumns(heading)
    let words = context.words.orders
    let used = grid.write(
      words.pairs(sheet.lines.count) + words.outside(rows.count - pairCount), in: columns.names,
      role: .header)
    let rest = columns.names.split(atColumn: used + 2).tail
    if DisplayWidth.of(words.sides) <= rest.width {
      grid.write(words.sides, in: rest, role: .muted)
    }
    grid.write(words.papers, in: columns.papers, role: .header, alignment: .trailing)
    if rows.isEmpty {
      grid.write(words.noPairs, in: list.line(0).inset(columns: 1), role: .warning)
      grid.cursor = list.origin
    }
    for (line, entry) in visible(height: list.height).enumerated() {
      switch entry {
      case .heading(let count):
        let place = OrderColumns(list.line(line)).names
        grid.write(words.leftOut(count), in: place, role: .header)
      case .row(let index): draw(index, in: list.line(line), on: &grid, context)
      }
    }
  }

  private enum Visible {
    case heading(Int)
    case row(Int)
  }

  private var pairCount: Int { rows.prefix { if case .pair = $0 { true } else { false } }.count }

  /// The lines in sight, the focused one among them, with a heading over those left out.
  private func visible(height: Int) -> [Visible] {
    let pairs = pairCount
    let others = rows.count - pairs
    let all =
      (0..<pairs).map { Visible.row($0) } + (others > 0 ? [.heading(others)] : [])
      + (pairs..<rows.count).map { .row($0) }
    let focus = cursor.index >= pairs ? cursor.index + 1 : cursor.index
    let window = ListCursor(index: focus, top: cursor.top).window(height: height, count: all.count)
    return Array(all[window])
  }

  private func draw(_ index: Int, in line: Rect, on grid: inout Grid, _ context: Context) {
    let isFocused = index == cursor.index && !isReading
    if isFocused {
      grid.fill(line, role: .focus)
      grid.cursor = Point(x: line.x + 1, y: line.y)
    }
    let columns = OrderColumns(line)
    let role: (Role) -> Role = { isFocused ? .focus : $0 }
    grid.write(isFocused ? " ›" : "  ", in: columns.sign, role: role(.text))
    switch rows[index] {
    case .pair(let number, let pair):
      grid.write("\(number)", in: columns.number, role: role(.muted), alignment: .trailing)
      columns.write(pair.mentor.name, pair.mentee.name, role: role(.text), on: &grid)
      let sign = papers(of: pair, context)
      grid.write(sign.text, in: columns.papers, role: role(sign.role), alignment: .trailing)
    case .leftOut(let row):
      columns.write(
        row.card.person.name, context.words.orders.reason(row.consent), role: role(.text),
        reasonRole: role(.warning), on: &grid)
    }
  }
}

extension OrdersPage {
  /// Whether a pair has its papers: the consent that no signature does without, then the reminder.
  private func papers(of pair: OrderFacts.Line, _ context: Context) -> TextRun {
    let words = context.words.orders
    if !pair.withdrawnConsent.isEmpty {
      return TextRun(words.noConsent, role: sheet?.isSigned == true ? .warning : .error)
    }
    return pair.lacksWorkConsent.isEmpty
      ? TextRun(context.isASCII ? "v" : "✓", role: .done) : TextRun("351.8 ?", role: .warning)
  }
}
