import Mentoring
import Testing

@testable import ProgramFile

@Suite struct PeopleEditTests {
  private let file: ProgramFile

  init() throws { file = try .sample() }

  @Test func `gives back a mentee as it was saved`() throws {
    let card = Sample.mentee("Иванова Анна Сергеевна")
    let receipt = try file.perform(.people(.saveMentee(card)), .addMentee)

    var expected = card
    expected.id = Mentee.ID(1)
    expected.person.id = Person.ID(1)
    #expect(
      receipt
        == Receipt(
          step: Step.ID(2), title: .addMentee, at: Sample.at, people: [Person.ID(1)]))
    #expect(
      try file.mentees() == [
        MenteeRow(
          card: expected, consent: .missing, workConsent: .missing, partners: [])
      ])
  }

  @Test func `gives back a mentor as it was saved`() throws {
    let card = Sample.mentor("Петрова Вера Ильинична", capacity: 3)
    try file.perform(.people(.saveMentor(card)), .addMentor)

    var expected = card
    expected.id = Mentor.ID(1)
    expected.person.id = Person.ID(1)
    #expect(try file.mentors().map(\.card) == [expected])
  }

  @Test func `keeps a changed card in its place`() throws {
    try file.addMentee("Иванова Анна Сергеевна")
    var card = try #require(try file.mentees().first?.card)
    card.person.name = PersonName("Сидорова Анна Сергеевна")
    card.person.birthDate = nil
    card.person.isEmployee = false
    card.wishes = Wishes(text: "", tags: ["речь"], age: AgeRange(from: nil, to: 40))
    try file.perform(.people(.saveMentee(card)))

    #expect(try file.mentees().map(\.card) == [card])
  }

  @Test func `lists people in Russian order`() throws {
    for name in ["Жукова Анна", "ёлкина Анна", "Елкина Яна", "Ермакова Анна", "Яшина Анна"] {
      try file.addMentee(name, consent: false)
    }
    #expect(
      try file.mentees().map(\.card.person.name.full) == [
        "Елкина Яна", "Ермакова Анна", "ёлкина Анна", "Жукова Анна", "Яшина Анна",
      ])
  }

  @Test func `makes text from outside harmless before it is kept`() throws {
    var card = Sample.mentee(
      "  Ива\u{1B}[31mнова\u{202E}  Анна\n", tags: ["Игра", "игра", " ", "мёд", "МЕД"])
    card.person.contact = "1\t2\u{0}"
    card.person.position = "'); DROP TABLE person;--"
    card.wishes.text = "строка\r\n\u{200B}ещё\u{7}"
    card.wishes.form = .init("\u{1B}")
    try file.perform(.people(.saveMentee(card)))

    let kept = try #require(try file.mentees().first?.card)
    #expect(kept.person.name.full == "Ива[31mнова Анна")
    #expect(kept.person.contact == "1 2")
    #expect(kept.person.position == "'); DROP TABLE person;--")
    #expect(kept.wishes.text == "строка\nещё")
    #expect(kept.wishes.tags == ["Игра", "мёд"])
    #expect(kept.wishes.form == nil)
  }

  @Test func `keeps a folded form and a sort key of the name`() throws {
    try file.addMentee("Фёдорова  Ёлка")
    #expect(
      try file.number(
        "SELECT count(*) FROM person WHERE nameFolded = 'федорова елка'") == 1)
    var card = try #require(try file.mentees().first?.card)
    card.person.name = PersonName("Уварова Ёлка")
    try file.perform(.people(.saveMentee(card)))
    #expect(
      try file.number(
        "SELECT count(*) FROM person WHERE nameFolded = 'уварова елка'") == 1)
    #expect(try file.number("SELECT count(*) FROM person WHERE nameSort < 'ф'") == 1)
  }

  @Test func `refuses a second person of the same name and birth date`() throws {
    let id = try file.person(of: file.addMentee("Фёдорова Анна"))
    #expect(throws: Refusal.rule(.personIsThere(PersonName("федорова анна"), id))) {
      try file.perform(.people(.saveMentee(Sample.mentee("федорова анна"))))
    }
    #expect(try file.mentees().count == 1)
  }

  @Test func `tells namesakes apart by their birth dates`() throws {
    try file.addMentee("Фёдорова Анна")
    var card = Sample.mentee("Фёдорова Анна")
    card.person.birthDate = Sample.day("1991-01-01")
    try file.perform(.people(.saveMentee(card)))
    card.person.birthDate = nil
    try file.perform(.people(.saveMentee(card)))
    #expect(try file.mentees().count == 3)
    #expect(throws: Refusal.rule(.personIsThere(PersonName("Фёдорова Анна"), Person.ID(3)))) {
      try file.perform(.people(.saveMentee(card)))
    }
  }

  @Test func `refuses to make one person another`() throws {
    try file.addMentee("Фёдорова Анна")
    try file.addMentee("Яшина Анна")
    var card = try #require(try file.mentees().last?.card)
    card.person.name = PersonName("Фёдорова Анна")
    #expect(throws: Refusal.rule(.personIsThere(PersonName("Фёдорова Анна"), Person.ID(1)))) {
      try file.perform(.people(.saveMentee(card)))
    }
  }

  @Test func `lets one person be both`() throws {
    let person = try file.person(of: file.addMentee("Иванова Анна"))
    var card = Sample.mentor("Иванова Анна Сергеевна")
    card.person.id = person
    let receipt = try file.perform(.people(.saveMentor(card)))

    #expect(receipt.people == [person])
    let found = try file.file(person)
    #expect(found.person.name.full == "Иванова Анна Сергеевна")
    #expect(found.mentee?.id == Mentee.ID(1))
    #expect(found.mentor?.id == Mentor.ID(1))
    #expect(throws: Refusal.rule(.participates(PersonName("Иванова Анна Сергеевна"), .mentor))) {
      try file.perform(.people(.saveMentor(card)))
    }
  }

  @Test func `refuses what the rules of people refuse`() throws {
    var card = Sample.mentor(" \u{200B}")
    #expect(throws: Refusal.rule(.empty(.name))) {
      try file.perform(.people(.saveMentor(card)))
    }
    card = Sample.mentor("Иванова Анна", capacity: 21)
    #expect(throws: Refusal.rule(.outOfRange(.capacity, 21, 0...20))) {
      try file.perform(.people(.saveMentor(card)))
    }
    var mentee = Sample.mentee("Иванова Анна")
    mentee.person.birthDate = Sample.day("2026-10-06")
    #expect(throws: Refusal.rule(.inTheFuture(.birthDate, Sample.day("2026-10-06")))) {
      try file.perform(.people(.saveMentee(mentee)))
    }
    #expect(try file.number("SELECT count(*) FROM person") == 0)
  }

  @Test func `refuses to save or remove a card that is gone`() throws {
    var card = Sample.mentee("Иванова Анна")
    card.id = Mentee.ID(9)
    #expect(throws: Refusal.rule(.gone(.mentee))) { try file.perform(.people(.saveMentee(card))) }
    #expect(throws: Refusal.rule(.gone(.mentor))) {
      try file.perform(.people(.removeMentor(Mentor.ID(9))))
    }
    card.id = nil
    card.person.id = Person.ID(9)
    #expect(throws: Refusal.rule(.gone(.person))) { try file.perform(.people(.saveMentee(card))) }
  }

  @Test func `takes a mentee away with all that was theirs`() throws {
    let mentee = try file.addMentee("Иванова Анна")
    let mentor = try file.addMentor("Петрова Вера")
    let person = try file.person(of: mentee)
    try file.accept(mentee, mentor)
    try file.perform(.pairs(.wish(PairWish(mentee: mentee, mentor: mentor, kind: .pin))), .pin)
    try file.perform(
      .surveys(
        .answer(
          person: person, questionnaire: Sample.questionnaire, item: 1, .scale(7))), .answer)
    try file.perform(.people(.removeMentee(mentee)), .removeMentee)

    for table in ["mentee", "menteeTag", "pair", "pairWish", "answer"] {
      #expect(try file.number("SELECT count(*) FROM \(table)") == 0, "\(table)")
    }
    #expect(try file.number("SELECT count(*) FROM consent") == 1)
    #expect(try file.number("SELECT count(*) FROM person") == 1)
  }

  @Test func `leaves the person who is still a mentor`() throws {
    let mentee = try file.addMentee("Иванова Анна")
    let person = try file.person(of: mentee)
    var card = Sample.mentor("Иванова Анна")
    card.person.id = person
    try file.perform(.people(.saveMentor(card)))
    try file.perform(.people(.removeMentee(mentee)), .removeMentee)

    let found = try file.file(person)
    #expect(found.mentee == nil)
    #expect(found.mentor?.id == Mentor.ID(1))
    #expect(found.consents.count == 1)
  }

  @Test func `refuses to take away whom a signed order names`() throws {
    let mentee = try file.addMentee("Иванова Анна")
    let mentor = try file.addMentor("Петрова Вера")
    try file.accept(mentee, mentor)
    try file.sign(file.addOrder())
    for edit in [PeopleEdit.removeMentee(mentee), .removeMentor(mentor)] {
      #expect(throws: Refusal.rule(.signedOrderHolds("42-ОД"))) { try file.perform(.people(edit)) }
    }
  }

  @Test func `does all of the edits or none`() throws {
    let edits: [Edit] = [
      .people(.saveMentee(Sample.mentee("Иванова Анна"))),
      .people(.saveMentor(Sample.mentor("Петрова Вера"))),
      .people(.saveMentee(Sample.mentee("Иванова Анна"))),
    ]
    let before = try file.dump()
    #expect(throws: Refusal.rule(.personIsThere(PersonName("Иванова Анна"), Person.ID(1)))) {
      try file.perform(edits, title: .addMentee, by: "", at: Sample.at)
    }
    #expect(try file.dump() == before)
    #expect(try file.version() == 1)

    let receipt = try file.perform(
      Array(edits.dropLast()), title: .addMentee, by: "", at: Sample.at)
    #expect(receipt.people == [Person.ID(1), Person.ID(2)])
    #expect(receipt.step == Step.ID(2))
  }

  @Test func `shows partners, consents and answers beside the cards`() throws {
    let mentee = try file.addMentee("Иванова Анна")
    let mentor = try file.addMentor("Петрова Вера", capacity: 2)
    let person = try file.person(of: mentee)
    try file.accept(mentee, mentor)
    try file.give(.mentoringWork, person, "Иванова Анна")
    for item in 1...3 {
      try file.perform(
        .surveys(
          .answer(
            person: person, questionnaire: Sample.questionnaire, item: item, .scale(7))), .answer)
    }
    let row = try #require(try file.mentees().first)
    #expect(row.consent == .given(Sample.day("2026-09-01")))
    #expect(row.workConsent == .given(Sample.day("2026-09-01")))
    #expect(row.partners == [PersonName("Петрова Вера")])
    let mentorRow = try #require(try file.mentors().first)
    #expect(mentorRow.workConsent == .missing)
    #expect(mentorRow.partners == [PersonName("Иванова Анна")])
  }

  @Test func `answers nothing for somebody who is not there`() throws {
    #expect(try file.load(.person(Person.ID(5))) == .person(nil))
  }
}
