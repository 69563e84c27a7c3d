import TestSupport
import Testing

@testable import Mentoring

@Suite struct RoadmapRolloverTests {
  private let source: SchoolYear
  private let target: SchoolYear
  private let calendar = WorkingCalendar(
    free: [CalendarDay(unchecked: 2023, 11, 6)], listedYears: [2023, 2024])

  init() throws {
    source = try #require(SchoolYear(start: 2022))
    target = try #require(SchoolYear(start: 2023))
  }

  private func roadmap(_ action: RoadmapAction, title: String = "План") -> Roadmap {
    Roadmap(
      title: title,
      stages: [
        RoadmapStage(
          title: "Начало",
          measures: [
            RoadmapMeasure(title: "Приказы", terms: [], responsibles: [], actions: [action])
          ])
      ])
  }

  private func rolled(_ term: String) -> RoadmapRollover {
    RoadmapRollover(
      roadmap(RoadmapAction(text: "Издать", terms: [Term(read: term, in: source)])), of: source,
      to: target, calendar: calendar)
  }

  private func term(_ rollover: RoadmapRollover) -> Term? {
    rollover.roadmap.actions.first?.terms.first
  }

  nonisolated static let terms: [(String, String, first: String, last: String)] = [
    ("Март 2022", "Март 2023", "2023-03-01", "2023-03-31"),
    ("Май- июнь 2022", "Май – июнь 2023", "2023-05-01", "2023-06-30"),
    ("2022-2023учебный год", "2023/24 учебный год", "2023-09-01", "2024-08-31"),
    ("Январь, апрель 2023", "Январь, апрель 2024", "2024-01-01", "2024-04-30"),
    ("I квартал 2023", "I квартал 2024", "2024-01-01", "2024-03-31"),
    ("в течение года", "в течение года", "2023-09-01", "2024-08-31"),
    ("Май-август 2023г.", "Май – август 2024", "2024-05-01", "2024-08-31"),
    ("1 раз в месяц", "1 раз в месяц", "2023-09-01", "2024-08-31"),
    ("Постоянно", "Постоянно", "2023-09-01", "2024-08-31"),
    ("28 августа – 3 сентября", "28 августа – 3 сентября", "2023-08-28", "2023-09-03"),
    ("до конца учебного года", "до конца учебного года", "2024-05-31", "2024-05-31"),
    (
      "II полугодие 2022-2023 уч. года", "II полугодие 2023-2024 уч. года", "2024-01-01",
      "2024-05-31"
    ),
    ("ежемесячно", "ежемесячно", "2023-09-01", "2024-08-31"),
    ("до 12 октября", "до 12 октября", "2023-10-12", "2023-10-12"),
    ("последняя пятница мая 2023", "последняя пятница мая 2024", "2024-05-31", "2024-05-31"),
    ("Февраль 2023", "Февраль 2024", "2024-02-01", "2024-02-29"),
    (
      "с 1 сентября 2022 по 31 мая 2023", "с 1 сентября 2023 по 31 мая 2024", "2023-09-01",
      "2024-05-31"
    ),
  ]

  @Test(arguments: terms)
  func `a term goes on in its own words`(
    before: String, after: String, first: String, last: String
  ) {
    let rollover = rolled(before)
    #expect(term(rollover)?.text == after)
    #expect(term(rollover)?.first?.iso == first)
    #expect(term(rollover)?.last?.iso == last)
    #expect(rollover.doubts.isEmpty)
    #expect(rollover.changes.count == 1)
  }

  nonisolated static let days: [(String, String, String)] = [
    ("15.10.2022", "16.10.2023 (вместо 15.10)", "2023-10-15"),
    ("до 15.10.2022", "до 16.10.2023 (вместо 15.10)", "2023-10-15"),
    ("до 4 ноября", "до 7 ноября (вместо 4 ноября)", "2023-11-04"),
    ("31.08.2023", "30.08.2024 (вместо 31.08)", "2024-08-31"),
    ("до 15 октября", "до 16 октября (вместо 15 октября)", "2023-10-15"),
    ("до 15 октября 2022 г.", "до 16 октября 2023 г. (вместо 15 октября)", "2023-10-15"),
    ("01.10.2022", "02.10.2023 (вместо 01.10)", "2023-10-01"),
    ("до 30.09.22", "до 29.09.23 (вместо 30.09)", "2023-09-30"),
    ("01.09.2022, 15.10.2022", "01.09.2023, 16.10.2023", "2023-10-15"),
  ]

