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

  @Test(arguments: [
    "", "8 (912) 345-67-89", "anna@mail.ru", "мама: 8-912-345-67-89, anna@mail.ru", "22-13",
    "в общежитии; 112",
  ])
  func `takes a contact as people write it`(contact: String) {
    var form = PersonForm(adding: .mentee, context)
    type("Петрова", into: "name", of: &form)
    type(contact, into: "contact", of: &form)
    #expect(form.change(context) != nil)
    #expect(form.form.text("contact") == contact)
  }

  @Test func `keeps a contact that was written otherwise before`() throws {
    var row = PeopleSamples.mentees[0]
    row.card.person.contact = "@anna"
    var form = PersonForm(try entry(row), on: .mentee, context)
    #expect(form.change(context) == Change([.people(.saveMentee(row.card))], .saveMentee))
  }

  @Test func `offers the positions that the base has`() throws {
    let base = try #require(try Stage.people(.mentee).people)
    let typed = PeopleTyped(in: base.list.rows)
    var form = PersonForm(adding: .mentee, offering: typed, context)
    type("вос", into: "position", of: &form)
    _ = form.handle(.right, context)
    #expect(form.form.text("position") == "воспитатель")
  }

  @Test func `gives back a card that was not touched`() throws {
    let row = PeopleSamples.mentees[4]
    var form = PersonForm(try entry(row), on: .mentee, context)
    #expect(!form.form.isTouched)
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
    ("name", "Яшина", "Одно слово: имени или отчества не хватает?"),
    ("name", "王芳", "Одно слово: имени или отчества не хватает?"),
    ("name", "გიორგი", "Одно слово: имени или отчества не хватает?"),
    ("name", "אברהם", "Одно слово: имени или отчества не хватает?"),
    ("birth", "07.09.2026", "Это 0 лет: верна ли дата?"),
    ("birth", "05.10.1924", "Это 102 года: верна ли дата?"),
  ])
  func `says at the field what is odd, and keeps it`(id: String, text: String, sentence: String)
    throws
  {
    var form = PersonForm(adding: .mentee, context)
    type("Яшина Ольга", into: "name", of: &form)
    type(text, into: id, of: &form)
    form.form.goToNextField()
    var grid = Grid(size: Size(width: 100, height: 30))
    form.form.draw(in: grid.bounds, on: &grid)
    #expect(grid.text.contains(sentence))
    #expect(form.change(context) != nil)
  }

  @Test(arguments: [
    ("name", "", "Заполните это поле"), ("name", "123", "Имя пишется буквами"),
    ("name", "яшина", "Имя пишется с большой буквы: Иванова Анна Сергеевна"),
    ("birth", "31022003", "Такого дня нет: проверьте число и месяц"),
    ("birth", "06102026", "Дата рождения: 06.10.2026 ещё не наступило"),
    ("birth", "01011850", "Дата рождения: 1850 не подходит, можно от 1900 до 2026"),
    ("birth", "12.2003", "Это не похоже на дату: пишите день, месяц и год"),
    ("birth", "14.3", "Это не похоже на дату: пишите день, месяц и год"),
    ("contact", "anna@", "Адрес почты пишется так: anna@mail.ru"),
    ("contact", "+7 9123456789012345", "Телефон пишется цифрами"),
    ("age", "молодой", "Возраст наставляемого: пишите 35–50, 35+ или до 50, не больше 120"),
    ("age", "40-", "Возраст наставляемого: пишите 35–50, 35+ или до 50, не больше 120"),
    ("age", "50-35", "Возраст наставляемого: пишите 35–50, 35+ или до 50, не больше 120"),
    ("age", "35-500", "Возраст наставляемого: пишите 35–50, 35+ или до 50, не больше 120"),
    ("capacity", "", "Заполните это поле"),
    ("capacity", "21", "Можно от 0 до 20"),
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
    form.form.draw(in: grid.bounds, on: &grid)
    #expect(grid.text.contains("! " + sentence))
    #expect(form.form.text(id) == text)
  }

  @Test(arguments: [
    ("birth", "140303", "14.03.2003"), ("birth", "14.3.80", "14.03.1980"),
    ("birth", "1-9-99", "01.09.1999"), ("birth", "14032003", "14.03.2003"),
    ("birth", "310203", "310203"), ("birth", "", ""), ("age", "35 50", "35–50"),
    ("age", "от 35 до 50", "35–50"), ("age", "не старше 50", "до 50"), ("age", "до 50", "до 50"),
    ("age", "от 35", "35+"), ("age", "50-35", "50-35"), ("age", "", ""),
  ])
  func `shows what it read when a field is left`(id: String, typed: String, shown: String) {
    var form = PersonForm(adding: .mentee, context)
    type(typed, into: id, of: &form)
    _ = form.handle(.tab, context)
    #expect(form.form.focused != id)
    #expect(form.form.text(id) == shown)
  }

  @Test(arguments: [
    ("речь; игра", ["речь", "игра"]), ("речь,", ["речь"]), (" ; , ", []),
    ("работа с родителями;речь", ["работа с родителями", "речь"]),
  ])
  func `parts tags by commas and semicolons`(typed: String, tags: [String]) {
    var form = PersonForm(adding: .mentee, context)
    type("Петрова", into: "name", of: &form)
    type(typed, into: "tags", of: &form)
    guard case .people(.saveMentee(let card))? = edits(form.change(context)).first else {
      Issue.record("no card")
      return
    }
    #expect(card.wishes.tags == tags)
  }

  @Test func `leaves a card with a wished age untouched`() throws {
    var row = PeopleSamples.mentees[4]
    row.card.wishes.age = AgeRange(from: nil, to: 50)
    var form = PersonForm(try entry(row), on: .mentee, context)
    go(to: "age", in: &form)
    _ = form.handle(.tab, context)
    #expect(form.form.text("age") == "до 50")
    #expect(!form.form.isTouched)
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

  @Test func `carries what was typed over to another card`() throws {
    var typed = PersonForm(adding: .mentee, context)
    type("Иванова", into: "name", of: &typed)
    type("речь", into: "wish", of: &typed)
    go(to: "form", in: &typed)
    _ = typed.handle(.character("3"), context)
    go(to: "model", in: &typed)
    _ = typed.handle(.character("3"), context)
    var form = PersonForm(try entry(PeopleSamples.mentees[4]), on: .mentee, context)
    form.carry(over: typed, context)
    guard case .people(.saveMentee(let card))? = edits(form.change(context)).first else {
      throw Samples.Missing()
    }
    #expect(card.person == PeopleSamples.ivanova)
    #expect(card.wishes.text == "речь")
    #expect(card.wishes.tags == ["работа с родителями"])
    #expect(card.wishes.form == MentoringForm.Code("pupil-pupil"))
    #expect(card.wishes.roleModel == MentoringForm.Code("equal-equal"))
    #expect(form.form.focused == "name")
  }

  @Test func `leaves what was typed when it takes a person`() {
    var form = PersonForm(adding: .mentee, context)
    type("титова наталья петровна", into: "name", of: &form)
    type("новая почта", into: "contact", of: &form)
    form.take(PeopleSamples.titova)
    #expect(form.form.text("contact") == "новая почта")
    #expect(form.form.text("birth") == "20.05.1980")
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
    #expect(!form.form.isTouched)
  }

  private func edits(_ change: Change?) -> [Edit] {
    guard case .edits(let edits)? = change?.way else { return [] }
    return edits
  }
}
