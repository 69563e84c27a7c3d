import Testing

@testable import kurator

/// What was written where.
@MainActor struct WrittenFilesTests {
  let trial: Trial
  let written: WrittenFiles

  init() throws {
    trial = try Trial()
    written = WrittenFiles(folder: trial.path("deep/state"))
  }

  @Test func `knows the last bytes of each file`() {
    written.note([1], of: "/a b.docx")
    written.note([2], of: "/c.docx")
    written.note([3], of: "/a b.docx")

    #expect(written.holds([3], of: "/a b.docx"))
    #expect(!written.holds([1], of: "/a b.docx"))
    #expect(written.holds([2], of: "/c.docx"))
    #expect(!written.holds([2], of: "/d.docx"))
  }

  @Test func `forgets the oldest of more than 500`() {
    for number in 0...500 { written.note([1], of: "/\(number)") }

    #expect(!written.holds([1], of: "/0"))
    #expect(written.holds([1], of: "/1"))
    #expect(written.holds([1], of: "/500"))
  }

  @Test func `keeps no name that would break its lines, and reads no nonsense`() throws {
    written.note([1], of: "/a\nb")
    #expect(!written.holds([1], of: "/a\nb"))
    try trial.write("nonsense\n1- /a\n", to: "deep/state/written.txt")
    #expect(!written.holds([1], of: "nonsense"))
    #expect(!written.holds([1], of: "/a"))
  }

  @Test(
    arguments: [
      ([], "0-cbf29ce484222325"), (Array("a".utf8), "1-af63dc4c8601ec8c"),
      (Array("foobar".utf8), "6-85944171f73967e8"),
    ] as [([UInt8], String)])
  func `tells contents apart by length and digest`(bytes: [UInt8], digest: String) {
    #expect(WrittenFiles.digest(of: bytes) == digest)
  }
}
