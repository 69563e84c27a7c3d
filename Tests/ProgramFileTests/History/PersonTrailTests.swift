import GRDB
import Mentoring
import Testing

@testable import ProgramFile

/// The history of one person.
@Suite struct PersonTrailTests {
  private let file: ProgramFile
  private let mentee: Mentee.ID
  private let mentor: Mentor.ID
  private let anna: Person.ID
  private let vera: Person.ID

  init() throws {
    file = try .sample()
    try file.addMentee("Ёлкина Мария", consent: false)
    mentee = try file.addMentee("Иванова Анна")
    mentor = try file.addMentor("Орлова Вера")
    anna = try file.person(of: mentee)
    vera = try file.person(of: mentor)
  }

  private func slice(_ person: Person.ID, before: Step.ID? = nil, limit: Int = 100) throws
    -> StepSlice
  {
    guard case .steps(let slice) = try file.load(.stepsOf(person, before: before, limit: limit))
    else { throw BrokenRule.gone(.person) }
    return slice
  }

  /// The tables that the last step changed, after `edit`.
  private func tables(after edit: Edit) throws -> Set<String> {
    let step = try file.perform([edit], title: .fillDemo, by: "", at: Sample.at).step
    guard case .step(let detail?) = try file.load(.step(step)) else { return [] }
    return Set(detail.counts.map(\.table))
  }

  /// Whether the last step is the newest in the history of a person.
  private func isLast(_ person: Person.ID) throws -> Bool {
    try slice(person).rows.first?.id.number == file.version()
  }

  @Test func `a change of the person or a card is of that person alone`() throws {
    var card = try #require(try file.mentees().first { $0.card.id == mentee }?.card)
    card.person.contact = "почта"
    #expect(try tables(after: .people(.saveMentee(card))) == ["person"])
    #expect(try isLast(anna))
    #expect(try !isLast(vera))
    card.wishes.text = "Иное"
    #expect(try tables(after: .people(.saveMentee(card))) == ["mentee"])
    #expect(try isLast(anna))
    var other = try #require(try file.mentors().first?.card)
    other.capacity = 3
    #expect(try tables(after: .people(.saveMentor(other))) == ["mentor"])
    #expect(try isLast(vera))
    #expect(try !isLast(anna))
  }

  @Test func `a change of the tags is of the owner of the card alone`() throws {
    var card = try #require(try file.mentees().first { $0.card.id == mentee }?.card)
    card.wishes.tags = ["адаптация", "речь"]
    #expect(try tables(after: .people(.saveMentee(card))) == ["menteeTag"])
    #expect(try isLast(anna))
    var other = try #require(try file.mentors().first?.card)
    other.wishes.tags = []
    #expect(try tables(after: .people(.saveMentor(other))) == ["mentorTag"])
    #expect(try isLast(vera))
    #expect(try !isLast(anna))
  }

  @Test func `a consent and an answer are of the person alone`() throws {
    let consent = Consent(
      subject: anna, kind: .mentoringWork, signer: PersonName("Иванова Анна"),
      date: Sample.day("2026-09-02"))
    #expect(try tables(after: .consents(.save(consent))) == ["consent"])
    #expect(try isLast(anna))
    let answer = SurveyEdit.answer(
      person: vera, questionnaire: Sample.questionnaire, item: 3, .scale(5))
    #expect(try tables(after: .surveys(answer)) == ["answer"])
    #expect(try isLast(vera))
    #expect(try !isLast(anna))
  }

