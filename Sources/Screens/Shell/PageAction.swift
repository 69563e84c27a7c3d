import Mentoring
public import TerminalKit

/// Something that a person can ask a page for: the one list behind key dispatch, key bar, help,
/// README and the tests.
struct PageAction<State: Sendable>: Keyed, Sendable {
  /// The stable name, such as `board.accept`.
  let id: String
  /// The keys; the first is shown.
  let keys: [Key]
  /// Its words.
  let words: @Sendable (Words) -> ActionWords
  /// Whether the key bar shows it.
  let isInBar: Bool
  /// Whether it throws away what was typed: the shell asks before it runs, where a page has
  /// something unkept.
  let discardsTyping: Bool
  /// A sentence why it is not possible now, or nothing.
  let obstacle: @Sendable (State, Context) -> String?
  /// Does it.
  let run: @Sendable (inout State, Context) -> [Wish]

  init(
    _ id: String, _ keys: [Key], _ words: @escaping @Sendable (Words) -> ActionWords,
    isInBar: Bool = true, discardsTyping: Bool = false,
    unless obstacle: @escaping @Sendable (State, Context) -> String? = { _, _ in nil },
    run: @escaping @Sendable (inout State, Context) -> [Wish]
  ) {
    self.id = id
    self.keys = keys
    self.words = words
    self.isInBar = isInBar
    self.discardsTyping = discardsTyping
    self.obstacle = obstacle
    self.run = run
  }
}

/// The words of an action.
public struct ActionWords: Hashable, Sendable {
  /// One or two words for the key bar.
  public let label: String
  /// A phrase for the help.
  public let title: String
  /// Other words that it is sought by, with blanks between them; they are never shown.
  public let also: String

  /// Creates words; without a title the label serves as one.
  public init(_ label: String, _ title: String? = nil, also: String = "") {
    self.label = label
    self.title = title ?? label
    self.also = also
  }
}

/// An action as help, README and tests see it.
public struct ActionEntry: Keyed, Hashable, Sendable {
  /// The stable name.
  public let id: String
  /// The keys; the first is shown.
  public let keys: [Key]
  /// Its words.
  public let words: ActionWords
}

extension Page {
  /// The key of an action of the page, as it stands on the reader's keyboard.
  static func keyName(_ id: String, _ context: Context) -> String {
    allActions.first { $0.id == id }.flatMap { context.keyName(of: $0) } ?? ""
  }

  /// The page's own actions as entries, in all modes.
  static func entries(_ words: Words) -> [ActionEntry] {
    allActions.map { ActionEntry(id: $0.id, keys: $0.keys, words: $0.words(words)) }
  }

  /// The actions of the present mode as entries.
  func entries(_ words: Words) -> [ActionEntry] {
    actions.map { ActionEntry(id: $0.id, keys: $0.keys, words: $0.words(words)) }
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    let detail = hidesDetail(context) ? Self.detailAction : nil
    let first = actions.filter { $0.id == detail }
    return (first + actions.filter { $0.isInBar && $0.id != detail }).compactMap { action in
      context.keyName(of: action).map { key in
        KeyBar.Item(
          key: key, label: action.words(context.words).label,
          isPossible: action.obstacle(self, context) == nil, act: .action(action.id))
      }
    }
  }

  func actionName(for key: Key, _ keymap: Keymap) -> String? { actions.having(key, keymap)?.id }

  /// Whether the action of this name would throw away something that was typed.
  func discards(_ name: String, _ context: Context) -> Bool {
    guard hasUnkept, let action = actions.first(where: { $0.id == name }) else { return false }
    return action.discardsTyping && action.obstacle(self, context) == nil
  }

  /// Runs the action of this name, or says why not; nothing where there is none now.
  mutating func run(_ name: String, _ context: Context) -> [Wish]? {
    guard let action = actions.first(where: { $0.id == name }) else { return nil }
    if let reason = action.obstacle(self, context) { return [.tell(Notice(reason, .obstacle))] }
    return action.run(&self, context)
  }
}
