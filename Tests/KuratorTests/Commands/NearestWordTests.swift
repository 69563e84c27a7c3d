import Testing

@testable import kurator

/// The word that was probably meant.
struct NearestWordTests {
  static let known = ["demo", "new", "show", "import", "export", "match", "log", "undo", "verify"]
  static let words: [(String, String?)] = [
    ("demp", "demo"), ("omdo", nil), ("Undo", "undo"), ("imprt", "import"), ("exprot", "export"),
    ("verfiy", "verify"), ("lgo", "log"), ("shows", "show"), ("x", nil), ("", nil),
    ("frobnicate", nil), (String(repeating: "a", count: 65), nil),
  ]

  @Test(arguments: words)
  func `allows one mistake in four letters`(_ word: String, _ expected: String?) {
    #expect(nearestWord(to: word, among: Self.known) == expected)
  }

  static let pairs = [
    ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1),
    ("kitten", "sitting", 3), ("ca", "abc", 3),
  ]

  @Test(arguments: pairs)
  func `counts mistakes`(_ word: String, _ other: String, _ expected: Int) {
    #expect(mistakes(in: Array(word), against: Array(other)) == expected)
    #expect(mistakes(in: Array(other), against: Array(word)) == expected)
  }
}
