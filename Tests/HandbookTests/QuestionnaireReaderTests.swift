@testable import Handbook
import Mentoring
import StrictYAML
import Testing

@Suite struct QuestionnaireReaderTests {
  private func questionnaire(_ items: String) -> String {
    "code: a\ntitle: T\nside: mentee\nwave: before\nitems:\n\(items)"
  }

  @Test(arguments: [
    ("kind: open", Questionnaire.Item.Kind.open),
    ("kind: yes-no", .yesNo(noGoesTo: nil)),
    ("kind: frequency, options: [a, b]", .frequency(["a", "b"])),
    ("kind: scale, low: a, high: b", .scale(low: "a", high: "b")),
  ]) func `reads every way to answer`(yaml: String, kind: Questionnaire.Item.Kind) throws {
    let text = questionnaire("  - {number: 1, text: T, label: L, \(yaml)}")
    let value = try #require(read(text, Questionnaire.read))
    #expect(value.items.map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("{number: 2, text: T, label: L, kind: open}", ["6:14 out-of-range"]),
    ("{number: 1, text: T, label: L, kind: opne}", ["6:42 not-one-of"]),
    ("{number: 1, text: T, label: L, kind: open, low: a}", ["6:48 unknown-key"]),
    ("{number: 1, text: T, label: L, kind: scale, low: a}", ["6:5 missing-key"]),
    ("{number: 1, text: T, label: L, kind: frequency, options: [a]}", ["6:62 wrong-count"]),
    ("{number: 1, text: T, label: L, kind: frequency, options: [a, А, а]}", ["6:69 repeated"]),
    ("{number: 1, text: T, label: L, kind: yes-no, no-goes-to: 1}", ["6:62 out-of-range"]),
    ("{number: 1, text: T, label: L, kind: yes-no, no-goes-to: 3}", ["6:62 out-of-range"]),
    ("{number: 1, text: T, label: L, kind: open, measures: eventFrequency}", ["6:48 unknown-key"]),
    ("{number: 1, text: ' ', label: L, kind: open}", ["6:23 empty-text"]),
    ("{number: 1, text: \"a\\nb\", label: L, kind: open}", ["6:23 several-lines"]),
    ("{text: 1, label: L}", ["6:5 missing-key", "6:5 missing-key"]),
  ]) func `tells what an item lacks`(item: String, expected: [String]) {
    #expect(told(questionnaire("  - \(item)"), Questionnaire.read) == expected)
  }

  @Test func `reads a title in English where there is one`() throws {
    let text = questionnaire("  - {number: 1, text: T, label: L, kind: open}")
    #expect(try #require(read(text, Questionnaire.read)).englishTitle == nil)
    let translated = text.replacing("title: T", with: "title: T\ntitle-en: E")
    #expect(try #require(read(translated, Questionnaire.read)).englishTitle == "E")
    let empty = text.replacing("title: T", with: "title: T\ntitle-en: ' '")
    #expect(told(empty, Questionnaire.read) == ["3:11 empty-text"])
  }

  @Test func `refuses a label that no line has room for`() {
    let label = String(repeating: "я", count: 81)
    let text = questionnaire("  - {number: 1, text: T, label: \(label), kind: open}")
    #expect(told(text, Questionnaire.read) == ["6:33 too-long"])
  }

  @Test func `measures the frequency of events once`() {
    let item = "text: T, label: L, kind: frequency, options: [a, b], measures: eventFrequency}"
    let text = questionnaire("  - {number: 1, \(item)\n  - {number: 2, \(item)")
    #expect(told(text, Questionnaire.read) == ["7:80 measured-twice"])
  }

  @Test(arguments: ["A", "a b", "ё", "''", "a_b", "\(String(repeating: "a", count: 41))"])
  func `refuses a code that a file cannot keep`(code: String) {
    let text = questionnaire("  - {number: 1, text: T, label: L, kind: open}")
      .replacing("code: a", with: "code: \(code)")
    #expect(told(text, Questionnaire.read) == ["1:7 not-a-code"])
  }

  @Test func `lets no jump over everything behind it`() throws {
    let text = questionnaire(
      """
        - {number: 1, text: T, label: L, kind: yes-no, no-goes-to: 3}
        - {number: 2, text: T, label: L, kind: open}
      """)
    let value = try #require(read(text, Questionnaire.read))
    #expect(value.skipped(by: [1: .yesNo(false)]) == [2])
  }
}
