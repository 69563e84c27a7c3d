import Testing

@testable import PlainText

@Suite struct ScalarWriterTests {
  private func written(_ text: String) -> [UInt8] {
    let room = text.utf8.count
    return [UInt8](unsafeUninitializedCapacity: room) { bytes, count in
      var writer = ScalarWriter(bytes)
      for scalar in text.unicodeScalars { writer.put(scalar) }
      count = writer.count
    }
  }

  @Test(
    arguments: [
      ("", []), ("a", [0x61]), ("\u{7F}", [0x7F]), ("\u{80}", [0xC2, 0x80]), ("Ё", [0xD0, 0x81]),
      ("\u{7FF}", [0xDF, 0xBF]), ("\u{800}", [0xE0, 0xA0, 0x80]), ("№", [0xE2, 0x84, 0x96]),
      ("\u{FFFF}", [0xEF, 0xBF, 0xBF]), ("\u{10000}", [0xF0, 0x90, 0x80, 0x80]),
      ("😀", [0xF0, 0x9F, 0x98, 0x80]), ("\u{10FFFF}", [0xF4, 0x8F, 0xBF, 0xBF]),
    ] as [(String, [UInt8])])
  func `writes letters of every length`(text: String, bytes: [UInt8]) {
    #expect(written(text) == bytes)
  }

  @Test func `writes what the standard library writes`() {
    let texts = [
      "Ёлкина Мария № 5", "a\u{301}é世界", "\u{0}\u{7F}\u{80}\u{7FF}\u{800}\u{FFFD}", "👩‍👩‍👧",
    ]
    for text in texts { #expect(written(text) == Array(text.utf8), "\(text)") }
  }
}
