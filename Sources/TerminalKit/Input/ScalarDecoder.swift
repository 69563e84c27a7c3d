/// Reads UTF-8 byte by byte; what is malformed becomes U+FFFD, one for each broken piece.
struct ScalarDecoder: Hashable, Sendable {
  private var value: UInt32 = 0
  private var missing = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// True between the bytes of one scalar.
  var isPending: Bool { missing > 0 }

  /// What a byte has completed.
  enum Step: Hashable {
    case pending
    case scalar(Unicode.Scalar)
    /// The bytes before this one were cut short; the byte itself is still to be read.
    case broken
  }

  mutating func take(_ byte: UInt8) -> Step {
    guard missing > 0 else { return start(byte) }
    guard allowed.contains(byte) else {
      missing = 0
      return .broken
    }
    value = value << 6 | UInt32(byte & 0x3F)
    allowed = 0x80...0xBF
    missing -= 1
    return missing > 0 ? .pending : .scalar(Unicode.Scalar(value) ?? "\u{FFFD}")
  }

  private mutating func start(_ byte: UInt8) -> Step {
    allowed = 0x80...0xBF
    switch byte {
    case 0..<0x80: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: (value, missing) = (UInt32(byte & 0x1F), 1)
    case 0xE0...0xEF:
      (value, missing) = (UInt32(byte & 0x0F), 2)
      if byte == 0xE0 { allowed = 0xA0...0xBF }
      if byte == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      (value, missing) = (UInt32(byte & 0x07), 3)
      if byte == 0xF0 { allowed = 0x90...0xBF }
      if byte == 0xF4 { allowed = 0x80...0x8F }
    default: return .scalar("\u{FFFD}")
    }
    return .pending
  }
}
