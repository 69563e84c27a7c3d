internal import TerminalKit

extension Key {
  /// Keys that move, leave, confirm or help on every screen; no other action may have them, and
  /// their own keep them.
  static let reserved: Set<Key> = [
    .function(1), .escape, .enter, .tab, .backTab, .backspace, .up, .down, .left, .right, .home,
    .end, .pageUp, .pageDown, .control("c"),
  ]

  /// Whether a keyboard has the key: of the letters those of Latin and Cyrillic layouts, of the signs
  /// those that stand on such a layout.
  var isOnKeyboards: Bool {
    guard case .character(let character) = code else { return true }
    return character.isASCII || "№«»§€°".contains(character)
      || character.isLetter && character.unicodeScalars.allSatisfy { $0.value < 0x0530 }
  }

  /// What a terminal sends for the key: Shift with a letter is the capital, and some letters with
  /// Ctrl are other keys; nothing where it sends nothing that can be told apart.
  var sent: Key? {
    guard case .character(let character) = code else { return self }
    if modifiers.contains(.control) { return sentWithControl(character) }
    guard modifiers.contains(.shift) else { return self }
    guard character.isLowercase, let capital = character.uppercased().first else {
      return character.isUppercase ? Key(code, modifiers.subtracting(.shift)) : nil
    }
    return Key(.character(capital), modifiers.subtracting(.shift))
  }

  private func sentWithControl(_ character: Character) -> Key? {
    guard modifiers == .control else { return nil }
    switch character {
    case "m", "j": return .enter
    case "i": return .tab
    case "h": return .backspace
    case "[": return .escape
    case "a"..."z", " ", "\\", "]": return self
    default: return nil
    }
  }
}
