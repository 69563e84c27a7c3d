import Mentoring
import TerminalKit
import Testing

@testable import Screens

@Suite struct ConsentsTests {
  private func pane(of keys: String...) throws -> Stage {
    var stage = try Stage.people(.mentee)
    try stage.press("End")
    for key in ["c"] + keys { try stage.press(answering: PeopleSamples.answers, key) }
    _ = stage.takeWishes()
    return stage
  }

  @Test(arguments: ["c", "с"]) func `asks for the papers of the row`(key: String) throws {
    var stage = try Stage.people(.mentee)
    try stage.press("End", key)
    #expect(stage.text.contains("Загрузка…"))
    stage.answer(PeopleSamples.answers)
    #expect(stage.text.contains("Согласия: Иванова Анна Сергеевна"))
    #expect(stage.text.contains("обработка персональных данных"))
    #expect(stage.text.contains("Согласие отозвано 04.09.2026"))
  }

  @Test func `opens exactly at the papers of a person`() throws {
    var stage = try Stage(at: .now)
    _ = stage.program.go(to: .mentees, at: .consents(Person.ID(4)))
    #expect(stage.people?.queries.last == .person(Person.ID(4)))
    var fresh = try Stage.people(.mentee)
    let effects = fresh.program.go(to: .mentees, at: .consents(Person.ID(4)))
    let isAsked = effects.contains { effect in
      if case .load(.person(Person.ID(4)), _) = effect { true } else { false }
    }
    #expect(isAsked)
    #expect(fresh.people?.focused?.person.id == Person.ID(4))
  }

  @Test(arguments: ["Ins", "n"]) func `enters a paper signed today by the adult`(key: String)
    throws
  {
    var stage = try pane(of: key)
    try stage.press("F2")
    let consent = Consent(
      subject: Person.ID(4), kind: .processing, signer: PeopleSamples.ivanova.name,
      date: Samples.today)
    let change = Change([.consents(.save(consent))], .saveConsent)
    #expect(stage.takeWishes() == [.perform(change)])

    let receipt = Receipt(step: Step.ID(3), title: .saveConsent, at: Samples.moment)
    stage.send(.performed(change, .success(receipt)))
    var kept = consent
    kept.id = Consent.ID(9)
    var answers = PeopleSamples.answers
    answers[.person(Person.ID(4))] = PeopleSamples.file(consents: PeopleSamples.consents + [kept])
    stage.answer(answers)
    #expect(stage.people?.pane?.focused == kept)
    #expect(stage.text.contains("Согласие на обработку персональных данных от 05.10.2026"))
  }

  @Test func `takes a date without dots`() throws {
    var stage = try pane(of: "Ins", "Ctrl+U")
    try stage.press("«01092026»", "F2")
    guard case .perform(let change)? = stage.takeWishes().last,
      case .edits(let edits) = change.way, case .consents(.save(let consent))? = edits.first
    else { throw Samples.Missing() }
    #expect(consent.date == CalendarDay(iso: "2026-09-01"))
  }

  @Test(arguments: [
    ("«32092026»", "Такого дня нет: проверьте число и месяц"),
    ("«0926»", "Это не похоже на дату: пишите 05.10.2026"),
    ("«06102026»", "Этот день ещё не наступил"), ("«2027t»", "Это не похоже на дату"),
    ("", "Заполните это поле"),
  ])
  func `says what is wrong with the date`(typed: String, sentence: String) throws {
    var stage = try pane(of: "Ins", "Ctrl+U")
    if !typed.isEmpty { try stage.press(typed) }
    try stage.press("F2")
    #expect(stage.takeWishes() == [])
    #expect(stage.text.contains(sentence))
  }

  @Test(arguments: [
    "1.9.26", "010926", "01/09/26", "1-9-2026", "01ю09ю26", "1 9 26", "1.9", "1 сен", "-34",
  ])
  func `shows the day that it read`(typed: String) throws {
    var stage = try pane(of: "Ins", "Ctrl+U")
    try stage.press("«\(typed)»", "Tab")
    #expect(stage.text.contains("Подписано *  01.09.2026"))
    try stage.press("Shift+Tab", "End", "Backspace")
    #expect(stage.lines.contains(" Подписано *  01.09.202"))
  }

  @Test func `asks for the day of a withdrawal`() throws {
    var stage = try pane(of: "Down", "w", "Ctrl+U", "F2")
    #expect(stage.text.contains("! Заполните это поле"))
    try stage.press("«99»", "F2")
    #expect(stage.text.contains("! Такого дня нет"))
  }

