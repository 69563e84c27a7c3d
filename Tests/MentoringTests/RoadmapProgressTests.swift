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
}
