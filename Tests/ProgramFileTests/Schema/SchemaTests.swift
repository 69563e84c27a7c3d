import GRDB
import Mentoring
import Testing

@testable import ProgramFile

@Suite struct SchemaTests {
  private let file: ProgramFile

  init() throws {
    file = try .sample()
    let mentee = try file.addMentee("Иванова Анна")
    try file.accept(mentee, file.addMentor("Петрова Вера"))
    try file.addOrder()
    let measure = RoadmapMeasure(
      title: "", terms: [], responsibles: [], actions: [RoadmapAction(text: "Приказ")])
    let stage = RoadmapStage(title: "", measures: [measure])
    try file.perform(.roadmap(.replace(Roadmap(title: "", stages: [stage]))))
  }

  @Test(arguments: [
    "UPDATE programme SET id = 2",
    "UPDATE programme SET fullName = ''",
    "UPDATE programme SET kind = 'shop'",
    "UPDATE programme SET year = 1989",
    "UPDATE programme SET isDemo = 2",
    "UPDATE person SET name = ''",
    "UPDATE person SET birthDate = '2026-02-29'",
    "UPDATE person SET birthDate = '29.02.2024'",
    "UPDATE person SET isEmployee = 'yes'",
    "UPDATE person SET contact = NULL",
    "UPDATE person SET nameFolded = 'петрова вера', birthDate = '1975-01-31' WHERE id = 1",
    "INSERT INTO mentee (person, wish) VALUES (1, '')",
    "UPDATE mentee SET ageFrom = 60",
    "UPDATE mentee SET ageTo = 121",
    "UPDATE mentee SET form = ''",
    "UPDATE mentee SET person = 99",
    "UPDATE mentor SET capacity = 21",
    "UPDATE mentor SET capacity = -1",
    "INSERT INTO menteeTag (mentee, position, tag) VALUES (1, 0, 'вторая')",
    "INSERT INTO menteeTag (mentee, position, tag) VALUES (1, 7, '')",
    "UPDATE consent SET kind = 'other'",
    "UPDATE consent SET date = 'вчера'",
    "UPDATE consent SET withdrawn = '2026-08-31'",
    "INSERT INTO consent (person, kind, signer, date) VALUES (99, 'processing', 'А', '2026-09-01')",
    "INSERT INTO answer (person, questionnaire, item, kind, number) VALUES (1, 'q', 1, 'scale', 11)",
    "INSERT INTO answer (person, questionnaire, item, kind, number) VALUES (1, 'q', 1, 'scale', NULL)",
    "INSERT INTO answer (person, questionnaire, item, kind, number) VALUES (1, 'q', 1, 'yesNo', 2)",
    "INSERT INTO answer (person, questionnaire, item, kind, text) VALUES (1, 'q', 1, 'text', '')",
    "INSERT INTO answer (person, questionnaire, item, kind, text) VALUES (1, 'q', 1, 'blank', 'а')",
    "INSERT INTO answer (person, questionnaire, item, kind) VALUES (1, 'q', 1, 'guess')",
    "INSERT INTO answer (person, questionnaire, item, kind) VALUES (1, 'q', 0, 'blank')",
    "INSERT INTO pair (mentee, mentor, accepted) VALUES (1, 1, '2026-10-05')",
    "UPDATE pair SET accepted = '2026-13-01'",
    "INSERT INTO pairWish (mentee, mentor, kind) VALUES (1, 1, 'maybe')",
    "INSERT INTO pairWish (mentee, mentor, kind) VALUES (1, 99, 'pin')",
    "UPDATE pairOrder SET state = 'lost'",
    "UPDATE programme SET coordinatorName = ''",
    "UPDATE programme SET coordinatorDate = 'вчера'",
    "UPDATE action SET doneBy = 'зам'",
    "UPDATE action SET notes = ''",
    "INSERT INTO actionAfter (action, blocker) VALUES (1, 1)",
    "INSERT INTO actionAfter (action, blocker) VALUES (1, 2)",
    "INSERT INTO actionBaseline (action, position, text, precision) VALUES (1, 0, 'м', 'month')",
    "UPDATE pairOrder SET lastDay = '2026-09-30'",
    "UPDATE pairOrder SET state = 'signed', numberKey = ''",
    "UPDATE pairOrder SET state = 'signed', date = NULL",
    "INSERT INTO orderPair (pairOrder, pair) VALUES (1, 99)",
    "INSERT INTO orderReader (pairOrder, person) VALUES (1, 99)",
    "INSERT INTO orderReader (pairOrder, person) VALUES (99, 1)",
    "INSERT INTO orderReader (pairOrder, person, acquainted) VALUES (1, 1, 'вчера')",
    "INSERT INTO orderReader (pairOrder, person) VALUES (1, 2), (1, 2)",
    "UPDATE identity SET code = 'короткий'",
    "INSERT INTO identity (code) VALUES ('0123456789abcdef0123456789abcdef')",
    "INSERT INTO roadmap (id, title) VALUES (2, '')",
    "INSERT INTO stage (roadmap, position, title) VALUES (1, 0, '')",
    "INSERT INTO step (at, by, title, schema) VALUES ('2026-10-05', '', 'answer', 1)",
    "INSERT INTO step (at, by, title, schema) VALUES ('2026-10-05T14:05:12', '', 'undo', 1)",
    "INSERT INTO change (step, tableName, rowNumber) VALUES (1, 'person', 1)",
  ])
  func `refuses in the database what the rules refuse`(sql: String) throws {
    let before = try file.dump()
    let error = #expect(throws: DatabaseError.self) { try file.execute(sql) }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
    #expect(try file.dump() == before)
  }

