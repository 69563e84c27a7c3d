import Mentoring
import PlainText
import Testing

@testable import ProgramFile

/// A base read in slices.
@Suite struct PeopleSliceTests {
  private let file: ProgramFile
  private let names = ["Жукова", "Абрамова", "Ёлкина", "Елисеева", "Иванова"]

  init() throws {
    file = try .sample()
    for name in names { try file.addMentee(name, consent: name != "Жукова") }
    try file.addMentor("Титова", capacity: 2)
  }

  private func slice(_ asked: PeopleAsked) throws -> PeopleSlice {
    guard case .people(let slice) = try file.load(.people(asked)) else {
      throw BrokenRule.gone(.person)
    }
    return slice
  }

  private func names(_ slice: PeopleSlice) -> [String] {
    (0..<slice.count).map { slice[$0].person.name.full }
  }

  private func counts(_ side: Side) throws -> PeopleCounts? {
    guard case .peopleCounts(side, let counts) = try file.load(.peopleCounts(side)) else {
      return nil
    }
    return counts
  }

  @Test func `comes in Russian order, slice by slice, without a gap`() throws {
    let first = try slice(PeopleAsked(.mentee, limit: 2))
    #expect(names(first) == ["Абрамова", "Елисеева"])
    let next = try slice(
      PeopleAsked(.mentee, from: .after(try #require(first.through)), limit: 2))
    #expect(names(next) == ["Ёлкина", "Жукова"])
    let last = try slice(
      PeopleAsked(.mentee, from: .after(try #require(next.through)), limit: 2))
    #expect(names(last) == ["Иванова"])
    #expect(last.through == nil)
    #expect(names(try slice(PeopleAsked(.mentor, limit: 9))) == ["Титова"])
  }

  @Test func `ends where it was asked to end`() throws {
    let all = try slice(PeopleAsked(.mentee))
    let stretch = try slice(
      PeopleAsked(
        .mentee, from: .after(PeoplePlace(of: all[0].person)),
        through: PeoplePlace(of: all[2].person)))
    #expect(names(stretch) == ["Елисеева", "Ёлкина"])
    #expect(stretch.after == PeoplePlace(of: all[0].person))
  }

  @Test func `begins before a card, and at the beginning where the card is gone`() throws {
    for number in 10..<160 { try file.addMentee("Ж\(number)", consent: false) }
    let all = try slice(PeopleAsked(.mentee))
    let wanted = all[150]
    let around = try slice(
      PeopleAsked(.mentee, from: .around(card: wanted.card), limit: 200))
    #expect(around.cards.firstIndex(of: wanted.card) == PeopleAsked.rowsBefore)
    #expect(around.rank == 150 - PeopleAsked.rowsBefore)
    let gone = try slice(PeopleAsked(.mentee, from: .around(card: 9_999), limit: 200))
    #expect(gone.rank == 0)
    #expect(gone.after == nil)
    #expect(names(gone).first == "Абрамова")
  }

  @Test func `holds what the rows of the whole base hold`() throws {
    let mentor = try #require(try file.mentors().first?.card.id)
    let mentee = try #require(try file.mentees().first { $0.consent.isGiven }?.card.id)
    try file.accept(mentee, mentor)
    let consent = try #require(try file.file(Person.ID(5)).consents.first)
    var withdrawn = consent
    withdrawn.withdrawn = Sample.day("2026-10-01")
    try file.perform(.consents(.save(withdrawn)), .withdrawConsent)
    let rows = try file.mentees()
    let all = try slice(PeopleAsked(.mentee))
    #expect(all.count == rows.count)
    for (place, row) in rows.enumerated() {
      let record = all[place]
      #expect(record.card == row.card.id?.number)
      #expect(record.person == row.card.person)
      #expect(record.wishes == row.card.wishes)
      #expect(record.consent == row.consent)
      #expect(record.workConsent == row.workConsent)
      #expect(record.partners == row.partners)
      #expect(record.capacity == nil)
    }
    #expect(rows.contains { $0.consent == .withdrawn(Sample.day("2026-10-01")) })
    let mentors = try slice(PeopleAsked(.mentor))
    #expect(mentors[0].capacity == 2)
    #expect(mentors[0].partners == [rows[0].card.person.name])
  }

  @Test func `tells the answers to the questionnaire that was asked for`() throws {
    let person = Person.ID(1)
    for (item, answer) in [(1, Answer.yesNo(false)), (3, .scale(8)), (4, .blank)] {
      try file.perform(
        .surveys(
          .answer(person: person, questionnaire: Sample.questionnaire, item: item, answer)), .answer
      )
    }
    try file.perform(
      .surveys(.answer(person: person, questionnaire: .init("other"), item: 9, .blank)), .answer)
    let asked = PeopleAsked(.mentee, questionnaire: Sample.questionnaire)
    let record = try #require(
      try slice(asked).people.firstIndex(of: 1).map { try slice(asked)[$0] })
    #expect(record.answered == [1: false, 3: true, 4: true])
    #expect(try slice(PeopleAsked(.mentee))[0].answered == [:])
  }

  @Test func `knows who is on both sides, and whom a signed order holds`() throws {
    let mentor = try #require(try file.mentors().first?.card)
    var both = MenteeCard(person: mentor.person, wishes: Wishes())
    both.person.id = mentor.person.id
    try file.perform(.people(.saveMentee(both)), .addMentee)
    let records = try slice(PeopleAsked(.mentee))
    #expect((0..<records.count).filter { records[$0].isOnOtherSide } == [5])
    let mentee = try #require(try file.mentees().first?.card.id)
    try file.accept(mentee, try #require(mentor.id))
    try file.sign(try file.addOrder())
    #expect(try slice(PeopleAsked(.mentee))[0].signedOrder == "42-ОД")
    #expect(try slice(PeopleAsked(.mentee))[1].signedOrder == nil)
  }

  @Test func `counts who lacks what`() throws {
    #expect(
      try counts(.mentee) == PeopleCounts(all: 5, withoutConsent: 1, unpaired: 5, freePlaces: 0))
    let mentor = try #require(try file.mentors().first?.card.id)
    let mentee = try #require(try file.mentees().first?.card.id)
    try file.accept(mentee, mentor)
    #expect(
      try counts(.mentee) == PeopleCounts(all: 5, withoutConsent: 1, unpaired: 4, freePlaces: 0))
    #expect(
      try counts(.mentor) == PeopleCounts(all: 1, withoutConsent: 0, unpaired: 0, freePlaces: 1))
  }

  @Test(arguments: [
    ("Ёлкина", ["Ёлкина"]), ("елкина ", ["Ёлкина"]), ("Ёлк", []), ("", []),
  ])
  func `knows everybody of a name however it is typed`(typed: String, expected: [String]) throws {
    let name = PersonName(typed)
    guard case .namesakes(name, let people) = try file.load(.namesakes(name)) else {
      Issue.record("another answer")
      return
    }
    #expect(people.map(\.person.name.full).sorted() == expected)
    #expect(people.allSatisfy { $0.sides == [.mentee] })
  }

  @Test func `offers those of the other side who are not on this one`() throws {
    let mentor = try #require(try file.mentors().first?.card)
    guard case .takeable(_, let first) = try file.load(.takeable(.mentee)) else { return }
    #expect(first.map(\.name.full) == ["Титова"])
    var both = MenteeCard(person: mentor.person, wishes: Wishes())
    both.person.id = mentor.person.id
    try file.perform(.people(.saveMentee(both)), .addMentee)
    #expect(try file.load(.takeable(.mentee)) == .takeable(.mentee, []))
  }

  @Test func `reads a page along the index of the names, not the whole table`() throws {
    var plan: [String] = []
    try file.read { database in
      try database.eachRow(
        """
        EXPLAIN QUERY PLAN SELECT card.id FROM person INDEXED BY personInOrder
          CROSS JOIN mentee AS card ON card.person = person.id
        WHERE (person.nameSort, person.id) > ('а', 1)
        ORDER BY person.nameSort, person.id LIMIT 9
        """
      ) { plan.append($0.text(3)) }
    }
    #expect(plan.first?.contains("INDEX personInOrder (") == true, "\(plan)")
    #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
  }
}
