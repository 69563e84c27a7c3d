import Mentoring
import TerminalKit

extension PeoplePage {
  /// Whether the detail stands beside the table.
  static func isWide(_ size: Size) -> Bool { size.width >= 140 }

  /// How many lines the detail has under the table.
  static func detailLines(in height: Int) -> Int {
    switch height {
    case ..<16: 0
    case ..<20: 2
    case ..<30: 5
    default: 7
    }
  }

  /// How many rows of the table are in sight: without the frame, the counts, the headings.
  static func rows(in size: Size) -> Int {
    let lines = isWide(size) ? 0 : detailLines(in: size.height)
    return max(1, size.height - 5 - 2 - (lines > 0 ? lines + 1 : 0))
  }

  /// Divides the page without its line of counts: the table, the line beside it, the detail.
  static func parts(of area: Rect, _ size: Size) -> (table: Rect, rule: Rect, detail: Rect) {
    if isWide(size) {
      let (table, rest) = area.split(atColumn: area.width * 3 / 5)
      let (rule, detail) = rest.split(atColumn: 1)
      return (table, rule, detail)
    }
    let lines = detailLines(in: size.height)
    let (top, detail) = area.split(lastLines: lines)
    let (table, rule) = top.split(lastLines: lines > 0 ? 1 : 0)
    return (table, rule, detail)
  }

  /// The columns and the lines of the whole detail.
  static func viewWidth(_ context: Context) -> Int { max(1, context.size.width - 2) }
  static func viewHeight(_ context: Context) -> Int { max(1, context.size.height - 5) }
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
  static func tableWidth(_ context: Context) -> Int {
    parts(of: Rect(size: context.size), context.size).table.width - 1
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
