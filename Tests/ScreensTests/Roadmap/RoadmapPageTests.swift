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

  @Test(
    arguments: Language.allCases,
    [
      Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 50),
    ])
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
    #expect(stage.lines.joined().contains("Карты ещё нет: Ш –"))
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

  @Test func `sends the form of an action once, and closes it with the answer`() throws {
    var stage = try stage()
    try stage.press("Down", "Down", "Down", "Space", "F2", "F2")
    let wishes = stage.takeWishes()
    #expect(wishes.count == 1)
    guard case .perform(let change)? = wishes.first else { return }
    stage.send(.performed(change, .failure(.rule(.empty(.action)))))
    #expect(stage.lines.contains { $0.contains("2.1.1 Сбор данных о наставляемых") })
    try stage.press("F2")
    #expect(stage.takeWishes() == wishes)
    let receipt = Receipt(step: Step.ID(2), title: .completeAction, at: Samples.moment)
    stage.send(.performed(change, .success(receipt)))
    #expect(!stage.lines.contains { $0.contains("2.1.1 Сбор данных о наставляемых") })
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

  @Test(arguments: [
    ("заведующий", ["1.1.1", "1.1.2"]), ("ЯНВАРЬ", ["3.1.1"]), ("ghjnjrjk № 30", ["1.1.1"]),
    ("02.10.2026", ["2.1.2"]), ("учёт", ["2.1.1"]), ("не забыть", ["2.2.1"]),
  ]) func `finds all that an action says, and has from its measure`(
    text: String, numbers: [String]
  ) throws {
    var roadmap = Self.roadmap
    roadmap.stages[1].measures[0].actions[0].result = "Журнал учета"
    roadmap.stages[1].measures[1].actions[0].notes = "Позвонить.\nНе забыть!"
    var stage = try stage(roadmap: roadmap)
    try stage.press("F7", "«\(text)»")
    let page = try #require(stage.program.pages[.roadmap] as? RoadmapPage)
    #expect(page.outline?.rows.map(\.number) == numbers)
  }

  @Test func `goes to the action that somebody aims at`() throws {
    var stage = try Stage(at: .now, answers: [:])
    let page = { (stage: Stage) in stage.program.pages[.roadmap] as? RoadmapPage }
    _ = stage.program.go(to: .roadmap, at: .action(RoadmapAction.ID(6)))
    stage.answer([:])
    #expect(page(stage)?.bookmark == 6)
  }

  private static let remarks = [
    RoadmapRemark(line: 100, .measureWithoutTitle(stage: 2, measure: 2)),
    RoadmapRemark(line: 112, .termInWords("в течение года")),
    RoadmapRemark(line: 120, .actionWithoutNumber("Провести совет")),
  ]

  /// A file was asked for and read.
  private func reviewed(_ stage: Stage) throws -> Stage {
    var stage = stage
    try stage.press("i", "«/a.txt»", "F2")
    _ = stage.takeWishes()
    stage.send(.roadmapRead(path: "/a.txt", Self.roadmap, Self.remarks))
    return stage
  }

  @Test func `lists what is doubtful about a roadmap that was read`() throws {
    var stage = try reviewed(stage())
    try stage.press("F3")
    for sentence in [
      "В новой карте 3 этапа и 6 действий.", "Стоит проверить 3 места:",
      "строка 100: мероприятие 2.2 без названия",
      "строка 112: срок «в течение года» оставлен словами: дней в нём нет",
      "строка 120: текст без номера стал действием: «Провести совет»",
      "2. Формирование базы наставляемых – 3 действия",
    ] {
      #expect(stage.lines.contains { $0.contains(sentence) })
    }
  }

  @Test func `puts a roadmap with the same actions in the place of another without a question`()
    throws
  {
    var stage = try reviewed(stage())
    try stage.press("F2")
    #expect(
      stage.takeWishes() == [
        .perform(Change([.roadmap(.renew(Self.roadmap))], .importRoadmap))
      ])
  }

  @Test func `takes the first roadmap without a question`() throws {
    var stage = try reviewed(stage(roadmap: nil))
    try stage.press("F2")
    #expect(
      stage.takeWishes() == [
        .perform(Change([.roadmap(.renew(Self.roadmap))], .importRoadmap))
      ])
  }

  @Test func `leaves a roadmap that was read`() throws {
    var stage = try reviewed(stage())
    try stage.press("Esc")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.contains { $0.contains("2.1.1 Провести анкетирование") })
  }

  @Test(arguments: [
    ("PgDn", true), ("PgUp", false), ("Down", true), ("Up", false), ("Home", false), ("End", true),
    ("Space", true), ("j", true), ("k", false),
  ])
  func `scrolls the review, and a line that is read whole`(key: String, hidesTop: Bool) throws {
    let size = Size(width: 40, height: 12)
    var review = try reviewed(stage(size: size))
    try review.press("F3", key)
    #expect(!review.lines.contains { $0.contains("Проверьте, как") } == hidesTop)

    var text = try stage(size: size, roadmap: Self.wordy)
    try text.press("Down", "Down", "F3", key)
    #expect(!text.lines.contains { $0.contains("1.1.1") } == hidesTop)
  }

  /// A roadmap with an action of many words.
  private static let wordy = Roadmap(
    title: "Карта",
    stages: [
      RoadmapStage(
        title: "Подготовка",
        measures: [
          RoadmapMeasure(
            title: "Изучение", terms: [Term(read: "Март 2027")], responsibles: ["Заведующий"],
            actions: [
              RoadmapAction(
                id: RoadmapAction.ID(1),
                text: String(repeating: "изучить распоряжение министерства ", count: 9) + "до конца"
              )
            ])
        ])
    ])

  @Test(arguments: ["F3", "v", "м"]) func `reads a line whole`(key: String) throws {
    var stage = try stage(roadmap: Self.wordy)
    try stage.press("Down", "Down")
    #expect(stage.lines.contains { $0.hasSuffix("…") })
    #expect(!stage.lines.joined().contains("до конца"))
    try stage.press(key)
    #expect(stage.lines.joined().contains("до конца"))
    #expect(stage.lines.joined().contains("Ответственный: Заведующий"))
    try stage.press("Esc")
    #expect(!stage.lines.joined().contains("до конца"))
  }

  @Test func `shows long texts whole where the detail stands beside the list`() throws {
    var stage = try stage(size: Size(width: 140, height: 40), roadmap: Self.wordy)
    try stage.press("Down", "Down")
    #expect(stage.lines.contains { $0.hasSuffix(" конца") })
  }

  @Test func `says why everything is late where the terms are of another year`() throws {
    let old = Roadmap(
      title: "Карта",
      stages: [
        RoadmapStage(
          title: "Подготовка",
          measures: [
            RoadmapMeasure(
              title: "Изучение", terms: [Term(read: "Март 2022"), Term(read: "Май 2023")],
              responsibles: [], actions: [RoadmapAction(text: "Изучить")])
          ])
      ])
    let sentence = "Сроки дорожной карты – 2022/23, программа – 2026/27: поэтому всё опаздывает."
    #expect(try stage(roadmap: old).lines.contains { $0.contains(sentence) })
    #expect(
      try stage(roadmap: old).lines.contains {
        $0.contains("встроенная карта, Ш – другая из файла, Ctrl+O – учебный год программы.")
      })
    #expect(try !stage().lines.joined().contains("Сроки дорожной карты"))
    var stage = try stage()
    try stage.press("i", "«/a.txt»", "F2")
    stage.send(.roadmapRead(path: "/a.txt", old, []))
    #expect(stage.lines.contains { $0.contains(sentence) })
    #expect(stage.lines.contains { $0.contains("сомнений нет") })
  }

  @Test func `opens as many stages as there are lines for`() throws {
    let small = try stage(size: Size(width: 80, height: 18))
    #expect(!small.lines.joined().contains("3.1.1"))
    let large = try stage(size: Size(width: 80, height: 40))
    #expect(large.lines.contains { $0.contains("3.1.1 Провести мониторинг") })
    #expect(!large.lines.joined().contains("1.1.1"))
  }

  @Test func `tells late from done by a sign`() throws {
    let stage = try stage()
    #expect(stage.lines.contains { $0.contains("2.2.1") && $0.hasSuffix("▓▓!") })
    #expect(stage.lines.contains { $0.contains("2.1.2") && $0.hasSuffix("██  ┆█") })
  }

  @Test func `asks before a touched form is closed`() throws {
    var stage = try stage()
    try stage.press("Down", "Down", "Down", "F4", "Esc")
    #expect(stage.lines.contains { $0.contains("2.1.1 Провести") })
    try stage.press("F4", "«x»", "Esc")
    #expect(stage.lines.joined().contains("Закрыть форму?"))
    try stage.press("Esc")
    #expect(stage.program.pages[.roadmap]?.hasUnkept == true)
    try stage.press("Esc", "д")
    #expect(stage.program.pages[.roadmap]?.hasUnkept == false)
    #expect(stage.takeWishes() == [])
  }

  @Test func `does not drop a document for want of its day`() throws {
    var stage = try stage()
    try stage.press("Down", "Down", "Down", "Space", "Ctrl+U", "Tab", "«приказ 5»", "F2")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.joined().contains("! Укажите день: без него документ не сохранится"))
  }

  @Test func `needs the words of an action`() throws {
    var stage = try stage()
    try stage.press("Down", "Down", "Down", "F4", "Ctrl+U", "F2")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.joined().contains("! Заполните это поле"))
  }

  @Test func `shows the search in a low picture, too`() throws {
    var stage = try stage(size: Size(width: 60, height: 12))
    try stage.press("F7", "«монит»")
    #expect(stage.lines.contains { $0.contains("Найти: монит") })
  }

  @Test func `reads a file by its path`() throws {
    var stage = try stage()
    try stage.press("i", "«/tmp/карта.txt»", "F2")
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
      "Home", "End", "PgDn", "PgUp", "Space", "Left", "Right", "Backspace", "н", "д", "F3", "v",
    ]
    for _ in 0..<300 {
      try stage.press(try #require(names.randomElement(using: &random)))
      _ = stage.program.view()
    }
  }
}
