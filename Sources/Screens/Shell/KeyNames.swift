import TerminalKit

/// The keys of actions as they stand on the reader's keyboard now, for sentences that name them.
///
///     words.undoKey(KeyNames(context))                  // "Ctrl+Z – undo"
///     "… \(keys["board.dissolve"]) …"                   // "F8", or "F9 – Take apart" without a key
struct KeyNames: Sendable {
  /// The actions that every page has, and those of the pages; the latter are many, and the first
  /// frame names none of them.
  private static let ofShell = byLanguage { Program.everywhere($0) }
  private static let ofPages = byLanguage { Program.catalogue($0).flatMap(\.entries) }

  private let context: Context

  init(_ context: Context) { self.context = context }

  /// The key of an action; where it has none, the key of the palette and what to choose there.
  subscript(id: String) -> String {
    let entry =
      Self.ofShell[context.language]?[id] ?? Self.ofPages[context.language]?[id]
    guard let entry else { return "" }
    if let key = context.keyName(of: entry) { return key }
    return "\(context.keyName(of: ShellAction.palette) ?? "") – \(entry.words.label)"
  }

  private static func byLanguage(_ entries: (Language) -> [ActionEntry])
    -> [Language: [String: ActionEntry]]
  {
    Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        (language, Dictionary(entries(language).map { ($0.id, $0) }) { first, _ in first })
      })
  }

  /// The key that takes the last step back.
  var undo: String { self[ShellAction.undo.id] }
  /// The key that brings back what was taken.
  var redo: String { self[ShellAction.redo.id] }
  /// The key that goes to the board.
  var board: String { self["shell.board"] }
  /// The key that leads to the start screen.
  var begin: String { self[ShellAction.begin.id] }
}

extension Context {
  /// The keys of actions, for sentences that name them.
  var keyNames: KeyNames { KeyNames(self) }
}

extension Page {
  /// The keys that save what is being typed and that close it, as far as there are any.
  func savingKeys(_ context: Context) -> (save: String?, close: String?) {
    let save = actions.first { $0.keys.contains(.function(2)) }
    let close =
      actions.first { $0.discardsTyping } ?? actions.first { $0.keys.contains(.escape) }
    return (
      save.flatMap { context.keyName(of: $0) }, close.flatMap { context.keyName(of: $0) }
    )
  }
}
