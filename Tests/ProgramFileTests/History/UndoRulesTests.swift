import Mentoring
import Testing

@testable import ProgramFile

/// What undo brings back although the door would not let it in, and what it does not.
@Suite struct UndoRulesTests {
  private let file: ProgramFile
  private let mentee: Mentee.ID
  private let mentor: Mentor.ID

  init() throws {
    file = try .sample()
    mentee = try file.addMentee("Иванова Анна")
    mentor = try file.addMentor("Петрова Вера")
  }

  private func withdrawConsent() throws {
    var paper = try #require(try file.file(file.person(of: mentee)).consents.first)
    paper.withdrawn = Sample.at.day
    try file.perform(.consents(.save(paper)), .withdrawConsent)
  }

  /// Takes back everything to the first step.
  private func undoAll() throws {
    while try file.overview().undo != nil { try file.undo() }
    #expect(try file.mentees() == [])
  }

  @Test func `a pair comes back without the consent that was withdrawn, and is not signed`() throws
  {
    let pair = try file.accept(mentee, mentor)
    try withdrawConsent()
    let before = try file.dump()
    try file.perform(.pairs(.dissolve(pair)), .dissolvePair)
    let dissolved = try file.dump()

    #expect(try file.undo().title == .dissolvePair)
    #expect(try file.dump() == before)
    #expect(try file.orders().waiting.map(\.withdrawnConsent) == [[PersonName("Иванова Анна")]])
    let order = try file.addOrder()
    #expect(throws: Refusal.rule(.consentMissing(PersonName("Иванова Анна")))) {
      try file.sign(order)
    }
    try file.undo()
    try file.perform(.pairs(.dissolve(pair)), .dissolvePair)
    #expect(try file.dump() == dissolved)
    try undoAll()
  }

  @Test func `a banned pair comes back`() throws {
    let pair = try file.accept(mentee, mentor)
    try file.perform(
      .pairs(.wish(PairWish(mentee: mentee, mentor: mentor, kind: .ban))), .ban)
    try file.perform(.pairs(.dissolve(pair)), .dissolvePair)
    try file.undo()
    #expect(try file.board().pairs.map(\.id) == [pair])
    try undoAll()
  }

  @Test func `a removed person comes back paired, without consent too`() throws {
    try file.accept(mentee, mentor)
    try withdrawConsent()
    let before = try file.dump()
    try file.perform(.people(.removeMentee(mentee)), .removeMentee)
    try file.undo()
    #expect(try file.dump() == before)
    try undoAll()
  }

  @Test func `a signature comes back although a consent was withdrawn under it`() throws {
    try file.accept(mentee, mentor)
    let order = try file.addOrder()
    try file.sign(order)
    try withdrawConsent()
    let signed = try file.dump()
    try file.perform(.orders(.unsign(order)), .unsignOrder)

    #expect(try file.undo().title == .unsignOrder)
    #expect(try file.dump() == signed)
    #expect(try file.orders().orders.first?.signedPaper == Sample.paper)
    try undoAll()
  }

  @Test func `no pair comes back beyond the places that other hands took away`() throws {
    let pair = try file.accept(mentee, mentor)
    try file.perform(.pairs(.dissolve(pair)), .dissolvePair)
    try file.execute("UPDATE mentor SET capacity = 0")
    try file.execute("UPDATE change SET step = 1 WHERE id = (SELECT max(id) FROM change)")
    let before = try file.dump()
    #expect(throws: Refusal.rule(.noPlaceLeft(PersonName("Петрова Вера"), 0))) { try file.undo() }
    #expect(try file.dump() == before)
  }

  @Test func `no mentor comes back with fewer places than pairs`() throws {
    var card = try #require(try file.mentors().first?.card)
    card.capacity = 2
    try file.perform(.people(.saveMentor(card)), .saveMentor)
    let other = try file.addMentee("Ветрова Яна")
    try file.execute("UPDATE change SET step = 1 WHERE step > (SELECT max(step) - 2 FROM change)")
    try file.execute("DELETE FROM step WHERE id NOT IN (SELECT step FROM change)")
    try file.execute(
      """
      INSERT INTO pair (mentee, mentor, accepted)
      VALUES (1, 1, '2026-10-05'), (\(other.number), 1, '2026-10-05');
      UPDATE change SET step = 1 WHERE tableName = 'pair'
      """)
    #expect(try file.overview().undo?.title == .saveMentor)
    #expect(throws: Refusal.rule(.noPlaceLeft(PersonName("Петрова Вера"), 1))) { try file.undo() }
  }

  @Test func `a signature does not come back beside one of the same number`() throws {
    try file.accept(mentee, mentor)
    let order = try file.addOrder()
    try file.sign(order)
    try file.perform(.orders(.unsign(order)), .unsignOrder)
    try file.execute(
      """
      INSERT INTO pairOrder
      (number, numberKey, date, basis, lastDay, control, reportDue, state)
      VALUES ('42-од', '42-од', '2026-10-02', '', '2027-05-31', '', '2027-05-25', 'signed');
      UPDATE change SET step = 1 WHERE id = (SELECT max(id) FROM change)
      """)
    let before = try file.dump()
    #expect(throws: Refusal.store(.damaged(path: "", finding: "pairOrder 1"))) { try file.undo() }
    #expect(try file.dump() == before)
  }
}
