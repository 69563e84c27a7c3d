/// Cuts a stream of bytes where a terminal would show something: between synchronized updates, and
/// never within a character.
struct WholeFrames {
  private static let opening = Array("\u{1B}[?2026h".utf8)
  private static let closing = Array("\u{1B}[?2026l".utf8)

  private var pending: [UInt8] = []

  /// Cuts bytes behind each end of a synchronized update.
  static func separate(_ bytes: [UInt8]) -> [[UInt8]] {
    var (parts, start) = ([[UInt8]](), 0)
    var rest = bytes[...]
    while let end = rest.firstRange(of: closing)?.upperBound {
      parts.append(Array(bytes[start..<end]))
      start = end
      rest = bytes[end...]
    }
    return start < bytes.count ? parts + [Array(bytes[start...])] : parts
  }

  /// Takes bytes in, and gives those that can be shown now.
  mutating func take(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    pending += bytes
    let end = shownEnd()
    defer { pending.removeFirst(end) }
    return Array(pending[..<end])
  }

  /// Gives what is left when nothing more comes.
  mutating func takeRest() -> [UInt8] {
    defer { pending = [] }
    return pending
  }

  private func shownEnd() -> Int {
    let end = min(characterEnd(), openingEnd())
    guard let open = lastIndex(of: WholeFrames.opening, from: 0) else { return end }
    return lastIndex(of: WholeFrames.closing, from: open) == nil ? open : end
  }

  /// Where the beginning of an opening starts that was cut off, else the end of all.
  private func openingEnd() -> Int {
    let lengths = (1..<WholeFrames.opening.count).reversed()
    let cut = lengths.first { pending.suffix($0).elementsEqual(WholeFrames.opening.prefix($0)) }
    return pending.count - (cut ?? 0)
  }

  private func lastIndex(of sequence: [UInt8], from start: Int) -> Int? {
    guard pending.count >= sequence.count else { return nil }
    let places = (start...max(start, pending.count - sequence.count)).reversed()
    return places.first { pending[$0...].starts(with: sequence) }
  }

  /// Where the last whole UTF-8 character ends.
  private func characterEnd() -> Int {
    for length in 1...3 where length <= pending.count {
      let byte = pending[pending.count - length]
      let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      if byte >= 0xC0 || byte < 0x80 {
        return needed > length ? pending.count - length : pending.count
      }
    }
    return pending.count
  }
}
