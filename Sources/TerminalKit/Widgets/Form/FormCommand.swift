/// What a key asks of a form besides typing: the one list behind what ``Form/handle(_:)`` does and
/// what is told of it.
public enum FormCommand: String, Hashable, Sendable, CaseIterable {
  /// The calendar or the list of the field.
  case list
  /// The rest of the text that the field offers.
  case complete
  /// To another field.
  case next, previous, first, last
  /// The last typing is taken back, and typed again.
  case undo, redo
  /// The cursor goes by a word.
  case wordBack, wordOn
  /// The word before the cursor goes, the one after it, the whole line, the rest of the line.
  case removeWordBack, removeWordOn, removeLine, removeRest

  /// The keys; the first is shown.
  public var keys: [Key] {
    switch self {
    case .list: [.function(4), Key(.down, .alt)]
    case .complete: [.right]
    case .next: [.tab]
    case .previous: [.backTab]
    case .first: [.pageUp, Key(.home, .control)]
    case .last: [.pageDown, Key(.end, .control)]
    case .undo: [.control("z")]
    case .redo: [.control("y")]
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

extension Form {
  /// Whether a command has something to do in the field that has the focus.
  public func allows(_ command: FormCommand) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    switch command {
    case .list:
      var tried = self
      return tried.open()
    case .complete: return completion != nil
    case .next, .previous, .first, .last: return fields.count(where: \.takesFocus) > 1
    case .undo: return !past.isEmpty
    case .redo: return !future.isEmpty
    case .wordBack, .wordOn, .removeWordBack, .removeWordOn, .removeLine, .removeRest:
      switch controls[focus] {
      case .line, .area: return true
      case .choice, .flag, .none: return false
      }
    }
  }
}
