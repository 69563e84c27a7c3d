import GRDB
import Mentoring
import Testing

@testable import ProgramFile

@Suite struct HistoryTriggersTests {
  @Test func `stand on every table`() throws {
    let file = try ProgramFile.sample()
    let bare = try file.queue.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT t.name FROM sqlite_schema AS t
          WHERE t.type = 'table' AND t.name NOT IN
            ('step', 'change', 'draft', 'identity', 'sqlite_sequence')
            AND 3 <> (SELECT count(*) FROM sqlite_schema AS r
              WHERE r.type = 'trigger' AND r.tbl_name = t.name)
          """)
    }
    #expect(bare == [])
    #expect(try file.number("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'") == 69)
  }

  @Test func `write down a row before and after`() throws {
    let file = try ProgramFile.sample()
    try file.execute(
      """
      INSERT INTO pairOrder (number, numberKey, basis, lastDay, control, reportDue, state)
      VALUES ('1 "б"', '1', 'строка' || char(10) || 'ещё', '2027-05-31', '', '2027-06-15', 'draft');
      UPDATE pairOrder SET control = 'Х' WHERE id = 1;
      UPDATE pairOrder SET control = 'Х' WHERE id = 1;
      DELETE FROM pairOrder;
      """)
    let first = """
      {"id":1,"number":"1 \\"б\\"","numberKey":"1","date":null,"basis":"строка\\nещё",\
      "firstDay":null,"lastDay":"2027-05-31","control":"","reportDue":"2027-06-15","state":"draft",\
      "paper":null}
      """
    let second = first.replacing(#""control":"""#, with: #""control":"Х""#)
    let changes = try #require(try file.history().first).changes.dropFirst()
    #expect(
      Array(changes) == [
        Step.Change(table: "pairOrder", row: 1, before: nil, after: first),
        Step.Change(table: "pairOrder", row: 1, before: first, after: second),
        Step.Change(table: "pairOrder", row: 1, before: second, after: nil),
      ])
  }

  @Test func `write down what a cascade takes, children first`() throws {
    let file = try ProgramFile.sample()
    try file.perform(.people(.saveMentee(Sample.mentee("Иванова Анна", tags: ["игра"]))))
    try file.execute("DELETE FROM person")
    let changes = try #require(try file.history().first).changes.suffix(3)
    #expect(changes.map(\.table) == ["menteeTag", "mentee", "person"])
    #expect(changes.allSatisfy { $0.after == nil && $0.before != nil })
  }
}
