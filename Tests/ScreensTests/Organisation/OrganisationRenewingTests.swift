import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// Another program changes the card of the organisation while it is open.
@Suite struct OrganisationRenewingTests {
  private func typing() throws -> Stage {
    var stage = try Stage(at: .roadmap)
    try stage.press("Ctrl+O", "Ctrl+U", "«Рябинка»")
    _ = stage.takeWishes()
    return stage
  }

  private func change(_ stage: inout Stage, _ change: (inout Organization) -> Void) throws {
    var overview = try #require(stage.program.context.overview)
    change(&overview.programme.organization)
    stage.send(.changedOutside)
    stage.answer([.overview: .overview(overview)])
  }

  private func form(_ stage: Stage) -> Form? {
    stage.program.pages[.organisation]?.formInFront
  }

  private let sentence =
    "Краткое название: в другом окне записано «Сад № 5»; остаётся ваше. "
    + "Ctrl+Z – взять записанное"

  @Test func `keeps what is being typed and takes over the rest`() throws {
    var stage = try typing()
    try change(&stage) { $0.place = "г. Орлов" }
    #expect(form(stage)?.text("short") == "Рябинка")
    #expect(form(stage)?.text("place") == "г. Орлов")
    #expect(stage.program.notice?.text != sentence)
    try stage.press("« 2»", "F2")
    var programme = try Samples.programme()
    programme.organization.shortName = "Рябинка 2"
    programme.organization.place = "г. Орлов"
    #expect(
      stage.takeWishes()
        == [.perform(Change([.organisation(.save(programme))], .saveProgramme))])
  }

  @Test func `says at once, and once, where another program changed what is being typed`() throws {
    var stage = try typing()
    try change(&stage) { $0.shortName = "Сад № 5" }
    #expect(form(stage)?.text("short") == "Рябинка")
    #expect(stage.program.notice?.text == sentence)
    try stage.press("Tab")
    #expect(stage.program.notice == nil)
    try stage.press("Ctrl+Z")
    #expect(form(stage)?.text("short") == "Сад № 5")
    #expect(form(stage)?.isTouched == false)
  }

  @Test func `shows the card as it is now where nothing was typed`() throws {
    var stage = try Stage(at: .roadmap)
    try stage.press("Ctrl+O", "Tab", "Tab", "Tab")
    try change(&stage) { $0.place = "г. Орлов" }
    #expect(form(stage)?.text("place") == "г. Орлов")
    #expect(form(stage)?.focused == "place")
  }
}
