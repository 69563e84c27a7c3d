import TestSupport
import Testing

@testable import TerminalKit

@Suite struct InputDecoderFuzzTests {
  /// Bytes with many escapes in them, and no combining marks.
  private func noise(_ random: inout SeededRandom) -> [UInt8] {
    let pieces = [
      "\u{1B}", "[", "O", "1;5A", "~", "\u{1B}[200~", "\u{1B}[201~", "й", "😀", "\u{1B}]", "\u{7}",
      "<0;1;1M", "]11;rgb:0/0/0", "?62c", "\u{1B}\\", "\r", "\u{0}", "$", "M",
      "99999999999999999999", ";", "u", "27;2;1114112~",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<200 {
      if Int.random(in: 0..<5, using: &random) == 0 {
        bytes.append([0x80, 0xC0, 0xD0, 0xE2, 0xED, 0xF0, 0xFF, 0x9B][Int(random.next() % 8)])
      } else if let piece = pieces.randomElement(using: &random) {
        bytes += piece.utf8
      }
    }
    return bytes
  }

  @Test(arguments: FuzzRuns.seeds(short: 200, inputs: 200))
  func `gives the same events wherever reads end`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let bytes = noise(&random)
    var whole = InputDecoder()
    let expected = whole.decode(bytes)

    var decoder = InputDecoder()
    var events: [InputEvent] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...7, using: &random)
      events += decoder.decode(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    #expect(events == expected)
    #expect(decoder.takeReplies() == whole.takeReplies())
    #expect(decoder.state == whole.state)
    FuzzRuns.note(200)
  }

  @Test(arguments: FuzzRuns.seeds(short: 100, inputs: 300))
  func `survives any bytes and any pauses`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var decoder = InputDecoder()
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        UInt8(truncatingIfNeeded: random.next() >> 7)
      }
      _ = decoder.decode(bytes)
      if Bool.random(using: &random) { _ = decoder.flush() }
      #expect(decoder.parameters.count <= 64)
    }
    FuzzRuns.note(300)
  }
}
