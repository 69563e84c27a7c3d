import TestSupport
import Testing

@testable import Paperwork

@Suite struct DecodedTextTests {
  private func decoded(_ bytes: [UInt8]) throws(TextError) -> DecodedText {
    try DecodedText(bytes, limit: 1_000)
  }

  @Test func `keeps UTF-8 as it is and takes the mark off`() throws {
    let text = try decoded([0xEF, 0xBB, 0xBF] + Array("Ёж № 1".utf8))
    #expect(text.bytes == Array("Ёж № 1".utf8))
    #expect(text.encoding == .utf8)
  }

  @Test func `reads what is not UTF-8 as Windows-1251`() throws {
    let text = try decoded([0xA8, 0xE6, 0x20, 0xB9, 0x20, 0xAB, 0xCF, 0xEB, 0xFE, 0xF1, 0xBB])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "Ёж № «Плюс»")
    #expect(text.encoding == .windows1251)
  }

  @Test func `knows every letter of Windows-1251`() {
    let all = String(decoding: Windows1251.utf8(Array(0x80...0xFF)), as: UTF8.self)
    let rows = [
      "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏ", "ђ‘’“”•–—\u{FFFD}™љ›њќћџ",
      "\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї", "°±Ііґµ¶·ё№є»јЅѕї",
      "АБВГДЕЖЗИЙКЛМНОП", "РСТУФХЦЧШЩЪЫЬЭЮЯ", "абвгдежзийклмноп", "рстуфхцчшщъыьэюя",
    ]
    #expect(all == rows.joined())
  }

  @Test(
    arguments: [
      (Array("Дорожная карта\nэтап".utf8.dropLast()), 2),
      (Array("План на год\r\nиюнь".utf8) + [0xD0] + Array("\rмай".utf8), 2),
      ([0xEF, 0xBB, 0xBF, 0xC0], 1),
    ] as [([UInt8], Int)])
  func `tells UTF-8 that was cut or damaged from another encoding`(
    bytes: [UInt8], line: Int
  ) {
    #expect(throws: TextError.brokenUTF8(line: line)) { try decoded(bytes) }
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x82],
    ] as [[UInt8]])
  func `sees a fault in every ill-formed sequence`(bytes: [UInt8]) {
    #expect(UTF8Census(bytes).firstFault == 0)
    #expect(String(validating: bytes, as: UTF8.self) == nil)
  }

  @Test func `refuses zero bytes with their line`() {
    #expect(throws: TextError.notText(line: 3)) { try decoded(Array("a\r\nb\rc\0".utf8)) }
  }

  @Test func `refuses more bytes than it was told to read`() {
    #expect(throws: TextError.tooBig(bytes: 1_001, limit: 1_000)) {
      try decoded([UInt8](repeating: 0x61, count: 1_001))
    }
  }

  @Test(arguments: [
    ("", [""]), ("a", ["a"]), ("a\nb", ["a", "b"]), ("a\r\n\r\nb\r", ["a", "", "b", ""]),
    ("\n\r\n", ["", "", ""]), ("a\r\rb", ["a", "", "b"]),
  ])
  func `cuts lines at every kind of end`(text: String, lines: [String]) throws {
    #expect(try decoded(Array(text.utf8)).lines == lines)
  }

  @Test func `agrees with the standard library about what UTF-8 is`() {
    var random = SeededRandom(seed: 1_251)
    for _ in 0..<5_000 {
      var bytes = Array("Ёж, № 1 – €𝄞".utf8)
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((UTF8Census(bytes).firstFault == nil) == isValid)
    }
  }
}
