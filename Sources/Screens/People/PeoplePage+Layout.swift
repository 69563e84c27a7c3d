import Mentoring
import TerminalKit

extension PeoplePage: Divided {
  func division(_ context: Context) -> Division? {
    guard list.count > 0 else { return nil }
    switch mode {
    case .browsing, .finding: return division(in: context.body)
    case .editing, .removing, .viewing, .consents: return nil
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
    columns(side, width: 80) { _ in "" }
  }

  /// The columns of the table: the name stays, the others are scrolled sideways.
  func columns(_ context: Context) -> Table.Columns {
    Self.columns(side, width: context.size.width) { context.words.people.column($0, side) }
  }

  private static func columns(_ side: Side, width: Int, _ title: (Column) -> String)
    -> Table.Columns
  {
    Table.Columns(
      Column.of(side, isNarrow: isNarrow(width)).map {
        heading(of: $0, title($0), side, isNarrow: isNarrow(width))
      },
      fitting: .scrolling(frozen: 1))
  }

  private static func isNarrow(_ width: Int) -> Bool { width < 60 }

  /// How wide the table is.
  func tableWidth(_ context: Context) -> Int {
    division(in: context.body).parts(split).first.width - 1
  }

  func drawTable(in area: Rect, on grid: inout Grid, _ context: Context) {
    let columns = Column.of(side, isNarrow: Self.isNarrow(context.size.width))
    let place = area.split(lastColumns: 1).head
    let window = cursor.window(height: Table.rows(in: place.height), count: list.shown.count)
    let entries = window.map { list[$0] }
    let table = Table(
      self.columns(context), state: table, count: list.shown.count, marks: marks.count,
      isMarked: { [list, marks] row in list.card(at: row).map(marks.contains) ?? false },
      cell: { row, column in
        guard window.contains(row), let entry = entries[row - window.lowerBound] else {
          return TextRun("")
        }
        return cell(columns[column], of: entry, context)
      })
    table.draw(in: place, on: &grid, cursor: cursor)
  }

  private static func heading(
    of column: Column, _ title: String, _ side: Side, isNarrow: Bool
  ) -> Table.Column {
    let id = column.rawValue
    return switch column {
    case .name:
      .init(
        title, id: id, width: .flexible(min: isNarrow ? 24 : 30, weight: 4), priority: .essential)
    case .place: .init(title, id: id, width: .flexible(min: 9))
    case .request: .init(title, id: id, width: .flexible(min: 12, weight: 3))
    case .consent: .init(title, id: id, width: .fixed(8))
    case .load: .init(title, id: id, width: .fixed(5), alignment: .trailing)
    case .survey: .init(title, id: id, width: .fixed(6), alignment: .trailing)
    case .partners: .init(title, id: id, width: .flexible(min: 14, weight: 2))
    case .position: .init(title, id: id, width: .flexible(min: 12))
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
