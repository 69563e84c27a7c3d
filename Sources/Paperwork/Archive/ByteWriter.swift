/// Bytes that grow by little-endian numbers.
struct ByteWriter: Hashable, Sendable {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ more: [UInt8]) { bytes += more }

  mutating func append(words: UInt16...) {
    for word in words {
      bytes.append(UInt8(word & 0xFF))
      bytes.append(UInt8(word >> 8))
    }
  }

  mutating func append(long: UInt32) {
    append(words: UInt16(long & 0xFFFF), UInt16(long >> 16))
  }
}
