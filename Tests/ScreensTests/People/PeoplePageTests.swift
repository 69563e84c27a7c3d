import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct PeoplePageTests {
  private func names(_ stage: Stage) -> [String] {
    guard let list = stage.people?.list else { return [] }
    return list.shown.indices.compactMap { list[$0]?.person.name.short }
  }

  private func focused(_ stage: Stage) -> String? { stage.people?.focused?.person.name.short }

  @Test func `shows who lacks what in a sentence`() throws {
    let mentees = try Stage.people(.mentee)
    #expect(mentees.text.contains("5 наставляемых · 2 без согласия · 3 без пары"))
    let mentors = try Stage.people(.mentor)
    #expect(mentors.text.contains("2 наставника · 1 свободное место"))
  }

  @Test(arguments: [
    (Side.mentee, "Здесь будут наставляемые: кому и в чём нужна помощь."),
    (.mentor, "Здесь будут наставники: кто и в чём может помочь."),
  ])
  func `says what to do first`(side: Side, sentence: String) throws {
    var empty: [Query: Loaded] = [:]
    empty.take(mentees: [])
    empty.take(mentors: [])
    var stage = try Stage.people(side, answers: empty)
    #expect(stage.text.contains(sentence))
    #expect(stage.text.contains("F6 – внести"))
    try stage.press("F4")
    #expect(stage.takeWishes() == [])
    #expect(stage.text.contains(sentence))
  }

  @Test(arguments: ["F7", "f", "а"]) func `narrows with every letter`(key: String) throws {
    var stage = try Stage.people(.mentee)
    try stage.press(key, "«и»")
    #expect(stage.text.contains("Найти: и "))
    #expect(stage.text.contains("  найдено 5 из 5"))
    try stage.press("«ван»")
    #expect(names(stage) == ["Иванова А. С."])
    #expect(stage.text.contains("  найдено 1 из 5"))
    try stage.press("Enter")
    #expect(names(stage) == ["Иванова А. С."])
    #expect(stage.text.contains(" «иван»: найдено 1 из 5 · 5 наставляемых · 2 без согласия"))
    try stage.press("Esc")
    #expect(names(stage).count == 5)
    #expect(focused(stage) == "Иванова А. С.")
  }

  @Test(arguments: [24, 12]) func `says that nobody was found`(height: Int) throws {
    var stage = try Stage.people(.mentee, size: Size(width: 80, height: height))
    try stage.press("F7", "«ъъ»", "Enter")
    #expect(stage.text.contains("Никого не нашлось. Esc – показать всех"))
    try stage.press("F4")
    #expect(stage.program.notice?.text == "Никого не нашлось. Esc – показать всех")
    try stage.press("Esc")
    #expect(focused(stage) == "Абрамова О. И.")
  }

  @Test func `acts on what was found without leaving the search`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("F7", "«ив»", "F4")
    #expect(stage.text.contains("Иванова Анна Сергеевна"))
    #expect(stage.text.contains("+7 912 000-00-04"))
  }

  @Test func `goes round the orders and keeps its row`() throws {
    var stage = try Stage.people(.mentee)
    #expect(names(stage).first == "Абрамова О. И.")
    try stage.press("s")
    #expect(stage.text.contains("по фамилии ↓"))
    #expect(names(stage).first == "Иванова А. С.")
    #expect(focused(stage) == "Абрамова О. И.")
    try stage.press("ы")
    #expect(stage.text.contains("по группе ↑"))
    #expect(
      names(stage) == [
        "Ёлкина М. С.", "Абрамова О. И.", "Иванова А. С.", "Аксёнова Д. П.", "Жуков П.",
      ])
  }

  @Test func `counts the answers that the questionnaire still wants`() throws {
    let page = try #require(try Stage.people(.mentee).people)
    let context = Context(language: .russian, today: Samples.today, handbook: Samples.handbook)
    func closed(_ person: Person) throws -> Int? {
      page.survey(of: try #require(person.id.flatMap { page.list.entry(of: $0) }), context)?.closed
    }
    #expect(try closed(PeopleSamples.ivanova) == 4)
    #expect(try closed(PeopleSamples.abramova) == 2)
    #expect(try closed(PeopleSamples.yolkina) == 0)
    let entry = try #require(page.focused)
    #expect(page.survey(of: entry, context)?.all == 4)
  }

  @Test func `keeps the row by its number when the rows come anew`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("End")
    #expect(stage.program.session.rows[.mentees] == 104)
    stage.send(.changedOutside)
    var answers = PeopleSamples.answers
    answers.take(mentees: Array(PeopleSamples.mentees.dropFirst(2)))
    stage.answer(answers)
    #expect(stage.people?.focused?.id == 104)
  }

  @Test func `opens on the row where its reader was`() throws {
    var stage = Stage()
    let overview = Overview(
      programme: try Samples.programme(), saved: nil, undo: nil, redo: nil, version: 1)
    stage.send(
      .opened(
        path: "/a.kurator", overview, Session(chapter: .mentees, rows: [.mentees: 103])))
    #expect(stage.program.session.rows[.mentees] == 103)
    stage.answer(PeopleSamples.answers)
    #expect(focused(stage) == "Ёлкина М. С.")
  }

  @Test func `comes back with the filter and the order of its reader`() throws {
    var first = try Stage.people(.mentee)
    #expect(first.program.session.arrangements == [:])
    try first.press("s", "F7", "«ов»", "Enter", "Down")
    let session = first.program.session
    #expect(session.arrangements == [.mentees: ["table": "sort=name-", "find": "ов"]])
    var stage = Stage()
    let overview = Overview(
      programme: try Samples.programme(), saved: nil, undo: nil, redo: nil, version: 1)
    stage.send(.opened(path: "/a.kurator", overview, session))
    #expect(stage.program.session == session)
    stage.answer(PeopleSamples.answers)
    #expect(names(stage) == names(first))
    #expect(focused(stage) == focused(first))
    #expect(stage.text.contains(" «ов»: найдено"))
    #expect(stage.program.session == session)
  }

  @Test func `shows everybody by name where an arrangement cannot be read`() throws {
    var page = PeoplePage(.mentee)
    page.arrange(["table": "sort=height-", "colour": "red", "top": "x"])
    #expect(page.arrangement == [:])
  }

  @Test func `shows the keys that matter first`() throws {
    let page = try #require(try Stage.people(.mentee).people)
    let ids = page.actions.filter(\.isInBar).map(\.id)
    #expect(
      ids == [
        "people.add", "people.edit", "people.consents", "people.remove", "people.find",
        "people.view", "people.survey", "people.board", "people.history", "people.sort",
      ])
  }

  @Test func `keeps filter and order while another chapter is in front`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("s", "F7", "«ов»", "Enter", "4")
    #expect(stage.program.chapter == .mentors)
    try stage.press("3")
    stage.answer(PeopleSamples.answers)
    #expect(stage.text.contains("«ов»: найдено"))
    #expect(stage.text.contains("по фамилии ↓"))
  }

  @Test(arguments: ["F8", "d", "Del"]) func `asks before it deletes`(key: String) throws {
    var stage = try Stage.people(.mentee)
    try stage.press(key)
    #expect(stage.text.contains("Удалить наставляемого?"))
    #expect(stage.text.contains("(Титова Н. П.), согласия, ответы анкет."))
    try stage.press(key, key)
    #expect(stage.takeWishes() == [])
    try stage.press("Enter")
    #expect(stage.takeWishes() == [])
    try stage.press(key, "y")
    #expect(
      stage.takeWishes() == [
        .perform(Change([.people(.removeMentee(Mentee.ID(101)))], .removeMentee))
      ])
  }

  @Test func `does not ask about somebody whom a signed order holds`() throws {
    var record = try #require(PeopleRecord(PeopleSamples.mentees[0]))
    record.signedOrder = "42-ОД"
    var answers = PeopleSamples.answers
    answers.take(PeopleSamples.slice(.mentee, [record]))
    var stage = try Stage.people(.mentee, answers: answers)
    try stage.press("F8")
    #expect(!stage.text.contains("Удалить наставляемого?"))
    #expect(stage.program.notice?.text.contains("42-ОД") == true)
    try stage.press("д")
    #expect(stage.takeWishes() == [])
  }

  @Test func `asks with the question and the name in sight also where there is little room`() throws
  {
    var stage = try Stage.people(.mentor, size: Size(width: 40, height: 10))
    try stage.press("End", "F8")
    #expect(stage.lines[0].contains("Удалить наставника?"))
    #expect(stage.lines[1].contains("Титова Наталья Петровна"))
    #expect(stage.lines[6].contains("Удалить (Д)"))
    #expect(stage.lines[6].contains("Отмена (Н)"))
    let first = stage.lines
    for _ in 0..<9 { try stage.press("Down") }
    #expect(stage.text.contains("вернёт"))
    #expect(stage.lines[0] == first[0])
  }

  @Test func `says that somebody stays on the other side`() throws {
    var both = try #require(PeopleRecord(PeopleSamples.mentors[1]))
    both.isOnOtherSide = true
    var answers = PeopleSamples.answers
    answers.take(PeopleSamples.slice(.mentor, [both]))
    var stage = try Stage.people(.mentor, answers: answers)
    try stage.press("End", "F8")
    #expect(stage.text.contains("Человек останется среди наставляемых"))
    #expect(!stage.text.contains("карточка наставника, согласия"))
    try stage.press("д")
    #expect(
      stage.takeWishes() == [
        .perform(Change([.people(.removeMentor(Mentor.ID(201)))], .removeMentor))
      ])
  }

  @Test(arguments: ["a", "ф"]) func `goes to the survey of the row`(key: String) throws {
    var stage = try Stage.people(.mentee)
    try stage.press(key)
    #expect(stage.program.chapter == .surveys)
  }

  @Test(arguments: ["b", "и"]) func `goes to the board`(key: String) throws {
    var stage = try Stage.people(.mentor)
    try stage.press(key)
    #expect(stage.program.chapter == .board)
  }

  @Test(arguments: [("a", Chapter.surveys), ("ф", .surveys), ("b", .board), ("и", .board)])
  func `goes to the cures from the whole card as well`(key: String, chapter: Chapter) throws {
    var stage = try Stage.people(.mentee)
    try stage.press(answering: PeopleSamples.answers, "F3", key)
    #expect(stage.program.chapter == chapter)
  }

  @Test(arguments: ["F3", "v", "Enter", "м"]) func `shows card and answers`(key: String) throws {
    var stage = try Stage.people(.mentee, size: Size(width: 80, height: 40))
    try stage.press("End", key)
    #expect(stage.text.contains("Загрузка…"))
    #expect(stage.people?.queries.contains(.person(Person.ID(4))) == true)
    stage.answer(PeopleSamples.answers)
    #expect(stage.text.contains("3. Эффективность"))
    #expect(stage.text.contains("8 из 10"))
    try stage.press("Esc")
    #expect(stage.text.contains("5 наставляемых"))
  }

  @Test func `scrolls what does not fit`() throws {
    var stage = try Stage.people(.mentee, size: Size(width: 80, height: 12))
    try stage.press(answering: PeopleSamples.answers, "End", "F3")
    #expect(!stage.text.contains("4. Частота мероприятий"))
    try stage.press("End")
    #expect(stage.text.contains("4. Частота мероприятий"))
    try stage.press("Up", "Home")
    #expect(stage.lines[3].contains("Иванова Анна Сергеевна"))
  }

  @Test func `leaves what was deleted elsewhere`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("End", "F3")
    var answers = PeopleSamples.answers
    answers[.person(Person.ID(4))] = .person(nil)
    stage.answer(answers)
    #expect(stage.text.contains("Запись уже удалена"))
    #expect(stage.text.contains("5 наставляемых"))
  }

  @Test(arguments: Side.allCases) func `goes to the row it was asked for`(side: Side) throws {
    var stage = try Stage.people(side)
    let aim: Aim = side == .mentee ? .mentee(Mentee.ID(103)) : .mentor(Mentor.ID(201))
    let effects = stage.program.go(to: side == .mentee ? .mentees : .mentors, at: aim)
    #expect(!effects.isEmpty)
    #expect(stage.people?.focused?.id == (side == .mentee ? 103 : 201))
  }

  @Test(arguments: [
    (80, 24, 11), (80, 40, 25), (160, 24, 17), (40, 10, 3), (80, 16, 6), (0, 0, 1),
  ])
  func `knows how many rows are in sight`(width: Int, height: Int, rows: Int) throws {
    var context = try Stage.people(.mentee).program.context
    context.size = Size(width: width, height: height)
    #expect(PeoplePage(.mentee).rows(context) == rows)
  }

  @Test(arguments: [0, 1, 7, 20, 40, 60, 139, 140, 200], [0, 1, 3, 9, 10, 15, 16, 24, 50])
  func `draws at every size in every mode`(width: Int, height: Int) throws {
    for keys in [[], ["F7", "и"], ["F4"], ["F8"], ["F3"], ["c"], ["c", "Ins"], ["c", "F8"]] {
      var stage = try Stage.people(.mentee)
      try stage.press("End")
      for key in keys { try stage.press(answering: PeopleSamples.answers, key) }
      stage.send(.resized(Size(width: width, height: height)))
      var grid = Grid(size: Size(width: width, height: height))
      stage.people?.draw(in: grid.bounds, on: &grid, stage.program.context)
      #expect(stage.program.view().size == Size(width: width, height: height))
    }
  }

  @Test(arguments: 0..<20) func `survives any keys`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var stage = try Stage.people(Bool.random(using: &random) ? .mentee : .mentor)
    let names = [
      "Down", "Up", "Enter", "Esc", "F2", "F3", "F4", "F5", "F7", "F8", "Ins", "Del", "a", "c",
      "d", "e", "f", "n", "s", "v", "w", "y", "д", "Tab", "Home", "End", "PgDn", "Space", "+", "-",
      "t", "o", "l", "F6", "Ctrl+C", "Left",
      "Right", "Backspace", "3", "4",
    ]
    for _ in 0..<300 {
      try stage.press(
        answering: PeopleSamples.answers, try #require(names.randomElement(using: &random)))
      let grid = stage.program.view()
      if case .perform(let change)? = stage.takeWishes().last {
        let failure = Refusal.rule(.personIsThere(PersonName("А"), Person.ID(4)))
        stage.send(.performed(change, .failure(failure)))
      }
      #expect(grid.cursor != nil, "\(grid)")
    }
  }
}
