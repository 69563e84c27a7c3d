import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// A signature is asked for what is shown, and for nothing else.
@Suite struct OrderReviewTests {
  private func shown(_ stage: Stage) -> String { stage.lines.joined(separator: "\n") }

  /// The same programme after another program has changed the head of the organisation.
  private func underAnotherHead() throws -> Loaded {
    var programme = try Samples.programme()
    programme.organization.headName = PersonName("Шишкин Пётр Ильич")
    return .overview(
      Overview(programme: programme, saved: Samples.moment, undo: nil, redo: nil, version: 2))
  }

  @Test func `asks no more about a paper that would be another`() throws {
    var stage = try OrderSamples.stage(.readyDraft)
    try stage.press("F2")
    #expect(shown(stage).contains("Приказ подписан?"))
    stage.send(.changedOutside)
    stage.answer([.overview: try underAnotherHead()])
    stage.answer([.orders: .orders(OrderSamples.Case.readyDraft.facts)])
    #expect(!shown(stage).contains("Приказ подписан?"))
    try stage.press("«д»")
    #expect(stage.takeWishes() == [])
  }

  @Test func `signs nothing where the organisation has changed after the question`() throws {
    var stage = try OrderSamples.stage(.readyDraft)
    try stage.press("F2")
    stage.send(.changedOutside)
    stage.answer([.orders: .orders(OrderSamples.Case.readyDraft.facts)])
    stage.answer([.overview: try underAnotherHead()])
    try stage.press("«д»")
    #expect(stage.takeWishes() == [])
    #expect(shown(stage).contains("Приказ изменился после просмотра"))
  }
}