  @Test(arguments: days)
  func `a day on which nobody works becomes a working day of its month, in the same words`(
    before: String, after: String, free: String
  ) throws {
    let rollover = rolled(before)
    #expect(term(rollover)?.text == after)
    #expect(rollover.doubts.isEmpty)
    let day = try #require(CalendarDay(iso: free))
    #expect(rollover.changes.map(\.reason) == [.freeDays([day])])
    #expect(rollover.changes.first?.before == before)
  }

  /// Years in which some day lies on days off, and others in which it does not.
  @Test(arguments: [
    ("01.09.2023", ["02.09.2024 (вместо 01.09)", "01.09.2025", "01.09.2026"]),
    ("до 1 сентября 2023 г.", ["до 2 сентября 2024 г. (вместо 1 сентября)", "до 1 сентября 2025"]),
    (
      "29.02.2024",
      [
        "28.02.2025 (вместо 29.02)", "27.02.2026 (вместо 29.02)", "26.02.2027 (вместо 29.02)",
        "29.02.2028",
      ]
    ),
    (
      "последняя пятница мая 2024",
      ["последняя пятница мая 2025", "последняя пятница мая 2026", "последняя пятница мая 2027"]
    ),
    (
      "5-я среда мая 2024",
      [
        "29.05.2025 (вместо 5-я среда мая)", "29.05.2026 (вместо 5-я среда мая)",
        "31.05.2027 (вместо 5-я среда мая)", "5-я среда мая 2028",
      ]
    ),
    ("1-е полугодие 2023/24 учебного года", ["1-е полугодие 2024/25 учебного года"]),
  ])
  func `a term counts from the day that it would be, not from the one that it was moved to`(
    first: String, later: [String]
  ) throws {
    var map = roadmap(RoadmapAction(text: "а", terms: [Term(read: first)]))
    var year = try #require(SchoolYear(start: 2023))
    for expected in later {
      let next = try #require(SchoolYear(start: year.start + 1))
      let rollover = RoadmapRollover(
        map, of: year, to: next,
        calendar: WorkingCalendar(listedYears: [2024, 2025, 2026, 2027, 2028]))
      #expect(term(rollover)?.text == expected)
      (map, year) = (rollover.roadmap, next)
    }
  }

