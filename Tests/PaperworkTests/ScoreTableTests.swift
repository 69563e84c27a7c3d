import TestSupport
import Testing

@testable import Paperwork

@Suite struct ScoreTableTests {
  private func read(_ text: String) throws(ScoreTableError) -> ScoreTable {
    try ScoreTable.read(Array(text.utf8))
  }

  @Test func `mentors are columns, mentees are rows, an empty cell forbids`() throws {
    let table = try read("балл;Ёлкина А. С.;Иванова Б. В.\nПетрова;12; -3 \nЮрьев;;+7\n")
    #expect(table.mentors == ["Ёлкина А. С.", "Иванова Б. В."])
    #expect(table.mentees == ["Петрова", "Юрьев"])
    #expect(table.scores == [12, -3, nil, 7])
    #expect(table[mentee: 1, mentor: 0] == nil)
    #expect(table[mentee: 0, mentor: 1] == -3)
  }

  @Test func `takes a minus and a dash before digits, and signs of nothing`() throws {
    #expect(
      try read(",A,B\nx,−5,–7\ny,-0,+0\nz,−0, −2147483647").scores == [-5, -7, 0, 0, 0, -.max])
    #expect(throws: ScoreTableError.notANumber("−", CSVPlace(line: 2, column: 3, field: 2))) {
      try read(",A\nx,−\n")
    }
  }

  @Test func `takes the whole range of scores`() throws {
    #expect(try read(",A,B\nx,-2147483647,2147483647").scores == [-.max, .max])
  }

  @Test(arguments: [",A,B\n", ";A;B", "x\nПетрова\n", "x"])
  func `a side may have nobody`(text: String) throws {
    #expect(try read(text).scores.isEmpty)
  }

  @Test(arguments: [
    ("", ScoreTableError.empty),
    ("\n\r\n", .empty),
    (
      ";A;B\nx;1\n",
      .csv(.raggedRow(CSVPlace(line: 2, column: 4, field: 3), fields: 2, expected: 3))
    ),
    (";A;\"B\nx;1;2\n", .csv(.unclosedQuote(CSVPlace(line: 1, column: 4, field: 3)))),
    (";A;B\nx;1;два\n", .notANumber("два", CSVPlace(line: 2, column: 5, field: 3))),
    (";A;B\nx;1;2,5\n", .notANumber("2,5", CSVPlace(line: 2, column: 5, field: 3))),
    (";A;B\nx;1;-\n", .notANumber("-", CSVPlace(line: 2, column: 5, field: 3))),
    (";A;B\nx;1;1 0\n", .notANumber("1 0", CSVPlace(line: 2, column: 5, field: 3))),
    (";A;B\nx;2147483648;1\n", .outOfRange("2147483648", CSVPlace(line: 2, column: 3, field: 2))),
    (
      ";A\nx;1\ny;-2147483648",
      .outOfRange("-2147483648", CSVPlace(line: 3, column: 3, field: 2))
    ),
    (
      ";A;B;A\n",
      .nameTwice(
        "A", CSVPlace(line: 1, column: 6, field: 4), first: CSVPlace(line: 1, column: 2, field: 2))
    ),
    (
      ";A\nё;1\ny;2\nе\u{308};3",
      .nameTwice(
        "ё", CSVPlace(line: 4, column: 1, field: 1), first: CSVPlace(line: 2, column: 1, field: 1))
    ),
    (";A; \n", .nameMissing(CSVPlace(line: 1, column: 4, field: 3))),
    (";A\n;1\n", .nameMissing(CSVPlace(line: 2, column: 1, field: 1))),
  ])
  func `refuses with line and column`(text: String, error: ScoreTableError) {
    #expect(throws: error) { try read(text) }
  }

  @Test func `the same name may stand on both sides`() throws {
    #expect(try read(";A\nA;1").mentees == ["A"])
  }

  @Test func `never traps on damaged tables`() {
    var random = SeededRandom(seed: 5)
    let seed = Array("x;Ёлкина;Иванова\r\nПетрова;12;-3\r\nЮрьев;;2147483647\r\n".utf8)
    var outcomes: [Bool] = []
    for _ in 0..<10_000 {
      do {
        let table = try ScoreTable.read(seed.damaged(using: &random))
        #expect(table.scores.count == table.mentors.count * table.mentees.count)
        outcomes.append(true)
      } catch { outcomes.append(false) }
    }
    #expect(outcomes.contains(true) && outcomes.contains(false))
  }
}
