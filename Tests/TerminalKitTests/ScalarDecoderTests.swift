import TestSupport
import Testing

@testable import TerminalKit

@Suite struct ScalarDecoderTests {
  @Test(arguments: [
    "a", "й", "€", "😀", "\u{0}", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{FFFF}", "\u{10000}",
    "\u{10FFFF}", "\u{D7FF}", "\u{E000}",
  ])
  func `reads every length`(text: String) {
    #expect(scalars(in: Array(text.utf8)) == Array(text.unicodeScalars))
  }

  @Test(arguments: [
    [0xC0, 0xAF] as [UInt8], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xED, 0xA0, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88], [0x80], [0xFE], [0xE2, 0x82], [0xD0, 0xD0, 0xB9],
    [0xF0, 0x9F, 0x41], [0xE1, 0x80, 0xC3, 0xA9],
  ])
  func `breaks where the standard library does`(bytes: [UInt8]) {
    let expected = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    #expect(scalars(in: bytes) == expected)
  }
}

@Suite struct ScalarDecoderFuzzTests {
  @Test(arguments: FuzzRuns.seeds(short: 100, inputs: 100))
  func `agrees with the standard library on noise`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let likely: [UInt8] = [0x41, 0x80, 0xBF, 0xC3, 0xD0, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xF5]
    let bytes = (0..<100).map { _ in likely[Int(random.next() % UInt64(likely.count))] }
    #expect(scalars(in: bytes) == Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
    FuzzRuns.note(100)
  }
}

/// What bytes decode to, taken one by one.
private func scalars(in bytes: [UInt8]) -> [Unicode.Scalar] {
  var decoder = ScalarDecoder()
  var scalars: [Unicode.Scalar] = []
  for byte in bytes {
    var step = decoder.take(byte)
    if step == .broken {
      scalars.append("\u{FFFD}")
      step = decoder.take(byte)
    }
    if case .scalar(let scalar) = step { scalars.append(scalar) }
  }
  return decoder.isPending ? scalars + ["\u{FFFD}"] : scalars
}
