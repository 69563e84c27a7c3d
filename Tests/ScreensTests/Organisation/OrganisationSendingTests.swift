import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// The card of the organisation from its sending to the answer.
@Suite struct OrganisationSendingTests {
  private static let receipt = Receipt(
    step: Step.ID(2), title: .saveProgramme, at: Samples.moment)

  private func stage() throws -> Stage {
    var stage = try Stage(at: .roadmap)
    try stage.press("Ctrl+O")
    _ = stage.takeWishes()
    return stage
  }

  /// The card with a change on its way.
  private func sending() throws -> (stage: Stage, change: Change) {
    var stage = try stage()
    try stage.press("Ctrl+U", "«Рябинка»", "F2")
    guard case .perform(let change)? = stage.takeWishes().first else { throw Samples.Missing() }
    return (stage, change)
  }

  private func page(_ stage: Stage) throws -> OrganisationPage {
    try #require(stage.program.pages[.organisation] as? OrganisationPage)
  }

  @Test(arguments: ["F2", "Enter", "Esc", "Tab", "x", "3", "Ctrl+Z", "Ctrl+O"])
  func `takes nothing more while its change is on its way`(key: String) throws {
    var (stage, change) = try sending()
    try stage.press(key, key)
    stage.send(.input(.paste("лишнее")))
    #expect(stage.takeWishes() == [])
    #expect(stage.program.chapter == .organisation)
    #expect(try page(stage).card?.form.text("short") == "Рябинка")
    #expect(try page(stage).card?.form.focused == "short")
    #expect(stage.lines.joined().contains("Сохраняется…"))
    #expect(try !page(stage).hasUnkept)
    stage.send(.performed(change, .success(Self.receipt)))
    #expect(stage.program.chapter == .roadmap)
  }

  @Test func `keeps what is on its way though the file was changed`() throws {
    var (stage, change) = try sending()
    stage.program.context.overview?.programme.organization.place = "г. Слободской"
    #expect(
      stage.lines.contains { $0.contains("Краткое название") && !$0.contains("Детский сад") })
    stage.send(.performed(change, .failure(.store(.full(path: "/a")))))
    #expect(try page(stage).hasUnkept)
    try stage.press("F2")
    guard case .edits(let edits) = change.way,
      case .organisation(.save(var programme))? = edits.first
    else { throw Samples.Missing() }
    programme.organization.place = "г. Слободской"
    let merged = Change([.organisation(.save(programme))], .saveProgramme)
    #expect(stage.takeWishes() == [.perform(merged)])
  }

  @Test func `marks the field that the file refuses`() throws {
    var (stage, change) = try sending()
    stage.send(.performed(change, .failure(.rule(.empty(.organizationName)))))
    #expect(stage.lines.contains { $0.contains("! Заполните это поле") })
    #expect(try page(stage).card?.form.focused == "full")
  }

  @Test func `closes the card and leads nowhere where the reader is elsewhere`() throws {
    var (stage, change) = try sending()
    _ = stage.program.go(to: .board, at: nil)
    stage.send(.performed(change, .success(Self.receipt)))
    #expect(stage.program.chapter == .board)
    #expect(stage.lines.joined().contains("изменена организация"))
    let isClosed = try page(stage).card == nil
    #expect(isClosed)
  }

  @Test func `marks both names at once`() throws {
    var stage = try stage()
    try stage.press("Ctrl+U", "Tab", "Ctrl+U", "Tab", "F2")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.count { $0.contains("! Заполните это поле") } == 2)
    #expect(try page(stage).card?.form.focused == "short")
  }
}
