import Testing

@testable import Paperwork

@Suite struct RoadmapSheetTests {
  private func sheet(_ text: String) -> RoadmapSheet {
    RoadmapSheet(
      lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  private func texts(_ text: String) throws -> [[String]] {
    try sheet(text).rows().map { $0.map(\.text) }
  }

  @Test func `the title is what stands before the first tab`() {
    #expect(sheet("\n План \n\n на  год\n\tа\nб").title.text == "План на год")
    #expect(sheet("\n План \n\n на  год\n\tа\nб").head.map(\.text) == ["а б"])
    #expect(sheet("План").head.isEmpty)
  }

  @Test func `the head ends where an empty line stands before a cell`() {
    #expect(sheet("\tа\n\tб\n\n\tв\n\tг").head.map(\.text) == ["а", "б"])
    #expect(sheet("\tа\nи\n\tб").head.map(\.text) == ["а и", "б"])
  }

  @Test func `an empty line within a cell is no end of a row`() throws {
    #expect(
      try texts("\tа\n\tб\n\n\t1\nпродолжение\n\n\t2\n\n\t3\n\t4\n\nещё\n") == [
        ["1 продолжение", "2"], ["3", "4 ещё"],
      ])
  }

  @Test func `empty rows and cells behind the table are left out`() throws {
    #expect(try texts("\tа\n\tб\n\n\t\n\t\n\n\t1\n\t2\n\n\n\t\n\n") == [["1", "2"]])
  }

  @Test func `a line of blanks is an empty line`() throws {
    #expect(try texts("\tа\n\tб\n \u{A0}\n\t1\n\t2\n") == [["1", "2"]])
  }

  @Test func `a cell knows its lines by number`() throws {
    let cell = try #require(try sheet("\tа\n\n\tx\n\n y \n").rows().first?.first)
    #expect(cell.line == 3)
    #expect(cell.lines == [SourceLine(number: 3, "x"), SourceLine(number: 5, "y")])
    #expect(cell.followsGap)
    #expect(cell.isEmpty == false)
  }

  @Test(arguments: [
    ("\tа\n\tб\n\n\t1\n\n\t2\n\t3\n", 4, 1),
    ("\tа\n\tб\n\n\t1\n\t2\n\t3\n\n\t4\n\t5\n", 4, 3),
    ("\tа\n\tб\n\n\t1\n\t2\n\n\t3\n", 7, 1),
    ("\tа\n\tб\n\n\t1\n\t2\n\t3\n\t4\n", 4, 4),
  ])
  func `a row of another length is told by its first line`(
    text: String, line: Int, found: Int
  ) {
    #expect(throws: RoadmapFault(line: line, .cellCount(found: found, expected: 2))) {
      try texts(text)
    }
  }

  @Test func `a short row ends before the last of the gaps in it`() {
    #expect(throws: RoadmapFault(line: 5, .cellCount(found: 2, expected: 3))) {
      try texts("\tа\n\tб\n\tв\n\n\t1\n\n\t2\n\n\t3\n\t4\n\t5\n")
    }
  }

  @Test func `control characters and doubled blanks are gone`() {
    #expect(SourceLine(number: 1, "\t\u{1B}[2Jа\u{A0} \u{202E}б\u{0} ").text == "[2Jа б")
  }
}
