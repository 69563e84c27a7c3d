/// A word to be found in UTF-8, by its two rarest bytes.
///
/// The first byte of a Cyrillic letter is nearly always D0 or D1 and tells nothing; the scan looks
/// for the two bytes that Russian text has least of, eight places at a time in one machine word,
/// and compares the rest only where both stand.
struct Needle: Hashable, Sendable {
  private let bytes: [UInt8]
  private let rarest: Int
  private let second: Int

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let ranked = bytes.indices.sorted { one, other in
      (Self.commonness(bytes[one]), one) < (Self.commonness(bytes[other]), other)
    }
    self.bytes = bytes
    rarest = ranked.first ?? 0
    second = ranked.dropFirst().first ?? rarest
  }

  /// Whether the bytes occur in `text`; an empty needle occurs everywhere.
  func occurs(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { needle in
      guard let wanted = needle.baseAddress, !needle.isEmpty else { return true }
      guard let start = text.baseAddress, text.count >= needle.count else { return false }
      let places = text.count - needle.count + 1
      let one = Self.everywhere &* UInt64(wanted[rarest])
      let other = Self.everywhere &* UInt64(wanted[second])
      var place = 0
      while place + 8 <= places {
        let differing =
          (Self.word(at: start + place + rarest) ^ one)
          | (Self.word(at: start + place + second) ^ other)
        // A byte of `differing` that is 0 leaves its highest bit here; the bytes above it may too.
        var candidates = (differing &- Self.everywhere) & ~differing & (Self.everywhere << 7)
        while candidates != 0 {
          let candidate = start + place + candidates.trailingZeroBitCount / 8
          if Self.isEqual(candidate, wanted, count: needle.count) { return true }
          candidates &= candidates &- 1
        }
        place += 8
      }
      while place < places {
        if Self.isEqual(start + place, wanted, count: needle.count) { return true }
        place += 1
      }
      return false
    }
  }

  /// The byte 1 in each byte of a word.
  private static let everywhere: UInt64 = 0x0101_0101_0101_0101

  private static func word(at start: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
  }

  private static func isEqual(
    _ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, count: Int
  ) -> Bool {
    var index = 0
    while index < count {
      if one[index] != other[index] { return false }
      index += 1
    }
    return true
  }

  /// How often a byte is met in Russian names, roughly: 0 rare … 3 in every letter.
  private static func commonness(_ byte: UInt8) -> Int {
    switch byte {
    case 0xD0, 0xD1: 3
    case 0xB0, 0xB2, 0xB5, 0xB8, 0xBD, 0xBE, 0x80, 0x81, 0x82, 0x20: 2
    case 0x61, 0x65, 0x69, 0x6E, 0x6F, 0x72, 0xB9, 0xBA, 0xBB, 0xBC: 1
    default: 0
    }
  }
}
