import StrictYAML
import Testing

@Suite struct YAMLDocumentTests {
  @Test func `gives a finding the name of its file`() {
    let document = YAMLDocument(text: "a: *b", source: "themes/dark.yaml")
    #expect(
      document.findings == [
        YAMLFinding(
          source: "themes/dark.yaml", place: YAMLPlace(line: 1, column: 4), problem: .alias("b"))
      ])
  }

  @Test(arguments: [
    ("a: &x 1", ["1:4 anchor"]),
    ("a: &x [1]\nb: *x", ["1:4 anchor", "2:4 alias"]),
    ("a: &x {b: 1}", ["1:4 anchor"]),
    ("*x : 1", ["1:1 alias"]),
    ("a: !!str 1", ["1:4 tag"]),
    ("a: ! 1", ["1:4 tag"]),
    ("a: !!map {}", ["1:4 tag"]),
    ("a: !x [1]", ["1:4 tag"]),
    ("%YAML 1.1\n---\na: 1", ["1:1 directive"]),
    ("a: 1\n---\nb: 1", ["2:1 second-document"]),
    ("---\na: 1\n...\n", []),
    ("a: 1\nb: 2\na: 3", ["3:1 duplicate-key"]),
    (
      "a: 1\na: 2\nb: {c: 1, c: 2}\na: 4",
      ["2:1 duplicate-key", "3:11 duplicate-key", "4:1 duplicate-key"]
    ),
    ("[1]: 2", ["1:1 key-not-text"]),
    ("{a: 1}: 2", ["1:1 key-not-text"]),
    ("~: 2", ["1:1 key-not-text"]),
    (": 2", ["1:1 syntax-indentation"]),
    ("", []),
    ("# nothing but words\n", []),
    ("\u{FEFF}a: 1", []),
  ]) func `takes one plain document and nothing else`(text: String, expected: [String]) {
    #expect(told(text) == expected)
  }

  @Test func `names the place of the first of two equal keys`() {
    let document = YAMLDocument(text: "\n ключ: 1\n ключ: 2", source: "")
    let first = YAMLPlace(line: 2, column: 2)
    #expect(document.findings.map(\.problem) == [.duplicateKey("ключ", first: first)])
  }

  @Test func `keeps the first of two equal keys`() {
    let document = YAMLDocument(text: "a: 1\na: 2", source: "")
    let reading = document.read { $0.map { $0.int("a", in: 0...9) } }
    #expect(reading.value == 1)
    #expect(reading.faultless == nil)
  }

  @Test func `takes the same letter in two forms for the same key`() {
    #expect(told("\u{439}: 1\n\u{438}\u{306}: 2") == ["2:1 duplicate-key"])
  }

  @Test(arguments: [
    ("a: [1, 2\nb: 3\n", "1:4 syntax-unclosed-bracket"),
    ("a: {b: 1\n", "1:4 syntax-unclosed-bracket"),
    ("a: \"x\n", "1:4 syntax-unclosed-quote"),
    ("a: 'x\n---\n", "1:4 syntax-unclosed-quote"),
    ("a:\n\tb: 1\n", "2:1 syntax-tab"),
    ("a: |\n\tx\n", "2:1 syntax-tab"),
    ("a: @x\n", "1:4 syntax-needs-quotes"),
    ("a: `x`\n", "1:4 syntax-needs-quotes"),
    ("a: b: c\n", "1:5 syntax-unexpected-colon"),
    ("a: 1\nb\nc: 2\n", "3:1 syntax-missing-colon"),
    ("a:\n  b: 1\n c: 2\n", "3:2 syntax-indentation"),
    ("- a\nb: 1\n", "2:1 syntax-indentation"),
    ("a: \"\\y\"\n", "1:5 syntax-escape"),
    ("a: \"\\xZZ\"\n", "1:7 syntax-escape"),
    ("a: ]\n", "1:4 syntax-other"),
  ]) func `tells why a text is no YAML`(text: String, expected: String) {
    #expect(told(text) == [expected])
  }

  @Test func `tells what came before a syntax error, too`() {
    #expect(told("a: &x 1\nb: b: 1") == ["1:4 anchor", "2:5 syntax-unexpected-colon"])
  }

  @Test func `does not read a text that is no YAML`() {
    let reading = YAMLDocument(text: "a: ]", source: "").read { _ in 1 }
    #expect(reading.value == nil)
    #expect(reading.findings.count == 1)
  }

  @Test func `refuses more bytes than the limit before looking at them`() {
    let bytes = [UInt8](repeating: 0xFF, count: (1 << 20) + 1)
    let document = YAMLDocument(bytes: bytes, source: "")
    #expect(
      document.findings.map(\.problem) == [.tooLarge(bytes: 1_048_577, limit: 1_048_576)])
    let text = String(repeating: "#", count: 1 << 20)
    #expect(told(text) == [])
    #expect(told(text + "#") == ["1:1 too-large"])
  }

  @Test(
    arguments: [
      ([0xFF], "1:1"),
      ([0x61, 0x3A, 0x20, 0xD0], "1:4"),
      ([0x61, 0x0A, 0x0A, 0xC0, 0x80], "3:1"),
      ([0xD0, 0xB9, 0xED, 0xA0, 0x80], "1:2"),
    ] as [([UInt8], String)]) func `finds the first byte that is no UTF-8`(
      bytes: [UInt8], place: String
    )
  {
    let findings = YAMLDocument(bytes: bytes, source: "").findings
    #expect(findings.map(told) == ["\(place) not-utf8"])
  }

  @Test func `carries the byte that is no UTF-8`() {
    let findings = YAMLDocument(bytes: [0x41, 0xFE], source: "").findings
    #expect(findings.map(\.problem) == [.notUTF8(byte: 0xFE)])
  }

  @Test(arguments: [
    ("a: \u{1B}[31m", ["1:4 forbidden-character"]),
    ("a: 1\r\nb: \u{0}\r\n", ["2:4 forbidden-character"]),
    ("a: \u{202E}1\nb: \u{85}2", ["1:4 forbidden-character", "2:4 forbidden-character"]),
    ("a: 1\u{FEFF}", ["1:5 forbidden-character"]),
    ("a: \u{7F}", ["1:4 forbidden-character"]),
    ("a: \u{2028}", ["1:4 forbidden-character"]),
    ("a: \u{FFFF}", ["1:4 forbidden-character"]),
    ("a: \"\\e\"", ["1:4 forbidden-character"]),
    ("a: \"\\0\\u202E\"", ["1:4 forbidden-character", "1:4 forbidden-character"]),
    ("\"\\x1b\": 1", ["1:1 forbidden-character"]),
    ("a: \"\\n\\t\"", []),
    ("a: é ё 漢 👩‍👩‍👧", []),
  ]) func `lets no control character through`(text: String, expected: [String]) {
    #expect(told(text) == expected)
  }

  @Test func `allows 32 levels and refuses the next`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(told(nested(32)) == [])
    #expect(told(nested(33)) == ["1:33 too-deep"])
    #expect(told(String(repeating: "[", count: 500_000)) == ["1:1 too-deep"])
    #expect(told(String(repeating: "- ", count: 500_000)) == ["1:65 too-deep"])
    #expect(told(String(repeating: "? ", count: 500_000)) == ["1:65 too-deep"])
  }

  @Test func `counts keys and values`() {
    let limits = YAMLLimits(bytes: 100, depth: 9, values: 5, findings: 9)
    #expect(told("a: 1\nb: 2", limits: limits) == [])
    #expect(told("a: 1\nb: 2\nc: 3", limits: limits) == ["3:1 too-many-values"])
  }

  @Test func `says that there are more findings than it tells`() {
    let limits = YAMLLimits(bytes: 100, depth: 9, values: 50, findings: 2)
    let text = "[*a, *b, *c, *d]"
    #expect(told(text, limits: limits) == ["1:2 alias", "1:6 alias", "1:10 too-many-findings"])
    let reading = YAMLDocument(text: text, source: "", limits: limits).read { $0.text() }
    #expect(reading.findings.count == 3)
  }

  @Test func `puts what is told at the end of a text onto its last line`() {
    #expect(told("a: 1\nb\n") == ["2:2 syntax-missing-colon"])
  }

  @Test func `tells the findings of document and reader in the order of the file`() {
    let findings = told("b: x\na: &n 1\nc: 2") { node in
      node.map { map in
        _ = map.int("b", in: 0...9)
        return map.int("a", in: 0...9)
      }
    }
    #expect(findings == ["1:4 wrong-type", "2:4 anchor", "3:1 unknown-key"])
  }
}
