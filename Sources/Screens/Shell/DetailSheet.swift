import TerminalKit

/// What is said of a line, to be read whole where its page has little room for it.
struct DetailSheet: Findable {
  private let heading: String
  let lines: [Pager.Line]
  var reading = Reading()
  /// The action that has put it up, whose keys close it, too.
  private let opener: ActionEntry?

  /// Shows `texts` one under another, the blank ones left out, for the action of that name of a
  /// page.
  init<State: Page>(
    _ heading: String, _ texts: [TextRun], by name: String, of page: State, _ words: Words
  ) {
    self.heading = heading
    opener = State.entries(words).first { $0.id == name }
    let told = texts.filter { !$0.text.isEmpty }
    lines = Array(told.flatMap { [Pager.Line([$0]), Pager.Line("")] }.dropLast())
  }

  func title(_ words: Words) -> String { heading }

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    read(key, closedBy: opener?.keys(context.keymap) ?? [], context)
  }
}
