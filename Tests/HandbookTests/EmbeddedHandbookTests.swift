import Handbook
import Mentoring
import Testing

@Suite struct EmbeddedHandbookTests {
  let handbook: Handbook
  let findings: [HandbookFinding]

  init() { (handbook, findings) = Handbook.load() }

  @Test func `has no mistake`() {
    #expect(findings == [])
  }

  @Test func `says of every file where it comes from`() {
    #expect(
      handbook.sources.keys.sorted() == [
        "calendar.yaml", "calendar/2022.yaml", "calendar/2023.yaml", "calendar/2024.yaml",
        "calendar/2025.yaml", "calendar/2026.yaml", "forms.yaml", "law.yaml", "matching.yaml",
        "orders/pairs.yaml",
        "questionnaires/educator-mentee-before.yaml", "questionnaires/educator-mentor-before.yaml",
        "reminders.yaml", "roadmaps/az1128.yaml", "roadmaps/r145.yaml", "tags.yaml",
      ])
    #expect(handbook.sources["forms.yaml"]?.hasSuffix("сверьте с источником") == true)
  }

  // MARK: Questionnaires

  private func items(_ side: Side) throws -> [Questionnaire.Item] {
    try #require(handbook.contents.questionnaire(for: side, .before)).items
  }

  private func kinds(_ side: Side) throws -> String {
    String(
      try items(side).map { item -> Character in
        switch item.kind {
        case .yesNo: "B"
        case .open: "O"
        case .scale: "S"
        case .frequency: "F"
        }
      })
  }

  @Test func `asks the mentee 16 and the mentor 15 items before`() throws {
    #expect(try kinds(.mentee) == "BOSSSSSSSSSSOOFB")
    #expect(try kinds(.mentor) == "BOSSSSSSSSSOOFB")
    #expect(handbook.contents.questionnaires.count == 2)
    #expect(
      handbook.contents.questionnaires.map(\.code.text) == [
        "educator-mentee-before", "educator-mentor-before",
      ])
  }

  @Test(arguments: Side.allCases) func `jumps over the second item when the first is no`(
    side: Side
  ) throws {
    let first = try #require(try items(side).first)
    #expect(first.text == "Сталкивались ли Вы раньше с программой наставничества?")
    #expect(first.kind == .yesNo(noGoesTo: 3))
    #expect(try items(side)[1].text == "Если да, то где?")
  }

  @Test(arguments: [(Side.mentee, 15), (.mentor, 14)])
  func `measures how often events are expected and intended`(side: Side, number: Int) throws {
    let measured = try items(side).filter { $0.measure == .eventFrequency }
    #expect(measured.map(\.number) == [number])
    #expect(
      measured.first?.kind == .frequency(["Очень часто", "Часто", "Редко", "1–2 раза", "Никогда"]))
  }

  @Test(arguments: Side.allCases) func `numbers the items from 1 without a gap`(side: Side) throws {
    let numbers = try items(side).map(\.number)
    #expect(numbers == Array(1...numbers.count))
  }

  @Test(arguments: Side.allCases) func `has labels that fit into a line of the screen`(
    side: Side
  ) throws {
    let long = try items(side).filter { $0.label.count > 43 }
    #expect(long.map(\.label) == [])
  }

  @Test(arguments: [
    (Side.mentee, "Mentee’s questionnaire (first survey). Form “educator – educator”"),
    (.mentor, "Mentor’s questionnaire (first survey). Form “educator – educator”"),
  ])
  func `has a title for an English screen`(side: Side, title: String) throws {
    let questionnaire = try #require(handbook.contents.questionnaire(for: side, .before))
    #expect(questionnaire.englishTitle == title)
  }

  @Test(arguments: Side.allCases) func `holds no consent to the processing of data`(
    side: Side
  ) throws {
    let questionnaire = try #require(handbook.contents.questionnaire(for: side, .before))
    let texts = [questionnaire.title] + questionnaire.items.flatMap { [$0.text, $0.label] }
    #expect(texts.filter { $0.lowercased().contains("соглас") } == [])
    #expect(texts.filter { $0.lowercased().contains("персональн") } == [])
  }

  // MARK: Roadmap

  @Test func `has 7 stages, 16 measures and 48 actions`() {
    let stages = handbook.contents.roadmap.stages
    let counts = stages.map { $0.measures.reduce(0) { $0 + $1.actions.count } }
    #expect(counts == [12, 8, 4, 5, 7, 6, 6])
    #expect(stages.map(\.measures.count) == [4, 2, 2, 2, 2, 2, 2])
    #expect(stages.map(\.title).last == "Завершение наставничества")
  }

  @Test func `says of the stages that are to be compared with their source, and of no others`() {
    let sets = handbook.contents.roadmaps
    #expect(sets.map { $0.unverifiedSource != nil } == [false, true])
    #expect(sets[1].unverifiedSource?.hasSuffix("сверьте с источником") == true)
    let year = SchoolYear(preparedOn: CalendarDay(number: 20_000))
    let counts = sets.map { RoadmapCheck.unverified($0.roadmap(for: year), in: handbook.contents) }
    #expect(counts.map(\.count) == [0, 1])
  }

  @Test func `appoints the coordinator before the coordinator's first task`() throws {
    let measures = handbook.contents.roadmap.stages.flatMap(\.measures)
    let appointing = try #require(
      measures.firstIndex { $0.actions.contains { $0.text.hasPrefix("Назначение куратора") } })
    #expect(measures[appointing].actions[1].text.hasPrefix("Назначение куратора"))
    #expect(
      measures[appointing].terms == [
        RoadmapTemplate.Months(first: -6, last: -6).map { .months($0) }
      ])
    let later = measures[(appointing + 1)...].flatMap(\.terms).compactMap(\.inMonths)
    #expect(later.filter { $0.first <= -6 } == [])
  }

  @Test func `leaves no measure without a responsible and no year in a text`() {
    let roadmap = handbook.contents.roadmap
    let measures = roadmap.stages.flatMap(\.measures)
    #expect(measures.filter { $0.responsibles.isEmpty || $0.actions.isEmpty } == [])
    #expect(!roadmap.title.contains("20"))
  }

  @Test(arguments: [
    (1, 0, [-4, -1], [-3, -1]), (4, 1, [0], [1]), (5, 0, [], []), (5, 1, [4], [4]),
    (6, 0, [4, 7], [4, 7]), (6, 1, [8, 8], [8, 11]),
  ]) func `counts terms from the September of the year`(
    stage: Int, measure: Int, first: [Int], last: [Int]
  ) throws {
    let terms = handbook.contents.roadmap.stages[stage].measures[measure].terms
      .compactMap(\.inMonths)
    #expect(terms.map(\.first) == first)
    #expect(terms.map(\.last) == last)
  }

  @Test func `orders what builds on each other, and nothing that its own terms contradict`() throws
  {
    for template in handbook.contents.roadmaps {
      let year = try #require(SchoolYear(start: 2_026))
      let roadmap = template.roadmap(for: year)
      #expect(roadmap.circle.isEmpty, "\(template.code)")
      let flaws = RoadmapCheck(roadmap, in: year, handbook: handbook.contents).findings
      #expect(!flaws.contains { $0.kind.code == "depends-on-later" }, "\(template.code)")
      func waits(_ fact: String) -> Set<String> {
        var (seen, rest): (Set<String>, [PlacedAction]) = ([], [])
        rest = roadmap.actions.filter { $0.action.fact?.text == fact }
        while let next = rest.popLast() {
          for blocker in roadmap.dependencies.blockers(of: next)
          where seen.insert(blocker.action.fact?.text ?? blocker.place.number).inserted {
            rest.append(blocker)
          }
        }
        return seen
      }
      #expect(
        waits("first-meetings").isSuperset(of: [
          "pair-order", "pairs-formed", "mentee-consents", "mentor-consents", "mentors-trained",
          "training-approved", "coordinator-order", "introduction-order",
        ]), "\(template.code)")
      #expect(waits("introduction-order").isEmpty)
    }
  }

  @Test func `closes every action by a fact or a paper`() {
    for template in handbook.contents.roadmaps {
      let actions = template.stages.flatMap(\.measures).flatMap(\.actions)
      #expect(actions.filter { $0.result.isEmpty } == [], "\(template.code)")
      #expect(actions.filter { $0.fact != nil }.count > actions.count / 2, "\(template.code)")
    }
    let facts = handbook.contents.roadmap.stages.flatMap(\.measures).flatMap(\.actions)
    #expect(
      facts.first { $0.text.hasPrefix("Назначение куратора") }?.fact?.text == "coordinator-order")
    #expect(
      facts.first { $0.text.contains("утверждении наставнических") }?.fact?.text == "pair-order")
    #expect(facts.last?.fact?.text == "results-published")
  }

  @Test func `has two sets of stages of seven each`() {
    #expect(handbook.contents.roadmaps.map(\.code) == ["r145", "az1128"])
    #expect(handbook.contents.roadmaps.first == handbook.contents.roadmap)
    let teachers = handbook.contents.roadmaps[1]
    #expect(
      teachers.stages.map(\.title) == [
        "Подготовка условий для реализации системы наставничества",
        "Формирование банка наставляемых", "Формирование банка наставников",
        "Отбор и обучение наставников",
        "Организация и осуществление работы наставнических пар / групп",
        "Завершение персонализированных программ наставничества",
        "Информационная поддержка системы наставничества",
      ])
    #expect(handbook.sources["roadmaps/az1128.yaml"]?.hasSuffix("сверьте с источником") == true)
  }

  @Test(arguments: [2_022, 2_026, 2_031]) func `writes a roadmap whose every term is read`(
    start: Int
  ) throws {
    let year = try #require(SchoolYear(start: start))
    for template in handbook.contents.roadmaps {
      let roadmap = template.roadmap(for: year)
      let terms = roadmap.actions.flatMap(\.terms)
      #expect(terms.allSatisfy { Term(read: $0.text) == $0 })
      #expect(roadmap.actions.allSatisfy { !$0.responsibles.isEmpty })
      #expect(terms.compactMap(\.last).allSatisfy { $0 <= year.last })
    }
  }

  // MARK: Order

  @Test func `fills every field that the order on pairs needs`() {
    let text = handbook.contents.pairOrder
    let runs = text.heading + text.preamble + text.points.flatMap(\.self)
    let fields = Set(runs.compactMap { if case .field(let field) = $0 { field } else { nil } })
    #expect(fields == [.basis, .year, .termFirst, .termLast, .reportDue, .control])
    #expect(text.heading == [.words("Об утверждении наставнических пар/групп")])
    #expect(text.points.count == 5)
    #expect(
      text.points[1] == [
        .words("Установить срок работы наставнических пар (групп) с "), .field(.termFirst),
        .words(" по "), .field(.termLast), .words("."),
      ])
  }

  @Test func `rests the order on acts of the list, one in a line`() {
    let lines = handbook.contents.pairOrder.basis.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("от 25.12.2019 № Р-145 «") == true)
    #expect(lines.last?.contains("от 21.12.2021 № АЗ-1128/08/657 «") == true)
  }

  // MARK: Lists

  @Test(arguments: [
    ("r-145", "Р-145"), ("mr-42-02", "МР-42/02"), ("az-1128-08", "АЗ-1128/08"),
    ("tk-351-8", "ст. 351.8 ТК РФ"), ("fz-152", "152-ФЗ"), ("rp-1264", "1264-р"),
    ("pm-779", "приказ № 779"),
  ]) func `names every act in its exact form`(code: String, short: String) {
    #expect(handbook.contents.law.first { $0.code == code }?.short == short)
  }

  @Test func `offers the forms of a kindergarten first`() {
    let forms = handbook.contents.forms
    #expect(forms.count == 12)
    #expect(
      forms.prefix(3).map(\.title) == [
        "воспитатель – воспитатель", "специалист – специалист", "учитель – учитель",
      ])
    #expect(forms.first?.roleModels.first?.title == "опытный воспитатель – молодой специалист")
    let dashed = (forms.map(\.title) + forms.flatMap(\.roleModels).map(\.title))
    #expect(dashed.filter { !$0.contains(" – ") } == [])
  }

  @Test func `suggests tags of a kindergarten`() {
    let tags = handbook.contents.tags
    #expect((30...40).contains(tags.count))
    for tag in ["планирование", "работа с родителями", "аттестация", "речь", "ИКТ"] {
      #expect(tags.contains(tag))
    }
  }

  @Test func `gives 100 points at the most`() {
    let weights = handbook.contents.weights
    let most =
      weights.tag * weights.tagsAtMost + weights.sameForm + weights.sameRoleModel
      + weights.wishedAge * 2 + (weights.frequency.first ?? 0)
    #expect(most == 100)
    #expect(weights.frequency == [20, 10, 0, -10, -20])
  }
}

extension RoadmapTemplate.Timing {
  /// The months, where it is not in words.
  fileprivate var inMonths: RoadmapTemplate.Months? {
    if case .months(let months) = self { months } else { nil }
  }
}
