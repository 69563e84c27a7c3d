import Mentoring
import PlainText
import TerminalKit

/// Who has read a signed order and who has not, one below the other, as its paper lists them.
struct ReaderList: Hashable, Sendable {
  /// The day that a mark gets.
  var day: CalendarDay
  var cursor = ListCursor()

  /// Begins with the marks of a day.
  init(on day: CalendarDay) { self.day = day }

  /// How many lines the list has in a body of that height, under its heading.
  static func height(in lines: Int) -> Int { max(1, Table.rows(in: lines - headLines)) }

  private static let headLines = 2

  /// Draws the heading and the list.
  func draw(_ sheet: OrderSheet, in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.orders
    let (head, body) = area.split(atLine: Self.headLines)
    let line = head.inset(columns: 1)
    grid.write(
      words.readersHeading(sheet.order, sheet.readCount, sheet.readers.count), in: line.line(0),
      role: .title)
    grid.write(words.marksOn(day, context.keyNames), in: line.line(1), role: .muted)
    let readers = sheet.readers
    let dayWidth = max(10, DisplayWidth.of(words.readOn))
    Table(
      columns: [
        .init("", width: .fixed(1), priority: .essential),
        .init(words.readerName, width: .flexible(min: 20), priority: .essential),
        .init(words.readerPost, width: .flexible(min: 16), priority: .low),
        .init(words.readOn, width: .fixed(dayWidth), priority: .essential),
      ], count: readers.count
    ) { row, column in
      Self.cell(column, of: readers[row], context)
    }.draw(in: body, on: &grid, cursor: cursor)
  }

  private static func cell(_ column: Int, of reader: Acquaintance, _ context: Context) -> TextRun {
    switch column {
    case 0:
      guard reader.day != nil else { return TextRun("") }
      return TextRun(context.isASCII ? "v" : "✓", role: .done)
    case 1: return TextRun(reader.person.name.full)
    case 2: return TextRun(reader.person.position, role: .muted)
    default:
      return reader.day.map { TextRun($0.dotted) }
        ?? TextRun(context.words.orders.notRead, role: .warning)
    }
  }
}

extension OrderSheet {
  /// Who has to read it, in the order of the paper.
  var readers: [Acquaintance] { listed.readers }

  /// How many of them have.
  var readCount: Int { readers.count { $0.day != nil } }

  /// Those who have not.
  var unread: [Person] { readers.filter { $0.day == nil }.map(\.person) }
}
