import Mentoring
import PlainText
import TerminalKit
import Testing

@testable import Screens

/// A queue of so many sheets that it is laid beside the program.
@Suite struct SurveyBigTests {
  private static let people =
    (1...2_100).map { SurveySamples.row(Int64($0), "Наставляемая \($0)", [.mentee]) }
    + [SurveySamples.row(2_101, "Яковлева Анна", [.mentor])]

  private func work(_ stage: Stage) throws -> Work {
    for effect in stage.effects.reversed() {
      if case .work(let work) = effect { return work }
    }
    throw Samples.Missing()
  }

  @Test func `comes when it is laid, with what was written meanwhile`() throws {
    var stage = try Stage(at: .surveys, answers: [.surveys: .surveys(Self.people)])
    #expect(stage.page?.isLoaded == false)
    let first = try work(stage)
    #expect(first.id.name == "surveys.lay")
    stage.send(.worked(first.id, first.job.run(Beacon())))
    #expect(stage.page?.queue.total == 2_101)
    #expect(stage.page?.queue.waiting(on: .mentor) == 1)

    stage.open(at: .sheet(Person.ID(2_101)))
    stage.answer([.surveys: .surveys(Self.people)])
    try stage.press("д")
    let done = stage.page?.queue.row(
      SheetKey(person: Person.ID(2_101), questionnaire: Samples.questionnaire(.mentor).code))?.done
    #expect(done == 1)
  }

  @Test func `shows the first people until the rest is there, and keeps the focus`() throws {
    var stage = try Stage(at: .surveys)
    guard case .load(.surveys, let request)? = stage.effects.first(where: { $0.isSurveys }) else {
      throw Samples.Missing()
    }
    stage.forget()
    stage.send(
      .loaded(
        .surveys, request: request, .success(.begun(.surveys(Array(Self.people.prefix(400)))))))
    #expect(stage.effects == [.load(.surveys, request: request)])
    #expect(stage.page?.queue.total == 400)
    #expect(stage.lines[3].contains("Загрузка…"))
    #expect(stage.lines.contains { $0.contains("Наставляемая 1 ") })
    try stage.press("Down")
    stage.send(.loaded(.surveys, request: request, .success(.surveys(Self.people))))
    let laying = try work(stage)
    stage.send(.worked(laying.id, laying.job.run(Beacon())))
    #expect(stage.page?.queue.total == 2_101)
    #expect(stage.page?.focused?.sheet.person == Person.ID(2))
    #expect(!stage.lines[3].contains("Загрузка…"))
  }

  @Test func `a queue that is not loaded yet is asked for again after another chapter`() throws {
    var stage = try Stage(at: .surveys)
    try stage.press("1")
    stage.forget()
    try stage.press("5")
    #expect(stage.effects.contains { $0.isSurveys })
    stage.answer([.surveys: .surveys(SurveySamples.people)])
    #expect(stage.page?.queue.total == 5)
    try stage.press("1")
    #expect(stage.page?.queue.total == 5)
  }

  @Test func `finds names typed in the other layout after those found as typed`() throws {
    let people = [
      SurveySamples.row(1, "Bdfyjd Пётр", [.mentee]),
      SurveySamples.row(2, "Иванов Олег", [.mentee]),
    ]
    var queue = SurveyQueue(people, Samples.handbook, AnswerBook())
    queue.lay(matching: SearchQuery("bdfyjd"))
    #expect(
      (0..<queue.count).compactMap { queue[$0]?.name.full } == [
        "Bdfyjd Пётр", "Иванов Олег",
      ])
  }
}

extension Effect {
  fileprivate var isSurveys: Bool { if case .load(.surveys, _) = self { true } else { false } }
}
