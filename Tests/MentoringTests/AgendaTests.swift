import Testing

@testable import Mentoring

@Suite struct AgendaTests {
  private let today = day("2026-10-05")
  /// A programme in which everything is done.
  private let done = AgendaFacts(mentees: 1, mentors: 1, pairs: 1)

  private func items(
    roadmap: Roadmap? = Roadmap(title: "", stages: []), facts: AgendaFacts
  ) -> [AgendaItem] {
    agenda(roadmap: roadmap, facts: facts).items
  }

  private func agenda(
    roadmap: Roadmap?, facts: AgendaFacts, place: String = "г. Киров",
    reminders: [YearlyReminder] = [],
    today: String = "2026-10-05"
  ) -> Agenda {
    let organization = Organization(
      fullName: "Сад", shortName: "Сад", kind: .kindergarten, place: place,
      headTitle: "заведующий", headName: PersonName("Орлова М. П."))
    return Agenda(
      roadmap: roadmap, of: Programme(organization: organization, year: schoolYear), facts: facts,
      reminders: reminders, today: day(today))
  }

  /// A roadmap of one measure, its actions numbered from 1.
  private func roadmap(_ actions: [RoadmapAction]) -> Roadmap {
    let numbered = actions.enumerated().map { index, action in
      var action = action
      action.id = .init(Int64(index + 1))
      return action
    }
    let measure = RoadmapMeasure(title: "", terms: [], responsibles: [], actions: numbered)
    return Roadmap(title: "", stages: [RoadmapStage(title: "", measures: [measure])])
  }

  private func told(_ agenda: Agenda) -> [Agenda.Heading: [String]] {
    let groups = agenda.groups.map { group in
      (
        group.heading,
        group.items.map { item in
          switch item {
          case .actionLate(let action, let days): "\(action.action.text) -\(days)"
          case .actionDue(let action, let until): "\(action.action.text) \(until.iso)"
          case .actionBlocked(let action, _, let blockers, let days):
            "\(action.action.text)\(days.map { " -\($0)" } ?? "") < \(blockers.map(\.action.text).joined(separator: " "))"
          case .endedBefore(let count, let first): "\(count) \(first.action.text)"
          case .reminder(let reminder, let day): "\(reminder.text) \(day.iso)"
          default: "\(item)"
          }
        }
      )
    }
    return Dictionary(groups, uniquingKeysWith: { first, _ in first })
  }

  @Test func `groups what presses by when it presses, and what waits by itself`() {
    func action(_ text: String, _ term: String, after: [Int64] = []) -> RoadmapAction {
      RoadmapAction(text: text, terms: [Term(read: term)], after: after.map { .init($0) })
    }
    let roadmap = roadmap([
      action("месяц", "до 04.11.2026"), action("неделя", "до 12.10.2026"),
      action("вчера", "до 04.10.2026"), action("потом", "до 05.11.2026"),
      action("сегодня", "05.10.2026"), action("раньше", "Сентябрь 2026"),
      action("ждёт", "до 06.10.2026", after: [4, 2]),
      action("ждёт и опаздывает", "Сентябрь 2026", after: [3]),
      action("весь год", "2026/27 учебный год"), action("ждёт потом", "Май 2027", after: [1]),
    ])
    let told = told(agenda(roadmap: roadmap, facts: done))
    #expect(told[.overdue] == ["раньше -5", "ждёт и опаздывает -5 < вчера", "вчера -1"])
    #expect(told[.week] == ["сегодня 2026-10-05", "неделя 2026-10-12"])
    #expect(told[.month] == ["месяц 2026-11-04"])
    #expect(told[.blocked] == ["ждёт < неделя потом"])
    #expect(told[.programme] == nil)
  }

