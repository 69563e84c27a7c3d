/// What a stream of bytes has done to a terminal's private modes (`ESC [ ? 1049 h`), and which of
/// the bytes stood outside synchronized updates.
struct PrivateModes {
  /// The modes that are on now.
  private(set) var on: Set<Int> = []
  /// How many synchronized updates there were.
  private(set) var updates = 0
  /// How many bytes of the stream lie outside of them.
  private(set) var bytesOutside = 0

  init(_ bytes: [UInt8]) {
    var at = 0
    while at < bytes.count {
      let end = PrivateModes.end(of: bytes, from: at)
      let wasOpen = on.contains(2026)
      if let end { take(bytes[at...end]) }
      let length = (end ?? at) - at + 1
      if !wasOpen && !on.contains(2026) { bytesOutside += length }
      at += length
    }
  }

  /// The last byte of the mode sequence that begins here.
  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    guard bytes[start...].starts(with: Array("\u{1B}[?".utf8)) else { return nil }
    let end = bytes[(start + 3)...].firstIndex { !(0x30...0x3B).contains($0) }
    guard let end, bytes[end] == UInt8(ascii: "h") || bytes[end] == UInt8(ascii: "l") else {
      return nil
    }
    return end
  }

  private mutating func take(_ sequence: ArraySlice<UInt8>) {
    let numbers = String(decoding: sequence.dropFirst(3).dropLast(), as: UTF8.self)
    for mode in numbers.split(separator: ";").compactMap({ Int($0) }) {
      guard sequence.last == UInt8(ascii: "h") else {
        on.remove(mode)
        continue
      }
      if mode == 2026 { updates += 1 }
      on.insert(mode)
    }
  }
}
