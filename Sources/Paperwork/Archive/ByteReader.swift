/// Bytes from which little-endian numbers are read; nothing is read beyond the ends.
struct ByteReader {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  func slice(_ start: Int, _ count: Int) -> [UInt8]? {
    guard start >= 0, count >= 0, start <= bytes.count, count <= bytes.count - start else {
      return nil
    }
    return Array(bytes[start..<start + count])
  }

  func word(_ place: Int) -> Int? {
    guard place >= 0, place <= bytes.count - 2 else { return nil }
    return Int(bytes[place]) | Int(bytes[place + 1]) << 8
  }

  func long(_ place: Int) -> Int? {
    guard let low = word(place), let high = word(place + 2) else { return nil }
    return low | high << 16
  }
}
