@testable import StrictYAML
import Testing

@Suite struct NearestWordTests {
  @Test(
    arguments: [
      ("palete", "palette"), ("Roles", "roles"), ("nmae", "name"), ("role", "roles"),
      ("pallettes", "palette"), ("назвние", "название"), ("x", nil), ("colour", nil),
      (String(repeating: "a", count: 65), nil), ("", nil),
    ] as [(String, String?)]) func `finds the word that was meant`(word: String, expected: String?)
  {
    #expect(nearestWord(to: word, among: ["name", "palette", "roles", "название"]) == expected)
  }

  @Test func `prefers the nearer word, then the first`() {
    #expect(nearestWord(to: "abcdefgx", among: ["abcdxyzx", "abcdefgh", "abcdefgi"]) == "abcdefgh")
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("abc", "abc", 0), ("abc", "acb", 1),
    ("abc", "abd", 1), ("kitten", "sitting", 3), ("ab", "ba", 1), ("ca", "abc", 3),
  ]) func `counts the changes between two words`(a: String, b: String, expected: Int) {
    #expect(editDistance(Array(a), Array(b)) == expected)
  }
}
