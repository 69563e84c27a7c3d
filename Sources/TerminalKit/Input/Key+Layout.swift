public import PlainText

extension Key {
  /// The key as a command: a letter of a Cyrillic layout counts as the Latin one in the same place.
  ///
  /// Not for what is typed into a field, and not for answers in a dialog: `н` is in the place of
  /// `y`.
  public func onCommandPath(_ layout: KeyboardLayout.Variant) -> Key {
    guard case .character(let character) = code,
      let latin = KeyboardLayout.qwerty(of: character, in: layout)
    else { return self }
    return Key(.character(latin), modifiers)
  }

  /// The key with a small letter instead of a capital one; a brace is the bracket on its key, where a
  /// Cyrillic keyboard has letters.
  public var small: Key {
    guard case .character(let character) = code else { return self }
    switch character {
    case "{": return Key(.character("["), modifiers)
    case "}": return Key(.character("]"), modifiers)
    default:
      guard character.isUppercase, let small = character.lowercased().first else { return self }
      return Key(.character(small), modifiers)
    }
  }

  /// The name as a person finds it on the keyboard: `З` for `p` where the keys are Russian.
  ///
  /// Letters are shown as capitals, a capital with Shift, and arrows as arrows. With Ctrl, terminals
  /// and habits know Latin letters alone, so they stay Latin. `space` is the word for the space bar.
  public func name(in caps: KeyCaps, space: String = "Space") -> String {
    if let arrow { return prefix + arrow }
    guard case .character(let character) = code else { return name }
    if character == " " { return prefix + space }
    guard !modifiers.contains(.control) else { return name }
    let shown = Key.cap(of: character, caps)
    return prefix + (shown.isCapital ? "Shift+" : "") + shown.capital
  }

  /// The sign of an arrow key.
  private var arrow: String? {
    switch code {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    default: nil
    }
  }

  /// The Cyrillic letter in the same place.
  private static func cap(of character: Character, _ caps: KeyCaps) -> Character {
    guard let layout = caps.layout else { return character }
    return KeyboardLayout.cyrillic(of: character, in: layout) ?? character
  }
}
