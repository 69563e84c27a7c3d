import TestSupport
import Testing

@testable import Paperwork

@Suite struct BoundsTableTests {
  private func read(_ text: String) throws(BoundsTableError) -> BoundsTable {
    try BoundsTable.read(Array(text.utf8))
  }

  @Test func `reads both sides, with a heading and without`() throws {
    let table = try read("side,name,lower,upper\nmentor,Белова,0,3\nmentee,Абрамова,1,1\n")
    #expect(table.rows.map(\.side) == [.mentors, .mentees])
    #expect(table.rows.map(\.name) == ["Белова", "Абрамова"])
    #expect(table.rows.map(\.lower) == [0, 1])
    #expect(table.rows.map(\.upper) == [3, 1])
    #expect(table.rows[0].place == CSVPlace(line: 2, column: 8, field: 2))
    let russian = try read("Наставник;Белова; 0 ;3\nНаставляемый;Абрамова;1;1000000000\n")
    #expect(russian.rows.map(\.upper) == [3, 1_000_000_000])
    #expect(try read("left,A,0,1\nright,A,0,2").rows.map(\.side) == [.mentees, .mentors])
    #expect(try read("side,name,lower,upper\n").rows.isEmpty)
    let signed = try read("mentor,A,−0,+2\nmentor,B,-0,–0\n")
    #expect(signed.rows.map(\.lower) == [0, 0])
    #expect(signed.rows.map(\.upper) == [2, 0])
  }

  @Test(arguments: [
    ("", BoundsTableError.empty),
    ("mentor,A,0\n", .cellCount(3, CSVPlace(line: 1, column: 11, field: 4))),
    ("mentor,A,0,1\nmentor,B,1\n", .cellCount(3, CSVPlace(line: 2, column: 11, field: 4))),
    ("mentor,A,0,1,2\n", .cellCount(5, CSVPlace(line: 1, column: 14, field: 5))),
    ("mentr,A,0,1\n", .unknownSide("mentr", CSVPlace(line: 1, column: 1, field: 1))),
    ("mentor,A,0,1\nside,B,0,1", .unknownSide("side", CSVPlace(line: 2, column: 1, field: 1))),
    ("mentor, ,0,1\n", .nameMissing(CSVPlace(line: 1, column: 8, field: 2))),
    (
      "mentor,A,0,1\nmentee,A,0,1\nright,A,0,2\n",
      .nameTwice(
        "A", CSVPlace(line: 3, column: 7, field: 2), first: CSVPlace(line: 1, column: 8, field: 2))
    ),
    ("mentor,A,x,1\n", .notACount("x", CSVPlace(line: 1, column: 10, field: 3))),
    ("mentor,A,0,\n", .boundMissing(isLower: false, CSVPlace(line: 1, column: 12, field: 4))),
    ("mentor,A, ,1\n", .boundMissing(isLower: true, CSVPlace(line: 1, column: 10, field: 3))),
    ("mentor,A,-1,1\n", .notACount("-1", CSVPlace(line: 1, column: 10, field: 3))),
    ("mentor,A,0,1000000001\n", .notACount("1000000001", CSVPlace(line: 1, column: 12, field: 4))),
    ("mentor,A,3,2\n", .crossed(lower: 3, upper: 2, CSVPlace(line: 1, column: 12, field: 4))),
    ("mentor,\"A,0,1", .csv(.unclosedQuote(CSVPlace(line: 1, column: 8, field: 2)))),
  ])
  func `refuses with line and column`(text: String, error: BoundsTableError) {
    #expect(throws: error) { try read(text) }
  }

  @Test func `never traps on damaged tables`() {
    var random = SeededRandom(seed: 7)
    let seed = Array("side;name;lower;upper\r\nmentor;Ёлкина;0;2\r\nmentee;Юрьев;1;1\r\n".utf8)
    var outcomes: [Bool] = []
    for _ in 0..<10_000 {
      do {
        let table = try BoundsTable.read(seed.damaged(using: &random))
        #expect(table.rows.allSatisfy { 0 <= $0.lower && $0.lower <= $0.upper })
        outcomes.append(true)
      } catch { outcomes.append(false) }
    }
    #expect(outcomes.contains(true) && outcomes.contains(false))
  }
}
