import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// What is typed in one burst with the key that makes a page ask something.
@Suite struct HurriedTests {
  private func hurry(_ stage: inout Stage, _ text: String) {
    for letter in text { stage.send(.hurried(.key(.character(letter)))) }
    stage.send(.hurried(.key(.left)))
    stage.send(.hurried(.key(.enter)))
  }

  private func shown(_ stage: Stage) -> String { stage.lines.joined(separator: "\n") }

  @Test func `signs no order by a yes from before the question was seen`() throws {
    var stage = try OrderSamples.stage(.readyDraft)
    try stage.press("F2")
    hurry(&stage, "дy")
    #expect(stage.takeWishes() == [])
    #expect(shown(stage).contains("Приказ подписан?"))
    try stage.press("«д»")
    #expect(stage.takeWishes() == [.perform(try OrderSamples.signing(.readyDraft))])
  }

  @Test func `dissolves no pair by it`() throws {
    var stage = try BoardSamples.stage(BoardSamples.facts(pairs: [BoardSamples.accepted]))
    stage.send(.hurried(.key(try #require(Key(name: "F8")))))
    hurry(&stage, "дy")
    #expect(stage.takeWishes() == [])
    #expect(shown(stage).contains("Расторгнуть пару?"))
  }

  @Test func `removes nobody by it`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("F8")
    #expect(stage.people?.isAsking == true)
    hurry(&stage, "дy")
    #expect(stage.takeWishes() == [])
    #expect(stage.people?.isAsking == true)
  }

  @Test func `takes a burst that comes after the question was seen`() throws {
    var stage = try OrderSamples.stage(.readyDraft)
    try stage.press("F2", "Left")
    stage.send(.hurried(.key(.enter)))
    #expect(stage.takeWishes() == [.perform(try OrderSamples.signing(.readyDraft))])
  }
}
