import Testing

@testable import Mentoring

@Suite struct RoadmapProgressTests {
  private let roadmap: Roadmap = {
    let done = RoadmapAction.Done(date: day("2026-08-20"), document: "протокол № 1")
    let first = RoadmapMeasure(
      title: "Сбор", terms: [Term(read: "Август 2026")], responsibles: [],
      actions: [
        RoadmapAction(text: "Анкеты", done: done), RoadmapAction(text: "Согласия"),
        RoadmapAction(text: "Встреча", done: done),
      ])
    let second = RoadmapMeasure(
      title: "База", terms: [Term(read: "Октябрь 2026")], responsibles: [],
      actions: [RoadmapAction(text: "База")])
    return Roadmap(
      title: "",
      stages: [
        RoadmapStage(title: "Формирование", measures: [first, second]),
        RoadmapStage(title: "Пустой", measures: []),
      ])
  }()

  private let today = day("2026-10-05")

  @Test func `sums up a measure`() {
    let progress = roadmap.progress(ofMeasure: 1, stage: 1, on: today)
    #expect(progress.done == 2 && progress.all == 3 && progress.late == 1)
    #expect(progress.state == .late(days: 35))
  }

  @Test func `sums up a stage and the whole`() {
    let progress = roadmap.progress(ofStage: 1, on: today)
    #expect(progress.done == 2 && progress.all == 4 && progress.late == 1)
    #expect(roadmap.progress(on: today) == progress)
    #expect(
      roadmap.progress(ofMeasure: 2, stage: 1, on: today).state == .due(until: day("2026-10-31")))
  }

  @Test func `has no state where there are no actions`() {
    let progress = roadmap.progress(ofStage: 2, on: today)
    #expect(progress.done == 0 && progress.all == 0 && progress.late == 0)
    #expect(progress.state == nil)
  }

  private func range(_ first: String, _ last: String) -> ClosedRange<CalendarDay> {
    day(first)...day(last)
  }

  @Test func `makes one stretch of days that overlap or touch`() {
    let days = [
      range("2026-10-01", "2026-10-31"), range("2026-08-01", "2026-08-31"),
      range("2026-09-01", "2026-09-10"), range("2026-09-05", "2026-09-07"),
    ]
    #expect(
      days.merged() == [range("2026-08-01", "2026-09-10"), range("2026-10-01", "2026-10-31")])
  }

  @Test
  func `gives as many days to what is done as it has actions, and what is past to what is late`() {
    let progress = roadmap.progress(ofMeasure: 1, stage: 1, on: today)
    let parts = progress.parts(
      of: [range("2026-09-01", "2026-09-15"), range("2026-10-01", "2026-10-15")], on: today)
    #expect(
      parts.map(\.days) == [
        range("2026-09-01", "2026-09-15"), range("2026-10-01", "2026-10-05"),
        range("2026-10-06", "2026-10-15"),
      ])
    #expect(parts.map(\.part) == [.done, .done, .ahead])
    let late = progress.parts(of: [range("2026-09-21", "2026-10-20")], on: day("2026-10-15"))
    #expect(
      late.map(\.days) == [
        range("2026-09-21", "2026-10-10"), range("2026-10-11", "2026-10-14"),
        range("2026-10-15", "2026-10-20"),
      ])
    #expect(late.map(\.part) == [.done, .late, .ahead])
  }
}
