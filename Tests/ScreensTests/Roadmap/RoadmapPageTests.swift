import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct RoadmapPageTests {
  private static func action(_ id: Int64, _ text: String, done: Int? = nil) -> RoadmapAction {
    RoadmapAction(
      id: RoadmapAction.ID(id), text: text,
      done: done.map {
        RoadmapAction.Done(date: Samples.today.adding(days: -$0), document: "протокол № \($0)")
      })
  }

  static let roadmap = Roadmap(
    title: "Дорожная карта 2026/27",
    stages: [
      RoadmapStage(
        id: RoadmapStage.ID(1), title: "Подготовка условий",
        measures: [
          RoadmapMeasure(
            id: RoadmapMeasure.ID(1), title: "Изучение материалов",
            terms: [Term(read: "Март 2026")], responsibles: ["Заведующий", "Старший воспитатель"],
            actions: [
              action(1, "Изучить распоряжение Р-145", done: 30),
              action(2, "Ознакомиться с шаблонами документов", done: 29),
            ])
        ]),
      RoadmapStage(
        id: RoadmapStage.ID(2), title: "Формирование базы наставляемых",
        measures: [
          RoadmapMeasure(
            id: RoadmapMeasure.ID(2), title: "Сбор данных о наставляемых",
            terms: [Term(read: "Август 2026"), Term(read: "Октябрь 2026")],
            responsibles: ["Старший воспитатель"],
            actions: [action(3, "Провести анкетирование"), action(4, "Собрать согласия", done: 3)]),
          RoadmapMeasure(
            id: RoadmapMeasure.ID(3), title: "", terms: [Term(read: "Сентябрь 2026")],
            responsibles: [], actions: [action(5, "Сформировать базу")]),
        ]),
      RoadmapStage(
        id: RoadmapStage.ID(3), title: "Завершение",
        measures: [
          RoadmapMeasure(
            id: RoadmapMeasure.ID(4), title: "Отчёты", terms: [Term(read: "Январь, апрель 2027")],
            responsibles: ["Старший воспитатель"], actions: [action(6, "Провести мониторинг")])
        ]),
    ])

  private func stage(
    language: Language = .russian, size: Size = Size(width: 80, height: 24),
    roadmap: Roadmap? = RoadmapPageTests.roadmap
  ) throws -> Stage {
    var stage = try Stage(
      at: .roadmap, language: language, size: size, answers: [.roadmap: .roadmap(roadmap)])
    _ = stage.takeWishes()
    return stage
  }

  @Test(arguments: Language.allCases, [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func `shows stages, terms and states`(language: Language, size: Size) throws {
    var stage = try stage(language: language, size: size)
    try stage.press("Down", "Down")
    try expectSnapshot(
      stage.program.view(), named: "roadmap-\(language.rawValue)-\(size.width)x\(size.height)")
  }

  @Test func `opens the stage that presses first`() throws {
    let stage = try stage()
    #expect(stage.lines.contains { $0.contains("2.1.1 Провести анкетирование") })
    #expect(!stage.lines.joined().contains("1.1.1"))
  }

  @Test func `says what to do where there is no roadmap`() throws {
    var stage = try stage(roadmap: nil)
    #expect(stage.lines.joined().contains("Ins – загрузить из файла"))
    try stage.press("b")
    guard case .perform(let change)? = stage.takeWishes().first else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(change.title == .importRoadmap)
  }

  @Test func `marks an action done with its proof`() throws {
    var stage = try stage()
    try stage.press("Down", "Down", "Down", "Space")
    try stage.press("Enter", "«приказ 5»", "F2")

    var done = Self.action(3, "Провести анкетирование")
    done.done = RoadmapAction.Done(date: Samples.today, document: "приказ 5")
    #expect(
      stage.takeWishes() == [.perform(Change([.roadmap(.save(done))], .completeAction))])
  }

  @Test func `opens a done action again at once`() throws {
    var stage = try stage()
    try stage.press("Down", "Down", "Down", "Down", "Space")
    let reopened = Self.action(4, "Собрать согласия")
    #expect(
      stage.takeWishes() == [.perform(Change([.roadmap(.save(reopened))], .reopenAction))])
  }

  @Test func `edits the term of an action`() throws {
    var stage = try stage()
    try stage.press("Down", "Down", "Down", "F4", "Tab", "«ноябрь 2026»", "F2")
    var edited = Self.action(3, "Провести анкетирование")
    edited.terms = [Term(read: "ноябрь 2026")]
    #expect(stage.takeWishes() == [.perform(Change([.roadmap(.save(edited))], .saveAction))])
  }

  @Test func `refuses a day that is still to come`() throws {
    var stage = try stage()
    try stage.press("Down", "Down", "Down", "Space", "Ctrl+U", "«06102026»", "F2")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.joined().contains("Этот день ещё не наступил"))
  }

  @Test func `finds an action in a folded stage`() throws {
    var stage = try stage()
    try stage.press("F7", "«монит»")
    #expect(stage.lines.contains { $0.contains("3.1.1 Провести мониторинг") })
    #expect(!stage.lines.joined().contains("2.1.1"))
    try stage.press("Enter", "Esc")
    #expect(stage.lines.contains { $0.contains("2.1.1") })
  }

  @Test func `goes to the action that somebody aims at`() throws {
    var stage = try Stage(at: .now, answers: [:])
    let page = { (stage: Stage) in stage.program.pages[.roadmap] as? RoadmapPage }
    _ = stage.program.go(to: .roadmap, at: .action(RoadmapAction.ID(6)))
    stage.answer([:])
    #expect(page(stage)?.bookmark == 6)
  }

  @Test func `asks before a roadmap takes the place of another`() throws {
    var stage = try stage()
    stage.send(.roadmapRead(path: "/a.txt", Self.roadmap, doubts: 2))
    #expect(stage.lines.joined().contains("Взять эту карту?"))
    #expect(stage.lines.joined().contains("3 отметки") || stage.lines.joined().contains("(3)"))
    try stage.press("н")
    #expect(stage.takeWishes() == [])

    stage.send(.roadmapRead(path: "/a.txt", Self.roadmap, doubts: 2))
    try stage.press("д")
    #expect(
      stage.takeWishes() == [
        .perform(Change([.roadmap(.replace(Self.roadmap))], .importRoadmap))
      ])
  }

  @Test func `reads a file by its path`() throws {
    var stage = try stage()
    try stage.press("Ins", "«/tmp/карта.txt»", "F2")
    #expect(stage.takeWishes() == [.readRoadmap(path: "/tmp/карта.txt")])
  }

  @Test(arguments: [0, 1, 20, 40, 60, 200], [0, 1, 5, 10, 16, 24, 50])
  func `draws at every size`(width: Int, height: Int) throws {
    var stage = try stage(size: Size(width: width, height: height))
    #expect(stage.program.view().size == Size(width: width, height: height))
    try stage.press("F4")
    #expect(stage.program.view().size == Size(width: width, height: height))
  }

  @Test(arguments: 0..<10) func `survives any keys`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var stage = try stage()
    let names = [
      "Down", "Up", "Enter", "Esc", "F1", "F2", "F4", "F7", "Ins", "a", "d", "j", "b", "0", "Tab",
      "Home", "End", "PgDn", "PgUp", "Space", "Left", "Right", "Backspace", "н", "д",
    ]
    for _ in 0..<300 {
      try stage.press(try #require(names.randomElement(using: &random)))
      _ = stage.program.view()
    }
  }
}
