import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// The form of a card, from the page that opens it to the row that it leaves.
@Suite struct PeopleFormTests {
  private func focused(_ stage: Stage) -> String? { stage.people?.focused?.person.name.short }

  @Test func `saves a new mentee in one step and goes to the row`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("F6", "«Юдина»", "F2")
    let card = MenteeCard(person: Person(name: PersonName("Юдина"), isEmployee: true))
    let change = Change([.people(.saveMentee(card))], .addMentee)
    #expect(stage.takeWishes() == [.perform(change)])

    let receipt = Receipt(
      step: Step.ID(2), title: .addMentee, at: Samples.moment, people: [Person.ID(9)])
    stage.send(.performed(change, .success(receipt)))
    var answers = PeopleSamples.answers
    let new = PeopleSamples.mentee(109, PeopleSamples.person(9, "Юдина", group: ""))
    answers.take(mentees: PeopleSamples.mentees + [new])
    stage.answer(answers)
    #expect(focused(stage) == "Юдина")
  }

  @Test func `copies what is selected in a field, else all of it, and cuts it`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("F6", "«Юдина Анна»")
    stage.forget()
    try stage.press("Ctrl+c")
    #expect(stage.takeWishes() == [.copy(CopiedText("Юдина Анна"))])
    try stage.press("Ctrl+Shift+Left", "Ctrl+c", "Ctrl+x", "«Вера»")
    #expect(stage.takeWishes() == [.copy(CopiedText("Анна")), .copy(CopiedText("Анна"))])
    #expect(stage.people?.formInFront?.text("name") == "Юдина Вера")
  }

  @Test func `copies out of a field of a sheet`() throws {
    var stage = try Stage.people(.mentee)
    _ = stage.program.run("people.filter")
    try stage.press("«ива»")
    stage.forget()
    try stage.press("Ctrl+c")
    #expect(stage.takeWishes() == [.copy(CopiedText("ива"))])
  }

  @Test func `shows a new row that the filter would hide`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("F7", "«ив»", "Enter", "F6", "«Юдина»", "F2")
    guard case .perform(let change)? = stage.takeWishes().last else { throw Samples.Missing() }
    let receipt = Receipt(
      step: Step.ID(2), title: .addMentee, at: Samples.moment, people: [Person.ID(9)])
    stage.send(.performed(change, .success(receipt)))
    var answers = PeopleSamples.answers
    let new = PeopleSamples.mentee(109, PeopleSamples.person(9, "Юдина", group: ""))
    answers.take(mentees: PeopleSamples.mentees + [new])
    stage.answer(answers)
    #expect(focused(stage) == "Юдина")
    #expect(stage.people?.list.query == "")
  }

  @Test func `keeps what was typed when it is refused`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("n", "«Юдина»", "F2")
    guard case .perform(let change)? = stage.takeWishes().last else { throw Samples.Missing() }
    let rule = BrokenRule.personIsThere(PersonName("Юдина"), Person.ID(9))
    stage.send(.performed(change, .failure(.rule(rule))))
    #expect(stage.text.contains("! Юдина уже есть в программе"))
    try stage.press("Tab")
    #expect(stage.text.contains("Юдина"))
  }

  /// The mentees, where another program has changed the first one's person.
  private func changed(_ change: (inout Person) -> Void) -> [Query: Loaded] {
    var rows = PeopleSamples.mentees
    change(&rows[0].card.person)
    var answers = PeopleSamples.answers
    answers.take(mentees: rows)
    return answers
  }

  /// The form of the first mentee, something typed at the end of its contact.
  private func typing() throws -> Stage {
    var stage = try Stage.people(.mentee)
    let card = try #require(PeopleSamples.mentees[0].card.id?.number)
    for _ in PeopleSamples.mentees where stage.people?.focused?.id != card {
      try stage.press("Down")
    }
    try stage.press("F4")
    for _ in 0..<10 where stage.program.pages[.mentees]?.openForm?.form.focused != "contact" {
      try stage.press("Tab")
    }
    try stage.press("End", "«Щ»")
    return stage
  }

  private func text(_ id: String, _ stage: Stage) -> String? {
    stage.program.pages[.mentees]?.openForm?.form.text(id)
  }

  @Test func `takes over what another program changed, but for what is being typed`() throws {
    var stage = try typing()
    let typed = try #require(text("contact", stage))
    #expect(typed.hasSuffix("Щ"))
    stage.send(.changedOutside)
    stage.answer(changed { $0.name = PersonName("Другая Фамилия") })
    #expect(text("name", stage) == "Другая Фамилия")
    #expect(text("contact", stage) == typed)
    #expect(stage.program.pages[.mentees]?.openForm?.form.focused == "contact")
    #expect(!stage.text.contains("в другом окне"))

    try stage.press("F2")
    guard case .perform(let change)? = stage.takeWishes().last,
      case .edits(let edits) = change.way, case .people(.saveMentee(let card))? = edits.first
    else { throw Samples.Missing() }
    #expect(card.person.name.full == "Другая Фамилия")
    #expect(card.person.contact == typed)
  }

  @Test func `says where another program changed what is being typed`() throws {
    var stage = try typing()
    let typed = text("contact", stage)
    stage.send(.changedOutside)
    stage.answer(changed { $0.contact = "чужое" })
    #expect(text("contact", stage) == typed)
    #expect(
      stage.program.notice?.text
        == "Контакт: в другом окне записано «чужое»; остаётся ваше. Ctrl+Z – взять записанное")
    try stage.press("Ctrl+Z")
    #expect(text("contact", stage) == "чужое")
    try stage.press("Ctrl+Y")
    #expect(text("contact", stage) == typed)
  }

  @Test func `names the key that takes somebody for a new card alone`() throws {
    var stage = try typing()
    #expect(!stage.lines[23].contains("F5"))
    try stage.press("F5")
    #expect(stage.program.notice?.text == Words.russian.people.takenForNew)
    try stage.press("Esc", "д", "F6")
    #expect(stage.lines[23].contains("F5 Взять"))
  }

  @Test func `takes somebody who is on the other side`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("F6", "«титова наталья петровн»")
    try stage.press(answering: PeopleSamples.answers, "«а»")
    #expect(stage.text.contains("Титова Н. П. уже есть среди наставников: F5 – взять"))
    try stage.press("F5")
    #expect(stage.text.contains("20.05.1980"))
    #expect(stage.text.contains("Тот же человек"))
    try stage.press("F2")
    let card = MenteeCard(person: PeopleSamples.titova)
    #expect(
      stage.takeWishes() == [.perform(Change([.people(.saveMentee(card))], .addMentee))])
  }

  @Test func `opens the card of somebody who is here already`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press(answering: PeopleSamples.answers, "F6", "«Елкина Мария Сергеевна»")
    #expect(stage.text.contains("Ёлкина М. С. уже есть среди наставляемых: F5 – открыть"))
    try stage.press("F5")
    #expect(stage.text.contains("Радуга"))
    try stage.press("F2")
    #expect(
      stage.takeWishes() == [
        .perform(Change([.people(.saveMentee(PeopleSamples.mentees[2].card))], .saveMentee))
      ])
  }

  @Test func `asks before a form with something typed in it is closed`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("F6", "Esc")
    #expect(stage.text.contains("5 наставляемых"))
    try stage.press("F6", "«Юдина»", "Esc")
    #expect(stage.text.contains("Закрыть форму?"))
    try stage.press("Enter")
    #expect(stage.text.contains("Юдина"))
    try stage.press("Esc", "Esc")
    #expect(stage.text.contains("Юдина"))
    try stage.press("Esc", "д")
    #expect(stage.text.contains("5 наставляемых"))
    #expect(stage.takeWishes() == [])
  }

  @Test func `goes from field to field`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("F6", "Tab", "Tab", "Shift+Tab", "«010926»")
    #expect(stage.text.contains("F2 Сохранить  Tab Дальше"))
    guard case .editing(let form)? = stage.people?.mode else { throw Samples.Missing() }
    #expect(form.form.focused == "birth")
    #expect(form.form.text("birth") == "010926")
  }

  @Test func `goes on from the tags with Tab, and completes them with the arrow`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("F6")
    func form() throws -> PersonForm {
      guard case .editing(let form)? = stage.people?.mode else { throw Samples.Missing() }
      return form
    }
    for _ in 0..<20 where try form().form.focused != "tags" { try stage.press("Tab") }
    try stage.press("«рабо»", "Tab")
    #expect(try form().form.text("tags") == "рабо")
    #expect(try form().form.focused == "form")
    try stage.press("Shift+Tab", "Right")
    #expect(try form().form.text("tags") == "работа с родителями")
    #expect(try form().form.focused == "tags")
  }

  @Test func `keeps what was typed when it goes to the card of somebody who is here`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press(
      answering: PeopleSamples.answers, "F6", "«Елкина Мария Сергеевна»", "Tab", "«140303»", "Tab",
      "«почта»", "F5")
    guard case .editing(let form)? = stage.people?.mode else { throw Samples.Missing() }
    #expect(!form.isNew)
    #expect(form.form.text("name") == "Ёлкина Мария Сергеевна")
    #expect(form.form.text("birth") == "14.03.2003")
    #expect(form.form.text("contact") == "почта")
    #expect(form.form.text("workplace") == "Радуга")
    #expect(stage.people?.hasUnkept == true)
  }

  @Test func `keeps a form open when an earlier step is undone`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("F6", "«Юдина»")
    let receipt = Receipt(step: Step.ID(2), title: .addMentee, at: Samples.moment)
    stage.send(.performed(.undo, .success(receipt)))
    #expect(stage.text.contains("Юдина"))
  }

  @Test func `does not enter one person twice unawares`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press(answering: PeopleSamples.answers, "F6", "«титова наталья петровна»", "F2")
    #expect(stage.takeWishes() == [])
    #expect(stage.text.contains("уже есть среди наставников"))
  }

  @Test func `opens the form for somebody new`() throws {
    var stage = try Stage.people(.mentor)
    _ = stage.program.go(to: .mentors, at: .new)
    #expect(stage.text.contains("Новый наставник"))
  }

  @Test func `says how what is typed into a form is kept`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("F4", "«я»", "Ctrl+S")
    #expect(
      stage.program.notice?.text
        == "Введённое в форму ещё не записано: F2 – записать. Черновик хранится в файле")
  }
}
