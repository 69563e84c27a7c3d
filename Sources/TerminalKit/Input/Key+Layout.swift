import PlainText

extension Key {
  /// The key as a command: a Russian letter counts as the Latin one in the same place.
  ///
  /// Not for what is typed into a field, and not for answers in a dialog: `н` is in the place of
  /// `y`.
  public var onCommandPath: Key {
    guard case .character(let character) = code,
      let latin = KeyboardLayout.qwerty(of: character)
    else { return self }
    return Key(.character(latin), modifiers)
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
    let shown = caps == .russian ? Key.russianCap(of: character) : character
    let shift = shown.isUppercase ? "Shift+" : ""
    return prefix + shift + shown.uppercased()
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

  /// The Russian letter in the same place; a sign that both layouts can type stays as it is.
  private static func russianCap(of character: Character) -> Character {
    guard !",.;:\"".contains(character) else { return character }
    return KeyboardLayout.russian(of: character) ?? character
  }
}
