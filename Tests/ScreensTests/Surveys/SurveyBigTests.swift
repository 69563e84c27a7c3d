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

  @Test func `finds names typed in the other layout after those found as typed`() throws {
    let people = [
      SurveySamples.row(1, "Bdfyjd Пётр", [.mentee]),
      SurveySamples.row(2, "Иванов Олег", [.mentee]),
    ]
    var queue = SurveyQueue(people, Samples.handbook, AnswerBook())
    queue.lay(matching: SearchQuery("bdfyjd"))
    #expect(
      (0..<queue.count).compactMap { queue[$0]?.person.name.full } == [
        "Bdfyjd Пётр", "Иванов Олег",
      ])
  }
}
