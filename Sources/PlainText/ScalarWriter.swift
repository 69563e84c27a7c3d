/// Writes scalars as UTF-8 into memory that has room for them.
struct ScalarWriter {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func put(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0..<0x80:
      add(value)
    case 0x80..<0x800:
      add(0xC0 | value >> 6)
      add(0x80 | value & 0x3F)
    case 0x800..<0x1_0000:
      add(0xE0 | value >> 12)
      add(0x80 | value >> 6 & 0x3F)
      add(0x80 | value & 0x3F)
    default:
      add(0xF0 | value >> 18)
      add(0x80 | value >> 12 & 0x3F)
      add(0x80 | value >> 6 & 0x3F)
      add(0x80 | value & 0x3F)
    }
  }

  private mutating func add(_ byte: UInt32) {
    precondition(count < bytes.count, "The bound on what a letter may grow by is wrong.")
    bytes[count] = UInt8(truncatingIfNeeded: byte)
    count += 1
  }
}
