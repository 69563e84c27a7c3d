import Mentoring
import Testing

@testable import ProgramFile

@Suite struct OrganisationEditTests {
  private let file: ProgramFile

  init() throws { file = try .sample() }

  @Test func `gives back the programme and where it stands`() throws {
    #expect(
      try file.overview()
        == Overview(
          programme: Sample.programme(), saved: Sample.at, undo: nil, redo: nil, version: 1))
  }

  @Test func `keeps the whole card`() throws {
    var programme = try Sample.programme("Школа №\u{200B} 3")
    programme.organization.kind = .school
    programme.organization.place = ""
    programme.organization.headName = PersonName("  Шишкин\tПётр ")
    programme.isDemo = true
    programme.coordinator = Coordinator(
      name: PersonName(" Титова\tВера "), orderNumber: " 12-ОД ",
      orderDate: Sample.day("2026-09-01"))
    try file.perform(.organisation(.save(programme)), .saveProgramme)

    programme.organization.shortName = "Школа № 3"
    programme.organization.headName = PersonName("Шишкин Пётр")
    programme.coordinator.name = PersonName("Титова Вера")
    programme.coordinator.orderNumber = "12-ОД"
    #expect(try file.overview().programme == programme)
    #expect(try file.overview().undo?.title == .saveProgramme)
    try file.undo()
    #expect(try file.overview().programme == Sample.programme())
  }

  @Test func `refuses an organisation without a name`() throws {
    #expect(throws: Refusal.rule(.empty(.organizationShortName))) {
      try file.perform(.organisation(.save(Sample.programme("\u{200B}"))), .saveProgramme)
    }
    #expect(try file.overview().programme == Sample.programme())
  }
}
