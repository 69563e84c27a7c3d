import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct NowPageTests {
  private static let agenda = Query.agenda(Side.allCases.map { Samples.questionnaire($0) })

  private static let empty: [Query: Loaded] = [
    .roadmap: .roadmap(nil), agenda: .agenda(AgendaFacts()),
  ]

  private static func person(_ id: Int64, _ name: String) -> Person {
    Person(id: Person.ID(id), name: PersonName(name))
  }

  private static let busy: [Query: Loaded] = [
    .roadmap: .roadmap(RoadmapPageTests.roadmap),
    agenda: .agenda(
      AgendaFacts(
        mentees: 2,
        lackingConsent: .init(count: 1, first: [person(2, "Иванова Анна Сергеевна")]),
        sheets: [
          .init(side: .mentee, left: 2, all: 2, next: person(1, "Ёлкина Мария Сергеевна"))
        ])),
  ]

  private static let draft = PairOrder(
    id: PairOrder.ID(1),
    content: PairOrder.Content(
      number: "42-ОД", basis: "", last: Samples.today, reportDue: Samples.today))

  /// One thing of nearly every kind.
  private static let full: [Query: Loaded] = [
    .roadmap: .roadmap(RoadmapPageTests.roadmap),
    agenda: .agenda(
      AgendaFacts(
        mentees: 3, mentors: 1, pairs: 1,
        lackingConsent: .init(count: 1, first: [person(2, "Иванова Анна Сергеевна")]),
        sheets: [
          .init(side: .mentee, left: 3, all: 3, next: person(1, "Ёлкина Мария Сергеевна")),
          .init(side: .mentor, left: 1, all: 1, next: person(9, "Титова Надежда Петровна")),
        ], unpairedWithConsent: 1, unpairedWithoutConsent: 1, pairsWithoutOrder: 1, draft: draft)),
  ]

  @Test func `names the first of many without a consent`() throws {
    let people = (1...20).map { Self.person(Int64($0), "Иванова \($0)") }
    let facts = AgendaFacts(
      mentees: 30_000, mentors: 1, lackingConsent: .init(count: 25_000, first: people))
    let stage = try Stage(
      at: .now,
      answers: [.roadmap: .roadmap(RoadmapPageTests.roadmap), Self.agenda: .agenda(facts)]
    )
    let text = stage.lines.joined().split(separator: " ").joined(separator: " ")
    #expect(text.contains("у 25000 человек: Иванова 1., Иванова 2."))
  }

  @Test func `shows what is known while the rest is being counted, and keeps the reader's line`()
    throws
  {
    var stage = try Stage(at: .now, answers: [:])
    let requests = stage.program.requests
    func send(_ query: Query, _ answer: Loaded) throws {
      let request = try #require(requests[query])
      stage.send(.loaded(query, request: request, .success(answer)))
    }
    try send(.roadmap, .begun(.roadmap(RoadmapPageTests.roadmap)))
    #expect(stage.program.pages[.now]?.isWaiting == true)
    try send(Self.agenda, .begun(.agenda(AgendaFacts(mentees: 66_667, mentors: 3, pairs: 1))))
    #expect(stage.text.contains("66667 наставляемых"))
    #expect(stage.text.contains("остальное считается…"))
    #expect(!stage.text.contains("Нет согласия"))
    let page = try #require(stage.program.pages[.now] as? NowPage)
    #expect(!page.items.isEmpty)
    try stage.press("Down")
    let focused = (stage.program.pages[.now] as? NowPage).map { $0.items[$0.cursor.index] }
    try send(.roadmap, .roadmap(RoadmapPageTests.roadmap))
    #expect(stage.text.contains("остальное считается…"))
    let lacking = AgendaFacts.Lacking(count: 2, first: [Self.person(2, "Иванова Анна")])
    try send(
      Self.agenda,
      .agenda(AgendaFacts(mentees: 66_667, mentors: 3, pairs: 1, lackingConsent: lacking)))
    #expect(!stage.text.contains("остальное считается…"))
    #expect(stage.text.contains("Нет согласия"))
    #expect((stage.program.pages[.now] as? NowPage).map { $0.items[$0.cursor.index] } == focused)
    // Counted anew, what stands there stays until all is counted.
    try send(Self.agenda, .begun(.agenda(AgendaFacts(mentees: 66_667))))
    #expect(stage.text.contains("Нет согласия"))
  }

  @Test func `goes to the mentor whose consent is missing where it is no mentee's`() throws {
    let facts = AgendaFacts(
      mentees: 1, mentors: 1,
      lackingConsent: .init(
        count: 1, first: [Self.person(9, "Титова Надежда Петровна")], side: .mentor))
    var stage = try Stage(
      at: .now,
      answers: [.roadmap: .roadmap(RoadmapPageTests.roadmap), Self.agenda: .agenda(facts)]
    )
    try stage.press("Enter")
    #expect(stage.program.chapter == .mentors)
  }

  @Test func `leads through an empty programme`() throws {
    var stage = try Stage(at: .now, answers: Self.empty)
    let lines = stage.lines
    #expect(lines.contains { $0.contains("Дорожной карты ещё нет") })
    #expect(lines.contains { $0.contains("База наставляемых пуста") })
    try stage.press("Down", "Enter")
    #expect(stage.program.chapter == .mentees)
  }

  @Test(arguments: Language.allCases, [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func `lists what is missing`(language: Language, size: Size) throws {
    let stage = try Stage(at: .now, language: language, size: size, answers: Self.full)
    try expectSnapshot(
      stage.program.view(), named: "now-\(language.rawValue)-\(size.width)x\(size.height)")
  }

  @Test func `says in numbers that agree what each line counts`() throws {
    let stage = try Stage(at: .now, size: Size(width: 120, height: 40), answers: Self.full)
    let sentences = [
      "3 наставляемых · 1 наставник · 1 принятая пара",
      "Нет согласия на обработку данных у 1 человека: Иванова А. С.",
      "Анкеты наставляемых «до»: введено 0 из 3, осталось 3",
      "2 наставляемых без принятой пары: 1 с согласием, 1 без согласия",
      "Приказ № 42-ОД – проект, не подписан: 1 пара",
    ]
    for sentence in sentences {
      #expect(stage.lines.contains { $0.contains(sentence) }, "\(sentence)")
    }
  }

  @Test(arguments: [
    (0, "3 Наставляемые", "Enter – внести согласие", Chapter.mentees),
    (1, "5 Анкеты", "Enter – ввести анкету", .surveys),
    (2, "5 Анкеты", "Enter – ввести анкету", .surveys),
    (3, "6 Доска", "Enter – к доске", .board),
    (4, "7 Приказы", "Enter – к приказу", .orders),
    (5, "2 Карта", "Enter – к действию карты", .roadmap),
  ]) func `names the key of the cure, and goes there`(
    line: Int, place: String, cure: String, chapter: Chapter
  ) throws {
    var stage = try Stage(at: .now, answers: Self.full)
    for _ in 0..<line { try stage.press("Down") }
    let focused = try #require(stage.lines.first { $0.hasPrefix(" ›") })
    #expect(focused.contains(place))
    #expect(stage.lines.contains { $0.contains(cure) })
    try stage.press("Enter")
    #expect(stage.program.chapter == chapter)
  }

  @Test func `is drawn up anew when a day has come while it was open`() throws {
    var stage = try Stage(at: .now, answers: Self.followed())
    #expect(!stage.text.contains("Опаздывает на 2 дня"))
    stage.send(.today(Samples.today.adding(days: 5)))
    #expect(stage.text.contains("Опаздывает на 2 дня"))
  }

  /// A fact in part, one that waits, and many that were over before the beginning.
  private static func followed(_ place: String = "г. Киров") -> [Query: Loaded] {
    func action(
      _ id: Int64, _ text: String, _ term: String, fact: String? = nil, after: [Int64] = []
    ) -> RoadmapAction {
      RoadmapAction(
        id: .init(id), text: text, terms: [Term(read: term)], fact: fact.map { FactCode($0) },
        after: after.map { .init($0) })
    }
    let measure = RoadmapMeasure(
      title: "", terms: [], responsibles: ["Зам"],
      actions: [
        action(1, "Изучить", "Март 2026"), action(2, "Ознакомить", "Март 2026"),
        action(3, "Согласия", "до 08.10.2026", fact: "mentee-consents"),
        action(4, "Пары", "до 30.10.2026", after: [3]),
      ])
    var roadmap = Roadmap(title: "", stages: [RoadmapStage(title: "", measures: [measure])])
    roadmap.standings = [
      FactCode("mentee-consents"): FactStanding(
        .part(done: 23, all: 25, lacking: ["Ёлкина М. С.", "Юдина В."]),
        at: .consents(.mentee, Person.ID(7)))
    ]
    return [
      .roadmap: .roadmap(roadmap), agenda: .agenda(AgendaFacts(mentees: 25, mentors: 9)),
    ]
  }

  @Test func `puts what presses under headings, with how far it is and what it waits for`() throws {
    var stage = try Stage(at: .now, size: Size(width: 100, height: 30), answers: Self.followed())
    let lines = stage.lines.map { $0.split(separator: " ").joined(separator: " ") }
    let headings = ["Просрочено: 2", "В ближайшие 7 дней: 1", "Ждут другого дела: 1"]
    #expect(lines.filter(headings.contains) == headings)
    let told = [
      "2 дела со сроком до начала программы – отметьте сделанные",
      "До 08.10.2026, 23/25: 1.1.3 Согласия", "Ждёт 1.1.3: 1.1.4 Пары",
    ]
    for line in told { #expect(lines.contains { $0.contains(line) }, "\(line)") }
    try stage.press("Down")
    let text = stage.lines.joined().split(separator: " ").joined(separator: " ")
    #expect(text.contains("Сделано 23 из 25. Не хватает: Ёлкина М. С., Юдина В."))
    try stage.press("Enter")
    #expect(stage.program.chapter == .mentees)
  }

  @Test func `keeps the heading of the first thing in sight, however low the window`() throws {
    var stage = try Stage(at: .now, size: Size(width: 80, height: 12), answers: Self.followed())
    try stage.press("End", "Home")
    #expect(stage.lines.contains { $0.contains("Просрочено: 2") })
  }

  @Test func `leads first to the card of an organisation that orders miss something of`() throws {
    var programme = try Samples.programme()
    programme.organization.place = ""
    var stage = Stage()
    let overview = Overview(programme: programme, saved: nil, undo: nil, redo: nil, version: 1)
    stage.send(.opened(path: "/tmp/sample.kurator", overview, Session(chapter: .now)))
    stage.answer(Self.empty)
    #expect(stage.lines.contains { $0.contains("Карточка организации заполнена не до конца") })
    try stage.press("Enter")
    #expect(stage.program.chapter == .organisation)
  }

  @Test(arguments: [13, 19])
  func `says how many things are out of sight`(height: Int) throws {
    var stage = try Stage(at: .now, size: Size(width: 80, height: height), answers: Self.full)
    #expect(stage.lines.joined().contains("ниже ещё "))
    try stage.press("End")
    #expect(stage.lines.joined().contains("выше ещё "))
  }

  @Test(arguments: [0, 1, 20, 40, 60], [0, 1, 5, 10, 16, 19, 24])
  func `draws at every size`(width: Int, height: Int) throws {
    let size = Size(width: width, height: height)
    let stage = try Stage(at: .now, size: size, answers: Self.full)
    #expect(stage.program.view().size == size)
  }

  @Test func `goes to the action that presses`() throws {
    var stage = try Stage(at: .now, answers: Self.busy)
    try stage.press("End", "Enter")
    #expect(stage.program.chapter == .roadmap)
  }

  @Test func `waits for everything before it says anything`() throws {
    let stage = try Stage(at: .now)
    #expect(stage.lines.joined().contains("Загрузка…"))
  }
}
