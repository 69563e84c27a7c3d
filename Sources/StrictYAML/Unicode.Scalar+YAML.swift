extension Unicode.Scalar {
  /// Whether a data file may hold the character: no controls but TAB, LF and CR, no separators of
  /// lines beside those, nothing that turns the direction of writing, no byte order mark inside.
  var isAllowedInYAML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: true
    case 0x00..<0x20, 0x7F..<0xA0: false
    case 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: false
    case 0xFEFF, 0xFFFE...0xFFFF: false
    default: true
    }
  }

  /// Whether the character is composed whatever stands beside it; false may also mean that it has
  /// to be looked at more closely.
  var isSurelyComposed: Bool {
    switch value {
    case 0..<0x300, 0x400...0x482, 0x48A...0x52F, 0x2010...0x2027, 0x2116: true
    default: false
    }
  }
}
