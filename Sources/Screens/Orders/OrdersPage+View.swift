import Mentoring
import PlainText
import TerminalKit

extension OrdersPage {
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    if case .editing(let form) = mode { return drawForm(form, in: area, on: &grid, context) }
    guard shelf != nil, let sheet else {
      drawEmpty(in: area, on: &grid, context)
      if beginning != nil {
        drawRows(in: area.split(atLine: 2).tail, on: &grid, context)
      }
      return
    }
    if let readers { return readers.draw(sheet, in: area, on: &grid, context) }
    let layout = OrderLayout(area)
    layout.drawLines(on: &grid)
    if isReading {
      if text == nil {
        drawUnset(in: Reading.place(in: layout.division.area), on: &grid, context)
      } else {
        drawReading(in: layout.division.area, on: &grid, context)
      }
      drawHeader(sheet, layout.header, nil, on: &grid, context)
    } else {
      drawParts(of: sheet, layout, on: &grid, context)
    }
    drawDetail(in: layout.detail, on: &grid, context)
    if case .asking(let dialog, _) = mode { dialog.draw(over: &grid, leaving: Program.foot) }
  }

  /// The record and the list, and the paper where it has room beside them.
  private func drawParts(
    of sheet: OrderSheet, _ layout: OrderLayout, on grid: inout Grid, _ context: Context
  ) {
    let parts = layout.division.parts(split)
    drawLeft(sheet, in: parts.first, on: &grid, context)
    let place = parts.second.inset(columns: 1)
    let position = place.isEmpty ? nil : drawPaper(in: place, on: &grid, context)
    split.draw(in: layout.division.area, layout.division.measures, on: &grid)
    drawHeader(sheet, layout.header, position, on: &grid, context)
  }

  private func drawPaper(in place: Rect, on grid: inout Grid, _ context: Context)
    -> Pager.Position?
  {
    if let text { return paper.preview(text.lines, in: place, on: &grid) }
    drawUnset(in: place, on: &grid, context)
    return nil
  }

  /// Says in the place of the paper that it is being set, or how it is set after all.
  private func drawUnset(in place: Rect, on grid: inout Grid, _ context: Context) {
    Paragraph(settingText(context), role: isBrokenOff ? .hint : .muted).draw(in: place, on: &grid)
  }

  private func drawEmpty(in area: Rect, on grid: inout Grid, _ context: Context) {
    let isLoaded = shelf != nil
    let text = isLoaded ? context.words.orders.empty(context.keyNames) : context.words.shell.loading
    let place = area.inset(columns: 1, lines: 1)
    Paragraph(text, role: isLoaded ? .text : .muted).draw(in: place, on: &grid)
    grid.cursor = place.isEmpty ? area.origin : place.origin
  }

  private func drawForm(
    _ form: OrderForm, in area: Rect, on grid: inout Grid, _ context: Context
  ) {
    let heading = context.words.orders.draft(form.order, sheet?.lines.count ?? 0)
    FormSheet(heading: heading, form: form.form).draw(in: area, on: &grid, context)
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
    let missing = context.programme.map { sheet.missing($0) } ?? []
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
    let whole = OrderRecord(sheet, context, in: inner.size).height
    return min(whole + 1, max(0, left.height - 5))
  }

  private func drawLeft(
    _ sheet: OrderSheet, in left: Rect, on grid: inout Grid, _ context: Context
  ) {
    guard !left.isEmpty else { return }
    let record = left.split(atLine: recordLines(in: left, context)).head.inset(columns: 1)
    OrderRecord(sheet, context, in: left.inset(columns: 1).size).draw(in: record, on: &grid)
    let list = list(in: left, context)
    let heading = Rect(x: left.x, y: list.y - 1, width: left.width, height: 1)
    let columns = OrderColumns(heading)
    let words = context.words.orders
    let used = grid.write(
      words.pairs(sheet.lines.count) + words.outside(rows.count - rows.pairCount),
      in: columns.names,
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
    drawRows(in: list, on: &grid, context)
  }

  private func drawRows(in list: Rect, on grid: inout Grid, _ context: Context) {
    let (visible, signs, focus) = visible(height: list.height)
    for (line, entry) in visible.enumerated() {
      switch entry {
      case .heading(let count):
        let place = OrderColumns(list.line(line)).names
        grid.write(context.words.orders.leftOut(count), in: place, role: .header)
      case .row(let index): draw(index, in: list.line(line), on: &grid, context)
      }
    }
    signs.draw(in: list, on: &grid, focus: focus)
  }

  private enum Visible {
    case heading(Int)
    case row(Int)
  }

  /// The lines in sight, the focused one among them, with a heading over those left out; the signs of
  /// those out of sight, and which line is the focused one.
  private func visible(height: Int) -> (lines: [Visible], signs: MoreSigns, focus: Int) {
    let pairs = rows.pairCount
    let others = rows.count - pairs
    let count = rows.count + (others > 0 ? 1 : 0)
    let focus = cursor.index >= pairs ? cursor.index + 1 : cursor.index
    let window = ListCursor(index: focus, top: cursor.top).window(height: height, count: count)
    let lines: [Visible] = window.map { place in
      place == pairs ? .heading(others) : .row(place < pairs ? place : place - 1)
    }
    return (lines, MoreSigns(window, of: count), focus - window.lowerBound)
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
