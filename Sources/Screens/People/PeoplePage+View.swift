import Mentoring
import PlainText
import TerminalKit

extension PeoplePage {
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    switch mode {
    case .editing(let form): drawForm(form, in: area, on: &grid, context)
    case .viewing: drawReading(in: area, on: &grid, context)
    case .consents(let pane): pane.draw(in: area, on: &grid, context)
    case .consenting(let form): form.draw(in: area, on: &grid, context)
    case .browsing, .finding: drawBase(in: area, on: &grid, context)
    case .removing(_, let dialog):
      drawBase(in: area, on: &grid, context)
      dialog.draw(over: &grid, leaving: Program.foot)
    }
  }

  private func drawForm(_ form: PersonForm, in area: Rect, on grid: inout Grid, _ context: Context)
  {
    let (head, body) = area.split(atLine: area.height > 14 ? 2 : 1)
    let line = head.line(0).inset(columns: 1)
    let heading = form.isNew ? context.words.people.newHeading(form.side) : form.title
    let used = grid.write(heading, in: line, role: .title)
    let rest = line.split(atColumn: used + 2).tail
    if let namesake {
      let key = Self.keyName("people.take", context)
      grid.write(
        context.words.people.sentence(of: namesake, on: side, key: key),
        in: head.height > 1 ? head.line(1).inset(columns: 1) : rest, role: .warning)
    } else if form.takenPerson != nil {
      grid.write(context.words.people.taken, in: rest, role: .hint)
    }
    form.form.draw(in: body, on: &grid)
  }

  private func drawBase(in area: Rect, on grid: inout Grid, _ context: Context) {
    let (line, body) = area.split(atLine: 1)
    drawCounts(in: line.inset(columns: 1), on: &grid, context)
    guard list.count > 0 else {
      let block = body.inset(columns: 1, lines: 1)
      let text =
        isLoaded
        ? context.words.people.empty(side, context.keyNames) : context.words.shell.loading
      Paragraph(text, role: isLoaded ? .text : .muted).draw(in: block, on: &grid)
      if !isFinding { grid.cursor = block.isEmpty ? nil : block.origin }
      return
    }
    let division = division(in: area)
    let parts = division.parts(split)
    let (table, detail) = (parts.first, parts.second)
    let cursor = grid.cursor
    let window = drawTable(in: table, on: &grid, context)
    if list.shown.isEmpty {
      let line = table.inset(columns: 1).line(1)
      let words = context.words.people
      let sentence =
        reading.isComplete ? words.nothingFound : words.stillReading(list.count, all)
      grid.write(sentence, in: line, role: .muted)
      grid.cursor = line.isEmpty ? nil : line.origin
    }
    if isFinding { grid.cursor = cursor }
    guard !detail.isEmpty else { return }
    if parts.isBeside {
      drawFacts(in: detail, on: &grid, context)
    } else {
      drawSummary(in: detail, on: &grid, context)
    }
    split.draw(
      in: division.area, division.measures, on: &grid,
      telling: reading.isComplete ? context.hidden(window, of: list.shown.count) : "")
  }

  private func drawCounts(in line: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.people
    guard isLoaded else { return }
    guard !isFinding else { return drawQuery(in: line, on: &grid, context) }
    let sentence = counted(in: line.width, words)
    let used = DisplayWidth.of(sentence) + 2
    // The order by names goes without saying: the keys have its place where there is room for one.
    let isImplied = list.order.keys.isEmpty
    let kept = isImplied ? nil : sorting(besides: used, in: line.width, words)
    let keptWidth = kept.map { DisplayWidth.of($0) + Self.gapOfHints } ?? 0
    let hints = KeyHints(tableKeys(context), fitting: line.width - used - keptWidth)
    let beside = hints.width > 0 ? hints.width + Self.gapOfHints : 0
    let sort = kept ?? sorting(besides: used + beside, in: line.width, words)
    let sortWidth = sort.map { DisplayWidth.of($0) } ?? 0
    let width = hints.width + sortWidth + (hints.width > 0 && sortWidth > 0 ? Self.gapOfHints : 0)
    let (left, right) = line.split(lastColumns: width)
    grid.write(sort ?? "", in: right, role: .muted)
    hints.draw(in: right.split(lastColumns: hints.width).tail, on: &grid)
    grid.write(sentence, in: left.split(lastColumns: width > 0 ? 2 : 0).head)
  }

  /// How many are in sight, by which filters, how many are marked, and how many there are; the last
  /// only where all of it fits into `width` or nothing is filtered.
  private func counted(in width: Int, _ words: PeopleWords) -> String {
    let found = found(list.query.fitted(to: 24), words)
    let filters = self.filters(words)
    let parts = [
      list.isNarrowed ? found : "", filters.joined(separator: ", "),
      marks.isEmpty ? "" : words.marked(marks.count),
    ]
    let counts = self.counts.map { words.counts(side, $0) } ?? ""
    let narrowed = parts.filter { !$0.isEmpty }.joined(separator: " · ")
    let whole = [narrowed, counts].filter { !$0.isEmpty }.joined(separator: " · ")
    return filters.isEmpty || DisplayWidth.of(whole) <= width ? whole : narrowed
  }

  /// How many are found, or so far where more may come.
  private func found(_ query: String, _ words: PeopleWords) -> String {
    reading.isComplete
      ? words.found(query, list.shown.count, all)
      : words.foundSoFar(query, list.shown.count, list.count, all)
  }

  /// What each column is filtered by: «Группа: ром».
  private func filters(_ words: PeopleWords) -> [String] {
    Column.allCases.compactMap { column in
      guard let text = list.filter.texts[column] else { return nil }
      let value = column.choices.isEmpty ? text.fitted(to: 24) : words.choice(column, text)
      return "\(words.column(column, side)): \(value)"
    }
  }

  private static let gapOfHints = 3

  /// The keys that set the table up, for which the key bar has no room.
  private func tableKeys(_ context: Context) -> [KeyBar.Item] {
    guard list.count > 0 else { return [] }
    return ["people.order", "people.filter", "people.columns"].compactMap { id in
      guard let action = Self.tabling.first(where: { $0.id == id }),
        let key = context.keyName(of: action)
      else { return nil }
      let item = KeyBar.Item(
        key: key, label: action.words(context.words).label, act: .action(action.id))
      return item.drawn(with: context.repertoire)
    }
  }

  /// The order in words beside something so wide: all keys, else the first ones and how many more
  /// there are; the shortest where none has room, or nothing where the order goes without saying.
  private func sorting(besides used: Int, in width: Int, _ words: PeopleWords) -> String? {
    let keys = list.order.keys
    let all = words.sorting(keys, side)
    let shorter = (1..<max(1, keys.count)).reversed().map { kept in
      "\(words.sorting(Array(keys.prefix(kept)), side)) +\(keys.count - kept)"
    }
    let fitting = ([all] + shorter).first { used + DisplayWidth.of($0) <= width }
    return fitting ?? (keys.isEmpty ? nil : shorter.last ?? all)
  }

  private func drawQuery(in line: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.people
    let found = list.query.isEmpty ? "" : found("", words)
    let (left, right) = line.split(lastColumns: DisplayWidth.of(found))
    grid.write(found, in: right, role: list.shown.isEmpty ? .warning : .muted)
    query.draw(finding: words.find.label, in: left.split(lastColumns: 2).head, on: &grid)
  }

  private var isFinding: Bool { if case .finding = mode { true } else { false } }

  /// How many there are in the base, read or not.
  var all: Int { reading.isComplete ? list.count : max(counts?.all ?? 0, list.count) }

  /// Which of the rows has the focus, in words; nothing as long as nobody knows of how many.
  private func place(_ context: Context) -> String {
    guard reading.isComplete || counts != nil else { return "" }
    guard !list.isNarrowed, list.order.isOfNames, !reading.isComplete else {
      return context.words.people.place(cursor.index + 1, list.shown.count)
    }
    return context.words.people.place(reading.rank(of: cursor.index, in: list) + 1, all)
  }
}