  @Test func `a programme begun in autumn is not blamed for the spring before it`() {
    func action(_ text: String, _ term: String, after: [Int64] = [], fact: String? = nil)
      -> RoadmapAction
    {
      RoadmapAction(
        text: text, terms: [Term(read: term)], fact: fact.map { FactCode($0) },
        after: after.map { .init($0) })
    }
    var facts = done
    facts.begun = day("2026-10-01")
    var roadmap = roadmap([
      action("приказ", "Март 2026"), action("анкеты", "Май-июнь 2026", after: [1]),
      action("база", "Сентябрь 2026", fact: "mentee-base"),
      action("пары", "Октябрь 2026", after: [2]), action("план", "Октябрь 2026", after: [3]),
    ])
    var told = told(agenda(roadmap: roadmap, facts: facts))
    #expect(told[.overdue] == ["3 приказ"])
    #expect(told[.month] == ["пары 2026-10-31", "план 2026-10-31"])
    #expect(told[.blocked] == nil)
    // What the data say is not there yet is waited for all the same.
    roadmap.standings[FactCode("mentee-base")] = FactStanding(
      .notStarted, at: .base(.mentee, isEmpty: true))
    told = self.told(agenda(roadmap: roadmap, facts: facts))
    #expect(told[.overdue] == ["база -5", "2 приказ"])
    #expect(told[.month] == ["пары 2026-10-31"])
    #expect(told[.blocked] == ["план < база"])
    #expect(agenda(roadmap: roadmap, facts: facts).groups.map(\.count) == [3, 1, 1])
    roadmap.standings[FactCode("mentee-base")] = FactStanding(
      .done, at: .base(.mentee, isEmpty: false))
    told = self.told(agenda(roadmap: roadmap, facts: facts))
    #expect(told[.overdue] == ["2 приказ"])
    #expect(told[.blocked] == nil)
  }

