import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// Whom a base shows after undo and redo.
@Suite struct PeopleFollowingTests {
  private func focused(_ page: PeoplePage?) -> String? { page?.focused?.person.name.short }

  /// The answers without Ёлкина, whom undo may bring back.
  private var fewer: [Query: Loaded] {
    var answers = PeopleSamples.answers
    answers.take(mentees: PeopleSamples.mentees.filter { $0.card.id != Mentee.ID(103) })
    return answers
  }

  private func receipt(_ title: StepTitle) -> Receipt {
    Receipt(step: Step.ID(2), title: title, at: Samples.moment)
  }

  @Test func `goes to whom undo brings back`() throws {
    var stage = try Stage.people(.mentee, answers: fewer)
    #expect(focused(stage.people) == "Абрамова О. И.")
    stage.send(.changedOutside)
    stage.answer(PeopleSamples.answers)
    #expect(focused(stage.people) == "Абрамова О. И.")
    stage.send(.changedOutside)
    stage.answer(fewer)
    try stage.press("Ctrl+Z")
    #expect(stage.takeWishes() == [.undo(expecting: Step.ID(1))])
    stage.send(.performed(.undo, .success(receipt(.removeMentee))))
    stage.answer(PeopleSamples.answers)
    #expect(focused(stage.people) == "Ёлкина М. С.")
  }

  @Test(arguments: [("Ctrl+Z", Change.undo), ("Ctrl+Y", .redo)])
  func `stays on its row when the step was another chapter's`(key: String, change: Change) throws {
    var stage = try Stage.people(.mentee, answers: fewer)
    stage.program.context.overview?.redo = Overview.Reversal(step: Step.ID(3), title: .addMentor)
    try stage.press(key)
    stage.send(.performed(change, .success(receipt(.addMentor))))
    #expect(stage.program.chapter == .mentors)
    try stage.press("3")
    stage.answer(PeopleSamples.answers)
    #expect(stage.people?.list.count == 5)
    #expect(focused(stage.people) == "Абрамова О. И.")
  }

  @Test func `follows nobody any more once it comes to the front anew`() throws {
    let stage = try Stage.people(.mentee, answers: fewer)
    let context = stage.program.context
    var page = try #require(stage.people)
    _ = page.finish(.undo, .success(receipt(.removeMentee)), context)
    _ = page.open(at: nil, context)
    let records = PeopleSamples.mentees.compactMap { PeopleRecord($0) }
    _ = page.take(.people(PeopleSamples.slice(.mentee, records)), context)
    #expect(page.list.count == 5)
    #expect(focused(page) == "Абрамова О. И.")
  }
}
