/// A title as fuzzy search sees it: one folded letter for each of its characters.
enum FuzzyLetters {
  /// The letters; what is no letter of 16 bits, and marks beyond the composed form, are left out of
  /// account.
  static func of(_ title: String) -> [UInt16] {
    let scalars = title.unicodeScalars
    guard scalars.allSatisfy({ $0.isInert && $0 != "\r" }) else {
      return title.map { character in
        String(character).composed.unicodeScalars.first.map { fold($0) } ?? 0
      }
    }
    return scalars.map { fold($0) }
  }

  /// One bit for each letter that occurs, or one that shares its bit.
  static func mask(_ letters: some Sequence<UInt16>) -> UInt64 {
    letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// Whether a word may hold it.
  static func isOfWord(_ letter: UInt16) -> Bool {
    switch letter {
    case 0x30...0x39, 0x61...0x7A: true
    case 0..<0xC0, 0xD7, 0xF7, 0x2000..<0x2C00, 0xFFFD: false
    default: true
    }
  }

  private static func fold(_ scalar: Unicode.Scalar) -> UInt16 {
    let small = SmallLetters.of(scalar).value
    switch small {
    case 0x451: return 0x435
    case 0xA0, 0x09...0x0D: return 0x20
    case 0x2010...0x2015: return 0x2D
    default: return UInt16(exactly: small) ?? 0xFFFD
    }
  }
}
