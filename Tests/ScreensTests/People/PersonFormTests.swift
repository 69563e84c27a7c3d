import Mentoring
import TerminalKit
import Testing

@testable import Screens

@Suite struct PersonFormTests {
  private let context: Context = {
    var handbook = Samples.handbook
    handbook.forms.append(
      MentoringForm(
        code: MentoringForm.Code("pupil-pupil"), title: "ученик – ученик",
        roleModels: [
          .init(code: MentoringForm.Code("strong-weak"), title: "успевающий – неуспевающий"),
          .init(code: MentoringForm.Code("equal-equal"), title: "равный – равному"),
        ]))
    return Context(language: .russian, today: Samples.today, handbook: handbook)
  }()

  private func entry(_ row: MenteeRow) throws -> PeopleEntry { try #require(PeopleEntry(row)) }

  private func go(to id: String, in form: inout PersonForm) {
    for _ in 0..<20 where form.form.focused != id { _ = form.handle(.tab, context) }
  }

  private func type(_ text: String, into id: String, of form: inout PersonForm) {
    go(to: id, in: &form)
    _ = form.handle(.control("u"), context)
    for letter in text { _ = form.handle(.character(letter), context) }
  }

  @Test func `makes a mentee of what was typed`() throws {
    var form = PersonForm(adding: .mentee, context)
    type("  Петрова  Вера ", into: "name", of: &form)
    type("14032003", into: "birth", of: &form)
    type("воспитатель", into: "position", of: &form)
    type("Ромашка", into: "workplace", of: &form)
    type("речь и игра", into: "wish", of: &form)
    type("речь, игра,, речь", into: "tags", of: &form)
    type("35-50", into: "age", of: &form)
    let person = Person(
      name: PersonName("Петрова Вера"), birthDate: CalendarDay(iso: "2003-03-14"),
      position: "воспитатель", workplace: "Ромашка")
    let wishes = Wishes(
      text: "речь и игра", tags: ["речь", "игра"], age: AgeRange(from: 35, to: 50))
    let card = MenteeCard(person: person, wishes: wishes)
    #expect(form.change(context) == Change([.people(.saveMentee(card))], .addMentee))
  }

  @Test func `makes a mentor with places`() throws {
    var form = PersonForm(adding: .mentor, context)
    type("Белова", into: "name", of: &form)
    type("3", into: "capacity", of: &form)
    let card = MentorCard(person: Person(name: PersonName("Белова")), capacity: 3)
    #expect(form.change(context) == Change([.people(.saveMentor(card))], .addMentor))
  }

  @Test func `gives back a card that was not touched`() throws {
    let row = PeopleSamples.mentees[4]
    var form = PersonForm(try entry(row), on: .mentee, context)
    #expect(!form.isTouched)
    #expect(form.change(context) == Change([.people(.saveMentee(row.card))], .saveMentee))
    let mentor = PeopleSamples.mentors[1]
    var other = PersonForm(try #require(PeopleEntry(mentor)), on: .mentor, context)
    #expect(other.change(context) == Change([.people(.saveMentor(mentor.card))], .saveMentor))
  }

  @Test func `keeps codes that the handbook does not know`() throws {
    var row = PeopleSamples.mentees[0]
    row.card.wishes.form = MentoringForm.Code("gone")
    row.card.wishes.roleModel = MentoringForm.Code("gone-too")
    var form = PersonForm(try entry(row), on: .mentee, context)
    #expect(form.change(context) == Change([.people(.saveMentee(row.card))], .saveMentee))
  }

  @Test(arguments: [
    ("name", "", "Не заполнено: фамилия, имя, отчество"),
    ("birth", "31022003", "Такого дня нет: пишите ДД.ММ.ГГГГ"),
    ("birth", "06102026", "Дата рождения: 06.10.2026 ещё не наступило"),
    ("birth", "01011850", "Дата рождения: 1850 не подходит, можно от 1900 до 2026"),
    ("age", "молодой", "Возраст пишется так: 35–50, 35+ или до 50"),
    ("capacity", "", "Заполните это поле"),
    ("capacity", "21", "Число наставляемых: 21 не подходит, можно от 0 до 20"),
  ])
  func `says at the field what is wrong`(id: String, text: String, sentence: String)
    throws
  {
    let entry = try #require(PeopleEntry(PeopleSamples.mentors[1]))
    var form = PersonForm(entry, on: .mentor, context)
    type(text, into: id, of: &form)
    #expect(form.change(context) == nil)
    #expect(form.form.focused == id)
    var grid = Grid(size: Size(width: 100, height: 30))
    form.draw(in: grid.bounds, on: &grid)
    #expect(grid.text.contains("! " + sentence))
  }

  @Test func `offers the role models of the chosen form`() throws {
    var form = PersonForm(adding: .mentee, context)
    type("Петрова", into: "name", of: &form)
    go(to: "form", in: &form)
    _ = form.handle(.right, context)
    _ = form.handle(.right, context)
    #expect(form.form.focused == "form")
    go(to: "model", in: &form)
    _ = form.handle(.character("2"), context)
    guard case .people(.saveMentee(let card))? = edits(form.change(context)).first else {
      throw Samples.Missing()
    }
    #expect(card.wishes.form == MentoringForm.Code("pupil-pupil"))
    #expect(card.wishes.roleModel == MentoringForm.Code("strong-weak"))
    #expect(card.person.name.full == "Петрова")
  }

  @Test func `forgets the role model of another form`() throws {
    var form = PersonForm(try entry(PeopleSamples.mentees[4]), on: .mentee, context)
    go(to: "form", in: &form)
    _ = form.handle(.right, context)
    guard case .people(.saveMentee(let card))? = edits(form.change(context)).first else {
      throw Samples.Missing()
    }
    #expect(card.wishes.form == MentoringForm.Code("pupil-pupil"))
    #expect(card.wishes.roleModel == nil)
  }

  @Test func `takes the person of the other side`() throws {
    var form = PersonForm(adding: .mentee, context)
    type("титова наталья петровна", into: "name", of: &form)
    form.take(PeopleSamples.titova)
    #expect(form.takenPerson == Person.ID(11))
    let card = MenteeCard(person: PeopleSamples.titova)
    #expect(form.change(context) == Change([.people(.saveMentee(card))], .addMentee))
  }

  @Test(arguments: [
    (BrokenRule.personIsThere(PersonName("А"), Person.ID(1)), "name"),
    (.inTheFuture(.birthDate, Samples.today), "birth"),
    (.outOfRange(.capacity, 30, 0...20), "capacity"), (.gone(.mentee), "name"),
  ])
  func `shows a refusal where it is mended`(rule: BrokenRule, id: String) throws {
    let entry = try #require(PeopleEntry(PeopleSamples.mentors[1]))
    var form = PersonForm(entry, on: .mentor, context)
    form.show(.rule(rule), context)
    #expect(form.form.focused == id)
    #expect(!form.isTouched)
  }

  private func edits(_ change: Change?) -> [Edit] {
    guard case .edits(let edits)? = change?.way else { return [] }
    return edits
  }
}
