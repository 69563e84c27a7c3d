/// What a key asks of a text besides typing and the cursor's own keys.
public enum TextCommand: String, Hashable, Sendable, CaseIterable {
  /// The cursor goes by a word.
  case wordBack, wordOn
  /// The word before the cursor goes, the one after it, the whole line, the rest of the line.
  case removeWordBack, removeWordOn, removeLine, removeRest
  /// The cursor goes, and what lies between is selected.
  case selectBack, selectOn, selectWordBack, selectWordOn, selectStart, selectEnd
  /// What is selected goes to the clipboard, or all where nothing is; and is taken out.
  case copy, cut

  /// The keys; the first is shown.
  public var keys: [Key] {
    switch self {
    case .wordBack: [Key(.left, .control)]
    case .wordOn: [Key(.right, .control)]
    case .removeWordBack: [.control("w"), Key(.backspace, .control), Key(.backspace, .alt)]
    case .removeWordOn: [Key(.delete, .control)]
    case .removeLine: [.control("u")]
    case .removeRest: [.control("k")]
    case .selectBack: [Key(.left, .shift)]
    case .selectOn: [Key(.right, .shift)]
    case .selectWordBack: [Key(.left, [.control, .shift])]
    case .selectWordOn: [Key(.right, [.control, .shift])]
    case .selectStart: [Key(.home, .shift)]
    case .selectEnd: [Key(.end, .shift)]
    case .copy: [.control("c")]
    case .cut: [.control("x")]
    }
  }

  /// What a key asks for; nothing where it asks for nothing of these.
  public init?(_ key: Key) {
    guard let command = Self.allCases.first(where: { $0.keys.contains(key) }) else { return nil }
    self = command
  }
}
