import Mentoring
import PlainText
import TerminalKit

extension PeoplePage: Divided {
  static let detailAction: String? = "people.view"

  func division(_ context: Context) -> Division? {
    guard list.count > 0 else { return nil }
    switch mode {
    case .browsing, .finding: return division(in: context.body)
    case .editing, .removing, .viewing, .consents, .consenting: return nil
    }
  }

  /// The table and the detail, under the line of counts in the body of the page.
  func division(in body: Rect) -> Division {
    let measures = Split.Measures(
      first: Size(width: 40, height: 3), second: Size(width: 30, height: 1),
      wide: Size(width: 140, height: 1), percent: 35, lines: Self.detailLines(in: body.height))
    return Division(area: body.split(atLine: 1).tail, measures: measures)
  }

  /// How many lines the detail has under the table, before the reader has moved the border.
  private static func detailLines(in height: Int) -> Int {
    switch height {
    case ..<11: 0
    case ..<15: 2
    case ..<25: 5
    default: 7
    }
  }

  /// How many rows of the table are in sight.
  func rows(_ context: Context) -> Int {
    max(1, Table.rows(in: division(in: context.body).parts(split).first.height))
  }
}

extension PeoplePage {
  /// The columns of a base, by the names under which they are kept; each is asked for the rows in
  /// sight only.
  enum Column: String, Hashable, CaseIterable, Sendable {
    case name, place, request, consent, load, survey, partners, position, age

    /// Its place among all cases.
    var place: Int {
      switch self {
      case .name: 0
      case .place: 1
      case .request: 2
      case .consent: 3
      case .load: 4
      case .survey: 5
      case .partners: 6
      case .position: 7
      case .age: 8
      }
    }

    /// The columns in their first order; where only two have room, the consent is the second.
    static func of(_ side: Side, isNarrow: Bool = false) -> [Column] {
      let beside: [Column] = isNarrow ? [.name, .consent, .place] : [.name, .place, .consent]
      return switch side {
      case .mentee: beside + [.partners, .survey, .request, .position, .age]
      case .mentor: beside + [.load, .survey, .request, .partners, .position, .age]
      }
    }
  }

  /// The columns of the table without their words, as they are kept.
  static func columns(_ side: Side) -> Table.Columns {
    columns(side, width: 80, wanted: { _ in nil }) { _ in "" }
  }

  /// The columns of the table: the name stays, the others are scrolled sideways.
  func columns(_ context: Context) -> Table.Columns {
    let wanted = wantedWidths(context)
    return Self.columns(side, width: context.size.width, wanted: { wanted[$0.place] }) {
      context.words.people.column($0, side)
    }
  }

  private static func columns(
    _ side: Side, width: Int, wanted: (Column) -> Int?, _ title: (Column) -> String
  ) -> Table.Columns {
    Table.Columns(
      Column.of(side, isNarrow: isNarrow(width)).map {
        heading(of: $0, title($0), wanted: wanted($0), isNarrow: isNarrow(width))
      },
      fitting: .scrolling(frozen: 1))
  }

  /// How wide the columns must be for the rows that came first, by their places.
  private func wantedWidths(_ context: Context) -> [Int?] {
    let none = [Int?](repeating: nil, count: Column.allCases.count)
    guard let sample, context.translation == nil else { return none }
    return memo.widths(of: sample, look(context)) {
      var widths = none.map { _ in 0 }
      for row in 0..<min(sample.count, PeopleReading.first) {
        for (place, cell) in cells(of: row, in: sample, context).enumerated() {
          widths[place] = max(widths[place], DisplayWidth.of(cell.text))
        }
      }
      return widths
    }
  }

  private func look(_ context: Context) -> PeopleCells.Look {
    PeopleCells.Look(language: context.language, today: context.today)
  }

  /// The cells of a row in all columns, in the order of their cases.
  private func cells(of row: Int, in slice: PeopleSlice, _ context: Context) -> [TextRun] {
    let entry = PeopleEntry(slice[row])
    return Column.allCases.map { cell($0, of: entry, context) }
  }

  /// The cells of a row in sight, made anew only where they were not there in a frame before.
  private func kept(at place: Int, _ context: Context) -> [TextRun]? {
    guard list.shown.indices.contains(place) else { return nil }
    let (slice, row) = list.rows.spot(of: list.shown[place])
    // Words that only show what is cut have no look of their own.
    guard context.translation == nil else { return cells(of: row, in: slice, context) }
    return memo.cells(of: row, in: slice, look(context)) { cells(of: row, in: slice, context) }
  }

