import PlainText
import TerminalKit

/// The palette (F9): every action that there is now, found by a few letters of its title.
///
/// Typing narrows the list, ↑ and ↓ move, Enter does it or says why not, Esc goes back.
struct ActionPalette: ShellSheet {
  private var entries: [PaletteEntry]
  /// The actions chosen last, the last first.
  private var recent: [String]
  private(set) var query = TextField(limit: 100)
  private(set) var cursor = ListCursor()
  private(set) var search: PaletteSearch
  private var language: Language

  init(_ program: Program) {
    entries = program.paletteEntries
    recent = program.recent
    language = program.context.language
    search = PaletteSearch(entries, typed: "", recent: recent, language)
  }

  /// The action of each row in sight, the best first.
  var found: [PaletteEntry] { search.found.map { entries[$0.place] } }

  /// The action that Enter does.
  var focused: PaletteEntry? {
    let found = search.found
    return cursor.index < found.count ? entries[found[cursor.index].place] : nil
  }

  func title(_ words: Words) -> String { words.shell.paletteHeading }

  mutating func follow(_ program: Program) {
    let entries = program.paletteEntries
    guard entries != self.entries || program.context.language != language else { return }
    let id = focused?.id
    self.entries = entries
    language = program.context.language
    look()
    let row = found.firstIndex { $0.id == id }
    cursor.move(
      to: row ?? cursor.index, count: search.found.count, height: Self.height(program.context))
  }

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    switch key {
    case .enter: return choose()
    case .home where !query.isEmpty, .end where !query.isEmpty: break
    case _ where cursor.handle(key, count: search.found.count, height: Self.height(context)):
      return .stays()
    default: break
    }
    if ShellAction.palette.keys(context.keymap).contains(key), key.typed == nil { return .closed() }
    return narrow(query.handle(key))
  }

  mutating func paste(_ text: String, _ context: Context) -> SheetOutcome {
    narrow(query.paste(text))
  }

  private func choose() -> SheetOutcome {
    guard let focused else { return .stays() }
    if let reason = focused.obstacle { return .stays([.tell(Notice(reason, .obstacle))]) }
    return .closed(then: [.choose(focused.id)])
  }

  private mutating func narrow(_ outcome: Outcome) -> SheetOutcome {
    switch outcome {
    case .edited:
      look()
      cursor = ListCursor()
      return .stays()
    case .ignored, .cancelled: return .ignored
    case .moved, .submitted: return .stays()
    }
  }

  private mutating func look() {
    search = PaletteSearch(entries, typed: query.text, recent: recent, language)
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    let words = context.words.shell
    return [
      KeyBar.Item(
        key: context.name(of: .enter), label: words.carryOut,
        isPossible: focused?.obstacle == nil),
      KeyBar.Item(key: context.name(of: .escape), label: words.back.label),
    ]
  }
}
