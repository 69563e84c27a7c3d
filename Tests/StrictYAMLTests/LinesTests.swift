@testable import StrictYAML
import Testing

@Suite struct LinesTests {
  @Test(arguments: [
    ("", 1, 1), ("a", 1, 1), ("ab\n", 1, 2), ("a\r\nbc", 2, 2), ("a\rb\n\ncde", 4, 3), ("\n", 1, 1),
  ]) func `knows where a text ends`(text: String, line: Int, column: Int) {
    #expect(Lines(text).end == YAMLPlace(line: line, column: column))
  }

  @Test func `moves what lies behind the text to its end`() {
    let lines = Lines("a\nbc\n")
    #expect(lines.clamped(YAMLPlace(line: 2, column: 1)) == YAMLPlace(line: 2, column: 1))
    #expect(lines.clamped(YAMLPlace(line: 3, column: 1)) == YAMLPlace(line: 2, column: 3))
    #expect(Lines("").clamped(YAMLPlace(line: 9, column: 9)) == .start)
  }

  @Test(
    arguments: [(1, 1, "a"), (1, 2, nil), (2, 2, "ё"), (3, 1, nil)] as [(Int, Int, Unicode.Scalar?)]
  )
  func `gives the character at a place`(line: Int, column: Int, expected: Unicode.Scalar?) {
    #expect(Lines("a\r\nbё").character(at: YAMLPlace(line: line, column: column)) == expected)
  }
}
