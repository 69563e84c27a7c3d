extension Unicode.Scalar {
  /// The small letter of a Latin or Cyrillic capital, by rule; nil for other scripts that have case.
  ///
  /// A scalar of these scripts that is no capital is its own small letter.
  var quicklyLowered: Unicode.Scalar? {
    switch value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x410...0x42F: shifted(by: 0x20)
    case 0x400...0x40F: shifted(by: 0x50)
    case 0..<0x100, 0x430..<0x460, 0x482..<0x48A: self
    case 0x4C0: shifted(by: 0xF)
    case 0x4C1...0x4CE, 0x139...0x148, 0x179...0x17E: value % 2 == 1 ? shifted(by: 1) : self
    case 0x178: "\u{FF}"
    case 0x4CF, 0x138, 0x149, 0x17F: self
    case 0x100...0x12F, 0x132...0x137, 0x14A...0x177, 0x460..<0x482, 0x48A...0x4BF, 0x4D0...0x52F:
      value % 2 == 0 ? shifted(by: 1) : self
    case 0x2010...0x2027, 0x2116: self
    default: nil
    }
  }

  /// Whether the scalar is NFC whatever stands beside it, and has its small letter by rule.
  var isQuicklyFolded: Bool {
    switch value {
    case 0..<0x100, 0x400..<0x460: true
    default: isInert && quicklyLowered != nil
    }
  }

  private func shifted(by distance: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(value + distance) ?? self
  }
}

/// The small letters of Latin and Cyrillic in one table.
enum SmallLetters {
  private static let table: [UInt32] = (0..<0x530).map { value in
    Unicode.Scalar(value).map { $0.quicklyLowered ?? $0 }?.value ?? value
  }

  @inline(__always)
  static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value < 0x530 else { return scalar }
    return Unicode.Scalar(table[Int(scalar.value)]) ?? scalar
  }
}
