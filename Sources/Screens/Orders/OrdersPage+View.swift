import Mentoring
import PlainText
import TerminalKit

extension OrdersPage {
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    if case .editing(let form) = mode { return drawForm(form, in: area, on: &grid, context) }
    guard shelf != nil, let sheet else { return drawEmpty(in: area, on: &grid, context) }
    let layout = layout(in: area, context)
    layout.drawLines(on: &grid)
    if isReading {
      drawReading(in: layout.division.area, on: &grid, context)
      drawHeader(sheet, layout.header, nil, on: &grid, context)
    } else {
      drawParts(of: sheet, layout, on: &grid, context)
    }
    drawDetail(in: layout.detail, on: &grid, context)
    if case .asking(let dialog, _) = mode { dialog.draw(in: grid.bounds, on: &grid) }
  }

  /// The record and the list, and the paper where it has room beside them.
  private func drawParts(
    of sheet: OrderSheet, _ layout: OrderLayout, on grid: inout Grid, _ context: Context
  ) {
    let parts = layout.division.parts(split)
    drawLeft(sheet, in: parts.first, on: &grid, context)
    let place = parts.second.inset(columns: 1)
    let position =
      place.isEmpty ? nil : paper.preview(lines(in: place, context), in: place, on: &grid)
    split.draw(in: layout.division.area, layout.division.measures, on: &grid)
    drawHeader(sheet, layout.header, position, on: &grid, context)
  }

  private func drawEmpty(in area: Rect, on grid: inout Grid, _ context: Context) {
    let isLoaded = shelf != nil
    let text = isLoaded ? context.words.orders.empty(context.keyNames) : context.words.shell.loading
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

  /// The paper of the shown sheet in so many columns, no more than are legible.
  func paperText(width: Int, _ context: Context) -> PaperText? {
    guard let sheet, let programme = context.programme, width > 0 else { return nil }
    let paper = sheet.paper(programme, context.handbook).paper
    let width = min(OrderLayout.paperWidth, width)
    return PaperText(paper, width: width, newPage: context.words.orders.newPage)
  }

  private func drawHeader(
    _ sheet: OrderSheet, _ line: Rect, _ position: Pager.Position?, on grid: inout Grid,
    _ context: Context
  ) {
    let used = grid.write(headline(sheet, context), in: line)
    let rest = line.split(atColumn: used + 2).tail
    let count = shelf?.sheets.count ?? 0
    let place =
      count > 1 ? context.words.orders.placeOf(self.place + 1, count, context.keyNames) : ""
    let lines = position.flatMap { position in
      position.isWhole
        ? nil
        : context.words.reading.position(
          position.first, position.last, position.count, position.percent)
    }
    let notes = [[lines ?? "", place].filter { !$0.isEmpty }.joined(separator: " · "), place]
    let note = notes.first { DisplayWidth.of($0) <= rest.width } ?? ""
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
    let rest = direct.isEmpty ? words.awaitsSignature : words.lacks(direct, context.keyNames)
    return [
      TextRun(words.draft(sheet.order, count), role: .draft),
      TextRun(" · " + rest, role: direct.isEmpty ? .text : .warning),
    ]
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
      let line = list.line(0).inset(columns: 1)
      grid.write(words.noPairs(context.keyNames), in: line, role: .warning)
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
    let isFocused = index == cursor.index
    if isFocused {
      grid.fill(line, role: .focus)
      grid.cursor = Point(x: line.x + 1, y: line.y)
    }
    grid.mark(line, .row(index, from: cursor.index))
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
