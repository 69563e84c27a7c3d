import Testing

@testable import StrictYAML

@Suite struct FindingLogTests {
  private func log(_ text: String, limit: Int = 3) -> FindingLog {
    FindingLog(source: "a.yaml", text: text, limit: limit)
  }

  @Test func `keeps what was told, with the file and the place`() {
    let log = log("one: 1\ntwo: 2\n")
    log.tell(.wrongType(expected: .text, found: .list), at: YAMLPlace(line: 2, column: 6))
    #expect(log.findings.map(told) == ["2:6 wrong-type"])
    #expect(log.findings.map(\.source) == ["a.yaml"])
  }

  @Test func `tells no place behind the end of the file`() {
    let log = log("one: 1\ntwo")
    for place in [(1, 99), (7, 1), (3, 2)] {
      log.tell(.notUTF8(byte: 0xFF), at: YAMLPlace(line: place.0, column: place.1))
    }
    #expect(log.findings.map { "\($0.line):\($0.column)" } == ["1:99", "2:4", "2:4"])
  }

  @Test func `says once that there are too many, and then nothing more`() {
    let log = log("a: 1", limit: 2)
    for _ in 0..<5 { log.tell(.notUTF8(byte: 0xFF), at: .start) }
    #expect(log.findings.map(\.problem.code) == ["not-utf8", "not-utf8", "too-many-findings"])
  }

  @Test func `finds where a part of a value stands`() {
    let log = log("tags: [игра, речь, игра]")
    let start = YAMLPlace(line: 1, column: 7)
    #expect(log.place(of: "игра", occurrence: 0, after: start) == YAMLPlace(line: 1, column: 8))
    #expect(log.place(of: "игра", occurrence: 1, after: start) == YAMLPlace(line: 1, column: 20))
    #expect(log.character(at: YAMLPlace(line: 1, column: 8)) == "и")
    #expect(log.character(at: YAMLPlace(line: 3, column: 1)) == nil)
  }
}

@Suite struct UnreadableTests {
  @Test(
    arguments: [
      ([0xFF], 0xFF, "1:1"), ([0x61, 0x0A, 0x62, 0xC0, 0x61], 0xC0, "2:2"),
      ([0xD0, 0x81, 0xD0], 0xD0, "1:2"), ([0x61, 0xE2, 0x84], 0xE2, "1:2"),
    ] as [([UInt8], UInt8, String)])
  func `names the first byte that is no text, and its place`(
    bytes: [UInt8], byte: UInt8, place: String
  ) {
    let unreadable = Unreadable(bytes)
    #expect(unreadable.problem == .notUTF8(byte: byte))
    #expect("\(unreadable.place.line):\(unreadable.place.column)" == place)
  }

  @Test func `names the size of what is too large`() {
    let unreadable = Unreadable(size: 2_000, limit: 1_000)
    #expect(unreadable.problem == .tooLarge(bytes: 2_000, limit: 1_000))
    #expect(unreadable.place == .start)
  }
}
