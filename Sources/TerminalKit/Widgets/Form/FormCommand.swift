/// What a key asks of a form besides typing: the one list behind what ``Form/handle(_:)`` does and
/// what is told of it.
public enum FormCommand: Hashable, Sendable, CaseIterable {
  /// The calendar or the list of the field.
  case list
  /// The rest of the text that the field offers.
  case complete
  /// To another field.
  case next, previous, first, last
  /// The last typing is taken back, and typed again.
  case undo, redo
  /// What is asked of the text in the field.
  case text(TextCommand)

  /// Every command once, as they are told.
  public static var allCases: [FormCommand] {
    let own: [FormCommand] = [.list, .complete, .next, .previous, .first, .last, .undo, .redo]
    return own + TextCommand.allCases.map { .text($0) }
  }

  /// Its stable name.
  public var name: String {
    switch self {
    case .list: "list"
    case .complete: "complete"
    case .next: "next"
    case .previous: "previous"
    case .first: "first"
    case .last: "last"
    case .undo: "undo"
    case .redo: "redo"
    case .text(let command): command.rawValue
    }
  }

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
    case .text(let command): command.keys
    }
  }

  /// What a key asks for; nothing where it asks for nothing of these.
  init?(_ key: Key) {
    guard let command = Self.byKey[key] else { return nil }
    self = command
  }

  private static let byKey = Dictionary(
    allCases.flatMap { command in command.keys.map { ($0, command) } },
    uniquingKeysWith: { one, _ in one })
}

extension Form {
  /// What a command gives to the clipboard: what is selected in the field with the focus, or to be
  /// copied all of it; nothing where there is nothing, and for every other command.
  public func copiable(_ command: TextCommand) -> String? {
    guard !isOpen, fields.indices.contains(focus) else { return nil }
    let control = controls[focus]
    switch command {
    case .cut: return control.selectedText
    case .copy:
      if let selected = control.selectedText { return selected }
      guard case .text(let text)? = control.value, !text.isEmpty else { return nil }
      return text
    default: return nil
    }
  }

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
    case .text(.copy): return copiable(.copy) != nil
    case .text(.cut): return copiable(.cut) != nil
    case .text:
      switch controls[focus] {
      case .line, .area: return true
      case .choice, .flag, .none: return false
      }
    }
  }
}
