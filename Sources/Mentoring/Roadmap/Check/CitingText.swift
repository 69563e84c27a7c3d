/// Texts that belong together, in which names of acts are looked for.
struct CitingText {
  private let parts: [String]
  /// The bytes of the parts, a line each, in small letters.
  private let bytes: [UInt8]

  init(_ parts: [String]) {
    self.parts = parts
    bytes = Self.small(parts.joined(separator: "\n"))
  }

  /// Whether the texts name an act so, with nothing of a longer number around it, and by the words
  /// around it can mean no other act.
  func names(_ name: String, meaning act: LegalReference) -> Bool {
    let context = CitingContext(of: act)
    return places(of: name).contains { isMeant($0, context) }
  }

  /// The parts with the name replaced wherever it means the act.
  func replacing(_ name: String, by other: String, meaning act: LegalReference) -> [String] {
    let context = CitingContext(of: act)
    let meant = places(of: name).filter { isMeant($0, context) }
    var start = 0
    return parts.map { part in
      var letters = Array(part.utf8)
      let own = start..<start + letters.count
      start = own.upperBound + 1
      for place in meant.reversed() where own.contains(place.lowerBound) {
        let range = place.lowerBound - own.lowerBound..<place.upperBound - own.lowerBound
        letters.replaceSubrange(range, with: other.utf8)
      }
      return String(decoding: letters, as: UTF8.self)
    }
  }

  private func isMeant(_ place: Range<Int>, _ context: CitingContext) -> Bool {
    context.isMeant(
      before: String(decoding: bytes[..<place.lowerBound], as: UTF8.self),
      behind: String(decoding: bytes[place.upperBound...], as: UTF8.self))
  }

  private func places(of name: String) -> [Range<Int>] {
    let name = Self.small(name)
    guard let first = name.first, name.count <= bytes.count else { return [] }
    return (0...bytes.count - name.count).map { $0..<$0 + name.count }.filter { place in
      bytes[place.lowerBound] == first && bytes[place].elementsEqual(name) && isWhole(place)
    }
  }

  /// The bytes with Latin and Russian letters made small, each where it stood.
  private static func small(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    for place in bytes.indices {
      let before = place > 0 ? bytes[place - 1] : 0
      switch (before, bytes[place]) {
      case (_, 0x41...0x5A): bytes[place] += 0x20
      case (0xD0, 0x90...0x9F): bytes[place] += 0x20
      case (0xD0, 0xA0...0xAF): (bytes[place - 1], bytes[place]) = (0xD1, bytes[place] - 0x20)
      case (0xD0, 0x81): (bytes[place - 1], bytes[place]) = (0xD1, 0x91)
      default: break
      }
    }
    return bytes
  }

  /// A letter, a digit, a hyphen or a dot before, and a letter or a digit behind, belong to the name.
  private func isWhole(_ place: Range<Int>) -> Bool {
    if let before = bytes[..<place.lowerBound].last(where: { !(0x80...0xBF).contains($0) }) {
      guard !isWord(before), before != UInt8(ascii: "-") else { return false }
      // The dot of «ст.» is none of a number.
      if before == UInt8(ascii: "."), bytes[..<(place.lowerBound - 1)].last.map(isDigit) ?? true {
        return false
      }
    }
    let rest = bytes[place.upperBound...]
    guard let next = rest.first else { return true }
    if next == UInt8(ascii: "."), let after = rest.dropFirst().first { return !isDigit(after) }
    return !isWord(next)
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// A Latin letter, a digit or the first byte of a Russian letter.
  private func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (0xD0...0xD1).contains(byte)
  }
}
