@testable import Handbook
import Mentoring
import StrictYAML
import Testing

@Suite struct OrderTextReaderTests {
  private let acts = [
    "r-145": LegalReference(code: "r-145", citation: "распоряжением № Р-145", short: "Р-145")
  ]

  private func order(_ point: String, basis: String = "text: b") -> String {
    "heading: H\nbasis: [{\(basis)}]\npreamble: P\npoints:\n  - \(point)"
  }

  private func problems(_ text: String) -> [YAMLProblem] {
    YAMLDocument(text: text, source: "").read { node in
      node.map { OrderText.read($0, acts: acts) }
    }.findings.map(\.problem)
  }

  @Test func `tells an unknown field at its place, with the one that was meant`() {
    let text = order("Срок с {{срок_с}} по {{срок_до}}.")
    #expect(told(text) { OrderText.read($0, acts: acts) } == ["5:26 not-one-of"])
    let all = OrderText.Field.allCases.map(\.rawValue)
    #expect(problems(text) == [.notOneOf("срок_до", allowed: all, nearest: "срок_по")])
  }

  @Test func `tells every unknown field of a text of several lines`() {
    let text = order(">-\n      a {{x}} b\n      {{y}} c {{x}}\n")
    #expect(
      told(text) { OrderText.read($0, acts: acts) } == [
        "6:9 not-one-of", "7:7 not-one-of", "7:15 not-one-of",
      ])
  }

  @Test(arguments: [
    ("\"a {{номер\"", ["5:8 unpaired-braces"]), ("a номер}} b", ["5:12 unpaired-braces"]),
    ("\"{{a {{номер}} b\"", ["5:6 unpaired-braces"]),
  ]) func `tells braces without their counterpart`(point: String, expected: [String]) {
    #expect(told(order(point)) { OrderText.read($0, acts: acts) } == expected)
  }

  @Test func `takes the citation of an act by its code`() {
    let text = read(order("a", basis: "act: r-145")) { OrderText.read($0, acts: acts) }
    #expect(text?.basis == "распоряжением № Р-145")
  }

  @Test func `proposes the code of an act`() {
    #expect(
      problems(order("a", basis: "act: r-415")) == [
        .notOneOf("r-415", allowed: ["r-145"], nearest: "r-145")
      ])
  }

  @Test func `needs an act or words for a basis`() {
    #expect(problems(order("a", basis: "")) == [.missingKey("text")])
    #expect(
      problems(order("a", basis: "act: r-145, text: b")) == [.unknownKey("text", nearest: nil)])
  }
}