  @Test func `allows one signed order of a number in a year`() throws {
    try file.execute("UPDATE pairOrder SET state = 'signed'")
    let same = """
      INSERT INTO pairOrder (number, numberKey, date, basis, lastDay, control, reportDue, state)
      SELECT number, numberKey, date('2026-11-01'), basis, lastDay, control, reportDue, state
      FROM pairOrder
      """
    #expect(throws: DatabaseError.self) { try file.execute(same) }
    try file.execute(same.replacing("2026-11-01", with: "2027-01-11"))
    #expect(try file.number("SELECT count(*) FROM pairOrder") == 2)
  }

  @Test func `has only strict tables of integers and texts with numbers never used again`() throws {
    let tables = try file.queue.read { database in
      try database.keptTables() + ["step", "change", "draft", "identity"]
    }
    #expect(
      tables.sorted() == [
        "action", "actionAfter", "actionBaseline", "actionResponsible", "actionTerm", "answer",
        "change", "consent", "draft", "identity",
        "measure",
        "measureResponsible",
        "measureTerm", "mentee", "menteeTag", "mentor", "mentorTag", "orderPair", "orderReader",
        "pair",
        "pairOrder", "pairWish", "person", "programme", "roadmap", "stage", "step",
      ])
    for table in tables {
      let sql = try file.queue.read { database in
        try String.fetchOne(
          database, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [table])
      }
      #expect(sql?.contains("id INTEGER PRIMARY KEY AUTOINCREMENT") == true, "\(table)")
      #expect(sql?.hasSuffix("STRICT") == true, "\(table)")
      let others = try file.number(
        """
        SELECT count(*) FROM pragma_table_info('\(table)') WHERE type NOT IN ('INTEGER', 'TEXT')
        """)
      #expect(others == 0, "\(table)")
    }
  }

  @Test func `finds every reference by an index`() throws {
    let slow = try file.queue.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT t.name || '.' || f."from" FROM sqlite_schema AS t
          JOIN pragma_foreign_key_list(t.name) AS f
          WHERE t.type = 'table' AND NOT EXISTS (
            SELECT 1 FROM pragma_index_list(t.name) AS l JOIN pragma_index_info(l.name) AS i
            WHERE i.seqno = 0 AND i.name = f."from")
          """)
    }
    #expect(slow == [])
  }

  @Test func `never replaces a row`() throws {
    let triggers = try file.number(
      "SELECT count(*) FROM sqlite_schema WHERE upper(sql) LIKE '%REPLACE%'")
    #expect(triggers == 0)
    #expect(!Schema.current.migrations.contains { $0.sql.uppercased().contains("REPLACE") })
  }
}
