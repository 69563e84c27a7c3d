import TestSupport
import Testing

@testable import Paperwork

@Suite struct CSVReaderTests {
  private func texts(_ text: String) throws -> [[String]] {
    try CSVReader.rows(Array(text.utf8)).map(\.texts)
  }

  @Test(arguments: [
    ("", []),
    ("\r\n\n", []),
    ("a", [["a"]]),
    ("a;b\n1;2", [["a", "b"], ["1", "2"]]),
    ("a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("a\tb\n\n1\t\n", [["a", "b"], ["1", ""]]),
    ("a;b\n;\n", [["a", "b"], ["", ""]]),
    ("\"a;b\";\"c\"\"d\"\n\"e\r\nf\";\"\"", [["a;b", "c\"d"], ["e\r\nf", ""]]),
    ("a\"b\";c", [["a\"b\"", "c"]]),
    ("\u{FEFF}ё;№\n", [["ё", "№"]]),
    ("sep=,\r\na;b,c\r\n", [["a;b", "c"]]),
    ("\n\nsep=\t\na,b\tc", [["a,b", "c"]]),
    ("sep=x\n", [["sep=x"]]),
    ("1,5;2,5;3\n", [["1,5", "2,5", "3"]]),
    ("\"a,b,c,d\";e\nf;g", [["a,b,c,d", "e"], ["f", "g"]]),
    ("a|b\n", [["a|b"]]),
  ])
  func `reads what programs for tables write`(text: String, rows: [[String]]) throws {
    #expect(try texts(text) == rows)
  }

  @Test(arguments: [
    (
      "a;b\n1\n",
      CSVError.raggedRow(CSVPlace(line: 2, column: 2, field: 2), fields: 1, expected: 2)
    ),
    (
      "a;\"b\nc\"\n\n1;2;3\n",
      .raggedRow(CSVPlace(line: 4, column: 5, field: 3), fields: 3, expected: 2)
    ),
    ("a;b\n1;\"2\n3;4\n", .unclosedQuote(CSVPlace(line: 2, column: 3, field: 2))),
    ("ёж;\"b\"c\n", .strayAfterQuote(CSVPlace(line: 1, column: 7, field: 2))),
    ("\"a\nё\" ;b\n", .strayAfterQuote(CSVPlace(line: 2, column: 3, field: 1))),
    ("a\0", .text(.notText(line: 1))),
  ])
  func `tells what is wrong and where`(text: String, error: CSVError) {
    #expect(throws: error) { try texts(text) }
  }

  @Test func `holds its limits`() throws {
    let limits = CSVReader.Limits(bytes: 8, rows: 2)
    #expect(throws: CSVError.text(.tooBig(bytes: 9, limit: 8))) {
      try CSVReader.rows(Array("123456789".utf8), limits: limits)
    }
    #expect(throws: CSVError.tooManyRows(limit: 2)) {
      try CSVReader.rows(Array("1\n2\n3\n".utf8), limits: limits)
    }
    #expect(try CSVReader.rows(Array("1\n2\n\n\n".utf8), limits: limits).count == 2)
  }

  @Test func `knows the physical line, the character and the field of every text`() throws {
    let rows = try CSVReader.rows(Array("ё;\"x\r\ny\";z\r\n\r\n1;2;3".utf8))
    #expect(rows.map(\.line) == [1, 4])
    #expect(
      rows.flatMap(\.fields).map(\.place) == [
        CSVPlace(line: 1, column: 1, field: 1), CSVPlace(line: 1, column: 3, field: 2),
        CSVPlace(line: 2, column: 4, field: 3), CSVPlace(line: 4, column: 1, field: 1),
        CSVPlace(line: 4, column: 3, field: 2), CSVPlace(line: 4, column: 5, field: 3),
      ])
  }

  @Test func `says how the file was written`() throws {
    let reader = try CSVReader([0xC8, 0x2C, 0xCF])
    #expect(reader.separator == ",")
    #expect(reader.encoding == .windows1251)
  }

  @Test func `keeps its place over many rows`() throws {
    var text = "\u{FEFF}ФИО;Запрос\r\n"
    for number in 1...20_000 { text += "Ёж \(number);\"речь;\r\n№ \(number)\"\r\n" }
    var reader = try CSVReader(Array(text.utf8))
    var last: CSVRow?
    while let row = try reader.next() { last = row }
    #expect(last?.line == 40_000)
    #expect(last?.texts == ["Ёж 20000", "речь;\r\n№ 20000"])
    #expect(last?.fields[1].place == CSVPlace(line: 40_000, column: 10, field: 2))
  }
}

@Suite struct CSVReaderFuzzTests {
  @Test func `never traps on damaged tables`() {
    var random = SeededRandom(seed: 2_027)
    let table = Array("ФИО;\"Запрос; цель\"\r\nЁж;\"a\"\"b\"\r\n\"x\ny\";2\r\n".utf8)
    let count = FuzzRuns.count(short: 10_000)
    var refused = 0
    for _ in 0..<count {
      do { _ = try CSVReader.rows(table.damaged(using: &random)) } catch { refused += 1 }
    }
    #expect((count / 10...count / 100 * 99).contains(refused))
    FuzzRuns.note(count)
  }
}
