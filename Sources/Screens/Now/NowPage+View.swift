import Mentoring
import PlainText
import TerminalKit

extension NowPage {
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.now
    let layout = NowLayout(area)
    drawHeading(in: layout.heading, on: &grid, context)
    guard agenda != nil else {
      let place = layout.list.line(0).inset(columns: 1)
      grid.write(context.words.shell.loading, in: place, role: .muted)
      return
    }
    guard !items.isEmpty else {
      guard !isCounting else { return }
      grid.write(words.nothing, in: layout.list.line(0).inset(columns: 1), role: .good)
      return
    }
    let window = rows.window(height: layout.list.height, focus: cursor.index, top: cursor.top)
    for (row, index) in window.enumerated() {
      let line = layout.list.line(row)
      switch rows.rows[index] {
      case .heading(let heading, let count):
        grid.write(
          words.group(heading, count), in: line.inset(columns: 1), role: .header)
      case .item(let item):
        draw(items[item], isFocused: item == cursor.index, in: line, on: &grid, context)
      }
    }
    if !layout.detail.isEmpty { Pane.rule(in: layout.more, on: &grid) }
    let out = rows.hidden(by: window)
    let hidden = words.hidden(out.above, out.below)
    if !hidden.isEmpty {
      grid.write(
        " \(hidden) ", in: layout.more.inset(columns: 1), role: .accent, alignment: .trailing)
    }
    drawDetail(in: layout.detail, on: &grid, context)
  }

  private func drawHeading(in line: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.now
    let day = words.today(context.today)
    let sentence = counts.map { words.counts($0.mentees, $0.mentors, $0.pairs) } ?? ""
    var used = grid.write(sentence, in: line)
    if agenda != nil, isCounting {
      let place = line.split(atColumn: used).tail
      used += grid.write(" · \(words.counting)", in: place, role: .muted)
    }
    let rest = line.split(atColumn: used + 2).tail
    guard DisplayWidth.of(day) <= rest.width else { return }
    grid.write(day, in: rest, role: .muted, alignment: .trailing)
  }

  private func draw(
    _ item: AgendaItem, isFocused: Bool, in line: Rect, on grid: inout Grid, _ context: Context
  ) {
    let (sign, role) = Self.sign(of: item)
    if isFocused {
      grid.fill(line, role: .focus)
      grid.cursor = Point(x: line.x + 1, y: line.y)
    }
    grid.write(isFocused ? "›" : " ", in: line.inset(columns: 1), role: isFocused ? .focus : .text)
    let (mark, rest) = line.split(atColumn: 3).tail.split(atColumn: 2)
    grid.write(sign, in: mark, role: isFocused ? .focus : role)
    let place = place(of: item, context)
    let hasPlace = rest.width >= 48
    let (text, end) = rest.split(lastColumns: hasPlace ? Self.widthOfPlaces(context) + 2 : 1)
    grid.write(context.words.now.item(item), in: text, role: isFocused ? .focus : role)
    if hasPlace {
      grid.write(place, in: end.inset(columns: 1), role: isFocused ? .focus : .muted)
    }
  }

  /// The chapter where a thing is done, with the digit that goes there: «6 Доска».
  private func place(of item: AgendaItem, _ context: Context) -> String {
    let chapter = cure(of: item).chapter
    let digit = Chapter.tabs.firstIndex(of: chapter).map { "\($0 + 1) " } ?? ""
    return digit + context.words.shell.chapter(chapter)
  }

  private static func widthOfPlaces(_ context: Context) -> Int {
    let names = Chapter.tabs.map { DisplayWidth.of(context.words.shell.chapter($0)) }
    return 2 + (names.max() ?? 0)
  }

  private func drawDetail(in area: Rect, on grid: inout Grid, _ context: Context) {
    let texts = story(context)
    var rest = area
    for (index, run) in texts.enumerated() {
      let place = rest.split(lastLines: texts.count - 1 - index).head
      let used = Paragraph(run.text, role: run.role).draw(in: place, on: &grid)
      rest = rest.split(atLine: used).tail
    }
  }

  /// The whole sentence of the line with the focus, what it means, and what Enter does.
  func story(_ context: Context) -> [TextRun] {
    guard items.indices.contains(cursor.index) else { return [] }
    let (words, item) = (context.words.now, items[cursor.index])
    let cure = words.goingOn(Self.keyName("now.go", context), words.cure(item))
    return [
      TextRun(Sanitized(words.item(item)).text, role: .title),
      TextRun(Sanitized(words.about(item)).text), TextRun(Sanitized(cure).text, role: .hint),
    ]
  }

  private static func sign(of item: AgendaItem) -> (String, Role) {
    switch item {
    case .actionLate: ("!", .late)
    case .organisationIncomplete, .roadmapMissing, .roadmapOfOtherYear, .baseEmpty,
      .consentsMissing, .endedBefore:
      ("!", .warning)
    case .actionDue, .reminder: ("•", .text)
    case .actionBlocked(_, _, _, let days): days == nil ? ("•", .muted) : ("!", .late)
    case .sheetsMissing, .unpaired, .pairsWithoutOrder, .orderUnsigned: ("•", .accent)
    }
  }
}
