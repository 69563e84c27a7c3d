/// A word to be found in UTF-8, by its rarest byte first.
///
/// The first byte of a Cyrillic letter is nearly always D0 or D1 and tells nothing; the scan looks
/// for the byte that Russian text has least of, and compares the rest only where it stands.
struct Needle: Hashable, Sendable {
  private let bytes: [UInt8]
  private let anchor: Int

  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.bytes = bytes
    anchor = bytes.indices.min { Self.commonness(bytes[$0]) < Self.commonness(bytes[$1]) } ?? 0
  }

  /// Whether the bytes occur in `text`; an empty needle occurs everywhere.
  func occurs(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { needle in
      guard !needle.isEmpty else { return true }
      guard text.count >= needle.count else { return false }
      let rare = needle[anchor]
      for start in 0...(text.count - needle.count)
      where text[start + anchor] == rare && Self.isEqual(text, from: start, needle) {
        return true
      }
      return false
    }
  }

  private static func isEqual(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ needle: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for index in needle.indices where text[start + index] != needle[index] { return false }
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
