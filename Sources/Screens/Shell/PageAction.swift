import Mentoring
public import TerminalKit

/// Something that a person can ask a page for: the one list behind key dispatch, key bar, help,
/// README and the tests.
struct PageAction<State: Sendable>: Sendable {
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

  /// Creates words; without a title the label serves as one.
  public init(_ label: String, _ title: String? = nil) {
    self.label = label
    self.title = title ?? label
  }
}

extension Sequence {
  /// The first action that has `key`, else the first that has it on the command path.
  func action<State>(for key: Key) -> PageAction<State>? where Element == PageAction<State> {
    let latin = key.onCommandPath
    return first { $0.keys.contains(key) } ?? first { $0.keys.contains(latin) }
  }
}

/// An action as help, README and tests see it.
public struct ActionEntry: Hashable, Sendable {
  /// The stable name.
  public let id: String
  /// The keys; the first is shown.
  public let keys: [Key]
  /// Its words.
  public let words: ActionWords

  /// The keys as they stand on the reader's keyboard.
  public func keyNames(in caps: KeyCaps, space: String) -> [String] {
    keys.map { $0.name(in: caps, space: space) }
  }
}

extension Page {
  /// The page's own actions as entries, in all modes.
  static func entries(_ words: Words) -> [ActionEntry] {
    allActions.map { ActionEntry(id: $0.id, keys: $0.keys, words: $0.words(words)) }
  }

  /// The actions of the present mode as entries.
  func entries(_ words: Words) -> [ActionEntry] {
    actions.map { ActionEntry(id: $0.id, keys: $0.keys, words: $0.words(words)) }
  }

  /// The key bar of the present mode.
  func barItems(_ context: Context) -> [KeyBar.Item] {
    actions.filter(\.isInBar).compactMap { action in
      action.keys.first.map { key in
        KeyBar.Item(
          key: key.name(in: context.caps, space: context.words.shell.spaceKey),
          label: action.words(context.words).label,
          isPossible: action.obstacle(self, context) == nil)
      }
    }
  }

  /// Whether `key` would throw away something that was typed.
  func discards(_ key: Key, _ context: Context) -> Bool {
    guard hasUnkept, let action = actions.action(for: key) else { return false }
    return action.discardsTyping && action.obstacle(self, context) == nil
  }

  /// Runs the action that `key` stands for, or says why not; nothing where no action has it.
  mutating func press(_ key: Key, _ context: Context) -> [Wish]? {
    guard let action = actions.action(for: key) else { return nil }
    if let reason = action.obstacle(self, context) { return [.tell(Notice(reason, .obstacle))] }
    return action.run(&self, context)
  }
}
