/// Counts the well-formed and the ill-formed sequences of bytes that ought to be UTF-8
/// (Unicode 15, table 3-7).
struct UTF8Census: Hashable, Sendable {
  /// Well-formed sequences of two bytes and more.
  private(set) var sound = 0
  /// Places where no sequence is well-formed.
  private(set) var faults = 0
  /// The offset of the first of them.
  private(set) var firstFault: Int?

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        if bytes[index] < 0x80 {
          index += 1
        } else if let length = Self.length(at: index, in: bytes) {
          sound += 1
          index += length
        } else {
          faults += 1
          if firstFault == nil { firstFault = index }
          index += 1
        }
      }
    }
  }

  /// Whether the faults are too many for UTF-8 that was damaged or cut.
  var isForeign: Bool { faults > sound }

  /// The length of the well-formed sequence of two to four bytes at `index`.
  private static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let (length, second) = shape(of: bytes[index]), index + length <= bytes.count,
      second.contains(bytes[index + 1])
    else { return nil }
    for offset in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[index + offset]) {
      return nil
    }
    return length
  }

  /// How long a sequence is by its first byte, and what its second byte may be.
  private static func shape(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
