import Mentoring
import TerminalKit

/// How the reader wants the program: every choice is taken on and kept at once, and a theme shows
/// itself as soon as the cursor comes to it.
struct SettingsPage: Page {
  private(set) var cursor = ListCursor()
  /// Where to go when it is done; nothing where it was not called from anywhere.
  private(set) var origin: Chapter?
  /// Whether a theme is shown that was not taken on.
  private(set) var isPreviewing = false

  let queries: [Query] = []

  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] {
    if case .back(let chapter)? = aim, chapter != .settings { origin = chapter }
    return []
  }

  mutating func close(_ context: Context) -> [Wish] { restoreTheme() }

  /// The row with the focus.
  func focused(_ context: Context) -> SettingsRow? {
    let rows = SettingsRow.all(context)
    return rows.indices.contains(cursor.index) ? rows[cursor.index] : nil
  }
}

extension SettingsPage {
  static let allActions = [
    PageAction<Self>(
      "settings.choose", [.enter, .space, .function(5)], { $0.settings.choose }
    ) { page, context in page.choose(context) },
    PageAction<Self>("settings.back", [.escape], { $0.settings.back }) { page, context in
      page.leave(context)
    },
    PageAction<Self>(
      "settings.down", [.down, .character("j")], { $0.settings.down }, isInBar: false
    ) { page, context in page.move(.down, context) },
    PageAction<Self>("settings.up", [.up, .character("k")], { $0.settings.up }, isInBar: false) {
      page, context in page.move(.up, context)
    },
  ]

  var actions: [PageAction<Self>] { Self.allActions }

  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    ListCursor.leaps(key) ? move(key, context) : nil
  }

  private mutating func move(_ key: Key, _ context: Context) -> [Wish] {
    let rows = SettingsRow.all(context)
    let height = SettingsLayout(context.body).list.height
    cursor.handle(key, count: rows.count, height: height)
    return showTheme(context)
  }

  /// Shows the theme with the focus, and the one that was taken on where none has it.
  private mutating func showTheme(_ context: Context) -> [Wish] {
    guard case .theme(let name?)? = focused(context), name != context.preferences.theme else {
      return restoreTheme()
    }
    isPreviewing = true
    return [.effect(.preview(theme: name))]
  }

  private mutating func restoreTheme() -> [Wish] {
    defer { isPreviewing = false }
    return isPreviewing ? [.effect(.preview(theme: nil))] : []
  }

  private mutating func choose(_ context: Context) -> [Wish] {
    guard let row = focused(context) else { return [] }
    switch row {
    case .tour: return [.run("shell.tour")]
    case .file(let file):
      return context.settingsFolder.map { [.effect(.copy(CopiedText(file.path(in: $0))))] } ?? []
    case .language, .theme, .layout, .mouse:
      isPreviewing = false
      let preferences = row.chosen(in: context.preferences)
      let words = preferences.language.words.settings
      return [
        .effect(.adopt(preferences)),
        .tell(Notice(words.adopted(words.group(row.group), words.name(of: row, context)))),
      ]
    }
  }

  /// Goes back to the theme that was taken on, else to where the reader came from.
  private mutating func leave(_ context: Context) -> [Wish] {
    guard isPreviewing else { return [.go(origin ?? context.home, nil)] }
    let rows = SettingsRow.all(context)
    if let place = rows.firstIndex(of: .theme(context.preferences.theme)) {
      cursor.move(to: place, count: rows.count)
    }
    return restoreTheme()
  }
}
