import Mentoring
import TerminalKit

/// What the columns of a base must hold for a row to be in sight.
struct PeopleFilterSheet: FormedSheet {
  private let columns: [Table.Column]
  private var state: Table.State
  var form: Form

  init(_ columns: Table.Columns, _ state: Table.State, _ context: Context) {
    self.columns = PeoplePage.Column.searchable.compactMap { columns[$0.rawValue] }
    self.state = state
    form = Form(
      Self.fields(self.columns, context),
      values: self.columns.reduce(into: [:]) { values, column in
        let kept = state.filters[column.id] ?? ""
        let choices = Self.choices(of: column)
        values[column.id] =
          choices.isEmpty
          ? .text(kept) : .choice(choices.firstIndex(of: kept).map { $0 + 1 } ?? 0)
      })
    form.width = context.size.width
  }

  private static func choices(of column: Table.Column) -> [String] {
    PeoplePage.Column(rawValue: column.id)?.choices ?? []
  }

  /// Words are typed, or one of a few states is chosen, the first of which is any.
  private static func fields(_ columns: [Table.Column], _ context: Context) -> [FormField] {
    let words = context.words.people
    return columns.map { column in
      let choices = choices(of: column)
      guard !choices.isEmpty, let kind = PeoplePage.Column(rawValue: column.id) else {
        return FormField(column.id, column.title, .text(limit: 60), hint: words.filterHint)
      }
      return FormField(
        column.id, column.title,
        .choice([words.anyChoice] + choices.map { words.choice(kind, $0) }),
        hint: context.namingArrows(words.filterChoiceHint))
    }
  }

  func title(_ words: Words) -> String { words.people.filterHeading }

  mutating func translate(_ context: Context) {
    form.takeWords(of: Form(Self.fields(columns, context)))
  }

  mutating func done() -> SheetOutcome {
    for column in columns {
      let chosen = (form.choice(column.id) ?? 0) - 1
      let choices = Self.choices(of: column)
      let code = choices.indices.contains(chosen) ? choices[chosen] : ""
      state.filter(column.id, by: choices.isEmpty ? form.text(column.id) : code)
    }
    return .closed(SheetAnswer(PeoplePage.tableTag, .text(state.text)))
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    fieldItems(context.words.people.apply, context)
  }
}