  @Test func `a programme begun in spring is told what its preparation leaves undone`() {
    func action(_ text: String, _ term: String, after: [Int64] = []) -> RoadmapAction {
      RoadmapAction(text: text, terms: [Term(read: term)], after: after.map { .init($0) })
    }
    var facts = done
    facts.begun = day("2026-03-10")
    let roadmap = roadmap([
      action("зимой", "Январь 2026"), action("раньше", "Февраль 2026"),
      action("приказ", "Март 2026"), action("анкеты", "до 05.07.2026"),
      action("база", "до 12.07.2026", after: [3]), action("план", "до 14.07.2026", after: [1]),
      action("осень", "Сентябрь 2026"),
    ])
    let summer = told(agenda(roadmap: roadmap, facts: facts, today: "2026-07-10"))
    #expect(summer[.overdue] == ["приказ -101", "анкеты -5", "2 зимой"])
    #expect(summer[.week] == ["план 2026-07-14"])
    #expect(summer[.blocked] == ["база < приказ"])
    let autumn = told(agenda(roadmap: roadmap, facts: facts, today: "2026-10-15"))
    #expect(
      autumn[.overdue] == [
        "приказ -198", "анкеты -102", "база -95 < приказ", "план -93", "осень -15", "2 зимой",
      ])
  }

  @Test func `begins with the card of the organisation where orders miss something of it`() {
    #expect(
      agenda(roadmap: nil, facts: AgendaFacts(), place: "").items.first
        == .organisationIncomplete)
    #expect(agenda(roadmap: nil, facts: AgendaFacts()).items.first == .roadmapMissing)
  }

  @Test func `tells of what comes back every year in time, until its fact is done`() {
    let reminders = [
      YearlyReminder(text: "праздник", month: 3, day: 2, ahead: 14),
      YearlyReminder(
        text: "февраль", month: 2, day: 31, ahead: 7, fact: FactCode("interim-surveys")),
      YearlyReminder(text: "год", month: 9, day: 1, ahead: 120),
    ]
    let interim = RoadmapAction(
      text: "опрос", terms: [Term(read: "до 28.02.2027")], fact: FactCode("interim-surveys"))
    var roadmap = roadmap([interim])
    func told(_ today: String) -> [Agenda.Heading: [String]] {
      self.told(agenda(roadmap: roadmap, facts: done, reminders: reminders, today: today))
    }
    #expect(told("2027-02-15").isEmpty == false)
    #expect(told("2027-02-15")[.month] == ["опрос 2027-02-28"])
    #expect(told("2027-02-16")[.month] == ["опрос 2027-02-28", "праздник 2027-03-02"])
    // The action of the same fact stands for its reminder.
    #expect(told("2027-02-24")[.week] == ["опрос 2027-02-28", "праздник 2027-03-02"])
    #expect(told("2027-03-03")[.week] == nil)
    #expect(told("2027-05-04")[.later] == ["год 2027-09-01"])
    #expect(told("2027-08-01")[.later] == ["год 2027-09-01"])
    #expect(told("2027-08-02")[.month] == ["год 2027-09-01"])
    #expect(told("2028-02-20")[.later] == nil && told("2028-02-20")[.month] == nil)
    #expect(told("2026-05-04")[.later] == ["год 2026-09-01"])
    #expect(told("2026-02-20") == [:])
    roadmap.stages[0].measures[0].actions[0].terms = [Term(read: "до 25.12.2026")]
    #expect(told("2027-02-24")[.week] == ["февраль 2027-02-28", "праздник 2027-03-02"])
    roadmap.stages[0].measures[0].actions[0].done = .init(date: today, document: "")
    #expect(told("2027-02-24")[.week] == ["праздник 2027-03-02"])
  }

  @Test func `a new programme begins with the roadmap and the bases`() {
    #expect(
      items(roadmap: nil, facts: AgendaFacts())
        == [.roadmapMissing, .baseEmpty(.mentee), .baseEmpty(.mentor)])
  }

  @Test func `nothing is left where all is done`() {
    var facts = done
    facts.sheets = [.init(side: .mentee, left: 0, all: 1, next: nil)]
    #expect(items(facts: facts).isEmpty)
  }

  @Test func `tells of those without a consent`() {
    var facts = done
    facts.lackingConsent = .init(count: 30, first: [.sample(5, "Ёлкина")], side: .mentor)
    #expect(items(facts: facts) == [.consentsMissing(facts.lackingConsent)])
  }

  @Test func `tells of the sheets that are not whole, and whose is the next`() {
    var facts = done
    facts.sheets = [
      .init(side: .mentee, left: 2, all: 3, next: .sample(2, "Ёлкина")),
      .init(side: .mentor, left: 0, all: 1, next: nil),
    ]
    #expect(
      items(facts: facts)
        == [.sheetsMissing(.mentee, left: 2, all: 3, next: .sample(2, "Ёлкина"))])
  }

  @Test func `tells of the unpaired who may be paired, as long as there is a mentor`() {
    var facts = done
    (facts.unpairedWithConsent, facts.unpairedWithoutConsent) = (2, 1)
    #expect(items(facts: facts) == [.unpaired(2, withoutConsent: 1)])
    facts.mentors = 0
    #expect(items(facts: facts) == [.baseEmpty(.mentor)])
    (facts.unpairedWithConsent, facts.mentors) = (0, 1)
    #expect(items(facts: facts).isEmpty)
  }

  @Test func `asks for an order and then for its signature`() {
    let draft = PairOrder(
      id: .init(1), content: .init(basis: "", last: day("2027-05-31"), reportDue: today))
    var facts = done
    facts.pairsWithoutOrder = 1
    #expect(items(facts: facts) == [.pairsWithoutOrder(1)])
    facts.draft = draft
    #expect(items(facts: facts) == [.orderUnsigned(draft, pairs: 1)])
  }

  @Test func `puts late actions before those that are due, the latest first`() {
    func action(_ text: String, _ term: String, done: Bool = false) -> RoadmapAction {
      RoadmapAction(
        text: text, terms: [Term(read: term)],
        done: done ? .init(date: today, document: "") : nil)
    }
    let measure = RoadmapMeasure(
      title: "", terms: [], responsibles: [],
      actions: [
        action("сейчас", "Октябрь 2026"), action("потом", "Ноябрь 2026"),
        action("вчера", "Сентябрь 2026"), action("давно", "Август 2026"),
        action("сделано", "Август 2026", done: true), action("всегда", "постоянно"),
      ])
    let roadmap = Roadmap(title: "", stages: [RoadmapStage(title: "", measures: [measure])])
    let told = items(roadmap: roadmap, facts: done).compactMap {
      item -> String? in
      switch item {
      case .actionLate(let action, let days): "\(action.action.text) \(days)"
      case .actionDue(let action, let until): "\(action.action.text) \(until.iso)"
      default: nil
      }
    }
    #expect(told == ["давно 35", "вчера 5", "сейчас 2026-10-31"])
  }

  @Test func `tells once that the terms are of another year, not action by action`() {
    func told(done: Bool) -> [AgendaItem] {
      let proof = done ? RoadmapAction.Done(date: today, document: "") : nil
      let actions = ["Январь 2023", "Май 2023"].map {
        RoadmapAction(text: "", terms: [Term(read: $0)], done: proof)
      }
      let measure = RoadmapMeasure(title: "", terms: [], responsibles: [], actions: actions)
      let roadmap = Roadmap(title: "", stages: [RoadmapStage(title: "", measures: [measure])])
      return items(roadmap: roadmap, facts: self.done).filter { item in
        switch item {
        case .actionLate, .actionDue, .roadmapOfOtherYear: true
        default: false
        }
      }
    }
    let (then, now) = (SchoolYear(preparedOn: day("2022-09-01")), schoolYear)
    #expect(told(done: false) == [.roadmapOfOtherYear(then, programme: now, open: 2)])
    #expect(told(done: true).isEmpty)
  }
}
