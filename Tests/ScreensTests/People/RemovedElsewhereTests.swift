import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// A card is open in a form, and somebody else removes it.
@Suite struct RemovedElsewhereTests {
  /// The form of the first mentee with `typed` in it, after that one was removed and this was the
  /// last step.
  private func stage(
    _ typed: String..., undo: StepTitle = .removeMentee, of subject: String? = nil
  ) throws -> Stage {
    var stage = try Stage.people(.mentee)
    try stage.press("F4", "Tab", "Tab")
    for text in typed { try stage.press(text) }
    var overview = try #require(stage.program.context.overview)
    let removed = PeopleSamples.mentees.first { $0.card.id == Mentee.ID(101) }
    overview.undo = Overview.Reversal(
      step: Step.ID(2), title: undo,
      subject: try subject ?? #require(removed).card.person.name.short)
    var answers = PeopleSamples.answers
    answers.take(mentees: Array(PeopleSamples.mentees.filter { $0.card.id != Mentee.ID(101) }))
    answers[.overview] = .overview(overview)
    stage.send(.changedOutside)
    stage.answer(answers)
    return stage
  }

  @Test func `the reader learns how to bring it back, and what was typed stays`() throws {
    var stage = try stage("«2»")
    #expect(
      stage.program.notice?.text
        == "Эту запись удалили в другом окне, введённое осталось."
        + " Вернуть запись: Ctrl+R, там Ctrl+Z")
    try stage.press("Ctrl+R")
    #expect(stage.program.chapter == .history)
    _ = stage.takeWishes()
    try stage.press("Ctrl+Z")
    #expect(stage.takeWishes() == [.undo(expecting: Step.ID(2))])
    #expect(stage.program.pages[.mentees]?.openForm?.form.isTouched == true)
  }

  @Test func `a form that nothing was typed into closes, and the key of undo is told`() throws {
    let stage = try stage()
    #expect(stage.people?.openForm == nil)
    #expect(stage.program.notice?.text == "Эту запись удалили в другом окне. Ctrl+Z – вернуть")
  }

  @Test(arguments: [
    (StepTitle.saveAction, nil), (.removeMentor, nil), (.removeOrder, "12"), (.removeConsent, nil),
    (.removeMentee, "Другая А. А."), (.removeMentee, ""),
  ])
  func `no key is told where undo would bring back something else`(
    undo: StepTitle, subject: String?
  ) throws {
    let stage = try stage("«2»", undo: undo, of: subject)
    #expect(
      stage.program.notice?.text
        == "Другая программа удалила эту запись. Введённое осталось, но сохранить его некуда")
  }
}
