import TerminalKit

/// An action as the palette lists it: what it is called in every language, and whether it is
/// possible now.
struct PaletteEntry: Keyed, Hashable, Sendable {
  /// The stable name.
  let id: String
  /// The keys as they ship; the first is shown.
  let keys: [Key]
  /// Its words in every language.
  let words: [Language: ActionWords]
  /// A sentence why it is not possible now, or nothing.
  private(set) var obstacle: String?
  /// Whether it is an action of the page in front.
  let isOfPage: Bool
  /// The chapter that it is an action of, where that is not in front.
  let chapter: Chapter?

  init(
    id: String, keys: [Key], words: (Words) -> ActionWords, obstacle: String?, isOfPage: Bool,
    of chapter: Chapter? = nil
  ) {
    self.chapter = chapter
    self.id = id
    self.keys = keys
    self.obstacle = obstacle
    self.isOfPage = isOfPage
    self.words = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0, words($0.words)) })
  }

  /// The same action where something stands against it.
  func hindered(by obstacle: String?) -> PaletteEntry {
    var entry = self
    entry.obstacle = obstacle ?? self.obstacle
    return entry
  }

  /// What the list shows.
  func title(_ language: Language) -> String { words[language]?.title ?? id }

  /// The words that it is sought by besides, in every language.
  var searchWords: [String] {
    Language.allCases.flatMap { language in
      (words[language]?.also ?? "").split(separator: " ").map(String.init)
    }
  }

  /// The names that it may be found by, the title that is shown first.
  func names(_ language: Language) -> [String] {
    let others = Language.allCases.filter { $0 != language }
    let titles = ([language] + others).compactMap { words[$0]?.title }
    let labels = ([language] + others).compactMap { words[$0]?.label }
    return (titles + labels).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }
}

extension Page {
  /// What the page has in its bar, for the palette in front of another page; it leads there.
  static func paletteEntries(of chapter: Chapter) -> [PaletteEntry] {
    let shown = (modes.first ?? []).filter {
      $0.isInBar && !$0.keys.contains(.escape) && $0.keys != [.enter]
    }
    return shown.map { action in
      PaletteEntry(
        id: action.id, keys: [],
        words: { words in
          let own = action.words(words)
          let title = words.shell.elsewhere(chapter, own.title)
          return ActionWords(own.label, title, also: own.also)
        }, obstacle: nil, isOfPage: false, of: chapter)
    }
  }

  /// The actions of the present mode as the palette lists them; `obstacle` stands against them all.
  func paletteEntries(_ context: Context, obstacle: String?) -> [PaletteEntry] {
    actions.map { action in
      PaletteEntry(
        id: action.id, keys: action.keys, words: action.words,
        obstacle: obstacle ?? action.obstacle(self, context), isOfPage: true)
    }
  }
}
