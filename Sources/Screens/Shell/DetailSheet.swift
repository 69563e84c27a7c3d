import TerminalKit

/// What is said of a line, to be read whole where its page has little room for it; it tells what the
/// page knows now.
struct DetailSheet: ShellSheet, Findable {
  private let chapter: Chapter
  /// The action that has put it up, whose keys close it, too.
  private let opener: ActionEntry?
  private(set) var lines: [Pager.Line] = []
  var reading = Reading()

  /// Shows ``Page/detailText(of:_:)`` of a page for the action of that name.
  init<State: Page>(_ name: String, of page: State, in chapter: Chapter, _ context: Context) {
    self.chapter = chapter
    opener = State.entries(context.words).first { $0.id == name }
    show(page.detailText(of: name, context))
  }

  func title(_ words: Words) -> String { words.shell.chapter(chapter) }

  mutating func follow(_ program: Program) {
    guard let name = opener?.id, let page = program.pages[chapter] else { return }
    show(page.detailText(of: name, program.context))
  }

  /// Shows texts one under another, the blank ones left out; without any it stays as it is.
  private mutating func show(_ texts: [TextRun]) {
    let told = texts.filter { !$0.text.isEmpty }
    guard !told.isEmpty else { return }
    lines = Array(told.flatMap { [Pager.Line([$0]), Pager.Line("")] }.dropLast())
  }

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    read(key, closedBy: opener?.keys(context.keymap) ?? [], context)
  }
}