  @Test func `a wish, a pair and its order are of both`() throws {
    let wish = PairWish(mentee: mentee, mentor: mentor, kind: .pin)
    #expect(try tables(after: .pairs(.wish(wish))) == ["pairWish"])
    #expect(try isLast(anna) && isLast(vera))
    let pair = Pair(mentee: mentee, mentor: mentor, accepted: Sample.at.day)
    #expect(try tables(after: .pairs(.accept(pair))).contains("pair"))
    #expect(try isLast(anna) && isLast(vera))
    let order = try file.addOrder()
    #expect(try !isLast(anna))
    try file.sign(order)
    #expect(try isLast(anna) && isLast(vera))
    #expect(try slice(anna).rows.first?.title == .signOrder)
    #expect(
      try tables(after: .orders(.acquaint(order, [vera], Sample.at.day))) == ["orderReader"])
    #expect(try isLast(vera) && !isLast(anna))
    try file.perform(.orders(.unsign(order)), .unsignOrder)
    #expect(try isLast(anna) && isLast(vera))
  }

  @Test func `what is of nobody or of others is not told`() throws {
    let all = try slice(anna).rows
    #expect(all.map(\.title) == [.saveConsent, .addMentee])
    try file.perform(.organisation(.save(Sample.programme("Другое"))), .saveProgramme)
    try file.addMentee("Дёмина Яна")
    try file.accept(file.addMentee("Ветрова Яна"), mentor)
    #expect(try slice(anna).rows == all)
  }

  @Test func `a person who left, came back and left again keeps one history`() throws {
    try file.perform(.people(.removeMentee(mentee)), .removeMentee)
    try file.undo()
    try file.redo()
    let rows = try slice(anna).rows
    #expect(rows.map(\.kind) == [.redo, .undo, .edit, .edit, .edit])
    #expect(rows.allSatisfy { $0.subject == "Иванова А." })
  }

  @Test func `a card that was made anew for a person is theirs as well`() throws {
    let card = Sample.mentor("Иванова Анна")
    var second = card
    second.person = try file.file(anna).person
    try file.perform(.people(.saveMentor(second)), .addMentor)
    let other = try file.addMentee("Дёмина Яна")
    let mine = try #require(try file.file(anna).mentor?.id)
    try file.perform(.pairs(.wish(PairWish(mentee: other, mentor: mine, kind: .ban))), .ban)
    #expect(try slice(anna).rows.map(\.title) == [.ban, .addMentor, .saveConsent, .addMentee])
  }

  @Test func `every table that names a person, a card or a pair is decided on`() throws {
    var tables: Set<String> = ["person"]
    try file.read { database in
      for table in try database.keptTables() {
        try database.eachRow("SELECT \"table\" FROM pragma_foreign_key_list(?)", [table]) { row in
          if ["person", "mentee", "mentor", "pair"].contains(row.text(0)) { tables.insert(table) }
        }
      }
    }
    #expect(tables.count == 11)
    for table in tables { #expect(PersonTrail.found.contains("WHEN '\(table)' THEN")) }
  }

  @Test func `is found stretch by stretch in a long log`() throws {
    // The made-up rows lie between what happens to the two.
    try fill(9_000)
    let pair = try file.accept(mentee, mentor)
    try file.addMentee("Дёмина Яна")
    try fill(5_000)
    try file.perform(.pairs(.dissolve(pair)), .dissolvePair)
    let query = Query.stepsOf(anna, before: nil, limit: 100)
    var turns = 1
    var answer = try file.loadSlice(query)
    while answer == .unfinished {
      turns += 1
      answer = try file.loadSlice(query)
    }
    #expect(answer == (try file.load(query)))
    #expect(turns == 4)
    guard case .steps(let slice) = answer else { throw BrokenRule.gone(.person) }
    #expect(slice.rows.map(\.title) == [.dissolvePair, .acceptPair, .saveConsent, .addMentee])
    #expect(slice.isLast)
    let first = try self.slice(anna, limit: 2)
    #expect(first.rows == Array(slice.rows.prefix(2)))
    #expect(!first.isLast)
    let rest = try self.slice(anna, before: first.rows.last?.id, limit: 2)
    #expect(rest.rows == Array(slice.rows.suffix(2)))
    #expect(rest.isLast)
    #expect(try self.slice(anna, before: rest.rows.last?.id).rows == [])
  }

  @Test func `begins anew where another step came between two slices`() throws {
    try fill(9_000)
    let query = Query.stepsOf(anna, before: nil, limit: 100)
    #expect(try file.loadSlice(query) == .unfinished)
    try file.accept(mentee, mentor)
    var answer = try file.loadSlice(query)
    while answer == .unfinished { answer = try file.loadSlice(query) }
    guard case .steps(let slice) = answer else { throw BrokenRule.gone(.person) }
    #expect(slice.rows.first?.title == .acceptPair)
  }

  /// Adds rows to the log that are answers of somebody else.
  private func fill(_ rows: Int) throws {
    try file.write { database in
      try database.run(
        """
        INSERT INTO change (step, tableName, rowNumber, before, after)
        WITH RECURSIVE number(value) AS (
          SELECT 1 UNION ALL SELECT value + 1 FROM number WHERE value < ?)
        SELECT (SELECT max(id) FROM step), 'answer', value, NULL,
          json_object('id', value, 'person', 999, 'item', 1) FROM number
        """, [rows])
      return .commit
    }
  }
}
