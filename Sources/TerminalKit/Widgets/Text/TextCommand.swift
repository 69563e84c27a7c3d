/// What a key asks of a text besides typing and the cursor's own keys.
public enum TextCommand: String, Hashable, Sendable, CaseIterable {
  /// The cursor goes by a word.
  case wordBack, wordOn
  /// The word before the cursor goes, the one after it, the whole line, the rest of the line.
  case removeWordBack, removeWordOn, removeLine, removeRest

  /// The keys; the first is shown.
  public var keys: [Key] {
    switch self {
    case .wordBack: [Key(.left, .control)]
    case .wordOn: [Key(.right, .control)]
    case .removeWordBack: [.control("w"), Key(.backspace, .control), Key(.backspace, .alt)]
    case .removeWordOn: [Key(.delete, .control)]
    case .removeLine: [.control("u")]
    case .removeRest: [.control("k")]
    }
  }

  /// What a key asks for; nothing where it asks for nothing of these.
  init?(_ key: Key) {
    guard let command = Self.allCases.first(where: { $0.keys.contains(key) }) else { return nil }
    self = command
  }
}
