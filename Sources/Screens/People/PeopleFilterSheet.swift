import Mentoring
import TerminalKit

/// What the columns of a base must hold for a row to be in sight.
struct PeopleFilterSheet: Sheet {
  private let columns: [Table.Column]
  private var state: Table.State
  private var form: Form

  init(_ columns: Table.Columns, _ state: Table.State, _ context: Context) {
    self.columns = PeoplePage.Column.searchable.compactMap { columns[$0.rawValue] }
    self.state = state
    form = Form(
      self.columns.map {
        FormField($0.id, $0.title, .text(limit: 60), hint: context.words.people.filterHint)
      }, values: self.columns.reduce(into: [:]) { $0[$1.id] = .text(state.filters[$1.id] ?? "") })
    form.width = context.size.width
  }

  func title(_ words: Words) -> String { words.people.filterHeading }

  mutating func translate(_ context: Context) {
    form.takeWords(
      of: Form(
        columns.map {
          FormField($0.id, $0.title, .text(limit: 60), hint: context.words.people.filterHint)
        }))
  }

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    form.width = context.size.width
    guard key != .function(2), key != .enter else { return done() }
    return switch form.handle(key) {
    case .submitted: done()
    case .edited, .moved: .stays()
    case .ignored, .cancelled: .ignored
    }
  }

  mutating func paste(_ text: String, _ context: Context) -> SheetOutcome {
    _ = form.paste(text)
    return .stays()
  }

  private mutating func done() -> SheetOutcome {
    for column in columns { state.filter(column.id, by: form.text(column.id)) }
    return .closed(SheetAnswer(PeoplePage.tableTag, .text(state.text)))
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    let words = context.words.people
    return [
      KeyBar.Item(key: context.name(of: .function(2)), label: words.apply),
      KeyBar.Item(key: context.name(of: .tab), label: words.nextField.label),
      KeyBar.Item(key: context.name(of: .escape), label: context.words.shell.back.label),
    ]
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    form.draw(in: area, on: &grid)
  }
}
