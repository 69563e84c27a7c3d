/// Bytes that were pasted, perhaps out of a terminal's output with its colours.
struct PastedBytes {
  private static let escape: UInt8 = 0x1B
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The bytes without control sequences, of which nobody has seen anything; a text in one that does
  /// not end stays.
  var withoutSequences: [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if bytes[place] == Self.escape {
        place = end(of: place)
      } else if opensShortly(at: place) {
        place = endOfControl(place + 2)
      } else {
        kept.append(bytes[place])
        place += 1
      }
    }
    return kept
  }

  /// Whether U+009B stands there, which opens what ESC [ opens.
  private func opensShortly(at place: Int) -> Bool {
    bytes[place] == 0xC2 && place + 1 < bytes.count && bytes[place + 1] == 0x9B
  }

  /// The place after the sequence that begins at `place`.
  private func end(of place: Int) -> Int {
    guard place + 1 < bytes.count else { return place + 1 }
    switch bytes[place + 1] {
    case UInt8(ascii: "["): return endOfControl(place + 2)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      return endOfString(place + 2) ?? place + 2
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "O"): return min(place + 3, bytes.count)
    default: return place + 1
    }
  }

  /// Parameters, then the byte that ends them.
  private func endOfControl(_ start: Int) -> Int {
    let end = bytes[start...].firstIndex { !(0x20...0x3F).contains($0) } ?? bytes.count
    return end < bytes.count && (0x40...0x7E).contains(bytes[end]) ? end + 1 : end
  }

  /// A text up to BEL or ESC \; nothing where neither comes.
  private func endOfString(_ start: Int) -> Int? {
    guard let end = bytes[start...].firstIndex(where: { $0 == 0x07 || $0 == Self.escape }) else {
      return nil
    }
    if bytes[end] == 0x07 { return end + 1 }
    return end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "\\") ? end + 2 : nil
  }
}
