import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct HistoryPageTests {
  @Test(
    arguments: Language.allCases,
    [Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 50)])
  func `shows the steps and what undo and redo do next`(language: Language, size: Size) throws {
    var stage = try Stage(history: HistorySamples.rows, language: language, size: size)
    for _ in 0..<4 { try stage.press("Down") }
    stage.answer(history: HistorySamples.rows)
    try expectSnapshot(
      stage.program.view(), named: "history-\(language.rawValue)-\(size.width)x\(size.height)")
  }

  @Test func `comes up by its key and goes back to where the reader was`() throws {
    var stage = try Stage(at: .roadmap)
    try stage.press("Ctrl+R")
    #expect(stage.program.chapter == .history)
    try stage.press("Esc")
    #expect(stage.program.chapter == .roadmap)
  }

  @Test func `says why it cannot come up while nothing is open`() throws {
    var stage = Stage()
    try stage.press("Ctrl+R")
    #expect(stage.program.chapter == .start)
    #expect(stage.lines.joined().contains(stage.program.context.words.start.nothingOpen))
  }

  @Test(arguments: [
    (0, "сам возвращённый шаг стоит ниже"), (1, "сам отменённый шаг стоит ниже"),
    (3, "Этот шаг отменён, Ctrl+Y вернёт его."), (4, "Ctrl+Z отменит этот шаг."),
    (5, "сначала отмените 1 шаг над ним"), (6, "прежней версией kurator"),
    (8, "отменить его нельзя"),
  ]) func `says of each step how undo comes to it`(line: Int, sentence: String) throws {
    var stage = try Stage(
      history: HistorySamples.rows, size: Size(width: 120, height: 40))
    for _ in 0..<line { try stage.press("Down") }
    #expect(stage.lines.joined(separator: " ").contains(sentence))
  }

  @Test func `lists the steps of one person, and all again`() throws {
    var stage = try Stage(at: .mentors)
    let person = Person.ID(4)
    let own = HistorySamples.rows.filter { $0.subject.contains("Орлова") }
    let name = PersonName("Орлова Татьяна Викторовна")
    let query = Query.stepsOf(person, before: nil, limit: 200)
    for effect in stage.program.fulfil([.go(.history, .record(person, name, from: .mentors))]) {
      guard case .load(query, let request) = effect else { continue }
      let slice = StepSlice(before: nil, rows: own, isLast: true, of: person)
      stage.send(.loaded(query, request: request, .success(.steps(slice))))
    }
    #expect(stage.lines[3] == " История записи: Орлова Татьяна Викторовна · 6 шагов")
    #expect(stage.text.contains("Ctrl+R – история всей программы"))
    try stage.press("Esc")
    #expect(stage.program.chapter == .mentors)
    try stage.press("Ctrl+R")
    #expect(stage.takeLoads().map(\.0).contains(.steps(before: nil, limit: 200)))
  }

  @Test func `goes back to a step of one person where all steps are seen that it takes back`()
    throws
  {
    var stage = try Stage(at: .mentors)
    let person = Person.ID(4)
    let rows = HistorySamples.many(2_000)
    let own = rows.filter { [1_900, 1_500, 40, 3].contains($0.id.number) }
    let wish = Wish.go(
      .history, .record(person, PersonName("Орлова Татьяна Викторовна"), from: .mentors))
    for effect in stage.program.fulfil([wish]) {
      guard case .load(let query, let request) = effect else { continue }
      let slice = StepSlice(before: nil, rows: own, isLast: true, of: person)
      stage.send(.loaded(query, request: request, .success(.steps(slice))))
    }
    try stage.press("Down", "Down")
    #expect(stage.history?.focused?.id == Step.ID(40))
    _ = stage.takeLoads()
    try stage.press("F5")
    #expect(stage.history?.record == nil)
    #expect(stage.program.notice?.text.hasPrefix("Это история всей программы. F5 отменит") == true)
    stage.answer(history: rows)
    #expect(stage.history?.focused?.id == Step.ID(40))
    try stage.press("F5")
    #expect(stage.lines.joined().contains("Вернуться к этому шагу?"))
    try stage.press("Esc")
    try stage.press("Esc")
    #expect(stage.program.chapter == .mentors)
  }

  @Test func `asks for the steps of one person once, as it comes up and as it comes again`() throws
  {
    var stage = try Stage(at: .mentors)
    for number in [Int64(4), 5] {
      let (person, name) = (Person.ID(number), PersonName("Орлова Татьяна Викторовна"))
      let wish = Wish.go(.history, .record(person, name, from: .mentors))
      let loads = stage.program.fulfil([wish]).compactMap {
        if case .load(let query, _) = $0 { query } else { nil }
      }
      #expect(loads.filter { $0 == .stepsOf(person, before: nil, limit: 200) }.count == 1)
      try stage.press("Esc")
    }
  }

  @Test func `takes back one step at a time and stays`() throws {
    var stage = try Stage(history: HistorySamples.rows)
    try stage.press("Ctrl+Z")
    #expect(stage.takeWishes() == [.undo(expecting: Step.ID(9))])
    let receipt = Receipt(step: Step.ID(10), title: .saveMentor, at: Samples.moment)
    stage.send(.performed(.undo, .success(receipt)))
    #expect(stage.program.chapter == .history)
    #expect(stage.takeLoads().map(\.0).contains(.steps(before: nil, limit: 200)))
  }

  @Test func `goes back to a step after a question, one undo for each step above it`() throws {
    var stage = try Stage(history: HistorySamples.rows)
    for _ in 0..<6 { try stage.press("Down") }
    try stage.press("F5")
    #expect(stage.lines.joined().contains("Вернуться к этому шагу?"))
    #expect(stage.lines.joined().contains("2 шага"))
    let step = try #require(stage.history?.focused)
    let dated = "\(step.at.day.dotted) \(step.at.clock)"
    #expect(stage.lines.count { $0.contains(dated) } > 1)
    try stage.press("F5")
    #expect(stage.takeWishes() == [])
    try stage.press("д")
    #expect(stage.takeWishes() == [.undo(expecting: Step.ID(9)), .undo(expecting: Step.ID(4))])
  }

  @Test(arguments: [
    (0, "сам возвращённый шаг"), (3, "Этот шаг отменён"), (4, "возвращаться не к чему"),
    (7, "выше стоит шаг, который не отменяется"),
  ])
  func `says why it does not go back to a step`(line: Int, sentence: String) throws {
    var stage = try Stage(history: HistorySamples.rows)
    for _ in 0..<line { try stage.press("Down") }
    try stage.press("g")
    #expect(stage.takeWishes() == [])
    #expect(stage.program.notice?.text.contains(sentence) == true)
  }

  @Test func `keeps the focus on its step when another is written`() throws {
    var stage = try Stage(history: HistorySamples.rows)
    for _ in 0..<4 { try stage.press("Down") }
    stage.send(.changedOutside)
    let newer = [HistorySamples.row(10, .edit, .addMentee, "Иванова А. С.")] + HistorySamples.rows
    stage.answer(history: newer)
    #expect(stage.history?.focused?.id == Step.ID(5))
    #expect(stage.lines.contains { $0.contains("Иванова А. С.") })
  }

  @Test func `stays at the newest while the reader stands there`() throws {
    var stage = try Stage(history: HistorySamples.rows)
    stage.send(.changedOutside)
    let newer = [HistorySamples.row(10, .edit, .addMentee, "Иванова А. С.")] + HistorySamples.rows
    stage.answer(history: newer)
    #expect(stage.history?.focused?.id == Step.ID(10))
  }

  @Test func `shows the first page of ten thousand steps before the rest is read`() throws {
    let rows = HistorySamples.many(10_000)
    var stage = try Stage(at: .history)
    let first = stage.takeLoads().filter { HistorySamples.answer($0.0, of: rows) != nil }
    #expect(first.map(\.0) == [.steps(before: nil, limit: 200)])
    for (query, request) in first {
      let answer = try #require(HistorySamples.answer(query, of: rows))
      stage.send(.loaded(query, request: request, .success(answer)))
    }
    #expect(stage.lines.contains { $0.contains("Человек 10000") })
    #expect(stage.takeLoads().map(\.0) == [.step(Step.ID(10_000))])
    #expect(stage.history?.list.rows.count == 200)
  }

  @Test func `reads older steps as the reader comes near them, and all for the first one`() throws {
    let rows = HistorySamples.many(3_000)
    var stage = try Stage(history: rows)
    for _ in 0..<23 { try stage.press("PgDn") }
    #expect(stage.takeLoads().map(\.0).contains(.steps(before: Step.ID(2_801), limit: 1_000)))
    stage = try Stage(history: rows)
    try stage.press("End")
    stage.answer(history: rows)
    #expect(stage.history?.focused?.id == Step.ID(1))
    #expect(stage.history?.isLookingOn == false)
  }

  @Test func `finds in steps that are not loaded yet`() throws {
    let rows = HistorySamples.many(3_000)
    var stage = try Stage(history: rows)
    try stage.press("F7", "«человек 77»")
    stage.answer(history: rows)
    #expect(stage.history?.list.shown.count == 57)
    #expect(stage.lines.contains { $0.contains("Человек 2977") })
    try stage.press("Enter")
    #expect(stage.lines.contains { $0.contains("найдено 57") })
    try stage.press("Esc")
    #expect(stage.program.chapter == .history)
    #expect(stage.history?.list.shown.count == 3_000)
    try stage.press("Esc")
    #expect(stage.program.chapter == .now)
  }

  @Test func `shows the whole of a step and goes back to the list`() throws {
    var stage = try Stage(history: HistorySamples.rows)
    for _ in 0..<4 { try stage.press("Down") }
    stage.answer(history: HistorySamples.rows)
    try stage.press("F3")
    #expect(stage.lines.joined(separator: " ").contains("orlova@example.org"))
    try stage.press("PgDn", "Home", "Esc")
    #expect(stage.lines.contains { $0.contains("Что сделано") })
  }

  @Test func `comes up again with its filter and its step`() throws {
    var stage = try Stage(history: HistorySamples.rows)
    try stage.press("F7", "«орлова»", "Enter", "Down", "Down", "Down")
    let session = stage.program.session
    #expect(session.arrangements[.history] == ["filter": "орлова"])
    let overview = try #require(stage.program.context.overview)
    var again = Stage()
    again.send(.opened(path: "/tmp/sample.kurator", overview, session))
    again.answer(history: HistorySamples.rows)
    #expect(again.history?.query.text == "орлова")
    #expect(again.history?.focused?.id == stage.history?.focused?.id)
  }

  @Test(arguments: ["«добавлен»", "«added»"])
  func `finds a step by the words of either language`(typed: String) throws {
    for language in Language.allCases {
      var stage = try Stage(history: HistorySamples.rows, language: language)
      try stage.press("F7", typed)
      #expect(stage.history?.list.shown.isEmpty == false)
    }
  }

  @Test func `says that the programme has only begun`() throws {
    let stage = try Stage(history: [HistorySamples.rows[8]])
    #expect(stage.lines.contains { $0.contains("Программа создана") })
    #expect(stage.lines.contains { $0.contains("1 шаг") })
  }

  @Test(arguments: [0, 1, 20, 40, 60, 140], [0, 1, 5, 10, 12, 16, 24])
  func `draws at every size`(width: Int, height: Int) throws {
    let size = Size(width: width, height: height)
    var stage = try Stage(history: HistorySamples.rows, size: size)
    #expect(stage.program.view().size == size)
    try stage.press("F7", "«щ»")
    #expect(stage.program.view().size == size)
    try stage.press("Esc", "F3")
    #expect(stage.program.view().size == size)
  }
}
