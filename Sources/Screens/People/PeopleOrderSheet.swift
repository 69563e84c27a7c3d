import Mentoring
import TerminalKit

/// By which columns the rows of a base stand, the main one first.
struct PeopleOrderSheet: Sheet {
  private let columns: Table.Columns
  private var state: Table.State
  private var cursor = ListCursor()

  init(_ columns: Table.Columns, _ state: Table.State) {
    self.columns = columns
    self.state = state
  }

  func title(_ words: Words) -> String { words.people.orderHeading }

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    let id = columns.all[cursor.index].id
    switch key {
    case .enter, .function(2): return .closed(SheetAnswer(PeoplePage.tableTag, .text(state.text)))
    case .space, .insert: state.sort(by: id, keepingOthers: true)
    case .character("0"): state.sort = []
    default:
      let height = max(1, context.size.height - 8)
      guard cursor.handle(key, count: columns.all.count, height: height) else { return .ignored }
    }
    return .stays()
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    let words = context.words.people
    return [
      KeyBar.Item(key: context.name(of: .function(2)), label: words.apply),
      KeyBar.Item(key: context.name(of: .space), label: words.addKey),
      KeyBar.Item(key: "0", label: words.byName),
      KeyBar.Item(key: context.name(of: .escape), label: context.words.shell.back.label),
    ]
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let hint = context.words.people.orderHint
    let lines = Paragraph.lines(of: hint, width: max(1, area.width - 2)).count
    let (list, foot) = area.split(lastLines: area.height > lines + 4 ? lines : 0)
    Paragraph(hint, role: .hint).draw(in: foot.inset(columns: 1), on: &grid)
    Table(
      columns: [
        .init("", width: .fixed(4), alignment: .trailing, priority: .essential),
        .init("", width: .flexible(min: 1), priority: .essential),
      ], count: columns.all.count
    ) { row, column in
      guard column == 0 else { return TextRun(columns.all[row].title) }
      return sign(of: columns.all[row].id)
    }.draw(in: list, on: &grid, cursor: cursor)
  }

  /// The rank and the direction of a column, where the rows stand by it; equal rows stand by the
  /// names in the end, whatever was chosen.
  private func sign(of id: String) -> TextRun {
    guard let place = state.sort.firstIndex(where: { $0.column == id }) else {
      guard id == PeoplePage.Column.name.rawValue else { return TextRun("") }
      return TextRun("\(state.sort.count + 1)↑", role: state.sort.isEmpty ? .accent : .muted)
    }
    return TextRun(
      "\(place + 1)" + (state.sort[place].isDescending ? "↓" : "↑"), role: .accent)
  }
}
