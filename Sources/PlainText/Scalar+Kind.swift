extension Unicode.Scalar {
  /// Whether the scalar is already composed and composes with no scalar beside it.
  ///
  /// True for nearly all of Latin and Cyrillic and for the punctuation of Russian text; text made
  /// of these alone is NFC and need not be normalised.
  var isInert: Bool {
    switch value {
    case 0..<0x300, 0x400..<0x483, 0x48A..<0x530, 0x2010..<0x2028, 0x2116: true
    default: false
    }
  }

  /// Whether the scalar is drawn, stands alone and is no blank but the space: nothing to sanitize.
  var isPlain: Bool {
    switch value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x400..<0x483, 0x48A..<0x530, 0x2010..<0x2028,
      0x2116:
      true
    default: false
    }
  }

  /// Whether the scalar is a space, a tab or a line end of any kind.
  var isBlank: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0: true
    case 0x21..<0x1680: false
    default: properties.isWhitespace
    }
  }

  /// Whether the scalar ends a line: LF, VT, FF, CR, NEL and the separators of Unicode.
  var isLineEnd: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether the scalar is drawn upon the one before it.
  var isMark: Bool {
    guard value >= 0x300 else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
