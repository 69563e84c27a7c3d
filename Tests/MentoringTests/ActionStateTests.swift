import TestSupport
import Testing

@testable import Mentoring

@Suite struct ActionStateTests {
  private func action(_ terms: [String], done: String? = nil) -> PlacedAction {
    PlacedAction(
      place: ActionPlace(stage: 1, measure: 1, action: 1),
      action: RoadmapAction(
        text: "Приказ", done: done.map { RoadmapAction.Done(date: day($0), document: "") }),
      terms: terms.map { Term(read: $0) }, responsibles: [])
  }

  @Test(arguments: [
    ("2026-08-31", ActionState.due(until: day("2026-08-31"))), ("2026-09-01", .late(days: 1)),
    ("2026-10-05", .late(days: 35)), ("2026-08-01", .due(until: day("2026-08-31"))),
    ("2026-07-31", .planned(from: day("2026-08-01"))),
  ])
  func `is late only after the last day`(today: String, state: ActionState) {
    #expect(action(["Август 2026"]).state(on: day(today)) == state)
  }

  @Test(arguments: [
    ("2023-01-31", ActionState.due(until: day("2023-01-31"))),
    ("2023-02-01", .planned(from: day("2023-04-01"))),
    ("2023-04-30", .due(until: day("2023-04-30"))), ("2023-05-01", .late(days: 1)),
  ])
  func `waits for the next of several terms`(today: String, state: ActionState) {
    #expect(action(["Апрель 2023", "Январь 2023"]).state(on: day(today)) == state)
    #expect(action(["Январь, апрель 2023"]).state(on: day(today)) == state)
    #expect(action(["Апрель 2023", "Январь 2023", "регулярно"]).state(on: day(today)) == state)
  }

  @Test func `is due in the month in which a day falls`() {
    let order = action(["до 15 октября 2026"])
    #expect(order.state(on: day("2026-09-30")) == .planned(from: day("2026-10-15")))
    #expect(order.state(on: day("2026-10-01")) == .due(until: day("2026-10-15")))
    #expect(order.state(on: day("2026-10-16")) == .late(days: 1))
  }

  @Test func `is undated where no term fixes a day`() {
    #expect(action(["постоянно"]).state(on: day("2026-10-05")) == .undated)
    #expect(action([]).state(on: day("2026-10-05")) == .undated)
  }

  @Test func `is done whatever the terms say`() {
    let late = action(["Август 2026"], done: "2026-09-10")
    #expect(late.state(on: day("2026-10-05")) == .done(day("2026-09-10")))
  }

  @Test func `puts the pressing first`() {
    let states: [ActionState] = [
      .late(days: 35), .late(days: 1), .due(until: day("2026-10-10")),
      .due(until: day("2026-10-31")), .planned(from: day("2026-11-01")),
      .planned(from: day("2026-12-01")), .undated, .done(day("2026-10-01")),
      .done(day("2026-09-01")),
    ]
    let sorted = states.reversed().sorted { ActionState.isMorePressing($0, than: $1) }
    #expect(sorted == states)
  }

  @Test func `agrees with a look at every single day`() {
    var random = SeededRandom(seed: 12)
    let september = month(2026, 9)
    for _ in 0..<300 {
      let runs = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        let first = september.adding(months: Int.random(in: 0...11, using: &random))
        return first...first.adding(months: Int.random(in: 0...2, using: &random))
      }
      let placed = action(runs.map { Term(months: $0).text })
      let today = september.first.adding(days: Int.random(in: -40...430, using: &random))
      let days = Set(runs.flatMap { $0.lowerBound.first.number...$0.upperBound.last.number })
      let later = days.filter { $0 >= today.number }
      switch placed.state(on: today) {
      case .late(let count):
        #expect(later.isEmpty && days.max() == today.number - count)
      case .due(let until):
        #expect(later.contains { $0 <= today.calendarMonth.last.number })
        #expect(runs.contains { $0.upperBound.last == until } && until >= today)
      case .planned(let from):
        #expect(later.min() == from.number && from > today.calendarMonth.last)
      case .done, .undated: Issue.record("It is open and has days")
      }
    }
  }
}
