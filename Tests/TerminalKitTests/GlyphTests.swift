import Testing

@testable import TerminalKit

@Suite struct GlyphTests {
  static let clusters: [(Character, Unicode.Scalar, Unicode.Scalar?, Int)] = [
    ("a", "a", nil, 1), ("Ж", "Ж", nil, 1), ("е\u{301}", "е", "\u{301}", 1), ("世", "世", nil, 2),
    ("👩\u{200D}👧", "👩", nil, 2), ("👍🏽", "👍", nil, 2), ("\u{7}", "\u{FFFD}", nil, 1),
    ("\u{202E}", "\u{FFFD}", nil, 1), ("\r\n", "\u{FFFD}", nil, 1),
    ("\u{301}", "\u{FFFD}", nil, 1), ("🇷🇺", "\u{FFFD}", nil, 1),
    ("а\u{301}\u{302}", "а", "\u{301}", 1), ("❤\u{FE0F}", "❤", nil, 1), ("█", "█", nil, 1),
  ]

  @Test(arguments: clusters)
  func `keeps a scalar and a mark of a cluster`(
    character: Character, base: Unicode.Scalar, mark: Unicode.Scalar?, width: Int
  ) {
    let glyph = Glyph(character)
    #expect(glyph.base == base)
    #expect(glyph.mark == mark)
    #expect(glyph.width == width)
  }

  @Test func `gives its cluster back`() {
    #expect(Glyph("е\u{301}").character == "е\u{301}")
    #expect(Glyph("世").character == "世")
    #expect(Glyph.ellipsis.character == "…")
    #expect(Glyph.replacement.character == "\u{FFFD}")
  }

  @Test func `is equal only to the same cluster`() {
    #expect(Glyph("е\u{301}") != Glyph("е"))
    #expect(Glyph("a") == Glyph(scalar: "a"))
  }
}
