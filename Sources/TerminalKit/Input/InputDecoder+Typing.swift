import PlainText

extension InputDecoder {
  /// Emits the key that types `scalar`, or joins a combining mark to the letter before it.
  mutating func type(_ scalar: Unicode.Scalar, alt: Bool) {
    if !alt, scalar.properties.canonicalCombiningClass != .notReordered, joined(scalar) { return }
    let key = Self.key(typing: scalar)
    emit([alt ? Key(key.code, key.modifiers.union(.alt)) : key])
  }

  private mutating func joined(_ mark: Unicode.Scalar) -> Bool {
    guard case .key(let key)? = events.last, let letter = key.typed else { return false }
    let text = Sanitized("\(letter)\(mark)").text
    guard text.count == 1, let cluster = text.first, text.unicodeScalars.count <= 8 else {
      return false
    }
    events[events.count - 1] = .key(.character(cluster))
    return true
  }

  private static func key(typing scalar: Unicode.Scalar) -> Key {
    switch scalar.value {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(letter(scalar.value + 0x60))
    case 0x1C...0x1F: .control(letter(scalar.value + 0x40))
    case 0x80..<0xA0: .character("\u{FFFD}")
    default: .character(Character(scalar))
    }
  }

  private static func letter(_ value: UInt32) -> Character {
    Character(Unicode.Scalar(value) ?? "\u{FFFD}")
  }
}