  private static func isNarrow(_ width: Int) -> Bool { width < 60 }

  /// How wide the table is.
  func tableWidth(_ context: Context) -> Int {
    division(in: context.body).parts(split).first.width - 1
  }

  /// Draws the table, and returns which of its rows are in sight.
  func drawTable(in area: Rect, on grid: inout Grid, _ context: Context) -> Range<Int> {
    let columns = Column.of(side, isNarrow: Self.isNarrow(context.size.width))
    let place = area.split(lastColumns: 1).head
    let window = cursor.window(height: Table.rows(in: place.height), count: list.shown.count)
    let rows = window.map { kept(at: $0, context) }
    let table = Table(
      self.columns(context), state: headings(context.words.people), count: list.shown.count,
      marks: marks.count,
      isMarked: { [list, marks] row in list.card(at: row).map(marks.contains) ?? false },
      cell: { row, column in
        guard window.contains(row), let cells = rows[row - window.lowerBound] else {
          return TextRun("")
        }
        return cells[columns[column].place]
      })
    return table.draw(in: place, on: &grid, cursor: cursor)
  }

  /// The table as its headings show it: what was chosen to filter by stands there in words.
  private func headings(_ words: PeopleWords) -> Table.State {
    var shown = table
    for column in Column.allCases where !column.choices.isEmpty {
      if let code = table.filters[column.rawValue] {
        shown.filter(column.rawValue, by: words.choice(column, code))
      }
    }
    return shown
  }

  private static func heading(
    of column: Column, _ title: String, wanted: Int?, isNarrow: Bool
  ) -> Table.Column {
    let id = column.rawValue
    return switch column {
    case .name:
      .init(
        title, id: id, width: .flexible(min: isNarrow ? 24 : 30, weight: 4), wanted: wanted,
        priority: .essential)
    case .place: .init(title, id: id, width: .flexible(min: 9), wanted: wanted)
    case .request: .init(title, id: id, width: .flexible(min: 12, weight: 3), wanted: wanted)
    case .consent: .init(title, id: id, width: .fixed(8))
    case .load: .init(title, id: id, width: .fixed(5), alignment: .trailing)
    case .survey: .init(title, id: id, width: .fixed(6), alignment: .trailing)
    case .partners: .init(title, id: id, width: .flexible(min: 14, weight: 2), wanted: wanted)
    case .position: .init(title, id: id, width: .flexible(min: 12), wanted: wanted)
    case .age: .init(title, id: id, width: .fixed(3), alignment: .trailing)
    }
  }

  /// What stands in a column of a row.
  func cell(_ column: Column, of entry: PeopleEntry, _ context: Context) -> TextRun {
    let none = context.words.shell.none
    switch column {
    case .name: return TextRun(entry.person.name.full)
    case .place: return TextRun(entry.place)
    case .request: return TextRun(entry.topics)
    case .consent:
      let role: Role = entry.consent.isGiven ? .good : .warning
      return TextRun(context.words.people.shortStanding(entry.consent), role: role)
    case .load: return load(of: entry)
    case .survey: return surveyCell(of: entry, context)
    case .partners:
      let names = entry.partners.map(\.short).joined(separator: ", ")
      return names.isEmpty ? TextRun(none, role: .muted) : TextRun(names)
    case .position: return TextRun(entry.person.position)
    case .age: return TextRun(entry.person.age(on: context.today).map { "\($0)" } ?? "")
    }
  }

  private func load(of entry: PeopleEntry) -> TextRun {
    let capacity = entry.capacity ?? 0
    let role: Role = entry.partners.count >= capacity ? .muted : .text
    return TextRun("\(entry.partners.count)/\(capacity)", role: role)
  }

  private func surveyCell(of entry: PeopleEntry, _ context: Context) -> TextRun {
    guard let survey = survey(of: entry, context) else { return TextRun("") }
    guard survey.closed > 0 else { return TextRun(context.words.shell.none, role: .warning) }
    let role: Role = survey.closed < survey.all ? .warning : .good
    return TextRun("\(survey.closed)/\(survey.all)", role: role)
  }
}
