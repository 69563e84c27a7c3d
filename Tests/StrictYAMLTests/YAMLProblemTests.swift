import StrictYAML
import Testing

@Suite struct YAMLProblemTests {
  @Test(arguments: [
    (YAMLProblem.tooLarge(bytes: 2, limit: 1), "too-large"),
    (.notUTF8(byte: 0xFF), "not-utf8"),
    (.syntax(.unclosedQuote), "syntax-unclosed-quote"),
    (.tooManyFindings(limit: 1), "too-many-findings"),
    (.unknownKey("a", nearest: nil), "unknown-key"),
    (.notOneOf("a", allowed: [], nearest: nil), "not-one-of"),
    (.wrongCount(1, allowed: 2...3), "wrong-count"),
    (.outOfRange(1, allowed: 2...3), "out-of-range"),
    (.refused(value: "x", rule: "colour"), "colour"),
  ]) func `has a stable code`(problem: YAMLProblem, code: String) {
    #expect(problem.code == code)
  }

  @Test func `orders places by line, then by column`() {
    #expect(YAMLPlace(line: 1, column: 9) < YAMLPlace(line: 2, column: 1))
    #expect(YAMLPlace(line: 2, column: 1) < YAMLPlace(line: 2, column: 2))
    #expect(!(YAMLPlace(line: 2, column: 2) < YAMLPlace(line: 2, column: 2)))
  }
}