  @Test(arguments: ["F4", "e", "Enter"]) func `mends a paper that was entered`(key: String) throws {
    var stage = try pane(of: "Down", key)
    #expect(stage.text.contains("Исправление: распространение (публикация), согласие от 02.09"))
    try stage.press("«1.9»", "F2")
    var consent = PeopleSamples.consents[1]
    consent.date = try #require(CalendarDay(iso: "2026-09-01"))
    #expect(
      stage.takeWishes() == [.perform(Change([.consents(.save(consent))], .saveConsent))])
  }

  @Test func `takes a withdrawal back, and enters another`() throws {
    let context = Context(language: .russian, today: Samples.today, handbook: Samples.handbook)
    let papers = PeopleSamples.consents
    var form = ConsentForm(mending: papers[0], of: PeopleSamples.ivanova, among: papers, context)
    #expect(form.form.text("withdrawn") == "04.09.2026")
    for key in [Key.tab, .tab, .control("u")] { _ = form.handle(key, context) }
    var kept = papers[0]
    kept.withdrawn = nil
    #expect(form.send(context) == Change([.consents(.save(kept))], .saveConsent))
    var other = ConsentForm(mending: papers[1], of: PeopleSamples.ivanova, among: papers, context)
    for key in [Key.tab, .tab, .character("п"), .character("н")] { _ = other.handle(key, context) }
    var withdrawn = papers[1]
    withdrawn.withdrawn = Samples.today
    #expect(other.send(context) == Change([.consents(.save(withdrawn))], .withdrawConsent))
  }

  @Test func `tells what a withdrawal does`() {
    let words = Words.russian.people
    let paper = Consent(
      id: Consent.ID(1), subject: Person.ID(4), kind: .processing,
      signer: PeopleSamples.ivanova.name, date: Samples.today)
    let alone = ConsentEffects(
      consent: paper, papers: [paper], partners: [PersonName("Титова Наталья Петровна")],
      order: "42-ОД")
    #expect(
      alone.sentences(words) == [
        "Без этого согласия человек не войдёт в новые пары и приказы.",
        "Пара (Титова Н. П.) останется, но подписать приказ о ней будет нельзя.",
        "Приказ № 42-ОД уже подписан и остаётся в силе: отзыв будет виден в его строке.",
      ])
    var other = paper
    other.id = Consent.ID(2)
    let doubled = ConsentEffects(consent: paper, papers: [paper, other], partners: [], order: nil)
    #expect(
      doubled.sentences(words) == [
        "В силе останется согласие от 05.10.2026: ничего не изменится."
      ])
  }

  @Test func `takes a day from the calendar, with Esc for the calendar alone`() throws {
    var stage = try pane(of: "Ins", "F4")
    #expect(stage.text.contains("Октябрь 2026"))
    try stage.press("Left", "Esc")
    #expect(stage.text.contains("Подписано *  05.10.2026"))
    try stage.press("F4", "Left", "Enter")
    #expect(stage.text.contains("Подписано *  04.10.2026"))
    try stage.press("Esc")
    #expect(stage.text.contains("Закрыть форму?"))
  }

  @Test func `goes where the mouse was clicked`() throws {
    var stage = try pane(of: "Ins")
    let picture = stage.program.view()
    let line = try #require(stage.lines.firstIndex { $0.contains("Подписал") })
    guard case .handle(let handle)? = picture.zone(at: Point(x: 18, y: line))?.act else {
      throw Samples.Missing()
    }
    #expect(handle == "form.2.4")
    _ = stage.program.withPage(.mentees) { $0.grasp(handle, .click, $1) }
    try stage.press("«х»")
    #expect(stage.text.contains("Иванхова Анна"))
  }

  @Test func `asks before a form with something typed in it is closed`() throws {
    var stage = try pane(of: "Ins", "Esc")
    #expect(!stage.text.contains("Новое согласие с бумаги"))
    try stage.press("Ins", "Ctrl+U", "Esc")
    #expect(stage.text.contains("Закрыть форму?"))
    try stage.press("Enter")
    #expect(stage.text.contains("Новое согласие с бумаги"))
    try stage.press("Esc", "д")
    #expect(!stage.text.contains("Новое согласие с бумаги"))
    #expect(stage.text.contains("Согласия: Иванова Анна Сергеевна"))
  }

  @Test func `goes from field to field`() throws {
    var stage = try pane(of: "Ins", "Tab")
    #expect(stage.text.contains("F2 Сохранить  Tab Дальше"))
    guard case .typing(let form)? = stage.people?.pane?.mode else { throw Samples.Missing() }
    #expect(form.form.focused == "signer")
    try stage.press("Shift+Tab")
    guard case .typing(let back)? = stage.people?.pane?.mode else { throw Samples.Missing() }
    #expect(back.form.focused == "date")
  }

  @Test func `lets no one else sign for an adult`() throws {
    var stage = try pane(of: "Ins", "Tab", "Ctrl+U")
    try stage.press("«Петров»", "F2")
    #expect(stage.takeWishes() == [])
    #expect(stage.text.contains("взрослый человек и подписывает согласие лично"))
  }

  @Test func `leaves the signer of a child to be typed`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("Down", "Down", "Down")
    for key in ["c", "Ins", "Tab"] { try stage.press(answering: PeopleSamples.answers, key) }
    #expect(stage.text.contains("законный представитель: фамилия, имя, отчество"))
    try stage.press("F2")
    #expect(stage.text.contains("! Заполните это поле"))
    try stage.press("«Жукова Анна»", "F2")
    let consent = Consent(
      subject: Person.ID(5), kind: .processing, signer: PersonName("Жукова Анна"),
      date: Samples.today)
    #expect(
      stage.takeWishes() == [.perform(Change([.consents(.save(consent))], .saveConsent))])
  }

  @Test(arguments: ["w", "F5"]) func `withdraws a paper`(key: String) throws {
    var stage = try pane(of: "Down", key)
    #expect(stage.text.contains("Отзыв: распространение (публикация), согласие от 02.09.2026"))
    try stage.press("F2")
    var consent = PeopleSamples.consents[1]
    consent.withdrawn = Samples.today
    #expect(
      stage.takeWishes() == [.perform(Change([.consents(.save(consent))], .withdrawConsent))])
  }

  @Test func `withdraws a paper that was signed under another name`() throws {
    let context = Context(language: .russian, today: Samples.today, handbook: Samples.handbook)
    var renamed = PeopleSamples.ivanova
    renamed.name = PersonName("Петрова Анна Сергеевна")
    let paper = PeopleSamples.consents[1]
    var form = ConsentForm(
      withdrawing: paper, of: renamed, among: PeopleSamples.consents, context)
    var withdrawn = paper
    withdrawn.withdrawn = Samples.today
    #expect(form.send(context) == Change([.consents(.save(withdrawn))], .withdrawConsent))
  }

  @Test func `says in the form that a paper is there already`() throws {
    var stage = try pane(of: "Ins", "Up")
    try stage.press("Right", "Tab", "Ctrl+U")
    try stage.press("«020926»", "F2")
    #expect(stage.takeWishes() == [])
    let sentence = stage.program.context.words.sentence(
      BrokenRule.consentIsThere(PeopleSamples.ivanova.name, CalendarDay(number: 20_698)))
    #expect(stage.text.contains("! " + sentence.prefix(30)))
  }

  @Test func `refuses a withdrawal before the signature`() throws {
    var stage = try pane(of: "Down", "w", "Ctrl+U")
    try stage.press("«01092026»", "F2")
    #expect(stage.takeWishes() == [])
    #expect(stage.text.contains("Отзыв 01.09.2026 раньше согласия 02.09.2026"))
  }

  @Test func `withdraws nothing twice`() throws {
    let stage = try pane(of: "w")
    #expect(stage.text.contains("Это согласие уже отозвано"))
  }

  @Test(arguments: ["F8", "d", "Del"]) func `asks before a record goes`(key: String) throws {
    var stage = try pane(of: key, key)
    #expect(stage.text.contains("Удалить запись о согласии?"))
    #expect(stage.takeWishes() == [])
    try stage.press("Esc", key, "д")
    #expect(
      stage.takeWishes() == [
        .perform(Change([.consents(.remove(Consent.ID(7)))], .removeConsent))
      ])
  }

  @Test func `says that there are none yet`() throws {
    var answers = PeopleSamples.answers
    answers[.person(Person.ID(4))] = PeopleSamples.file()
    var stage = try Stage.people(.mentee)
    try stage.press("End")
    try stage.press(answering: answers, "c")
    #expect(stage.text.contains("Согласий ещё нет. Ins – внести согласие с бумаги."))
    try stage.press("w")
    #expect(stage.takeWishes() == [])
    try stage.press("Esc")
    #expect(stage.text.contains("5 наставляемых"))
  }

  @Test func `keeps what was typed when it is refused`() throws {
    var stage = try pane(of: "Ins")
    try stage.press("F2")
    guard case .perform(let change)? = stage.takeWishes().last else { throw Samples.Missing() }
    stage.send(.performed(change, .failure(.rule(.adultSignsAlone(PeopleSamples.ivanova.name)))))
    #expect(stage.text.contains("! Иванова А. С. – взрослый"))
    try stage.press("Esc")
    #expect(stage.text.contains("распространение (публикация)"))
    #expect(stage.people?.pane?.hasUnkept == false)
  }

  @Test func `offers the kind that is missing first`() throws {
    let context = Context(language: .russian, today: Samples.today, handbook: Samples.handbook)
    let form = ConsentForm(
      of: PeopleSamples.ivanova, having: PeopleSamples.consents, context)
    #expect(form.form.choice("kind") == 0)
    let given = Consent(
      id: Consent.ID(1), subject: Person.ID(4), kind: .processing,
      signer: PeopleSamples.ivanova.name, date: Samples.today)
    let next = ConsentForm(of: PeopleSamples.ivanova, having: [given], context)
    #expect(next.form.choice("kind") == 1)
  }
}