  @Test(arguments: FuzzRuns.seeds(short: 20, inputs: 100))
  func `a term that goes on by a year and back is what it was`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<100 {
      let text = RandomTerm.text(using: &random)
      let term = Term(read: text, in: schoolYear)
      guard term.days != nil else { continue }
      #expect(term.later(by: 1).later(by: -1).canonical == term.canonical, "\(text)")
      #expect(term.later(by: -1).later(by: 1).canonical == term.canonical, "\(text)")
    }
    FuzzRuns.note(100)
  }

  @Test func `several days of a list are told together`() {
    let rollover = rolled("08.10.2022, 15.10.2022, 20.10.2022")
    #expect(term(rollover)?.text == "09.10.2023, 16.10.2023, 20.10.2023")
    let days = [8, 15].map { CalendarDay(unchecked: 2023, 10, $0) }
    #expect(rollover.changes.map(\.reason) == [.freeDays(days)])
  }

  @Test func `a list whose days would fall together stays, and the day off is told`() {
    let rollover = rolled("15.10.2022, 16.10.2022")
    #expect(term(rollover)?.text == "15.10.2023, 16.10.2023")
    #expect(rollover.doubts.map(\.words) == ["15.10.2023"])
    #expect(rollover.doubts.map(\.reason) == [.freeDay])
  }

  @Test func `a term whose words stay is shown with its days`() throws {
    let change = try #require(rolled("I квартал").changes.first)
    #expect(change.before == "I квартал (01.01.2023 – 31.03.2023)")
    #expect(change.after == "I квартал (01.01.2024 – 31.03.2024)")
  }

  @Test func `a day that the other year does not have is the last of its month`() throws {
    let source = try #require(SchoolYear(start: 2023))
    let roadmap = roadmap(RoadmapAction(text: "а", terms: [Term(read: "29 февраля 2024")]))
    let calendar = WorkingCalendar(listedYears: [2025])
    let rollover = RoadmapRollover(
      roadmap, of: source, to: try #require(SchoolYear(start: 2024)), calendar: calendar)
    #expect(term(rollover)?.text == "28.02.2025 (вместо 29 февраля)")
  }

  @Test func `a term of a measure that its actions have too is told once`() {
    let terms = ["Май 2022", "Июнь 2022", "Июль 2022"].map { Term(read: $0) }
    var roadmap = roadmap(RoadmapAction(text: "а", terms: [terms[0]]))
    roadmap.stages[0].measures[0].actions.append(RoadmapAction(text: "б", terms: [terms[1]]))
    roadmap.stages[0].measures[0].terms = [terms[0], terms[2]]
    let rollover = RoadmapRollover(roadmap, of: source, to: target, calendar: calendar)
    #expect(rollover.changes.map(\.before) == ["Май 2022", "Июнь 2022"])
    let measure = rollover.roadmap.stages[0].measures[0]
    #expect(measure.terms.map(\.text) == ["Май 2023", "Июль 2023"])
    #expect(measure.actions.flatMap(\.terms).map(\.text) == ["Май 2023", "Июнь 2023"])
  }

  @Test func `words that fix no day are told where a year in them went on`() {
    let rollover = rolled("к педсовету 2022 года")
    #expect(term(rollover) == Term(words: "к педсовету 2023 года"))
    #expect(rollover.doubts.map(\.reason) == [.words])
    let plan = rolled("по плану")
    #expect(plan.doubts.isEmpty)
    #expect(plan.changes.isEmpty)
  }

  @Test func `short terms without a working day, and years that are not listed, are told`() throws {
    let calendar = WorkingCalendar(
      free: Set((1...8).map { CalendarDay(unchecked: 2024, 1, $0) }), listedYears: [])
    let rollover = RoadmapRollover(
      roadmap(RoadmapAction(text: "а", terms: [Term(read: "01.01.2023 – 07.01.2023")])), of: source,
      to: target, calendar: calendar)
    #expect(rollover.doubts.map(\.reason) == [.freeDays, .yearUnlisted(2024)])
    #expect(term(rollover)?.text == "01.01.2024 – 07.01.2024")
  }

  @Test func `a text goes on but for dates of papers and other years`() {
    let text = "Итоги 2022/23 по приказу от 01.09.2022 № 4, к 14.10.2023, ФГОС 2010"
    let rollover = RoadmapRollover(
      roadmap(RoadmapAction(text: text)), of: source, to: target, calendar: calendar)
    #expect(
      rollover.roadmap.actions.first?.action.text
        == "Итоги 2023/24 по приказу от 01.09.2022 № 4, к 14.10.2024, ФГОС 2010")
    #expect(rollover.doubts.map(\.words) == ["01.09.2022", "2010"])
    #expect(rollover.doubts.map(\.reason) == [.paper, .otherYear])
  }

  @Test(arguments: [
    ("Анализ итогов 2021/22", "2021/22"), ("план на 2023/2024", "2023/2024"),
    ("Итоги 2021-2022", "2021-2022"), ("Итоги 2021 г. – 2022 г.", "2021 г. – 2022"),
    ("Программа развития 2022–2026", "2022–2026"),
  ])
  func `another school year stays whole and is told once`(text: String, words: String) {
    let rollover = RoadmapRollover(
      roadmap(RoadmapAction(text: text)), of: source, to: target, calendar: calendar)
    #expect(rollover.roadmap.actions.first?.action.text == text)
    #expect(rollover.doubts.map(\.words) == [words])
    #expect(rollover.doubts.map(\.reason) == [.otherYear])
  }

  @Test func `the school year goes on beside another one`() {
    let text = "Итоги 2021/22, план на 2022/23 и 2022 г. – 2023 г., к маю 2023"
    let rollover = RoadmapRollover(
      roadmap(RoadmapAction(text: text), title: "План 2022/23, итоги 2021/22"), of: source,
      to: target, calendar: calendar)
    #expect(
      rollover.roadmap.actions.first?.action.text
        == "Итоги 2021/22, план на 2023/24 и 2023 г. – 2024 г., к маю 2024")
    #expect(rollover.roadmap.title == "План 2023/24, итоги 2021/22")
    #expect(rollover.doubts.map(\.words) == ["2021/22", "2021/22"])
  }

  @Test func `a day within a text on which nobody works is told`() {
    let rollover = RoadmapRollover(
      roadmap(RoadmapAction(text: "сдать к 15.10.2022")), of: source, to: target,
      calendar: calendar)
    #expect(rollover.doubts.map(\.words) == ["15.10.2023"])
    #expect(rollover.doubts.map(\.reason) == [.freeDay])
  }

  nonisolated static let fixed: [(title: String, words: String, RolloverDoubt.Reason)] = [
    ("План 2022/23, утв. 30.08.2022", "30.08.2022", .paper),
    ("План 2022/23. Год педагога и наставника 2023", "2023", .yearName),
    ("План 2022/23 (2023 – Год педагога и наставника)", "2023", .yearName),
  ]

  @Test(arguments: fixed)
  func `the date of a paper and the name of a year stay in a title and are told`(
    title: String, words: String, reason: RolloverDoubt.Reason
  ) {
    let rollover = RoadmapRollover(
      roadmap(RoadmapAction(text: "а"), title: title), of: source, to: target, calendar: calendar)
    #expect(rollover.roadmap.title == title.replacing("2022/23", with: "2023/24"))
    #expect(rollover.doubts.map(\.words) == [words])
    #expect(rollover.doubts.map(\.reason) == [reason])
  }

  nonisolated static let titles = [
    ("План на 2022/23 учебный год", "План на 2023/24 учебный год"),
    ("Карта 2023 – 2024 г.", "Карта 2023 – 2024 г."), ("Карта 2019-2020", "Карта 2023-2024"),
    ("План на 2022 год", "План на 2023 год"),
    ("План (сент. 2022 – май 2024)", "План (сент. 2023 – май 2025)"),
    ("План с 2019 по 2020 год", "План с 2023 по 2024 год"),
    ("План до 2030 года, 2019/20", "План до 2030 года, 2023/24"),
    ("План по приказу от 01.09.2022 № 3", "План по приказу от 01.09.2022 № 3"),
  ]

  @Test(arguments: titles)
  func `a title gets the years of the new year, whichever it was copied with`(
    before: String, after: String
  ) {
    let rollover = RoadmapRollover(
      roadmap(RoadmapAction(text: "а"), title: before), of: source, to: target, calendar: calendar)
    #expect(rollover.roadmap.title == after)
  }

  @Test func `what was done is open again, and facts and responsibles stay`() {
    let action = RoadmapAction(
      text: "Издать", responsibles: ["Завуч"], result: "приказ", fact: FactCode("roadmap"),
      done: .init(date: CalendarDay(unchecked: 2022, 9, 1), document: "приказ № 1", by: "Орлова"),
      notes: "в 2022 спорили", baseline: [Term(read: "Май 2022")], after: [RoadmapAction.ID(7)])
    let rollover = RoadmapRollover(roadmap(action), of: source, to: target, calendar: calendar)
    var expected = action
    expected.done = nil
    expected.baseline = []
    #expect(rollover.roadmap.actions.first?.action == expected)
    #expect(rollover.changes.map(\.before) == ["01.09.2022, приказ № 1"])
    #expect(rollover.changes.map(\.reason) == [.reopened])
    #expect(rollover.doubts.map(\.words) == ["2022"])
    #expect(rollover.doubts.map(\.reason) == [.note])
  }

  @Test func `goes by the years of the terms where they are not those of the programme`() throws {
    let programme = try #require(SchoolYear(start: 2025))
    let action = RoadmapAction(text: "а", terms: [Term(read: "Февраль 2023")])
    let rollover = RoadmapRollover(
      roadmap(action), of: programme, to: try #require(SchoolYear(start: 2026)), calendar: calendar)
    #expect(rollover.source == source)
    #expect(term(rollover)?.text == "Февраль 2027")
  }

  @Test func `takes terms of the summer before for those of the programme`() {
    let action = RoadmapAction(text: "а", terms: [Term(read: "Август 2022")])
    let rollover = RoadmapRollover(roadmap(action), of: source, to: target, calendar: calendar)
    #expect(rollover.source == source)
    #expect(term(rollover)?.text == "Август 2023")
  }

  @Test(arguments: FuzzRuns.seeds(short: 20, inputs: 50))
  func `any term goes on and comes back`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<50 {
      let term = Term(read: RandomTerm.text(using: &random), in: source)
      let later = term.later(by: 1)
      #expect((later.days == nil) == (term.days == nil))
      if term.precision != .part { #expect(later.precision == term.precision) }
      if let days = term.days, let other = later.days {
        #expect(other.lowerBound.calendarMonth == days.lowerBound.calendarMonth.adding(months: 12))
        #expect(other.upperBound.calendarMonth == days.upperBound.calendarMonth.adding(months: 12))
      }
      #expect(later.later(by: -1).days == term.days, "\(term.text)")
    }
    FuzzRuns.note(50)
  }
}