extension PeoplePage {
  private func summary(_ entry: PeopleEntry, _ context: Context) -> PersonSummary {
    PersonSummary(
      entry: entry, side: side, survey: survey(of: entry, context), context: context)
  }

  /// The short form of the detail, under the table.
  private func drawSummary(in area: Rect, on grid: inout Grid, _ context: Context) {
    guard let entry = focused else { return }
    let lines = summary(entry, context).lines
    let place = place(context)
    for (row, line) in lines.prefix(area.height).enumerated() {
      let hint = row == 0 ? place : line.cure
      let (left, right) = area.line(row).inset(columns: 1)
        .split(lastColumns: DisplayWidth.of(hint))
      grid.write(hint, in: right, role: row == 0 ? .muted : .hint)
      grid.write(line.runs, in: left.split(lastColumns: hint.isEmpty ? 0 : 2).head)
    }
  }

  /// The long form of the detail, beside the table.
  private func drawFacts(in area: Rect, on grid: inout Grid, _ context: Context) {
    let block = area.inset(columns: 1)
    guard let entry = focused else { return }
    let place = place(context)
    let (body, foot) = block.split(lastLines: 1)
    FactSheet(sections: [summary(entry, context).steadyFacts]).draw(in: body, on: &grid)
    grid.write(place, in: foot, role: .muted)
  }

  /// The whole detail: the card and the answers.
  func sheet(of view: PersonView, _ context: Context) -> FactSheet {
    guard let entry = list.entry(of: view.person) else { return FactSheet(sections: []) }
    let words = context.words.people
    let sheets = view.file.map { AnswerText(context: context).sections(of: $0.sheets) }
    let answers =
      switch sheets {
      case nil: [FactSheet.Section(heading: context.words.shell.loading, facts: [])]
      case []?: [FactSheet.Section(heading: words.noAnswers, facts: [])]
      case let sections?: sections
      }
    return FactSheet(sections: [summary(entry, context).facts] + answers)
  }
}
