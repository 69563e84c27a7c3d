import Testing

@testable import Mentoring

@Suite struct RoadmapCheckTests {
  private static let law = [
    LegalReference(code: "r-145", citation: "", short: "Р-145", lookAlikes: ["145-р"]),
    LegalReference(code: "tk", citation: "", short: "ст. 351.8", lookAlikes: ["358.1"]),
  ]

  /// A roadmap of one measure.
  private func roadmap(
    _ actions: [RoadmapAction], title: String = "Карта", terms: [String] = [],
    responsibles: [String] = ["Завуч"], measure: String = "Дело"
  ) -> Roadmap {
    Roadmap(
      title: title,
      stages: [
        RoadmapStage(
          title: "Этап",
          measures: [
            RoadmapMeasure(
              title: measure, terms: terms.map { Term(read: $0) }, responsibles: responsibles,
              actions: actions)
          ])
      ])
  }

  private func action(_ text: String, _ term: String...) -> RoadmapAction {
    RoadmapAction(text: text, terms: term.map { Term(read: $0) })
  }

  private func codes(
    _ roadmap: Roadmap, in year: SchoolYear? = nil, calendar: WorkingCalendar = WorkingCalendar()
  ) -> [String] {
    RoadmapCheck(roadmap, in: year, calendar: calendar, law: Self.law).findings.map(\.kind.code)
  }

  private let place = ActionPlace(stage: 1, measure: 1, action: 1)

  @Test func `finds nothing in a roadmap without a fault`() {
    let map = roadmap(
      [action("Педсовет", "Май 2026"), action("Беседы", "Январь, апрель 2027")],
      title: "Карта на 2026–2027 год", terms: ["Май 2026"])
    #expect(codes(map, in: schoolYear) == [])
    #expect(codes(map) == [])
  }

  // MARK: Years

  @Test(arguments: [
    ("«Дорожная карта» 2023 – 2024 г.", 2_023...2_024), ("на 2026/27 учебный год", 2_026...2_027),
    ("план 2026-2030 гг.", 2_026...2_030), ("на 2026 год", 2_026...2_026),
    ("на 2026г.", 2_026...2_026), ("2023–2024", 2_023...2_024),
    ("Карта 2022г.-2023г.", 2_022...2_023), ("Карта 2022 г. – 2023 г.", 2_022...2_023),
    ("План до 2030 года, 2022/23", 2_022...2_023), ("Цели 2030 года, план 2022/23", 2_022...2_023),
  ])
  func `knows the years of a title`(title: String, years: ClosedRange<Int>) {
    #expect(TitleYears.of(title) == years)
  }

  @Test(arguments: [
    "Карта", "приказ от 25.12.2019 № Р-145", "распоряжение № 2023", "2019/2", "Р-2023 год", "",
    "2024–2023", "01.09.2022 г.",
  ])
  func `knows what is no year of a title`(title: String) { #expect(TitleYears.of(title) == nil) }

  @Test func `finds a title of other years`() {
    let map = roadmap(
      [action("а", "Март 2022"), action("б", "Август 2023")], title: "Карта 2023 – 2024 г.")
    let finding = RoadmapCheck(map).findings.first
    #expect(finding?.kind == .titleYears(2_023...2_024, terms: month(2022, 3)...month(2023, 8)))
    #expect(finding?.severity == .error && finding?.place == .roadmap)
  }

  @Test func `finds a roadmap of another year, and a term outside the years`() {
    #expect(codes(roadmap([action("а", "Май 2023")]), in: schoolYear) == ["other-year"])
    let map = roadmap(
      [action("а", "Октябрь 2026"), action("б", "Октябрь 2027"), action("в", "Декабрь 2025")])
    let findings = RoadmapCheck(map, in: schoolYear).findings
    #expect(findings.map(\.kind.code) == ["term-outside-years", "term-outside-years"])
    #expect(
      findings.map(\.place) == [
        .action(ActionPlace(stage: 1, measure: 1, action: 2)),
        .action(ActionPlace(stage: 1, measure: 1, action: 3)),
      ])
  }

