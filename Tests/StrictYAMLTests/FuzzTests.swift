import StrictYAML
import TestSupport
import Testing

@Suite struct FuzzTests {
  static let valid = """
    # Тема
    name: "Ночь \\u2116 1"
    kind: dark
    palette: {ink: "#e0e0e0", paper: 0, 'accent': default}
    roles:
      text: {fg: ink, bg: paper, bold: true}
      note:
        - one
        - |
          two
           lines
        - >-
          folded
          text
      list: [1, -2, 'x''y', ~]
    """

  static let snippets: [String] = [
    "&a ", "*a", "!!str ", "---\n", "...\n", "? ", "- ", ": ", "[", "]", "{", "}", "\"", "'", "|\n",
    ">", "%TAG ! x\n", "\t", "\r", "\r\n", "\u{2028}", "\u{0}", "#", "<<: *a\n", "\\x", "  ", "ё",
    "👩‍👩‍👧", ",", "@", "a: &b\n", "\u{FEFF}",
  ]

  static func mutated(seed: UInt64) -> [UInt8] {
    var random = SeededRandom(seed: seed)
    var bytes = Array(valid.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let at = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, at + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: at)
      case 1: bytes.removeSubrange(at..<end)
      case 2:
        bytes.insert(
          contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &random))
      case 3: bytes.removeSubrange(end...)
      default:
        bytes.insert(contentsOf: Array((snippets.randomElement(using: &random) ?? "").utf8), at: at)
      }
    }
    return bytes
  }

  /// Asks for everything of a document, in the right and in the wrong type.
  static func readAll(_ node: YAMLNode) -> Int? {
    _ = node.text()
    _ = node.int(in: 0...9)
    _ = node.flag()
    _ = node.oneOf(["dark": 1, "light": 2])
    _ = node.list { readAll($0) }
    _ = node.map { map in map.text("name") }
    node.refuse(part: "ink", occurrence: 1, "fuzz")
    return node.entries { key, node in
      key.refuse("fuzz")
      return readAll(node)
    }?.count
  }

  @Test func `the text it starts from is valid`() {
    #expect(told(Self.valid) == [])
  }

  @Test(arguments: FuzzRuns.seeds(short: 40, inputs: 250))
  func `never traps and names a line within the file`(part: UInt64) {
    for seed in part * 250..<(part + 1) * 250 {
      let bytes = Self.mutated(seed: seed)
      let reading = YAMLDocument(bytes: bytes, source: "fuzz").read(Self.readAll)
      let text = String(decoding: bytes, as: UTF8.self)
      let lines = max(
        1, text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count)
      let outside = reading.findings.filter { $0.line < 1 || $0.line > lines || $0.column < 1 }
      #expect(outside == [], "seed \(seed)")
      let places = reading.findings.map(\.place)
      #expect(places == places.sorted(), "seed \(seed)")
    }
    FuzzRuns.note(250)
  }

  @Test(arguments: 0..<8) func `a text cut anywhere is read or told, never both wrong`(part: Int) {
    let bytes = Array(Self.valid.utf8)
    for length in stride(from: part, to: bytes.count, by: 8) {
      let document = YAMLDocument(bytes: Array(bytes[..<length]), source: "cut")
      let reading = document.read { node in node.entries { key, _ in key.name } }
      #expect(reading.value != nil || !reading.findings.isEmpty, "length \(length)")
    }
  }
}
