import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct SurveyQueueTests {
  typealias Sample = SurveySamples

  /// The names and sheets of the list, in its order.
  private func rows(_ stage: Stage) -> [String] {
    let queue = stage.page?.queue ?? SurveyQueue()
    return (0..<queue.count).compactMap { queue[$0] }.map { row in
      let name = row.name.full.prefix { $0 != " " }
      return "\(name) \(row.questionnaire.side.rawValue) \(row.done)"
    }
  }

  @Test(
    arguments: Language.allCases,
    [Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 160, height: 40)])
  func `shows who owes a sheet`(language: Language, size: Size) throws {
    let stage = try Sample.stage(language: language, size: size)
    try expectSnapshot(
      stage.program.view(), named: "surveys-\(language.rawValue)-\(size.width)x\(size.height)")
  }

  @Test func `has a row for each side, the whole sheets last`() throws {
    let stage = try Sample.stage()
    #expect(
      rows(stage) == [
        "Ёлкина mentee 2", "Жукова mentee 0", "Ёлкина mentor 0", "Абрамова mentee 4",
        "Орлова mentor 4",
      ])
    #expect(
      stage.lines[3].contains("Введено 2 из 5 · осталось 3: Ёлкина, Жукова, Ёлкина"))
  }

  @Test(arguments: [
    (0, "Остались вопросы: 3, 4. Enter – ввести дальше"), (1, "Ещё не начата. Enter – ввести"),
    (3, "Введена полностью. F3 – посмотреть ответы, Enter – исправить"),
  ]) func `says what is missing of the focused sheet`(row: Int, sentence: String) throws {
    var stage = try Sample.stage()
    for _ in 0..<row { try stage.press("Down") }
    #expect(stage.lines.joined().contains(sentence))
  }

  @Test(arguments: ["Enter", "F4", "e", "у"]) func `opens a sheet`(key: String) throws {
    var stage = try Sample.stage()
    try stage.press("Down", key)
    #expect(stage.person == 3)
    #expect(stage.item == 1)
  }

  @Test(arguments: ["j", "о", "Down"], ["k", "л", "Up"])
  func `moves by line`(down: String, up: String) throws {
    var stage = try Sample.stage()
    try stage.press(down, down, up)
    #expect(stage.page?.bookmark == 3)
  }

  @Test(arguments: [("F7", "ёлк"), ("f", "елк"), ("а", "`kr")])
  func `finds somebody by name and opens the sheet`(key: String, typed: String) throws {
    var stage = try Sample.stage()
    try stage.press("Down", key, "«\(typed)»")
    #expect(rows(stage) == ["Ёлкина mentee 2", "Ёлкина mentor 0"])
    try stage.press("Down", "Enter")
    #expect(stage.person == 2)
    #expect(stage.page?.entry?.questionnaire.side == .mentor)
    try stage.press("Esc")
    #expect(rows(stage).count == 5)
    #expect(stage.page?.focused?.questionnaire.side == .mentor)
  }

  @Test func `shows everybody again with Esc, on the same row`() throws {
    var stage = try Sample.stage()
    try stage.press("F7", "«орл»", "Esc")
    #expect(rows(stage).count == 5)
    #expect(stage.page?.bookmark == 4)
  }

  @Test func `says that nobody was found`() throws {
    var stage = try Sample.stage()
    try stage.press("F7", "«xyz»", "Enter")
    #expect(stage.lines.joined().contains("Никого не нашлось"))
    #expect(stage.page?.entry == nil)
  }

  @Test func `goes from an entry to another name`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("F7", "«орл»", "Enter")
    #expect(stage.person == 4)
  }

  @Test(arguments: [(1, 1), (2, 3), (3, 1), (4, 1)])
  func `opens the sheet that somebody aims at`(person: Int64, item: Int) throws {
    let stage = try Sample.entry(of: person)
    #expect(stage.person == person)
    #expect(stage.item == item)
  }

  @Test func `opens the sheet that waits of two`() throws {
    let people = [
      Sample.row(2, "Ёлкина Дарья Петровна", [.mentee, .mentor], [.mentee: Sample.whole])
    ]
    var stage = try Sample.stage(people: people)
    stage.open(at: .sheet(Person.ID(2)))
    #expect(stage.page?.entry?.questionnaire.side == .mentor)
  }

  @Test func `opens what somebody aims at as soon as it is loaded`() throws {
    var stage = try Stage(at: .now)
    for effect in stage.program.go(to: .surveys, at: .sheet(Person.ID(3))) {
      guard case .load(.surveys, let request) = effect else { continue }
      stage.send(.loaded(.surveys, request: request, .success(.surveys(Sample.people))))
    }
    #expect(stage.person == 3)
  }

  @Test func `comes back to the row of its reader`() throws {
    var stage = Stage()
    let overview = Overview(
      programme: try Samples.programme(), saved: nil, undo: nil, redo: nil, version: 1)
    stage.send(.opened(path: "/a", overview, Session(chapter: .surveys, rows: [.surveys: 4])))
    #expect(stage.program.session.rows[.surveys] == 4)
    stage.answer([.surveys: .surveys(Sample.people)])
    #expect(stage.page?.focused?.sheet.person == Person.ID(4))
    #expect(stage.page?.entry == nil)
  }

  @Test func `comes back with the filter of its reader`() throws {
    var stage = Stage()
    let overview = Overview(
      programme: try Samples.programme(), saved: nil, undo: nil, redo: nil, version: 1)
    let session = Session(
      chapter: .surveys, rows: [.surveys: 2], arrangements: [.surveys: ["find": "ёлк"]])
    stage.send(.opened(path: "/a", overview, session))
    stage.answer([.surveys: .surveys(Sample.people)])
    #expect(rows(stage) == ["Ёлкина mentee 2", "Ёлкина mentor 0"])
    #expect(stage.program.session == session)
    try stage.press("Esc")
    #expect(stage.program.session.arrangements == [:])
  }

  @Test func `puts the focus on the next sheet after a whole one, on its own before`() throws {
    var stage = try Sample.entry(of: 2)
    try stage.press("7", "Esc")
    #expect(stage.page?.focused?.sheet.person == Person.ID(2))
    try stage.press("Enter", "1", "Esc")
    #expect(stage.page?.focused?.sheet.person == Person.ID(3))
    #expect(
      rows(stage) == [
        "Жукова mentee 0", "Ёлкина mentor 0", "Абрамова mentee 4", "Ёлкина mentee 4",
        "Орлова mentor 4",
      ])
  }

  @Test(arguments: ["F2", "s", "ы"]) func `ends with a sheet`(key: String) throws {
    var stage = try Sample.entry(of: 2)
    try stage.press("7", "1", key)
    #expect(stage.person == 3)
    #expect(stage.program.notice == nil)
  }

  @Test func `says what is left of a sheet that it ends with, and goes on to the next`() throws {
    var stage = try Sample.entry(of: 2)
    try stage.press("F2")
    #expect(stage.person == 3)
    #expect(
      stage.program.notice?.text
        == "Ёлкина Д. П.: без ответа 2 вопроса, первый – № 3. Анкета ждёт в списке")
  }

  @Test func `says what is left of the only sheet that waits, and goes back to it in the queue`()
    throws
  {
    let begun = Sample.row(
      5, "Яшина Ольга", [.mentee], [.mentee: [1: .yesNo(false), 3: .scale(2)]])
    var stage = try Sample.stage(people: [Sample.people[0], begun])
    stage.open(at: .sheet(Person.ID(5)))
    try stage.press("F2")
    #expect(stage.page?.entry == nil)
    #expect(stage.page?.focused?.sheet.person == Person.ID(5))
    #expect(
      stage.program.notice?.text
        == "Яшина О.: без ответа 1 вопрос, первый – № 4. Анкета ждёт в списке")
  }

  @Test(arguments: ["F5", "g", "п"]) func `opens the next sheet that is missing`(key: String) throws
  {
    var stage = try Sample.stage()
    try stage.press(key)
    #expect(stage.person == 2)
    try stage.press("Esc", "End", key)
    #expect(stage.person == 2)
    #expect(stage.item == 3)
    try stage.press(key)
    #expect(stage.person == 3)
    #expect(stage.item == 1)
    try stage.press(key)
    #expect(stage.page?.entry?.questionnaire.side == .mentor)
    #expect(stage.takeWishes() == [])
  }

  @Test func `says that no other sheet is missing`() throws {
    var stage = try Sample.stage(people: [
      Sample.row(3, "Жукова Анна", [.mentee]),
      Sample.row(4, "Орлова Вера", [.mentor], [.mentor: Sample.whole]),
    ])
    try stage.press("Enter", "F5")
    #expect(stage.program.notice?.text == "Других невведённых анкет нет")
    #expect(stage.person == 3)
    var whole = try Sample.stage(people: [
      Sample.row(4, "Орлова Вера", [.mentor], [.mentor: Sample.whole])
    ])
    try whole.press("F5")
    #expect(whole.program.notice?.text == "Других невведённых анкет нет")
  }

  @Test func `goes on where a sheet was left`() throws {
    var stage = try Sample.entry(of: 3)
    try stage.press("Down", "Down", "Esc")
    #expect(stage.page?.entry == nil)
    try stage.press("Enter")
    #expect(stage.item == 3)
    try stage.press("7", "Up", "F5", "Esc")
    stage.open(at: .sheet(Person.ID(3)))
    #expect(stage.item == 1)
  }

  @Test func `counts those who are left by side where their names have no room`() throws {
    let people = (1...14).map { id in
      Sample.row(Int64(id), "Длиннофамильная\(id) Анна", [id < 10 ? .mentee : .mentor])
    }
    let stage = try Sample.stage(people: people)
    #expect(
      stage.lines[3]
        == " Введено 0 из 14 · осталось 14: 9 наставляемых, 5 наставников")
    let one = try Sample.stage(people: Array(people.prefix(3)))
    #expect(
      one.lines[3]
        == " Введено 0 из 3 · осталось 3: Длиннофамильная1, Длиннофамильная2, Длиннофамильная3"
        || one.lines[3] == " Введено 0 из 3 · осталось 3: 3 наставляемых")
  }

  @Test func `keeps what was found while another chapter is in front`() throws {
    var stage = try Sample.stage()
    try stage.press("F7", "«ёлк»")
    _ = stage.program.go(to: .now, at: nil)
    _ = stage.program.go(to: .surveys, at: nil)
    #expect(rows(stage) == ["Ёлкина mentee 2", "Ёлкина mentor 0"])
  }

  @Test func `says what to do where nobody owes a sheet`() throws {
    var stage = try Sample.stage(people: [])
    #expect(stage.lines.joined().contains("наставляемых (3) и наставников (4)"))
    try stage.press("Enter", "F3")
    #expect(stage.takeWishes() == [])
    #expect(stage.page?.entry == nil)
  }
}
