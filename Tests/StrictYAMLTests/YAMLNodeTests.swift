import StrictYAML
import Testing

@Suite struct YAMLNodeTests {
  @Test(arguments: [
    ("слово", "слово"), ("'2026'", "2026"), ("2026", "2026"), ("\"\"", ""), ("да", "да"),
    ("1.50", "1.50"), ("a # note", "a"), ("'a # b'", "a # b"), ("|\n a\n  b\n", "a\n b\n"),
    (">-\n a\n b\n", "a b"), ("'~'", "~"), ("и\u{306}", "\u{439}"),
  ]) func `reads text as it is written`(yaml: String, expected: String) {
    let text = read(yaml) { $0.text() }
    #expect(text.map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars))
  }

  @Test(arguments: ["~", "null", "", "[a]", "{a: 1}"]) func `takes no other value for text`(
    yaml: String
  ) {
    #expect(told("a: \(yaml)") { $0.map { $0.text("a") } }.count == 1)
  }

  @Test(arguments: [("0", 0), ("-5", -5), ("007", 7), ("+3", 3), ("10", 10)])
  func `reads a whole number`(yaml: String, expected: Int) {
    #expect(read(yaml) { $0.int(in: -5...10) } == expected)
  }

  @Test(arguments: [
    ("11", YAMLProblem.outOfRange(11, allowed: 0...10)),
    ("-1", .outOfRange(-1, allowed: 0...10)),
    ("'5'", .wrongType(expected: .number, found: .text)),
    ("5.0", .wrongType(expected: .number, found: .text)),
    ("0x5", .wrongType(expected: .number, found: .text)),
    ("99999999999999999999", .wrongType(expected: .number, found: .text)),
    ("да", .wrongType(expected: .number, found: .flag)),
    ("[5]", .wrongType(expected: .number, found: .list)),
    ("{a: 5}", .wrongType(expected: .number, found: .map)),
    ("~", .wrongType(expected: .number, found: .nothing)),
  ]) func `says why a value is not the number that is wanted`(yaml: String, expected: YAMLProblem) {
    let findings = YAMLDocument(text: yaml, source: "").read { $0.int(in: 0...10) }.findings
    #expect(findings.map(\.problem) == [expected])
  }

  @Test(arguments: [("true", true), ("да", true), ("false", false), ("нет", false)])
  func `reads an answer`(yaml: String, expected: Bool) {
    #expect(read(yaml) { $0.flag() } == expected)
  }

  @Test(arguments: ["yes", "'да'", "1", "~", "[да]"]) func `takes nothing else for an answer`(
    yaml: String
  ) {
    #expect(told(yaml) { $0.flag() } == ["1:1 wrong-type"])
  }

  @Test func `chooses by a word and proposes the nearest one`() {
    func problems(_ yaml: String) -> [YAMLProblem] {
      let document = YAMLDocument(text: yaml, source: "")
      return document.read { $0.oneOf(["dark": 1, "light": 2]) }.findings.map(\.problem)
    }
    #expect(read("light") { $0.oneOf(["dark": 1, "light": 2]) } == 2)
    #expect(
      problems("lihgt") == [.notOneOf("lihgt", allowed: ["dark", "light"], nearest: "light")])
    #expect(problems("blue") == [.notOneOf("blue", allowed: ["dark", "light"], nearest: nil)])
  }

  @Test func `reads a list in its order`() {
    #expect(read("[b, a]") { $0.list { $0.text() } } == ["b", "a"])
    #expect(read("[]") { $0.list { $0.text() } } == [])
  }

  @Test func `tells every bad member of a list and gives none of it`() {
    let text = "- 1\n- x\n- 2\n- y\n"
    let reading = YAMLDocument(text: text, source: "").read { $0.list { $0.int(in: 0...9) } }
    #expect(reading.value == nil)
    #expect(reading.findings.map(told) == ["2:3 wrong-type", "4:3 wrong-type"])
  }

  @Test(arguments: ["[1]", "[1, 2, 3, 4]"]) func `refuses a list of the wrong length`(yaml: String)
  {
    #expect(told(yaml) { $0.list(count: 2...3) { $0.text() } } == ["1:1 wrong-count"])
  }

  @Test func `reads a map of any keys in its order`() throws {
    let entries = try #require(read("z: 1\na: 2") { $0.entries { _, node in node.int(in: 0...9) } })
    #expect(entries.map(\.0) == ["z", "a"])
    #expect(entries.map(\.1) == [1, 2])
  }

  @Test func `tells a key that is refused at its place`() {
    let reading = YAMLDocument(text: "a: 1\n  \ncolr: 2", source: "").read { node in
      node.entries { (key, node) -> Int? in
        if key.name == "colr" { key.refuseUnknown(known: ["color", "a"]) }
        if key.name == "a" { key.refuse("bad-letter") }
        return node.int(in: 0...9)
      }
    }
    #expect(
      reading.findings.map(\.problem) == [
        .refused(value: "a", rule: "bad-letter"), .unknownKey("colr", nearest: "color"),
      ])
    #expect(reading.findings.map(\.place.line) == [1, 3])
  }

  @Test func `tells a refused value with the rule`() {
    let reading = YAMLDocument(text: "a: pink", source: "").read { node in
      node.map { map in map.node("a").flatMap { node -> Int? in node.refused("colour") } }
    }
    #expect(reading.findings.map(\.problem) == [.refused(value: "pink", rule: "colour")])
    #expect(reading.findings.map(told) == ["1:4 colour"])
  }

  @Test(arguments: [
    ("a: x {{b}} {{b}}", 0, "1:6"), ("a: x {{b}} {{b}}", 1, "1:12"),
    ("a: |\n  x\n  y {{b}}\n", 0, "3:5"), ("a: 'x\n  {{b}}'\n", 0, "2:3"),
    ("a: \"\\x7b{b}}\"\n", 0, "1:4"),
  ]) func `finds the place of a part of a text`(yaml: String, occurrence: Int, place: String) {
    let findings = told(yaml) { node in
      node.map { map in
        map.node("a").map { $0.refuse(part: "{{b}}", occurrence: occurrence, "field") }
      }
    }
    #expect(findings == ["\(place) field"])
  }

  @Test func `tells an alias once, not again when it is read`() {
    #expect(told("a: *b") { $0.map { $0.int("a", in: 0...9) } } == ["1:4 alias"])
  }
}
