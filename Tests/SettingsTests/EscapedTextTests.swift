import TestSupport
import Testing

@testable import Settings

@Suite struct EscapedTextTests {
  @Test(arguments: [
    ("", ""), ("/дом/сад.kurator", "/дом/сад.kurator"), ("100%", "100%25"),
    ("a\"b\\c", "a%22b%5Cc"),
    ("а\nб\t", "а%0Aб%09"), ("\u{202E}x", "%E2%80%AEx"), ("\u{AD}", "%C2%AD"),
    ("\u{2028}", "%E2%80%A8"), ("№ 5 «Рябинка»", "№ 5 «Рябинка»"),
  ])
  func `writes what cannot stand in a file as bytes`(text: String, escaped: String) {
    #expect(EscapedText.of(text) == escaped)
    #expect(EscapedText.text(escaped) == text)
  }

  @Test func `keeps the letters of a name that is not composed, byte for byte`() throws {
    let name = "/Ёлка и\u{306}од"
    let escaped = EscapedText.of(name)
    #expect(escaped == "/%D0%81%D0%BB%D0%BA%D0%B0 %D0%B8%CC%86%D0%BE%D0%B4")
    let read = try #require(EscapedText.text(escaped))
    #expect(Array(read.utf8) == Array(name.utf8))
  }

  @Test(arguments: ["%", "%4", "a%G1", "%00", "%FF", "%D0", "%+4", "% 1", "100% да"])
  func `gives nothing for a broken escape`(escaped: String) {
    #expect(EscapedText.text(escaped) == nil)
  }

  @Test func `takes only what begins at the root for a path`() {
    #expect(EscapedText.path("/a%20b") == "/a b")
    #expect(EscapedText.path("a/b") == nil)
    #expect(EscapedText.path("") == nil)
    #expect(EscapedText.path("/%zz") == nil)
    #expect(EscapedText.path("%2Fa") == "/a")
  }

  @Test func `brings back any text`() {
    var random = SeededRandom(seed: 31)
    let pools: [ClosedRange<UInt32>] = [
      1...0x9F, 0x300...0x36F, 0x400...0x45F, 0x2000...0x206F, 0x1F600...0x1F64F, 1...0x10FFFF,
    ]
    for _ in 0..<2_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        let pool = pools[Int.random(in: pools.indices, using: &random)]
        if let scalar = Unicode.Scalar(UInt32.random(in: pool, using: &random)) {
          scalars.append(scalar)
        }
      }
      let text = String(scalars)
      let escaped = EscapedText.of(text)
      let read = EscapedText.text(escaped)
      #expect(read.map { Array($0.utf8) } == Array(text.utf8), "\(scalars.map(\.value))")
      #expect(escaped.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\"" && $0 != "\\" })
    }
  }
}
