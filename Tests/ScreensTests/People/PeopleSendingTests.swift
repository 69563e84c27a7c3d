import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// A change that is on its way is not sent again, and what was typed waits for the answer.
@Suite struct PeopleSendingTests {
  private static let receipt = Receipt(
    step: Step.ID(2), title: .addMentee, at: Samples.moment, people: [Person.ID(9)])

  private func card() throws -> (stage: Stage, change: Change) {
    var stage = try Stage.people(.mentee)
    try stage.press("F6", "«Юдина»", "F2")
    guard case .perform(let change)? = stage.takeWishes().last else { throw Samples.Missing() }
    return (stage, change)
  }

  private func consent() throws -> (stage: Stage, change: Change) {
    var stage = try Stage.people(.mentee)
    for key in ["End", "c", "Ins"] { try stage.press(answering: PeopleSamples.answers, key) }
    try stage.press("Tab", "Tab", "F2")
    guard case .perform(let change)? = stage.takeWishes().last else { throw Samples.Missing() }
    return (stage, change)
  }

  @Test(arguments: ["F2", "Enter", "F5", "Esc", "Tab", "x", "3", "Ctrl+Z"])
  func `sends a card once`(key: String) throws {
    var (stage, change) = try card()
    try stage.press(key, key)
    #expect(stage.takeWishes() == [])
    #expect(stage.text.contains("Юдина"))
    #expect(stage.text.contains("Сохраняется…"))
    #expect(!stage.text.contains("Закрыть форму?"))
    stage.send(.performed(change, .success(Self.receipt)))
    #expect(stage.text.contains("5 наставляемых"))
  }

  @Test(arguments: ["F2", "Enter", "Esc", "Tab", "x", "3", "Ctrl+Z"])
  func `sends a consent once`(key: String) throws {
    var (stage, change) = try consent()
    try stage.press(key, key)
    #expect(stage.takeWishes() == [])
    #expect(stage.text.contains("Новое согласие с бумаги"))
    stage.send(.performed(change, .success(Self.receipt)))
    #expect(stage.text.contains("Согласие отозвано 04.09.2026"))
  }

  @Test func `takes no pasted text while a change is on its way`() throws {
    var (stage, _) = try card()
    stage.send(.input(.paste("лишнее")))
    #expect(!stage.text.contains("лишнее"))
    var (other, _) = try consent()
    other.send(.input(.paste("лишнее")))
    #expect(!other.text.contains("лишнее"))
  }

  @Test func `goes on with a card that could not be kept`() throws {
    var (stage, change) = try card()
    stage.send(.performed(change, .failure(.store(.full(path: "/a")))))
    #expect(stage.people?.hasUnkept == true)
    try stage.press("F2")
    #expect(stage.takeWishes() == [.perform(change)])
  }

  @Test func `goes on with a consent that could not be kept`() throws {
    var (stage, change) = try consent()
    stage.send(.performed(change, .failure(.store(.full(path: "/a")))))
    try stage.press("F2")
    #expect(stage.takeWishes() == [.perform(change)])
  }

  @Test func `is closed by the answer to its own change only`() throws {
    var (stage, _) = try consent()
    let other = Change([.consents(.remove(Consent.ID(7)))], .removeConsent)
    stage.send(.performed(other, .success(Self.receipt)))
    #expect(stage.text.contains("Новое согласие с бумаги"))
  }
}
