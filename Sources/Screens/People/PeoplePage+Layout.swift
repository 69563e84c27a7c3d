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
  /// The columns of a base; each is asked for the rows in sight only.
  enum Column: Hashable, CaseIterable {
    case name, place, request, consent, load, survey, partners, position, age

    static func of(_ side: Side) -> [Column] {
      switch side {
      case .mentee: [.name, .place, .request, .consent, .partners, .survey, .position, .age]
      case .mentor: [.name, .place, .request, .consent, .load, .survey, .partners, .position, .age]
      }
    }
  }

  func drawTable(in area: Rect, on grid: inout Grid, _ context: Context) {
    let columns = Column.of(side)
    let table = Table(
      columns: columns.map { heading(of: $0, context) }, count: list.shown.count
    ) { row, column in
      list[row].map { cell(columns[column], of: $0, context) } ?? TextRun("")
    }
    table.draw(in: area.split(lastColumns: 1).head, on: &grid, cursor: cursor)
  }

  private func heading(of column: Column, _ context: Context) -> Table.Column {
    let title = context.words.people.column(column, side)
    let name = context.size.width < 60 ? 24 : 30
    return switch column {
    case .name: .init(title, width: .flexible(min: name, weight: 4), priority: .essential)
    case .place: .init(title, width: .flexible(min: 9))
    case .request: .init(title, width: .flexible(min: 12, weight: 3), priority: .low)
    case .consent: .init(title, width: .fixed(8), priority: .essential)
    case .load: .init(title, width: .fixed(5), alignment: .trailing)
    case .survey: .init(title, width: .fixed(6), alignment: .trailing)
    case .partners:
      .init(
        title, width: .flexible(min: 14, weight: 2), priority: side == .mentee ? .normal : .low)
    case .position: .init(title, width: .flexible(min: 12), priority: .low)
    case .age: .init(title, width: .fixed(3), alignment: .trailing, priority: .low)
    }
  }

  private func cell(_ column: Column, of entry: PeopleEntry, _ context: Context) -> TextRun {
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