  @Test func `counts no term of a measure that none of its actions has any more`() {
    let terms = ["Сентябрь 2026", "Октябрь 2028"]
    let both = [action("а", "Сентябрь 2026"), action("б", "Октябрь 2028")]
    #expect(codes(roadmap(both, terms: terms), in: schoolYear) == ["term-outside-years"])
    let mended = [action("а", "Сентябрь 2026"), action("б", "Октябрь 2026")]
    #expect(codes(roadmap(mended, terms: terms), in: schoolYear) == [])
    #expect(roadmap(mended, terms: terms).span == month(2026, 9)...month(2026, 10))
    #expect(
      roadmap(mended, terms: terms).terms.map(\.term.text) == ["Сентябрь 2026", "Октябрь 2026"])
    let some = [action("а", "Сентябрь 2026"), action("б")]
    #expect(codes(roadmap(some, terms: terms), in: schoolYear) == ["term-outside-years"])
    #expect(codes(roadmap([], terms: terms), in: schoolYear) == ["term-outside-years"])
  }

  // MARK: Gaps

  @Test func `finds what is missing, at the measure where all of it lacks it`() {
    let some = roadmap([action("а"), action("б", "Май 2026")], responsibles: [])
    #expect(
      RoadmapCheck(some).findings.map { "\($0.kind.code) \($0.place)" } == [
        "term-missing \(RoadmapFinding.Place.action(place))",
        "responsible-missing \(RoadmapFinding.Place.measure(stage: 1, measure: 1))",
      ])
    #expect(codes(roadmap([action("а")])) == ["term-missing"])
  }

  @Test func `finds a line without a measure, which may be empty else`() {
    #expect(codes(roadmap([], terms: ["Май 2026"], measure: "")) == ["measure-empty"])
    #expect(codes(roadmap([], terms: [], measure: "")) == ["measure-empty"])
  }

  @Test func `notes a measure and a stage whose last action is gone`() {
    var map = roadmap([action("а", "Май 2026")], terms: ["Май 2026"])
    let empty = RoadmapMeasure(
      title: "Пустое", terms: [Term(read: "Май 2026")], responsibles: ["Завуч"], actions: [])
    map.stages[0].measures.append(empty)
    map.stages.append(RoadmapStage(title: "Итоги", measures: [empty]))
    map.stages.append(RoadmapStage(title: "Отчёт", measures: []))
    let found = RoadmapCheck(map).findings
    #expect(found.map(\.kind) == [.actionsMissing, .actionsMissing, .actionsMissing])
    #expect(
      found.map(\.place) == [.measure(stage: 1, measure: 2), .stage(2), .stage(3)])
    #expect(found.allSatisfy { $0.severity == .note })
  }

  @Test func `leaves a roadmap of measures alone, none of which has actions`() {
    #expect(codes(roadmap([], terms: ["Май 2026"])) == [])
  }

  @Test func `notes a term that fixes no day`() {
    #expect(codes(roadmap([action("а", "по плану")])) == ["term-unread"])
  }

  // MARK: Order

  private func preparation(_ order: String, _ coordinator: String) -> [RoadmapAction] {
    [
      action("Издание приказа «Внедрение целевой модели наставничества в ОО»", order),
      action("Назначение куратора внедрения целевой модели (издание приказа)", coordinator),
    ]
  }

  @Test func `finds a coordinator who is appointed too late`() {
    let findings = RoadmapCheck(roadmap(preparation("Март 2026", "Сентябрь 2026"))).findings
    #expect(findings.count == 1)
    #expect(
      findings.first?.kind
        == .coordinatorLate(
          Term(read: "Сентябрь 2026"), after: place, term: Term(read: "Март 2026")))
    #expect(findings.first?.severity == .error && findings.first?.isGuess == false)
  }

  @Test func `only warns where the position in a cell told the terms`() {
    let map = roadmap(
      preparation("Март 2026", "Сентябрь 2026"), terms: ["Март 2026", "Сентябрь 2026"])
    let finding = RoadmapCheck(map).findings.first
    #expect(finding?.kind.code == "coordinator-late")
    #expect(finding?.severity == .warning && finding?.isGuess == true)
  }

  @Test(arguments: [("Март 2026", "Март 2026"), ("Март 2026", "01.03.2026 – 15.04.2026")])
  func `finds no coordinator late where the terms leave it open`(order: String, term: String) {
    #expect(codes(roadmap(preparation(order, term))) == [])
  }

  @Test func `finds a coordinator who is to work before the appointment`() {
    var actions = preparation("Сентябрь 2026", "Сентябрь 2026")
    var survey = action("Анкетирование", "Май 2026")
    survey.responsibles = ["Куратор"]
    actions.append(survey)
    #expect(codes(roadmap(actions)) == ["coordinator-late"])
  }

  @Test func `only warns where the position in a cell told who answers`() {
    var (appointing, survey) = (
      action("Назначение куратора"), action("Анкетирование", "Май 2026")
    )
    appointing.terms = [Term(read: "Сентябрь 2026")]
    appointing.responsibles = ["Заведующий"]
    survey.responsibles = ["Куратор"]
    let guessed = roadmap([appointing, survey], responsibles: ["Заведующий", "Куратор"])
    let finding = RoadmapCheck(guessed).findings.first
    #expect(finding?.kind.code == "coordinator-late")
    #expect(finding?.severity == .warning && finding?.isGuess == true)
    let told = roadmap([appointing, survey], responsibles: ["Заведующий"])
    #expect(RoadmapCheck(told).findings.map(\.severity) == [.error])
    // The words of the action need a coordinator, whoever answers.
    survey.text = "Совещание с куратором"
    let named = roadmap([appointing, survey], responsibles: ["Заведующий", "Куратор"])
    #expect(RoadmapCheck(named).findings.map(\.severity) == [.error])
  }

  @Test func `finds an action before one that it waits for, once where it needs that one anyway`() {
    var report = action("Отчёт", "Март 2026")
    report.after = [.init(2), .init(3)]
    var survey = action("Опрос", "Май 2026")
    survey.id = .init(2)
    var order = action("Приказ об утверждении наставнических пар", "Сентябрь 2026")
    (order.id, order.after) = (.init(3), [.init(4)])
    var pairs = action("Соединение наставников и наставляемых в пары", "Октябрь 2026")
    pairs.id = .init(4)
    let findings = RoadmapCheck(roadmap([report, survey, order, pairs])).findings
    #expect(
      findings.map(\.kind.code) == [
        "depends-on-later", "depends-on-later", "order-before-basis",
      ])
    #expect(
      findings.first?.kind
        == .dependsOnLater(
          Term(read: "Март 2026"), needs: ActionPlace(stage: 1, measure: 1, action: 2),
          term: Term(read: "Май 2026")))
  }

  @Test func `finds an order before its basis, and an action before what it needs`() {
    let map = roadmap([
      action("Соединение наставников и наставляемых в пары", "Октябрь 2026"),
      action("Издание приказа «Об утверждении наставнических пар/групп»", "Сентябрь 2026"),
      action("Проведение первой, организационной, встречи", "Август 2026"),
      RoadmapAction(
        text: "Вторая", terms: [Term(read: "Июль 2026")], fact: FactCode("trial-meetings")),
    ])
    let findings = RoadmapCheck(map).findings
    #expect(
      findings.map(\.kind.code) == ["order-before-basis", "depends-on-later", "depends-on-later"])
    #expect(
      findings[1].kind
        == .dependsOnLater(
          Term(read: "Август 2026"), needs: ActionPlace(stage: 1, measure: 1, action: 2),
          term: Term(read: "Сентябрь 2026")))
  }

  // MARK: Papers

  private func done(_ document: String) -> RoadmapAction {
    var done = action("Приказ", "Май 2026")
    done.done = .init(date: day("2026-05-20"), document: document)
    return done
  }

  @Test func `finds an order without its number`() {
    #expect(codes(roadmap([done("приказ от 20.05.2026")])) == ["approved-without-number"])
    #expect(codes(roadmap([done("приказ № 26/1 от 20.05.2026"), done("протокол")])) == [])
    let title = "Утверждено приказом заведующего. Карта"
    #expect(codes(roadmap([action("а", "Май 2026")], title: title)) == ["approved-without-number"])
  }

  @Test func `finds one number on orders of two days`() {
    let map = roadmap([
      done("приказ № 26/1 от 20.05.2026"), done("Приказ №26/1 от 21.05.2026"),
      done("приказ № 26/1 от 20.05.2026"), done("приказ № 27 от 21.05.2026"),
    ])
    let findings = RoadmapCheck(map).findings
    #expect(findings.map(\.kind) == [.duplicateNumber("26/1", first: place)])
    #expect(findings.first?.place == .action(ActionPlace(stage: 1, measure: 1, action: 2)))
  }

  @Test func `an order without its day hides no two days of one number`() {
    let map = roadmap([
      done("приказ № 12"), done("приказ № 12 от 02.09.2026"), done("приказ № 12 от 03.09.2026"),
    ])
    let second = ActionPlace(stage: 1, measure: 1, action: 2)
    #expect(RoadmapCheck(map).findings.map(\.kind) == [.duplicateNumber("12", first: second)])
  }

  @Test(arguments: [
    ("распоряжение N 145-р", ["legal-reference"]), ("ст. 358.1 ТК РФ", ["legal-reference"]),
    ("наставничество по 145-Р и 358.1.", ["legal-reference", "legal-reference"]),
    ("распоряжение «145-р»", ["legal-reference"]), ("распоряжение №145-р,", ["legal-reference"]),
    ("«145-р»", []), ("распоряжение 145-рд", []),
    ("Распоряжение Минпросвещения от 25.12.2019 № 145-р, приказ № 5", ["legal-reference"]),
    ("Приказ заведующего и распоряжение Минпросвещения № 145-р", ["legal-reference"]),
    ("Приказ заведующего о наставничестве № 145-р", []),
    ("Приказ № 145-р по распоряжению Минпросвещения", []),
    ("Приказ о внедрении по № 145-р", ["legal-reference"]),
    ("Распоряжение № 145-р Правительства области", []),
    ("Распоряжение Правительства области № 145-р", []), ("Помещение 145-Р", []),
    ("Ст. 358.1 Налогового кодекса РФ", []), ("статья 358.1 КоАП", []),
    ("ст. 358.1 НК РФ, ст. 351.8 ТК РФ", []),
    ("Статья 358.1 Трудового кодекса", ["legal-reference"]),
    ("в соответствии со ст. 358.1", ["legal-reference"]), ("ст.358.1", ["legal-reference"]),
    ("таблица 4.358.1", []), ("лист 358.1", []),
    ("Р-145", []), ("1145-р", []), ("ст. 1358.1", []), ("358.15", []), ("Р-145-р", []),
    ("ст. 358.1.2", []),
    ("постановление Минпросвещения № Р-145", ["legal-reference"]),
    ("Постановлением Министерства просвещения РФ от 25.12.2019 № Р-145", ["legal-reference"]),
    ("распоряжение № Р-145 от 25.12.2020", ["legal-reference"]),
    ("Р-145 от 25 декабря 2020 г.", ["legal-reference"]),
    ("Р-145 от 25.12.2019", []), ("распоряжение № Р-145 от 25 декабря 2019 г.", []),
    ("постановление правительства и распоряжение Минпросвещения № Р-145", []),
    ("Р-145 от министерства", []), ("постановление № ПР-145", []),
  ])
  func `finds an act that is none`(text: String, expected: [String]) {
    #expect(codes(roadmap([action(text, "Май 2026")])) == expected)
  }

  @Test func `says that stages are to be compared with their source, whatever else was added`() {
    var set = RoadmapTemplate(
      code: "own", title: "К",
      stages: [
        .init(
          title: "Этап",
          measures: [.init(title: "Дело", terms: [], responsibles: ["Завуч"], actions: ["А"])])
      ])
    func found(_ map: Roadmap) -> [RoadmapFlaw] {
      RoadmapCheck(map, sets: [set]).findings.map(\.kind)
    }
    var map = roadmap([action("А", "Май 2026")])
    #expect(found(map) == [])
    set.unverifiedSource = "сверьте с письмом"
    #expect(found(map) == [.sourceUnverified(set: "own", source: "сверьте с письмом")])
    map.stages.append(RoadmapStage(title: "Ещё", measures: []))
    #expect(found(map).map(\.code).sorted() == ["actions-missing", "source-unverified"])
    map.stages[0].title = "Свой этап"
    #expect(found(map).map(\.code) == ["actions-missing"])
  }

  @Test(arguments: [
    ("после п. 2", ["depends-on-later"]), ("по итогам п.2", ["depends-on-later"]),
    ("Отчёт (см. п. 1.1.2)", ["depends-on-later"]),
    ("на основании пунктов 2 и 3", ["depends-on-later"]),
    ("после п. 2.1, разослать", ["depends-on-later"]), ("после п. 2 плана", ["depends-on-later"]),
    ("после пп. 2, 3", ["depends-on-later"]), ("по результатам п. 2 – отчёт", ["depends-on-later"]),
    ("после п. 2 Положения", []), ("п. 2", []), ("согласно п. 2", []), ("после п. 1", []),
    ("после п. 7", []), ("после п. 2.7", []), ("на основании п. 2 ст. 28", []),
    ("см. п. 1.1", []), ("после 2", []), ("после п. 2.1.1.1", []), ("после п. 2022", []),
  ])
  func `finds an action that names a later one as what it follows`(
    text: String, expected: [String]
  ) {
    var map = roadmap([action(text, "Май 2026"), action("Потом", "Июнь 2026")])
    map.stages.append(
      RoadmapStage(
        title: "Ещё",
        measures: [
          RoadmapMeasure(
            title: "Дела", terms: [], responsibles: ["Завуч"],
            actions: [action("Итог", "Июль 2026")])
        ]))
    #expect(codes(map) == expected)
  }

  @Test func `an action that names an earlier one is in order`() {
    let map = roadmap([action("Сначала", "Май 2026"), action("после п. 1", "Июнь 2026")])
    #expect(codes(map) == [])
  }

  private func stages(_ terms: [[String]]) -> Roadmap {
    Roadmap(
      title: "Карта",
      stages: terms.map { terms in
        RoadmapStage(
          title: "Этап",
          measures: [
            RoadmapMeasure(
              title: "Дело", terms: [], responsibles: ["Завуч"],
              actions: terms.map { action("Сделать", $0) })
          ])
      })
  }

  @Test(arguments: [
    (["Октябрь 2022", "Январь 2022"], "Январь 2022", 2_023, 3),
    (["Октябрь 2022", "Январь, апрель 2022"], "Январь, апрель 2022", 2_023, 3),
    (["Октябрь 2022", "09.01.2021"], "09.01.2021", 2_023, 3),
  ])
  func `finds a term whose year puts it long before the stage before`(
    last: [String], term: String, year: Int, stage: Int
  ) {
    let map = stages([
      ["Март 2022", "Май 2022"], ["Сентябрь 2022", "Сентябрь – ноябрь 2022"], last,
    ])
    let found = RoadmapCheck(map).findings.filter { $0.kind.code == "term-year-suspect" }
    #expect(found.map(\.kind) == [.yearSuspect(Term(read: term), likely: year)])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.place) == [.action(ActionPlace(stage: stage, measure: 1, action: 2))])
  }

  @Test func `finds every term of a wrong year, though stages between have one too`() {
    let map = stages([
      ["Март 2022"], ["Сентябрь 2022", "Октябрь 2022"], ["Октябрь 2022", "Январь 2022"],
      ["Январь, апрель 2022"],
    ])
    #expect(
      RoadmapCheck(map).findings.map(\.kind) == [
        .yearSuspect(Term(read: "Январь 2022"), likely: 2_023),
        .yearSuspect(Term(read: "Январь, апрель 2022"), likely: 2_023),
      ])
  }

  @Test func `finds a term whose year puts it long behind the stage behind`() {
    let map = stages([
      ["Март 2022", "Май 2023"], ["Сентябрь 2022", "Октябрь 2022"], ["Январь 2023"],
    ])
    let found = RoadmapCheck(map).findings
    #expect(found.map(\.kind) == [.yearSuspect(Term(read: "Май 2023"), likely: 2_022)])
  }

  @Test(arguments: [
    [["Март 2022", "Май 2022"], ["Апрель 2022", "Сентябрь 2022"], ["Июнь 2022", "Май 2023"]],
    [["Сентябрь 2022", "Октябрь 2022"], ["Май 2022", "Август 2022"]],
    [["Сентябрь 2022"], ["Январь 2022", "Октябрь 2022"]],
    [["Март 2022", "2022/23 учебный год"], ["Сентябрь 2022", "Октябрь 2022"]],
    [["Март 2022", "Июнь 2023"], ["Сентябрь 2022", "Май 2023"]],
  ])
  func `leaves a term alone that may be where it is`(terms: [[String]]) {
    let found = RoadmapCheck(stages(terms)).findings.map(\.kind.code)
    #expect(!found.contains("term-year-suspect"))
  }

  @Test func `finds a mark by hand that the data do not bear out`() {
    var marked = action("Собрать согласия", "Май 2026")
    marked.fact = FactCode("mentee-consents")
    marked.done = RoadmapAction.Done(date: day("2026-05-20"), document: "")
    var map = roadmap([marked])
    #expect(codes(map) == [])
    let part = FactStanding(
      .part(done: 17, all: 18, lacking: ["Иванова А. С."]), at: .consents(.mentee, nil))
    map.standings = [FactCode("mentee-consents"): part]
    let found = RoadmapCheck(map).findings
    #expect(found.map(\.kind) == [.markAgainstFact(part.degree)])
    #expect(found.map(\.severity) == [.warning])
    map.standings = [FactCode("mentee-consents"): FactStanding(.done, at: .board)]
    #expect(codes(map) == [])
  }

  // MARK: Days

  @Test func `finds a term on days on which nobody works`() {
    let calendar = WorkingCalendar(free: [day("2026-05-11")], listedYears: [2026])
    let map = roadmap([
      action("а", "09.05.2026"), action("б", "9–11 мая 2026"), action("в", "9–12 мая 2026"),
      action("г", "Май 2026"),
    ])
    #expect(codes(map, calendar: calendar) == ["term-on-free-days", "term-on-free-days"])
  }

  @Test func `tells which days of a list are days off`() {
    let map = roadmap([action("а", "01.09.2022, 15.10.2022")])
    let found = RoadmapCheck(map, calendar: WorkingCalendar(listedYears: [2_022])).findings
    let saturday = day("2022-10-15")
    #expect(
      found.map(\.kind) == [
        .termOnFreeDays(Term(read: "01.09.2022, 15.10.2022"), [saturday...saturday])
      ])
  }

  @Test func `tells a day that there is not as an error`() {
    let findings = RoadmapCheck(roadmap([action("а", "31.02.2023"), action("б", "по плану")]))
      .findings
    #expect(findings.map(\.kind.code) == ["term-unread", "term-unread"])
    #expect(findings.map(\.severity) == [.error, .note])
  }

  @Test(arguments: [
    ("Информирование о роли куратора", []), ("Выбор кандидатуры куратора", []),
    ("Совещание с куратором", ["coordinator-late"]),
  ])
  func `what chooses a coordinator needs none`(text: String, expected: [String]) {
    let map = roadmap([action(text, "Май 2026"), action("Назначение куратора", "Июнь 2026")])
    #expect(codes(map) == expected)
  }

  @Test(arguments: [
    ("Положение утверждено приказом", ["approved-without-number"]),
    ("Утв. приказом заведующего", ["approved-without-number"]),
    ("Приказ утверждён", ["approved-without-number"]),
    ("Приказ о внедрении целевой модели утверждён", ["approved-without-number"]),
    ("Приказ № ____ о внедрении", ["approved-without-number"]),
    ("Приказ № 5 о внедрении утверждён", []),
    ("Приказ о внедрении, утверждённый план работы", []),
    ("Положение утверждено приказом № 5 от 01.09.2026", []),
    ("Подготовка и утверждение приказа", []),
  ])
  func `finds an approval by an order without a number`(text: String, expected: [String]) {
    #expect(codes(roadmap([action(text, "Май 2026")])) == expected)
    let result = RoadmapAction(text: "Дело", terms: [Term(read: "Май 2026")], result: text)
    #expect(codes(roadmap([result])) == expected)
  }

  @Test func `notes a year whose days off are not known, once`() {
    let map = roadmap([
      action("а", "11.05.2027"), action("б", "12.05.2027"), action("в", "Май 2028"),
    ])
    let findings = RoadmapCheck(map).findings
    #expect(findings.map(\.kind) == [.calendarYearUnlisted(2027)])
    #expect(findings.first?.severity == .note)
  }

  @Test func `has a code of its own for every flaw, and errors before warnings`() {
    let map = roadmap(
      [action("распоряжение 145-р", "по плану"), action("б", "Май 2020")], title: "Карта 2026 год",
      responsibles: [], measure: "")
    let found = RoadmapCheck(map, in: schoolYear, law: Self.law).findings
    let order = RoadmapFinding.Severity.allCases
    let severities = found.map { order.firstIndex(of: $0.severity) ?? 0 }
    #expect(severities == severities.sorted())
    #expect(Set(found.map(\.kind.code)).count == found.count)
    #expect(found.count >= 5)
  }
}
