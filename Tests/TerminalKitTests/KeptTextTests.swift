import Testing

@testable import TerminalKit

@Suite struct KeptTextTests {
  @Test(arguments: [
    ("имя", "имя"), ("", ""), ("a;b", "a%3bb"), ("a=b,c:d", "a%3db%2cc%3ad"), ("100%", "100%25"),
    ("а\nб\t", "а%0aб%09"), ("\u{0}", "%00"),
  ])
  func `writes the signs of the form as digits, and reads them back`(text: String, kept: String) {
    #expect(KeptText.escaped(text) == kept)
    #expect(KeptText.plain(kept[...]) == text)
  }

  @Test(arguments: ["%", "%z1", "%4", "50 % да", "%ff", "%+4", "а% 1"])
  func `leaves what is no such sign as it is`(text: String) {
    #expect(KeptText.plain(text[...]) == text)
  }

  @Test func `keeps marks apart from the letters they stand on`() {
    // With its mark a sign is one character, and would not be seen among characters.
    let text = "=\u{301}"
    #expect(KeptText.escaped(text) == "%3d\u{301}")
    #expect(KeptText.plain("%3d\u{301}") == text)
  }
}
